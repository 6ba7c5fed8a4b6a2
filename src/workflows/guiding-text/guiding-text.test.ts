import { expect, test } from 'vitest'
import { starterOf } from '#src/content/guiding-text/starters.ts'
import { emptyAbout } from '#src/domain/guiding-text/guiding-text.ts'
import { partsOf } from '#src/domain/guiding-text/part.ts'
import { inOrganisation } from '#src/storage/database.ts'
import { selectOptionalTextInForce } from '#src/storage/guiding-decisions.ts'
import { addStarterParts } from './add-starter-parts.ts'
import { describeGuidingText } from './describe-guiding-text.ts'
import { moveGuidingText } from './move-guiding-text.ts'
import { readGuidingForm, readGuidingText } from './read-guiding-text.ts'
import { readGuidingTexts } from './read-guiding-texts.ts'
import { readPublicDecisions, everyDecision } from '#src/workflows/decision/read-public-decisions.ts'
import { readPublicText } from './read-public-text.ts'
import { recordAmendment } from './record-amendment.ts'
import { startGuidingText } from './start-guiding-text.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'
import { decideText, offeredFramework, textRecord } from './test-framework.ts'
import { done } from '#src/workflows/weighing/test-weighings.ts'
import { writeGuidingPart } from './write-guiding-part.ts'

const inForce = (test: TestContext, day: string) =>
  inOrganisation(test.ctx.db, test.ctx.organisationId, (tx) => selectOptionalTextInForce(tx, 'framework', day))

test('our own first words are in force nowhere, and cannot be put to anybody as they are (law 3)', async () => {
  const test = await testContext()
  const ctx = test.as('policyAdvisor')
  const id = done(await startGuidingText(ctx, { kind: 'framework', title: 'Kader', beginning: 'starter' }))
  const consultation = { from: '2026-12-01', to: '2027-01-01', asked: 'Mist u iets?' }
  expect(await moveGuidingText(ctx, { id, trigger: 'consult', reason: '', consultation })).toEqual({
    ok: false,
    refusal: 'incomplete',
  })
  expect(await inForce(test, '2040-01-01')).toBeUndefined()
  expect((await readPublicText(test.ctx, 'framework', 1)).text).toBeNull()
})

test('the council adopts it, and from the day that the decision names it is in force', async () => {
  const test = await testContext()
  const id = await offeredFramework(test)
  const decision = done(await decideText(test, id, 'clerk'))
  expect([decision.outcome, decision.competence.ruleId]).toEqual(['adopted', '40'])
  expect(await inForce(test, '2026-11-22')).toBeUndefined()
  expect((await inForce(test, '2026-11-23'))?.version.number).toBe(1)
  const publicView = await readPublicText(test.ctx, 'framework', null)
  expect(publicView.text?.content.parts.some(({ type }) => type === 'norm')).toBe(true)
  expect((await readPublicDecisions(test.ctx, everyDecision)).items[0]).toMatchObject({
    number: decision.number,
    algorithm: null,
    guidingText: { kind: 'framework', number: 1, outcome: 'adopted' },
  })
})

test.each([
  ['an official', 'policyAdvisor', {}, 'recorder-not-entitled'],
  ['the top of the civil service', 'chiefExecutive', {}, 'recorder-not-entitled'],
  ['a member of the council', 'representative', {}, 'recorder-is-member'],
  ['the secretary, for the executive', 'bodySecretary', { bodyId: 'college' }, 'wrong-body'],
  [
    'the clerk, ahead of the decision',
    'clerk',
    { record: textRecord({ decidedOn: '2026-11-24' }) },
    'decided-in-future',
  ],
  ['the clerk, without a document', 'clerk', { record: textRecord({ documentReference: ' ' }) }, 'reference-missing'],
  ['the clerk, without a day', 'clerk', { record: textRecord({ effectiveOn: null }) }, 'effective-missing'],
  [
    'the clerk, without the words of the council',
    'clerk',
    { record: textRecord({ motivation: '' }) },
    'motivation-missing',
  ],
] as const)('adoption by %s is refused', async (_name, as, given, refusal) => {
  const test = await testContext()
  const id = await offeredFramework(test)
  const body = 'bodyId' in given ? { bodyId: test.bodies[given.bodyId]?.id ?? '' } : given
  expect(await decideText(test, id, as, body)).toEqual({ ok: false, refusal })
  expect(await inForce(test, '2040-01-01')).toBeUndefined()
})

