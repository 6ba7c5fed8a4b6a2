import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mandate } from '../mandate/mandate.ts'
import type { DeterminedRouting } from '../routing/routing.ts'
import { isApproval } from './outcome.ts'
import type { DecisionRefusal } from './problem.ts'
import type { ClosingRecord, ConditionDraft, Outcome, QuestionRecord } from './record.ts'
import type { DecisionTable } from './table.ts'
import { takeDecision, type TakeDecision } from './take-decision.ts'
import { advice, proposal, question, routing } from '../proposal/test-proposal.ts'
import { closing, college, command, condition, firstRecord, secretary, table, titleRecord } from './test-decision.ts'

const refusals = (changed: TakeDecision): readonly DecisionRefusal[] => {
  const result = takeDecision(changed)
  return result.ok ? [] : result.refusal.map(({ refusal }) => refusal)
}
const onTable = (change: Partial<DecisionTable>): TakeDecision => ({ ...command, table: { ...table, ...change } })
const first = (change: Partial<QuestionRecord>): TakeDecision => ({
  ...command,
  records: [{ ...firstRecord, ...change }, titleRecord],
})
const last = (change: Partial<QuestionRecord>): TakeDecision => ({
  ...command,
  records: [firstRecord, { ...titleRecord, ...change }],
})
const closed = (change: Partial<ClosingRecord>): TakeDecision => ({ ...command, closing: { ...closing, ...change } })
const conditional = (change: Partial<ConditionDraft>) => last({ conditions: [{ ...condition, ...change }] })
const by = (change: Partial<TakeDecision['recording']>): TakeDecision => ({
  ...command,
  recording: { ...command.recording, ...change },
})
const under = (...mandates: readonly Mandate[]) => ({ mandate: mandates[0] ?? null, mandates })

const routed = (change: Partial<DeterminedRouting>) =>
  onTable({
    routings: new Map([
      ['first', { ...routing, ...change }],
      ['title', { ...routing, ...change }],
    ]),
  }).table
const mandate = { id: 'mandate', granteePersonId: 'secretary' } as Mandate
const core = closing.coreAnswer
const official = closing.officialRecord

