import { describe, expect, it } from 'vitest'
import { treatReaction, type Treatment, type TreatmentProposal } from './reaction.ts'

const treatment: Treatment = {
  reactionId: 'r1',
  outcome: 'answered',
  answer: 'Een medewerker kijkt altijd.',
  publicQuestion: 'Kijkt er een mens mee?',
  treatedByFunction: 'proceseigenaar',
}
const proposal: TreatmentProposal = { treatment, publish: true, treatedBefore: false }

describe('treating a reaction', () => {
  it('makes the question public only when asked', () => {
    expect(treatReaction(proposal)).toEqual({ ok: true, value: treatment })
    expect(treatReaction({ ...proposal, publish: false })).toMatchObject({ value: { publicQuestion: null } })
  })

  const refused: readonly [string, Partial<TreatmentProposal>, string][] = [
    ['a second time', { treatedBefore: true }, 'already-treated'],
    ['without an answer', { treatment: { ...treatment, answer: ' ' } }, 'answer-missing'],
    [
      'in public without the question',
      { treatment: { ...treatment, publicQuestion: null } },
      'public-question-missing',
    ],
    ['in public when it was passed on', { treatment: { ...treatment, outcome: 'passedOn' } }, 'only-answers-public'],
  ]
  it.each(refused)('is refused %s', (_, change, refusal) => {
    expect(treatReaction({ ...proposal, ...change })).toEqual({ ok: false, refusal })
  })
})