test('the council may amend: a change rests on an accepted amendment, and an accepted amendment makes a change', async () => {
  const test = await testContext()
  const id = await offeredFramework(test)
  const clerk = test.as('clerk')
  const norm = (await readGuidingText(test.ctx, id))?.text.parts.find(({ type }) => type === 'norm')
  if (norm?.type !== 'norm') throw new Error('no norm')
  const change = () =>
    writeGuidingPart(clerk, {
      versionId: id,
      edited: { id: norm.id, revision: 2 },
      draft: { ...norm, content: { ...norm.content, statement: 'Nooit, ook niet via een omweg.' } },
    })
  expect(await change()).toEqual({ ok: false, refusal: 'no-amendment' })
  const amendment = {
    partKey: norm.key,
    title: 'Amendement 1',
    text: 'Scherper.',
    submittedBy: 'een fractie',
    result: 'accepted',
  } as const
  expect(await recordAmendment(test.as('policyAdvisor'), { versionId: id, amendment })).toEqual({
    ok: false,
    refusal: 'not-its-secretary',
  })
  done(await recordAmendment(clerk, { versionId: id, amendment }))
  expect(await decideText(test, id, 'clerk')).toEqual({ ok: false, refusal: 'amendment-not-worked-in' })
  done(await change())
  expect(done(await decideText(test, id, 'clerk')).outcome).toBe('adoptedAmended')
})

test('an adopted version is edited by nobody, also not in the database (NF4)', async () => {
  const test = await testContext()
  const id = await offeredFramework(test)
  done(await decideText(test, id, 'clerk'))
  const reading = await readGuidingText(test.ctx, id)
  const about = reading?.text.about
  if (about === undefined) throw new Error('no text')
  const command = { id, revision: reading?.text.revision ?? 0, title: 'Anders', about }
  expect(await describeGuidingText(test.as('policyAdvisor'), command)).toEqual({
    ok: false,
    refusal: 'adopted-never-changes',
  })
  const { db } = test.database
  for (const attempt of [
    () => db.updateTable('guiding_part').set({ code: 'x' }).execute(),
    () => db.deleteFrom('guiding_part').execute(),
    () => db.updateTable('guiding_version').set({ title: 'Anders' }).execute(),
    () => db.updateTable('adopted_version').set({ in_force_from: '2020-01-01' }).execute(),
    () => db.updateTable('guiding_decision').set({ motivation: 'Anders' }).execute(),
  ])
    await expect(attempt()).rejects.toMatchObject({ code: 'WS001' })
})

test('two versions never enter into force on one day, and the replaced one stays to be read (NF1, NF5)', async () => {
  const test = await testContext()
  done(await decideText(test, await offeredFramework(test), 'clerk'))
  const next = await offeredFramework(test)
  expect(await decideText(test, next, 'clerk')).toEqual({ ok: false, refusal: 'in-force-on-that-day' })
  const earlier = textRecord({ decidedOn: '2026-11-01', effectiveOn: '2026-11-10' })
  expect(await decideText(test, next, 'clerk', { record: earlier })).toEqual({
    ok: false,
    refusal: 'older-than-in-force',
  })
  done(await decideText(test, next, 'clerk', { record: textRecord({ effectiveOn: '2026-12-01' }) }))
  expect((await inForce(test, '2026-11-30'))?.version.number).toBe(1)
  expect((await inForce(test, '2026-12-01'))?.version.number).toBe(2)
  const later = { ...test.ctx, today: '2026-12-01' }
  expect((await readPublicText(later, 'framework', 1)).text?.adopted?.standing).toBe('replaced')
})

