import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holds, labelsIn, parseExpression, type Expression } from './expression.ts'

const given = ['AI-systeem', 'aanbieder']

test.each<[string, boolean]>([
  ['"AI-systeem" in labels', true],
  ["'AI-systeem' in labels", true],
  ['"AI-systeem voor algemene doeleinden" in labels', false],
  ['"AI" in labels', false],
  ['!("AI-systeem" in labels)', false],
  ['!!("AI-systeem" in labels)', true],
  ['"x" in labels || "aanbieder" in labels', true],
  ['"x" in labels || "y" in labels', false],
  ['"aanbieder" in labels && "x" in labels || "AI-systeem" in labels', true],
  ['"aanbieder" in labels && ("x" in labels || "y" in labels)', false],
  ['  ( ( "aanbieder"   in\nlabels ) )  ', true],
  ['"constructor" in labels', false],
])('%s', (text, expected) => {
  const parsed = parseExpression(text)
  expect(parsed.ok && holds(parsed.value, given)).toBe(expected)
})

test.each<[string, number]>([
  ['', 0],
  ['"a"', 3],
  ['"a" in label', 7],
  ['"a" in labels &&', 16],
  ['"a" in labels)', 13],
  ['("a" in labels', 14],
  ['labels', 0],
  ['"a" in labels; process.exit()', 13],
  ['labels.constructor.constructor("return 1")()', 6],
  ['`a` in labels', 0],
  ['"a" in labels | "b" in labels', 14],
  ['"a', 0],
])('is no condition, and says where: %s', (text, at) => {
  const parsed = parseExpression(text)
  expect(parsed.ok).toBe(false)
  if (!parsed.ok) expect(Math.abs(parsed.refusal.at - at)).toBeLessThanOrEqual(1)
})

test('brackets without end and endless texts are refused', () => {
  expect(parseExpression('('.repeat(3000)).ok).toBe(false)
  expect(parseExpression(`${'!'.repeat(500)}"a" in labels`).ok).toBe(false)
  expect(parseExpression(`"${'a'.repeat(9000)}" in labels`).ok).toBe(false)
})

const { expression } = fc.letrec<{ expression: Expression; label: Expression }>((tie) => ({
  label: fc.constantFrom('a', 'b', 'c d').map((label) => ({ kind: 'label' as const, label })),
  expression: fc.oneof(
    { maxDepth: 4 },
    tie('label'),
    tie('expression').map((of) => ({ kind: 'not' as const, of })),
    fc
      .tuple(
        fc.constantFrom('and' as const, 'or' as const),
        fc.array(tie('expression'), { minLength: 2, maxLength: 3 }),
      )
      .map(([kind, of]) => ({ kind, of })),
  ),
}))

function written(one: Expression): string {
  if (one.kind === 'label') return `"${one.label}" in labels`
  if (one.kind === 'not') return `!(${written(one.of)})`
  return one.of.map((part) => `(${written(part)})`).join(one.kind === 'and' ? ' && ' : ' || ')
}

test('what is written and read again says the same', () => {
  fc.assert(
    fc.property(expression, fc.subarray(['a', 'b', 'c d']), (one, labels) => {
      const parsed = parseExpression(written(one))
      expect(parsed.ok && holds(parsed.value, labels)).toBe(holds(one, labels))
      if (parsed.ok) expect(new Set(labelsIn(parsed.value))).toEqual(new Set(labelsIn(one)))
    }),
  )
})
