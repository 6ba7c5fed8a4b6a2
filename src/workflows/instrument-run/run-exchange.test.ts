import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writtenForms } from '#src/content/instruments/written-forms.ts'
import { nothingWritten } from '#src/domain/instrument-run/saving.ts'
import { answerSetOf } from '#src/domain/instrument-run/instrument-run.ts'
import { isChoice, takesMany, type InstrumentDefinition, type QuestionNode } from '#src/domain/instrument/definition.ts'
import { isAnswered, type AnswerValue } from '#src/domain/instrument/answers.ts'
import { readInstruments } from '#src/exchange/instruments/read-instruments.ts'
import { rootPath } from '#src/root.ts'
import { sha256 } from '#src/storage/sha256.ts'
import { instrument, question } from '#src/domain/instrument/test-instrument.ts'
import { optionsAt, sightOf, visibleQuestions } from '#src/domain/instrument/visible-questions.ts'
import { addRunPart } from './add-run-part.ts'
import { carryRun, readCarryPlans } from './carry-run.ts'
import type { Context } from '#src/workflows/context.ts'
import { exportRun, exportRunAnswers } from './export-run.ts'
import { importRun } from './import-run.ts'
import { keepFile } from '#src/workflows/keep-file.ts'
import { moveRun } from './move-run.ts'
import { readRun } from './read-run.ts'
import { addInstance } from './repeat-part.ts'
import { renderRunFile } from './render-run-document.ts'
import { saveAnswers } from './save-answers.ts'
import { startRun } from './start-run.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'
import { testContext } from '#src/workflows/test-context.ts'

/** An answer of the right kind; the last option, so that conditions open what they hide. */
function answerTo({ id, answer }: QuestionNode, keys: readonly string[], fileId: string): AnswerValue {
  if (takesMany(answer)) return keys.length === 0 ? null : keys.slice(0, 2)
  if (isChoice(answer)) return keys.at(-1) ?? null
  if (answer === 'date') return '2026-05-01'
  if (answer === 'statement') return true
  return answer === 'image' || answer === 'upload' ? [fileId] : `Antwoord op ${id}.\n\nMet een tweede alinea.`
}

const picture = { name: 'plaatje.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]) }

/** Answers every question that is shown until none is left, and adds one of everything that repeats. */
async function fillIn(ctx: Context, runId: string): Promise<void> {
  const kept = await keepFile(ctx, picture)
  const fileId = kept.ok ? kept.value.id : ''
  for (;;) {
    const reading = await readRun(ctx, runId)
    const definition = reading?.run.definition ?? null
    if (reading === undefined || definition === null) throw new Error('no run')
    const sight = sightOf(definition, answerSetOf(reading.run))
    const empty = sight.nodes.find(
      ({ node, instance, repeats }) =>
        repeats === 'place' && node.repeat?.sameAs === null && sight.index.instances(node.id, instance).length === 0,
    )
    if (empty !== undefined) {
      const added = await addInstance(ctx, { runId, nodeId: empty.node.id, parent: empty.instance })
      if (!added.ok) throw new Error(added.refusal)
      continue
    }
    const open = visibleQuestions(sight)
      .filter(({ node, instance }) => !isAnswered(sight.index.value(node.id, instance)))
      .flatMap(({ node, instance }) => {
        const keys = optionsAt(definition, sight, { node, instance }).map(({ key }) => key)
        const value = answerTo(node, keys, fileId)
        return value === null ? [] : [{ ...nothingWritten, questionId: node.id, instance, value, revision: 0 }]
      })
    if (open.length === 0) return
    const saved = await saveAnswers(ctx, { runId, answers: open })
    if (!saved.ok) throw new Error(saved.refusal)
  }
}

/** Our own variations of the formats of others, and the real files where they lie beside the house. */
function importedForms(): readonly InstrumentDefinition[] {
  const folders = [
    rootPath('src', 'exchange', 'instruments', 'fixtures'),
    rootPath('..', 'shared', 'reference', 'instruments'),
  ]
  const files = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) })))
  return readInstruments(files).definitions.map(({ definition }) => definition)
}

/** Questions that are answered with a picture, which stands in the file itself. */
const pictureQuestions = [['urn:nl:proef', '1.6']] as const

/** Numbers of the official instrument that an importer easily loses. */
const easilyLost = new Map([['urn:nl:iama', ['2.2A.1', '5.A.1', '5.B', '5.C', '1.actiepunten.tekst']]])

