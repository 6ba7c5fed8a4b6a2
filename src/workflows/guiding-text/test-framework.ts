import type { Norm } from '#src/domain/framework/norm.ts'
import type { Role } from '#src/domain/person/role.ts'
import type { GuidingKind } from '#src/domain/guiding-text/guiding-text.ts'
import type { GuidingRecord } from '#src/domain/guiding-text/adoption.ts'
import { decideOnGuidingText, type DecideOnGuidingText } from './decide-on-guiding-text.ts'
import { moveGuidingText } from './move-guiding-text.ts'
import { readGuidingText } from './read-guiding-text.ts'
import { removeGuidingPart } from './remove-guiding-part.ts'
import { startGuidingText } from './start-guiding-text.ts'
import type { TestContext } from '#src/workflows/test-context.ts'
import { done } from '#src/workflows/weighing/test-weighings.ts'
import { writeGuidingPart, type WriteGuidingPart } from './write-guiding-part.ts'

/** What the clerk records of a decision about a text, for tests. */
export const textRecord = (given: Partial<GuidingRecord> = {}): GuidingRecord => ({
  decidedOn: '2026-11-20',
  effectiveOn: '2026-11-23',
  reviewBy: '2030-11-20',
  motivation: 'Gelijk behandelen gaf de doorslag. Wij geven er snelheid voor op.',
  whyNotAlternatives: '',
  wording: 'ownWords',
  handling: 'discussed',
  assignment: '',
  documentReference: 'Raadsbesluit 2026-14',
  officialRecord: '',
  ...given,
})

/** The starter framework, made their own by the writers, put to people, and offered to the council. */
export async function offeredFramework(
  test: TestContext,
  finish: (versionId: string) => Promise<void> = () => Promise.resolve(),
): Promise<string> {
  const ctx = test.as('policyAdvisor')
  const id = done(await startGuidingText(ctx, { kind: 'framework', title: 'Normenkader', beginning: 'starter' }))
  const started = await readGuidingText(ctx, id)
  for (const part of started?.text.parts ?? []) {
    const { type, code, sequence, content } = part
    const draft = { type, code, sequence, content } as Parameters<typeof writeGuidingPart>[1]['draft']
    done(await writeGuidingPart(ctx, { versionId: id, edited: { id: part.id, revision: 1 }, draft }))
  }
  await finish(id)
  await putToPeople(test, id)
  return id
}

const otherWay: WriteGuidingPart['draft'] = {
  type: 'alternative',
  code: '1',
  sequence: 10,
  content: { title: 'Niets doen', text: 'Zo.', advantages: 'Geen werk.', disadvantages: 'Vaag.', whyNot: 'Te vaag.' },
}

/** Puts a version to people for a month, and offers it to the body. */
async function putToPeople(test: TestContext, id: string): Promise<void> {
  const ctx = test.as('policyAdvisor')
  const consultation = { from: '2026-10-01', to: '2026-11-01', asked: 'Mist u iets?' }
  const opening = { ...ctx, today: consultation.from }
  done(await moveGuidingText(opening, { id, trigger: 'consult', reason: '', consultation }))
  done(await moveGuidingText(ctx, { id, trigger: 'offer', reason: '', consultation: null }))
}

/** The next version of the framework in force: each norm as it then reads, or nothing for a norm that goes. */
export async function offeredNext(test: TestContext, next: (norm: Norm, code: string) => Norm | null): Promise<string> {
  const ctx = test.as('policyAdvisor')
  const id = done(await startGuidingText(ctx, { kind: 'framework', title: 'Normenkader', beginning: 'inForce' }))
  const started = await readGuidingText(ctx, id)
  for (const part of started?.text.parts ?? []) {
    if (part.type !== 'norm') continue
    const content = next(part.content, part.code)
    if (content === null) done(await removeGuidingPart(ctx, { versionId: id, partId: part.id }))
    else {
      const { type, code, sequence } = part
      const draft = { type, code, sequence, content }
      done(await writeGuidingPart(ctx, { versionId: id, edited: { id: part.id, revision: part.revision }, draft }))
    }
  }
  done(await writeGuidingPart(ctx, { versionId: id, edited: null, draft: otherWay }))
  await putToPeople(test, id)
  return id
}

/** What the body decides, recorded by whoever holds a role. */
export async function decideText(test: TestContext, id: string, as: Role, given: Partial<DecideOnGuidingText> = {}) {
  const revision = (await readGuidingText(test.ctx, id))?.text.revision ?? 0
  const bodyId = test.bodies['raad']?.id ?? ''
  return decideOnGuidingText(test.as(as), { id, revision, trigger: 'adopt', bodyId, record: textRecord(), ...given })
}

/** A text with the parts that are given, which a body adopted before Weegschaal and which is in force since. */
export async function textOfBefore(
  test: TestContext,
  kind: GuidingKind,
  parts: readonly WriteGuidingPart['draft'][],
): Promise<void> {
  const ctx = test.as('policyAdvisor')
  const id = done(await startGuidingText(ctx, { kind, title: 'Vastgestelde tekst', beginning: 'empty' }))
  for (const draft of parts) done(await writeGuidingPart(ctx, { versionId: id, edited: null, draft }))
  const record = textRecord({ decidedOn: '2026-01-10', effectiveOn: '2026-02-01', motivation: '', wording: null })
  done(await decideText(test, id, 'clerk', { trigger: 'registerHistoric', record }))
}

/** A goal for a plan that is only there for a test. */
export const aGoal = (code: string, title: string): WriteGuidingPart['draft'] => ({
  type: 'goal',
  code,
  sequence: 10,
  content: {
    title,
    ...{ statement: 'Wij gebruiken niets zonder besluit.', paragraphs: [], ownerRole: 'chiefExecutive', portfolio: '' },
    ...{ indicator: 'Niets zonder besluit.', baseline: '', target: '', budget: [], cycle: [] },
    milestones: [{ key: 'lijst', title: 'Lijst', dueOn: '2027-01-01' }],
  },
})