const table_: readonly (readonly [string, DecisionRefusal, TakeDecision])[] = [
  [
    'a proposal that is not on the agenda',
    'proposal-not-scheduled',
    onTable({ proposal: { ...proposal, status: 'ready' } }),
  ],
  ['a question that was decided', 'already-decided', onTable({ proposal: { ...proposal, status: 'decided' } })],
  ['a weighing that is not frozen', 'weighing-not-frozen', onTable({ proposal: { ...proposal, weighing: null } })],
  ['a weighing that changed since', 'weighing-changed', onTable({ weighingNow: 'bbb' })],
  ['a prohibited practice', 'class-prohibited', onTable({ riskClass: 'prohibited' })],
  ['a question without a body', 'body-undetermined', onTable({ routings: new Map() })],
  [
    'a question that is not put to a vote',
    'question-forbidden',
    onTable({ routings: new Map([['first', { outcome: 'forbidden', rule: routing.rule, advices: [], why: [] }]]) }),
  ],
  ['a question of another body', 'wrong-body', { ...command, table: routed({ bodyId: 'burgemeester' }) }],
  [
    'a reserved question under a mandate',
    'reserved-under-mandate',
    {
      ...by({ underMandate: true }),
      table: routed({
        mandate,
        reservation: {
          standing: { kind: 'provisional' },
          reserved: {
            id: 'r1',
            question: 'desirability',
            classes: [],
            when: null,
            unless: null,
            source: routing.rule.rule.source,
            title: { nl: '', en: '' },
          },
        },
      }),
    },
  ],
  ['an official without a mandate', 'no-mandate', by({ underMandate: true })],
  [
    'an official with the mandate of another',
    'mandate-of-another',
    { ...by({ underMandate: true }), table: routed(under({ ...mandate, granteePersonId: 'other' })) },
  ],
  ['a recorder without the role', 'recorder-not-entitled', by({ recorder: { personId: 'x', assignments: [] } })],
  [
    'a secretary of another body',
    'recorder-not-entitled',
    by({ recorder: { personId: 'x', assignments: [{ ...secretary, scope: { kind: 'body', id: 'raad' } }] } }),
  ],
  [
    'a secretary whose term ended',
    'recorder-not-entitled',
    by({ recorder: { personId: 'x', assignments: [{ ...secretary, to: '2026-11-30' }] } }),
  ],
  [
    'a member of the collegial body, also when secretary',
    'recorder-is-member',
    by({ recorder: { personId: 'x', assignments: [secretary] }, memberIds: ['x'] }),
  ],
  ['an advisor who records', 'recorder-is-advisor', onTable({ advices: [{ ...advice, deliveredBy: 'secretary' }] })],
  ['an advisor who decides', 'advisor-is-decider', by({ memberIds: ['ethicist'] })],
  ['a question without an answer', 'outcome-missing', first({ outcome: null })],
  ['an option of another question', 'option-unknown', first({ outcome: { kind: 'option', optionId: 'nowhere' } })],
  ['what the law forbids', 'option-unlawful', first({ outcome: { kind: 'option', optionId: 'asItIs' } })],
  [
    'something else without words',
    'something-else-empty',
    first({ outcome: { kind: 'somethingElse', text: ' ', effect: 'noChange' } }),
  ],
  [
    'not now without an assignment',
    'assignment-missing',
    first({ outcome: { kind: 'notNow', assignment: '', returnOn: null } }),
  ],
  ['no reason', 'weighing-missing', first({ weighing: ' ' })],
  ['no reason against the alternatives', 'alternatives-missing', last({ whyNotAlternatives: '' })],
  ['an advice without an answer', 'advice-unanswered', first({ adviceAnswers: [] })],
  [
    'an advice that is not followed, without a reason',
    'advice-deviation-missing',
    first({ adviceAnswers: [{ adviceId: 'advice', following: 'partlyFollowed', motivation: '' }] }),
  ],
  ['a marked point without an answer', 'point-unanswered', first({ pointAnswers: [] })],
  [
    'a marked point that no question turns on',
    'point-unanswered',
    onTable({ points: [...table.points, { id: 'other', title: 'Ander punt', markedBy: ['CDA'] }] }),
  ],
  ['a risk that is passed over', 'risk-unanswered', first({ riskAnswers: [] })],
  [
    'a risk without a reason',
    'risk-reason-missing',
    first({ riskAnswers: [{ riskId: 'risk', verdict: 'rejected', reason: '' }] }),
  ],
  ['words of nobody', 'wording-missing', first({ wording: null })],
  [
    'going on after a no, without a reason',
    'consistency-missing',
    first({ outcome: { kind: 'option', optionId: 'without' } }),
  ],
  [
    'going on with a rejected risk, without a reason',
    'consistency-missing',
    first({ riskAnswers: [{ riskId: 'risk', verdict: 'rejected', reason: 'te groot' }] }),
  ],
  ['a condition without words', 'condition-text-missing', conditional({ text: '' })],
  ['a condition of no kind', 'condition-kind-missing', conditional({ kind: null })],
  ['a condition without an owner', 'condition-owner-missing', conditional({ owner: { function: '', personId: null } })],
  [
    'a condition without a verifier',
    'condition-verifier-missing',
    conditional({ verifier: { function: '', personId: null } }),
  ],
  [
    'a verifier who is the owner',
    'condition-verifier-is-owner',
    conditional({ verifier: { function: 'iets anders', personId: 'data' } }),
  ],
  [
    'a verifying function that is the owning one',
    'condition-verifier-is-owner',
    conditional({ verifier: { function: ' hoofd data ', personId: null } }),
  ],
  ['a condition without a day', 'condition-date-missing', conditional({ dueOn: null })],
  ['a condition that is already late', 'condition-date-passed', conditional({ dueOn: '2026-11-30' })],
  ['a condition that may or may not wait', 'condition-start-missing', conditional({ beforeStart: null })],
  ['a condition every zero months', 'condition-interval-invalid', conditional({ everyMonths: 0 })],
  ['a condition without proof', 'condition-criterion-missing', conditional({ criterion: '' })],
  ['a decision without a day', 'decided-on-missing', closed({ decidedOn: null })],
  ['a decision of tomorrow', 'decided-in-future', closed({ decidedOn: '2026-12-02' })],
  ['a decision before its weighing was frozen', 'decided-before-frozen', closed({ decidedOn: '2026-11-12' })],
  ['nothing that tipped the balance', 'tipped-missing', closed({ coreAnswer: { ...core, whatTippedTheBalance: '' } })],
  ['nothing given up', 'given-up-missing', closed({ coreAnswer: { ...core, whatWeGiveUp: '' } })],
  ['nobody who bears it', 'borne-missing', closed({ coreAnswer: { ...core, whoBearsIt: '' } })],
  ['no facts', 'facts-missing', closed({ facts: '' })],
  ['no interests', 'interests-missing', closed({ interests: '' })],
  ['no relation to norms', 'norms-missing', closed({ normRelation: '' })],
  ['no uncertainty', 'uncertainty-missing', closed({ uncertainty: '' })],
  ['no way to see whether it was true', 'check-missing', closed({ checks: [] })],
  ['an advantage without a way to see', 'check-missing', closed({ checks: [{ advantage: 'x', how: '' }] })],
  ['a closing without wording', 'wording-missing', closed({ wording: null })],
  ['no word on the meeting', 'handling-missing', closed({ handling: null })],
  ['class A without discussion or reason', 'handling-reason-missing', closed({ handling: 'withoutDiscussion' })],
  ['a meeting of nobody', 'present-missing', closed({ present: [] })],
  [
    'a mandatory advice that is not there',
    'absent-advice-not-accepted',
    onTable({ missingAdvices: [{ oneOf: ['fg'], state: 'notDelivered' }] }),
  ],
  ['no review', 'review-missing', closed({ reviewOn: null })],
  ['a review on the day itself', 'review-too-early', closed({ reviewOn: '2026-12-01' })],
  ['no word on publicity', 'publicity-missing', closed({ publicity: null })],
  [
    'withholding without a reason',
    'publicity-reason-missing',
    closed({ publicity: { kind: 'withheld', ground: 'security', reason: '', until: null } }),
  ],
  ['no word on secrecy', 'secrecy-missing', closed({ secrecy: null })],
  [
    'secrecy without a ground',
    'secrecy-ground-missing',
    closed({ secrecy: { kind: 'secret', ground: '', imposedBy: 'college', until: null } }),
  ],
  ['no official record', 'official-address-missing', closed({ officialRecord: { ...official, address: '' } })],
  ['no word on the official text', 'official-same-missing', closed({ officialRecord: { ...official, differs: null } })],
  [
    'a difference that is not told',
    'official-difference-missing',
    closed({ officialRecord: { ...official, differs: true } }),
  ],
]