test.each([...writtenForms(), ...importedForms()])(
  '$title ($version) is filled in to the end, signed and adopted, and reads in again as the same',
  async (definition) => {
    const house = await testContext()
    const lead = house.as('projectLead')
    const algorithm = await testAlgorithm(house)
    const around = { facilitator: 'adviseur', purpose: 'Weten wat het doet.', plannedOn: null, validUntil: null }
    const started = await startRun(lead, { ...around, algorithmId: algorithm.id, definition })
    const runId = started.ok ? started.value : ''
    await moveRun(lead, { runId, trigger: 'begin' })
    await fillIn(lead, runId)
    await addRunPart(lead, {
      runId,
      part: { kind: 'session', draft: { heldOn: '2026-11-20', place: '', agenda: 'Alles', notes: '' } },
    })
    await moveRun(lead, { runId, trigger: 'presentDraft' })
    await addRunPart(lead, { runId, part: { kind: 'signOff', draft: { note: 'Gezien.' } } })
    const taken = await exportRun(lead, runId)
    const asked = new Set(taken?.answers.map(({ questionId }) => questionId))
    for (const id of easilyLost.get(definition.urn) ?? []) expect(asked).toContain(id)
    const read = await importRun(lead, { algorithmId: algorithm.id, text: JSON.stringify(taken) })
    expect(read.ok).toBe(true)
    const again = await exportRun(lead, read.ok ? read.value : '')
    expect(again).toEqual(taken)
    expect(await moveRun(lead, { runId: read.ok ? read.value : '', trigger: 'adopt' })).toMatchObject({
      refusal: 'sign-off-missing',
    })
    expect((await moveRun(lead, { runId, trigger: 'adopt' })).ok).toBe(true)
    const answers = await exportRunAnswers(lead, runId)
    expect(answers?.metadata.urn).toBe(`${definition.urn}:${definition.version}`)
    expect(Object.keys(answers?.answers ?? {}).length).toBeGreaterThan(2)
    for (const [, pictureQuestion] of pictureQuestions.filter(([urn]) => urn === definition.urn))
      expect(answers?.answers[pictureQuestion]).toMatchObject({
        value: { data: 'data:image/png;base64,iVBORwECAw==', title: 'plaatje.png' },
      })
  },
  240_000,
)

