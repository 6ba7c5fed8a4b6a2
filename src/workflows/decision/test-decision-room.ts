import { adviceKinds, type AdviceKind } from '#src/domain/advice/advice-kind.ts'
import type { Decision } from '#src/domain/decision/decision.ts'
import { emptyClosingRecord, emptyQuestionRecord } from '#src/domain/decision/empty-record.ts'
import type { ClosingRecord, QuestionRecord } from '#src/domain/decision/record.ts'
import type { Role } from '#src/domain/person/role.ts'
import { within } from '#src/workflows/context.ts'
import { readDecisionRoom } from './read-decision-room.ts'
import { recordDecision } from './record-decision.ts'
import { registerHistoricDecision } from './register-historic-decision.ts'
import { saveClosingRecord, saveQuestionRecord } from './save-record.ts'
import type { TestContext } from '#src/workflows/test-context.ts'
import { done } from '#src/workflows/weighing/test-weighings.ts'
import { exampleDossier, type ExampleDossier, roleOf } from './test-example-dossier.ts'

/** What the college answers to the example: use it within limits, under one hard condition before the start. */
export function exampleRecords(
  test: TestContext,
  given: { readonly first: QuestionRecord; readonly title: QuestionRecord },
): { readonly first: QuestionRecord; readonly title: QuestionRecord; readonly closing: ClosingRecord } {
  const condition = {
    id: test.ctx.newId(),
    text: 'Meten dat ouders hooguit 10 procent vaker worden gekozen',
    kind: 'hard' as const,
    owner: { function: 'Hoofd Data', personId: test.people.developer.id },
    verifier: { function: 'Controller', personId: test.people.internalAuditor.id },
    dueOn: '2027-02-01',
    beforeStart: true,
    everyMonths: null,
    criterion: 'Rapport van de meting',
  }
  const words = {
    weighing: 'Dit weegt het zwaarst',
    whyNotAlternatives: 'Het lot helpt niemand',
    wording: 'ownWords' as const,
  }
  return {
    first: { ...given.first, ...words },
    title: { ...given.title, ...words, conditions: [condition] },
    closing: {
      ...emptyClosingRecord,
      decidedOn: test.ctx.today,
      coreAnswer: { whatTippedTheBalance: 'Minder onderzoeken', whatWeGiveUp: 'Gelijke kans', whoBearsIt: 'Ouders' },
      facts: 'feiten',
      interests: 'belangen',
      normRelation: 'past',
      uncertainty: 'onzeker',
      checks: [{ advantage: 'Minder onderzoeken', how: 'Tellen' }],
      wording: 'changedInMeeting',
      handling: 'discussed',
      present: ['Noor Verhagen'],
      reviewOn: '2028-11-23',
      publicity: { kind: 'public' },
      secrecy: { kind: 'none' },
      officialRecord: { address: 'https://ris.example/7', fileId: null, sha256: null, differs: false, difference: '' },
    },
  }
}

/** Drafts the whole record of the example, as the secretary. */
export async function draftExample(
  test: TestContext,
  dossier: ExampleDossier,
  riskId: string,
  more: Partial<ClosingRecord> = {},
): Promise<void> {
  const secretary = test.as('bodySecretary')
  const { proposalId, questions } = dossier
  const ethics = dossier.adviceIds[adviceKindsAsked().indexOf('ethics')] ?? ''
  const { first, title, closing } = exampleRecords(test, {
    first: {
      ...emptyQuestionRecord(questions[0]),
      outcome: { kind: 'option', optionId: '' },
      adviceAnswers: [{ adviceId: ethics, following: 'notFollowed', motivation: 'Er is een grens' }],
      pointAnswers: [{ pointId: dossier.effectId, answer: 'Dit verschil is te groot' }],
    },
    title: {
      ...emptyQuestionRecord(questions[1]),
      adviceAnswers: dossier.adviceIds
        .filter((id) => id !== ethics)
        .map((adviceId) => ({ adviceId, following: 'followed' as const, motivation: '' })),
      riskAnswers: [{ riskId, verdict: 'accepted', reason: 'Tijdelijk' }],
    },
  })
  const chosen = await chosenOptions(test, dossier)
  const records = [
    { ...first, outcome: { kind: 'option' as const, optionId: chosen[0] } },
    { ...title, outcome: { kind: 'option' as const, optionId: chosen[1] } },
  ]
  for (const record of records) done(await saveQuestionRecord(secretary, { proposalId, revision: 0, record }))
  done(await saveClosingRecord(secretary, { proposalId, revision: 0, closing: { ...closing, ...more } }))
}

const adviceKindsAsked = (): readonly AdviceKind[] => adviceKinds.filter((kind) => roleOf[kind] !== undefined)

async function chosenOptions(test: TestContext, dossier: ExampleDossier): Promise<readonly [string, string]> {
  const rows = await within(test.ctx, (tx) =>
    tx
      .selectFrom('proposal_question')
      .select('options')
      .where('proposal_id', '=', dossier.proposalId)
      .orderBy('sequence')
      .execute(),
  )
  const ids = rows.map(
    ({ options }) => options.find((one) => one.weighingOptionId === dossier.options.limits)?.id ?? '',
  )
  return [ids[0] ?? '', ids[1] ?? '']
}

/** Adds a whole dossier and lets the college take the decision of the example. */
export async function decidedExample(test: TestContext, closing: Partial<ClosingRecord> = {}): Promise<Decision> {
  const dossier = await exampleDossier(test)
  const secretary = test.as('bodySecretary')
  const room = await readDecisionRoom(secretary, dossier.proposalId)
  await draftExample(test, dossier, room?.table.proposal.questions[1]?.risks[0]?.id ?? '', closing)
  const { proposalId } = dossier
  return done(await recordDecision(secretary, { proposalId, legalNature: 'factualDecision', underMandate: false }))
}

/** A decision of before Weegschaal, by which an algorithm may deviate from a norm; of the council unless told otherwise. */
export const earlierDecision = async (
  test: TestContext,
  algorithmId: string,
  { body, as }: { readonly body: string; readonly as: Role } = { body: 'raad', as: 'clerk' },
): Promise<Decision> =>
  done(
    await registerHistoricDecision(test.as(as), {
      algorithmId,
      bodyId: test.bodies[body]?.id ?? '',
      title: 'Mag dit afwijken?',
      kind: 'desirability',
      outcomeText: 'Het mag.',
      effect: 'noChange',
      reasons: 'Het kan niet anders.',
      decidedOn: '2026-11-23',
      reviewOn: '2028-11-23',
      documentReference: 'Besluit 1',
    }),
  )
