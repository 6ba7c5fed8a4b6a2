import { describe, expect, test } from 'vitest'
import { completeWeighing, nothingAround } from './test-weighing.ts'
import { factsAreOpen, moveWeighing, papersAreOpen, weighingTransitions, type Circumstances } from './transitions.ts'
import { weighingStatuses } from './weighing.ts'

const ready: Circumstances = { ...nothingAround, advicesMissing: [], hasDecisionQuestion: true }

describe('moving a weighing on', () => {
  test.each(weighingTransitions.map((one) => [one.from, one.trigger, one.to, one] as const))(
    'goes from %s by %s to %s when everything is there',
    (from, trigger, _, transition) => {
      const moved = moveWeighing({ ...completeWeighing, status: from }, trigger, transition.by, ready)
      expect(moved).toEqual({ ok: true, value: transition })
    },
  )

  test('is refused for anyone whose role does not carry it', () => {
    for (const transition of weighingTransitions) {
      const moved = moveWeighing(
        { ...completeWeighing, status: transition.from },
        transition.trigger,
        ['endUser'],
        ready,
      )
      expect(moved).toEqual({ ok: false, refusal: 'not-your-role' })
    }
  })

  test('never jumps to the body or to a decision from a draft', () => {
    for (const trigger of ['release', 'submit', 'weigh', 'close'] as const)
      expect(moveWeighing({ ...completeWeighing, status: 'draft' }, trigger, ['bodySecretary'], ready)).toEqual({
        ok: false,
        refusal: 'not-from-here',
      })
  })

  test('the team never moves it to weighed: only who records for the body does', () => {
    const weigh = weighingTransitions.filter((one) => one.to === 'weighed')
    expect(weigh.flatMap((one) => one.by)).toEqual(['bodySecretary', 'clerk'])
  })

  test('asks for the missing advice before it is released', () => {
    const weighing = { ...completeWeighing, status: 'factuallyComplete' as const }
    const moved = moveWeighing(weighing, 'release', ['processOwner'], { ...ready, advicesMissing: ['fg'] })
    expect(moved).toEqual({ ok: false, refusal: 'incomplete' })
  })

  test('every state can be reached, and every state but the last leads on', () => {
    for (const status of weighingStatuses) {
      if (status !== 'draft') expect(weighingTransitions.some((one) => one.to === status)).toBe(true)
      expect(weighingTransitions.some((one) => one.from === status)).toBe(true)
    }
  })

  test('facts close when they are confirmed, papers when they go to the body', () => {
    expect(weighingStatuses.filter(factsAreOpen)).toEqual(['draft', 'inDialogue', 'reopened'])
    expect(weighingStatuses.filter(papersAreOpen)).toEqual([
      'draft',
      'inDialogue',
      'factuallyComplete',
      'readyForProposal',
      'reopened',
    ])
  })
})
