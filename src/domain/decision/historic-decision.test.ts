import { describe, expect, it } from 'vitest'
import { registerHistoricDecision, type HistoricDecision, type HistoricRefusal } from './historic-decision.ts'
import { college, secretary } from './test-decision.ts'

const given: HistoricDecision = {
  id: 'decision',
  questionId: 'question',
  number: '2026-0001',
  algorithmId: 'algorithm',
  status: 'inUse',
  body: college,
  title: 'Gaan we parkeerscanauto’s gebruiken?',
  kind: 'deployment',
  outcomeText: 'Het college besluit scanauto’s te gebruiken.',
  effect: 'use',
  reasons: '',
  decidedOn: '2019-03-12',
  reviewOn: null,
  documentReference: 'Besluitenlijst 12 maart 2019, nr 8',
  recorder: { personId: 'secretary', assignments: [secretary] },
  memberIds: ['noor'],
  today: '2026-11-23',
  now: '2026-11-23T10:00:00Z',
}

describe('a decision of before', () => {
  it('is registered with its day and document, and without invented reasons', () => {
    const result = registerHistoricDecision(given)
    expect(result.ok && result.value).toMatchObject({
      origin: { kind: 'historic', documentReference: 'Besluitenlijst 12 maart 2019, nr 8' },
      decidedOn: '2019-03-12',
      questions: [{ label: 'approved', weighing: '' }],
      closing: { coreAnswer: { whatTippedTheBalance: '' } },
    })
  })

  it.each<readonly [HistoricRefusal, Partial<HistoricDecision>]>([
    ['title-missing', { title: ' ' }],
    ['outcome-text-missing', { outcomeText: '' }],
    ['reference-missing', { documentReference: '' }],
    ['decided-in-future', { decidedOn: '2026-11-24' }],
    ['recorder-not-entitled', { recorder: { personId: 'owner', assignments: [] } }],
    ['recorder-is-member', { memberIds: ['secretary'] }],
  ])('is refused: %s', (refusal, change) => {
    expect(registerHistoricDecision({ ...given, ...change })).toEqual({ ok: false, refusal })
  })
})