describe('taking a decision', () => {
  it('is possible when everything is answered', () => {
    const result = takeDecision(command)
    expect(result.ok && result.value.decision.questions.map(({ label, outcomeText }) => [label, outcomeText])).toEqual([
      ['approved', 'Keuze limits'],
      ['approvedWithConditions', 'Keuze limits'],
    ])
    expect(result.ok && result.value.consequence).toEqual({ kind: 'afterConditions', to: 'inUse' })
  })

  it.each(table_)('is refused for %s', (_, refusal, changed) => {
    expect(refusals(changed)).toContain(refusal)
  })

  it('may go on after a no when the body says why', () => {
    const going = first({ outcome: { kind: 'option', optionId: 'without' } })
    expect(
      refusals({ ...going, records: [going.records[0] ?? firstRecord, { ...titleRecord, consistency: 'Want' }] }),
    ).toEqual([])
  })

  it('may be of a day on which members did not have the papers long, or yet: that is a remark and no lock', () => {
    expect(refusals(closed({ decidedOn: '2026-11-16' }))).toEqual([])
  })

  it('may be done by the holder of a single-headed body', () => {
    const alone = onTable({ body: { ...college, collegial: false, role: 'singleHeaded' } })
    const holder = { recorder: { personId: 'x', assignments: [] }, underMandate: false, memberIds: ['x'] }
    expect(refusals({ ...alone, recording: holder })).toEqual([])
  })

  it('may be done by an official with a mandate for a question that is not reserved', () => {
    expect(refusals({ ...by({ underMandate: true }), table: routed(under(mandate)) })).toEqual([])
  })

  it('may be done under a mandate of a function, or of one self, when somebody else has one too', () => {
    const ofAnother = { ...mandate, id: 'closer', granteePersonId: 'other' }
    for (const own of [mandate, { ...mandate, granteePersonId: null }])
      expect(refusals({ ...by({ underMandate: true }), table: routed(under(ofAnother, own)) })).toEqual([])
  })

  it('may go on without an advice when the body accepts that with a reason', () => {
    const missing = onTable({ missingAdvices: [{ oneOf: ['ethics', 'citizensPanel'], state: 'notDelivered' }] })
    const withoutAdvice = [{ kind: 'citizensPanel' as const, reason: 'De cliëntenraad had geen tijd' }]
    expect(refusals({ ...missing, closing: { ...closing, withoutAdvice } })).toEqual([])
  })

  it('needs no check of an advantage when the algorithm is not used', () => {
    const no = last({ outcome: { kind: 'option', optionId: 'without' }, conditions: [] })
    const stopped = { ...no, closing: { ...closing, checks: [] } }
    expect(refusals(stopped)).toEqual([])
    const result = takeDecision(stopped)
    expect(result.ok && result.value.consequence).toEqual({ kind: 'status', to: 'rejected' })
  })

  it('answers an advice about no question of the proposal at the question in the title', () => {
    const stray = onTable({ advices: [advice, { ...advice, id: 'stray', questionKinds: ['makeOrBuy'] }] })
    const result = takeDecision(stray)
    expect(!result.ok && result.refusal).toEqual([
      { refusal: 'advice-unanswered', questionId: 'title', subjectId: 'stray' },
    ])
  })

  it('answers only the advices that stand', () => {
    const newer = { ...advice, id: 'newer', supersedes: 'advice' }
    const result = takeDecision(onTable({ advices: [advice, newer] }))
    expect(!result.ok && result.refusal.map(({ subjectId }) => subjectId)).toEqual(['newer'])
  })
})

