import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answers, type Answer } from '../algorithm/classification.ts'
import { noFlags } from '../algorithm/facts.ts'
import { consequencesOf, onlyByDoubt } from './consequences.ts'
import {
  answerQuestion,
  outcomeOf,
  reviewScreening,
  screeningQuestions,
  submitScreening,
  type Screening,
} from './screening.ts'

const empty: Screening = {
  id: 's',
  algorithmId: 'a',
  number: 1,
  state: 'open',
  answers: [],
  submittedBy: null,
  reviewedBy: null,
  reviewedOn: null,
  reviewNote: null,
  revision: 1,
}
const given = (...three: readonly Answer[]): Screening => ({
  ...empty,
  answers: three.map((answer, index) => ({
    question: screeningQuestions[index] ?? 'injustice',
    answer,
    explanation: 'Omdat het zo is.',
    answeredBy: 'owner',
    answeredOn: '2026-11-01',
  })),
})
const review = { personId: 'expert', on: '2026-11-03', agrees: true, note: '' }

test.each<[Answer, Answer, Answer, string]>([
  ['no', 'no', 'no', 'standardGovernance'],
  ['yes', 'no', 'no', 'governanceApplies'],
  ['no', 'yes', 'no', 'governanceApplies'],
  ['no', 'no', 'yes', 'governanceApplies'],
  ['yes', 'yes', 'yes', 'governanceApplies'],
  ['no', 'unknown', 'no', 'governanceApplies'],
])('%s, %s, %s means %s', (one, two, three, expected) => {
  expect(outcomeOf(given(one, two, three))).toBe(expected)
})

test('unknown counts as yes, everywhere', () => {
  fc.assert(
    fc.property(fc.tuple(...screeningQuestions.map(() => fc.constantFrom(...answers))), (three) => {
      const certain = three.map((answer) => (answer === 'unknown' ? 'yes' : answer))
      expect(outcomeOf(given(...three))).toBe(outcomeOf(given(...certain)))
    }),
  )
})

test('a no without explanation is refused', () => {
  const answer = {
    question: 'injustice',
    answer: 'no',
    explanation: ' ',
    answeredBy: 'owner',
    answeredOn: '2026-11-01',
  } as const
  expect(answerQuestion(empty, answer)).toEqual({ ok: false, refusal: 'explanation-missing' })
})

test('answers stay in the order of the questions and can be changed until they are handed in', () => {
  const answer = {
    question: 'explainability',
    answer: 'yes',
    explanation: 'Zwarte doos.',
    answeredBy: 'owner',
    answeredOn: '2026-11-02',
  } as const
  const changed = answerQuestion(given('no', 'no', 'no'), answer)
  expect(changed.ok && changed.value.answers.map((one) => one.answer)).toEqual(['yes', 'no', 'no'])
  expect(answerQuestion({ ...empty, state: 'submitted' }, answer)).toEqual({ ok: false, refusal: 'already-submitted' })
})

test('an unfinished screening is not handed in', () => {
  expect(submitScreening(given('no', 'no'), 'owner')).toEqual({ ok: false, refusal: 'answers-missing' })
})

test('the second pair of eyes is another person', () => {
  const submitted = submitScreening(given('no', 'no', 'no'), 'lead')
  if (!submitted.ok) throw new Error('expected')
  expect(reviewScreening(submitted.value, { ...review, personId: 'owner' })).toEqual({
    ok: false,
    refusal: 'same-person',
  })
  expect(reviewScreening(submitted.value, { ...review, personId: 'lead' })).toEqual({
    ok: false,
    refusal: 'same-person',
  })
  expect(reviewScreening(submitted.value, { ...review, agrees: false })).toEqual({ ok: false, refusal: 'note-missing' })
  expect(reviewScreening(submitted.value, review)).toMatchObject({
    value: { state: 'confirmed', reviewedBy: 'expert' },
  })
})

test.each<[string, Screening, boolean | null, readonly string[]]>([
  ['unfinished', given('no'), null, []],
  [
    'any yes with personal data',
    given('yes', 'no', 'no'),
    true,
    ['iama', 'dpia', 'register', 'advice', 'body', 'classification'],
  ],
  [
    'any yes without personal data',
    given('yes', 'no', 'no'),
    false,
    ['iama', 'register', 'advice', 'body', 'classification'],
  ],
  [
    'doubt',
    given('no', 'unknown', 'no'),
    false,
    ['resolveDoubt', 'iama', 'register', 'advice', 'body', 'classification'],
  ],
  ['three times no', given('no', 'no', 'no'), false, ['classification', 'ethicsTalk', 'regularManagement']],
])('what follows from a screening: %s', (_, screening, personalData, expected) => {
  const follows = consequencesOf(screening, { ...noFlags, personalData })
  expect(follows.map((one) => one.kind)).toEqual(expected)
})

test('nobody knowing about personal data asks for a DPIA, and says that it is doubt', () => {
  const dpia = consequencesOf(given('yes', 'no', 'no'), noFlags).find((one) => one.kind === 'dpia')
  expect(dpia).toMatchObject({ doubt: true, sourceKind: 'law' })
})

test('the outcome says when only doubt made it so', () => {
  expect(onlyByDoubt(given('no', 'unknown', 'no'))).toBe(true)
  expect(onlyByDoubt(given('yes', 'unknown', 'no'))).toBe(false)
})