test('a framework from before Weegschaal is recorded by the clerk, with its day and document, without new reasons', async () => {
  const test = await testContext()
  const ctx = test.as('policyAdvisor')
  const id = done(await startGuidingText(ctx, { kind: 'framework', title: 'Kader 2024', beginning: 'empty' }))
  const historic = textRecord({ decidedOn: '2024-02-01', effectiveOn: '2024-03-01', motivation: '', wording: null })
  const given = { trigger: 'registerHistoric', record: historic } as const
  expect(await decideText(test, id, 'policyAdvisor', given)).toEqual({ ok: false, refusal: 'recorder-not-entitled' })
  expect(done(await decideText(test, id, 'clerk', given)).origin).toBe('historic')
  const { kinds } = await readGuidingTexts(test.ctx)
  expect(kinds.find(({ kind }) => kind === 'framework')?.inForce?.version.inForceFrom).toBe('2024-03-01')
})

test('the council sends it back with an assignment; it is a draft again, and that is a public decision', async () => {
  const test = await testContext()
  const id = await offeredFramework(test)
  const given = { trigger: 'sendBack', record: textRecord({ effectiveOn: null, reviewBy: null }) } as const
  expect(await decideText(test, id, 'clerk', given)).toEqual({ ok: false, refusal: 'assignment-missing' })
  const assigned = { ...given, record: { ...given.record, assignment: 'Vraag het de cliëntenraad.' } }
  expect(done(await decideText(test, id, 'clerk', assigned)).outcome).toBe('notNow')
  expect((await readGuidingText(test.ctx, id))?.text.status).toBe('draft')
})

test('our proposals can still join a draft that was begun otherwise, and touch nothing that stands there', async () => {
  const test = await testContext()
  const ctx = test.as('policyAdvisor')
  const id = done(await startGuidingText(ctx, { kind: 'framework', title: 'Kader', beginning: 'empty' }))
  const [principle] = partsOf(starterOf('framework', test.ctx.newId).parts, 'principle')
  if (principle === undefined) throw new Error('There is no proposal.')
  const { type, code, sequence, content } = principle
  const ours = { type, code, sequence, content: { ...content, title: 'Ons uitgangspunt' } }
  done(await writeGuidingPart(ctx, { versionId: id, edited: null, draft: ours }))
  expect(await addStarterParts(test.as('processOwner'), id)).toMatchObject({ refusal: 'not-your-role' })
  const added = done(await addStarterParts(ctx, id))
  const parts = (await readGuidingText(ctx, id))?.text.parts ?? []
  const kept = parts.find((part) => part.code === code && part.type === 'principle')
  expect([parts.length, kept?.content.title]).toEqual([added + 1, 'Ons uitgangspunt'])
  expect(parts.filter(({ ownWords }) => ownWords)).toEqual([kept])
  expect(partsOf(parts, 'norm').some((norm) => norm.content.principleKeys[0] === kept?.key)).toBe(true)
  expect(done(await addStarterParts(ctx, id))).toBe(0)
})

test('a period that ends before it begins is refused', async () => {
  const test = await testContext()
  const ctx = test.as('policyAdvisor')
  const id = done(await startGuidingText(ctx, { kind: 'vision', title: 'Visie', beginning: 'empty' }))
  const about = { ...emptyAbout, periodFrom: '2027-01-01', periodTo: '2026-12-31' }
  const described = await describeGuidingText(ctx, { id, revision: 1, title: 'Visie', about })
  expect(described).toEqual({ ok: false, refusal: 'period-reversed' })
})

test('norms and plan can point at a vision that is still being written', async () => {
  const test = await testContext()
  const ctx = test.as('policyAdvisor')
  const vision = done(await startGuidingText(ctx, { kind: 'vision', title: 'Visie', beginning: 'empty' }))
  const content = { title: 'Eerst een mens', text: 'Een mens kijkt mee.', theme: 'humanRole' } as const
  const draft = { type: 'paragraph', code: 'mens', sequence: 10, content } as const
  done(await writeGuidingPart(ctx, { versionId: vision, edited: null, draft }))
  for (const kind of ['plan', 'framework'] as const) {
    const id = done(await startGuidingText(ctx, { kind, title: 'Tekst', beginning: 'empty' }))
    expect((await readGuidingForm(ctx, id))?.paragraphTitles.get('mens')).toBe('Eerst een mens')
  }
})
