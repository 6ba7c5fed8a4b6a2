import { expect, test } from 'vitest'
import { translator } from '#src/i18n/text.ts'
import { errorsOf } from './problem-fields.ts'

test('of several advices that were not followed the sentence says which lacks a reason', () => {
  const problem = { refusal: 'advice-deviation-missing', questionId: 'q', subjectId: 'a1' } as const
  const names = new Map([['a1', 'Ethische commissie']])
  const [named] = errorsOf(translator('nl'), [problem], { names })
  expect(named?.field).toBe('adviceReason-a1')
  expect(named?.message).toMatch(/^Ethische commissie: schrijf op waarom/)
  expect(errorsOf(translator('nl'), [problem])[0]?.message).toMatch(/^Schrijf op waarom/)
})