test('a run that was adopted comes in as a draft, signed elsewhere, and goes on as a new version with its answers', async () => {
  const house = await testContext()
  const lead = house.as('projectLead')
  const algorithm = await testAlgorithm(house)
  const [definition] = writtenForms()
  if (definition === undefined) throw new Error('no form')
  const around = { facilitator: '', purpose: '', plannedOn: null, validUntil: null }
  const started = await startRun(lead, { ...around, algorithmId: algorithm.id, definition })
  const runId = started.ok ? started.value : ''
  await moveRun(lead, { runId, trigger: 'begin' })
  const says = { ...nothingWritten, questionId: '1.1.1', instance: [], value: 'Daarom.', revision: 0 }
  await saveAnswers(lead, { runId, answers: [says] })
  await moveRun(lead, { runId, trigger: 'presentDraft' })
  await addRunPart(lead, { runId, part: { kind: 'signOff', draft: { note: '' } } })
  expect((await moveRun(lead, { runId, trigger: 'adopt' })).ok).toBe(true)
  const text = JSON.stringify(await exportRun(lead, runId))
  const read = await importRun(lead, { algorithmId: algorithm.id, text })
  const there = await readRun(lead, read.ok ? read.value : '')
  expect([there?.run.status, there?.run.signOffs.map(({ byPerson }) => byPerson)]).toEqual(['draft', [null]])
  expect(there?.run.answers.map(({ value, byPerson }) => [value, byPerson])).toEqual([['Daarom.', null]])
  expect(there?.run.readIn?.sha256).toBe(sha256(text))
  const plans = await readCarryPlans(lead, runId)
  const [same] = plans?.plans ?? []
  if (same === undefined) throw new Error('no plan')
  const next = await carryRun(lead, { runId, instrument: same.instrument })
  const newer = await readRun(lead, next.ok ? next.value : '')
  expect([newer?.run.replacesId, newer?.run.answers.map(({ value }) => value)]).toEqual([runId, ['Daarom.']])
  const report = await renderRunFile(lead, { runId, extract: 'fria', language: 'nl', format: 'pdf' })
  expect(
    Buffer.from(report?.bytes ?? [])
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  expect(await importRun(lead, { algorithmId: algorithm.id, text: '{"format":"x"}' })).toEqual({
    ok: false,
    refusal: 'not-a-run',
  })
})

test('IAMA of 2021 goes on in the form of 2026 with its new numbers beside it, and no answer to another question', async () => {
  const house = await testContext()
  const lead = house.as('projectLead')
  const older = instrument([question('1.2.1'), question('1.3.1'), question('2A.4.3')], {
    urn: 'urn:nl:aivt:tr:iama:1.0',
    title: 'IAMA van toen',
  })
  const around = { facilitator: '', purpose: '', plannedOn: null, validUntil: null }
  const { id: algorithmId } = await testAlgorithm(house)
  const started = await startRun(lead, { ...around, algorithmId, definition: older })
  const runId = started.ok ? started.value : ''
  await moveRun(lead, { runId, trigger: 'begin' })
  const says = { ...nothingWritten, questionId: '1.2.1', instance: [], value: 'Het doel.', revision: 0 }
  await saveAnswers(lead, { runId, answers: [says] })
  const plans = await readCarryPlans(lead, runId)
  const ours = plans?.plans.find(({ instrument: one }) => one.definition.urn === 'urn:weegschaal:mensenrechtentoets')
  if (ours === undefined) throw new Error('no plan')
  expect([ours.alike.get('1.1.2'), ours.alike.get('1.2.1')]).toEqual([['1.2.1', '4.4.1'], ['1.3.1']])
  const next = await carryRun(lead, { runId, instrument: ours.instrument })
  expect((await readRun(lead, next.ok ? next.value : ''))?.run.answers).toEqual([])
})

test('a hostile file is refused, and nothing is there afterwards', async () => {
  const house = await testContext()
  const lead = house.as('projectLead')
  const algorithm = await testAlgorithm(house)
  const definition = importedForms().find(({ urn }) => urn === 'urn:nl:afwijkend')
  if (definition === undefined) throw new Error('no form')
  const around = { facilitator: '', purpose: '', plannedOn: null, validUntil: null }
  const started = await startRun(lead, { ...around, algorithmId: algorithm.id, definition })
  const taken = await exportRun(lead, started.ok ? started.value : '')
  if (taken === undefined) throw new Error('no run')
  const text = JSON.stringify(taken)
  const link = { kind: 'link', href: 'javascript:alert(1)', children: [] }
  const answer = { ...nothingWritten, questionId: '5.A.1', instance: [], revision: 1, byFunction: 'x', at: lead.now }
  const hostile: readonly (readonly [string, string])[] = [
    ['not-a-run', 'a: &a [x]\nb: [*a, *a]'],
    ['not-a-run', '['.repeat(200_000)],
    ['not-a-run', text.replace('"assessments":[', `"assessments":[${'{},'.repeat(50_000)}`)],
    ['not-a-run', JSON.stringify({ ...taken, definition: { ...definition, nodes: [{}] } })],
    ['not-a-run', JSON.stringify({ ...taken, definition: { ...definition, title: 'x'.repeat(10_000_000) } })],
    [
      'not-a-run',
      JSON.stringify({
        ...taken,
        definition: { ...definition, description: [{ kind: 'paragraph', children: [link] }] },
      }),
    ],
    ['not-a-run', text.replace('"urn":', '"__proto__":{"x":1},"urn":')],
    ['not-a-run', JSON.stringify({ ...taken, answers: [{ ...answer, value: 'x', at: 'gisteren' }] })],
    ['definition-broken', text.replace("countSelectedOptions('1.A.3')", 'process.exit()')],
    ['answers-broken', JSON.stringify({ ...taken, answers: [{ ...answer, value: ['x'] }] })],
    ['answers-broken', JSON.stringify({ ...taken, answers: [{ ...answer, questionId: '9', value: 'x' }] })],
    [
      'file-kind',
      JSON.stringify({ ...taken, files: { a: { name: 'a.exe', base64: Buffer.from('MZ').toString('base64') } } }),
    ],
  ]
  for (const [refusal, file] of hostile)
    expect([file.slice(0, 200), await importRun(lead, { algorithmId: algorithm.id, text: file })]).toEqual([
      file.slice(0, 200),
      { ok: false, refusal },
    ])
  const script = text.replaceAll('Wat weegt mee?', '<script>alert(1)</script>')
  const read = await importRun(lead, { algorithmId: algorithm.id, text: script })
  expect(read.ok).toBe(true)
  const count = await house.ctx.db
    .selectFrom('instrument_run')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  expect(Number(count.count)).toBe(2)
})