const outcomes: fc.Arbitrary<Outcome> = fc.oneof(
  fc
    .constantFrom('today', 'without', 'limits', 'trial', 'asItIs', 'nowhere')
    .map((optionId) => ({ kind: 'option' as const, optionId })),
  fc.record({
    kind: fc.constant('somethingElse' as const),
    text: fc.constantFrom('', 'iets'),
    effect: fc.constantFrom('use' as const, 'stop' as const, 'noChange' as const),
  }),
  fc.record({
    kind: fc.constant('notNow' as const),
    assignment: fc.constantFrom('', 'zoek uit'),
    returnOn: fc.constant(null),
  }),
)

describe('whatever is recorded', () => {
  it('is taken whole or not at all, with one outcome for each question', () => {
    fc.assert(
      fc.property(outcomes, outcomes, fc.boolean(), fc.boolean(), (one, two, withCondition, explained) => {
        const conditions = withCondition ? [condition] : []
        const records = [
          { ...firstRecord, outcome: one },
          { ...titleRecord, outcome: two, conditions, consistency: explained ? 'want' : '' },
        ]
        const result = takeDecision({ ...command, records })
        if (!result.ok) {
          expect(result.refusal.length).toBeGreaterThan(0)
          return
        }
        const { questions, conditions: taken } = result.value.decision
        expect(questions.map(({ id }) => id)).toEqual(['first', 'title'])
        expect(questions.every(({ outcomeText }) => outcomeText !== '')).toBe(true)
        for (const { outcome } of questions) expect(outcome).not.toEqual({ kind: 'option', optionId: 'asItIs' })
        // B7: approval under conditions if and only if there is a condition.
        const label = questions[1]?.label
        if (label !== undefined && isApproval(label)) expect(label === 'approvedWithConditions').toBe(taken.length > 0)
      }),
    )
  })

  it('never lets class prohibited go on', () => {
    fc.assert(
      fc.property(outcomes, (outcome) => {
        const alone = { ...proposal, questions: [question('title', { kind: 'deployment' })] }
        const result = takeDecision({
          ...command,
          table: { ...table, proposal: alone, riskClass: 'prohibited', advices: [], points: [] },
          records: [{ ...titleRecord, outcome, conditions: [] }],
        })
        if (result.ok && result.value.consequence.kind !== 'none') expect(result.value.consequence.to).toBe('rejected')
      }),
    )
  })
})
