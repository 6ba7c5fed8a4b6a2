import { describe, expect, it } from 'vitest'
import { algorithmStatuses, type AlgorithmStatus } from '../algorithm/status.ts'
import type { ApprovalLabel } from './decision.ts'
import { approvalLabel, consequenceOf, type OutcomeSituation } from './outcome.ts'
import type { QuestionKind } from './question-kind.ts'
import { optionEffects } from './question-option.ts'
import type { Outcome } from './record.ts'
import { option, options } from '../proposal/test-proposal.ts'

const situation = (kind: QuestionKind, status: AlgorithmStatus, hasConditions = false): OutcomeSituation => ({
  kind,
  status,
  hasConditions,
  options: [...options, option('end', { effect: 'stop' }), option('pause', { effect: 'suspend' })],
})
const chosen = (optionId: string): Outcome => ({ kind: 'option', optionId })
const notNow: Outcome = { kind: 'notNow', assignment: 'zoek uit', returnOn: null }
const else_ = (effect: (typeof optionEffects)[number]): Outcome => ({ kind: 'somethingElse', text: 'iets', effect })

const labels: readonly (readonly [string, Outcome, OutcomeSituation, ApprovalLabel])[] = [
  ['use of what is being built', chosen('limits'), situation('deployment', 'inDevelopment'), 'approved'],
  ['use under conditions', chosen('limits'), situation('deployment', 'pilot', true), 'approvedWithConditions'],
  ['doing without', chosen('without'), situation('deployment', 'inDevelopment'), 'rejected'],
  ['going on as today, without the algorithm', chosen('today'), situation('desirability', 'idea'), 'rejected'],
  ['going on as today, with the algorithm', chosen('today'), situation('review', 'inUse'), 'reaffirmed'],
  ['use of what runs without a decision', chosen('limits'), situation('deployment', 'inUse'), 'approved'],
  ['use after a review', chosen('limits'), situation('review', 'inUse'), 'reaffirmed'],
  ['doing without what runs', chosen('without'), situation('review', 'inUse'), 'terminated'],
  ['an end', chosen('end'), situation('termination', 'inUse'), 'terminated'],
  ['a pause', chosen('pause'), situation('suspension', 'inUse'), 'suspended'],
  ['use after a stop', chosen('limits'), situation('suspension', 'suspended'), 'approved'],
  ['not now', notNow, situation('pilot', 'inDevelopment', true), 'deferred'],
  ['another text that changes nothing', else_('noChange'), situation('transparency', 'inUse'), 'otherwise'],
  ['another way of using it', else_('use'), situation('deployment', 'pilot'), 'approved'],
]

describe('what an outcome amounts to', () => {
  it.each(labels)('%s', (_, outcome, around, label) => {
    expect(approvalLabel(outcome, around)).toBe(label)
  })
})

describe('what a decision changes in the status', () => {
  it.each([
    ['idea', 'develop', 'inDevelopment'],
    ['inDevelopment', 'pilot', 'pilot'],
    ['pilot', 'use', 'inUse'],
    ['pilot', 'develop', 'inDevelopment'],
    ['inUse', 'suspend', 'suspended'],
    ['suspended', 'use', 'inUse'],
    ['suspended', 'stop', 'outOfUse'],
    ['inUse', 'stop', 'outOfUse'],
    ['idea', 'stop', 'rejected'],
  ] as const)('%s, %s, becomes %s', (status, effect, to) => {
    expect(consequenceOf(else_(effect), situation('deployment', status), false)).toEqual({ kind: 'status', to })
  })

  it('waits for hard conditions before the start, and never for a stop', () => {
    const pilot = situation('deployment', 'pilot')
    expect(consequenceOf(else_('use'), pilot, true)).toEqual({ kind: 'afterConditions', to: 'inUse' })
    expect(consequenceOf(else_('stop'), pilot, true)).toEqual({ kind: 'status', to: 'rejected' })
  })

  it('is nothing for not now, for questions about something else, and for what has ended', () => {
    expect(consequenceOf(notNow, situation('deployment', 'pilot'), false)).toEqual({ kind: 'none' })
    expect(consequenceOf(else_('use'), situation('transparency', 'pilot'), false)).toEqual({ kind: 'none' })
    for (const ended of ['outOfUse', 'rejected', 'withdrawn'] as const)
      for (const effect of optionEffects)
        expect(consequenceOf(else_(effect), situation('deployment', ended), false)).toEqual({ kind: 'none' })
  })

  it('never brings an idea into use at once', () => {
    for (const effect of optionEffects)
      for (const status of algorithmStatuses) {
        const consequence = consequenceOf(else_(effect), situation('deployment', status), false)
        if (status === 'idea') expect(consequence).not.toEqual({ kind: 'status', to: 'inUse' })
      }
  })
})
