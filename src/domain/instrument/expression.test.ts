import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { evaluate, unknownFunctions, type ExpressionValue } from './evaluate-expression.ts'
import { parseExpression } from './expression.ts'

const answers: Readonly<Record<string, ExpressionValue>> = {
  '1': true,
  '2': ['a', 'b'],
  '3': 'Groep: buiten',
  '4': null,
  '2.2A.1': 'tekst',
}

function worked(text: string): ExpressionValue {
  const expression = parseExpression(text)
  if (!expression.ok) throw new Error(`${expression.refusal.fault} at ${expression.refusal.at}`)
  return evaluate(expression.value, {
    answers: (id) => answers[id] ?? null,
    value: (family, name) => (family === 'scores' && name === 'ap' ? 2 : null),
  })
}

describe('the calculation language', () => {
  test.each<readonly [string, ExpressionValue]>([
    ["answers('1') == true", true],
    ["bool(answers('4')) == false", true],
    ["answers('2') | count", 2],
    ["countSelectedOptions('2') >= 2", true],
    ["answers('2.2A.1') == 'tekst'", true],
    ["'a' in answers('2')", true],
    ["answers('3') in ['x', \"Groep: buiten\"]", true],
    ["weightedCountMap(answers('2'), ['a', 'b'], [1, 3])", 4],
    ["weightedCountMap([answers('3')], ['buiten'], [2])", 2],
    ['scores.ap + (scores.niets || 0)', 2],
    ["(bool(answers('1')) && (scores.ap || 0)) + (bool(answers('4')) && 5)", 2],
    ["answers('4') == null ? 'leeg' : 'vol'", 'leeg'],
    ['1 + 2 * 3 - 4 / 2', 5],
    ['2 ^ 3 % 3', 2],
    ['7 // 2', 3],
    ['1 / 0', 0],
    ['!(1 > 2) && 3 != 4', true],
    ['-2 + 1', -1],
    ["'a' + 1", 'a1'],
    ['true ? false ? 1 : 2 : 3', 2],
  ])('works out %s', (text, value) => {
    expect(worked(text)).toEqual(value)
  })

  test.each([
    ["constructor.constructor('return 1')()", 'forbidden'],
    ["answers('1').__proto__", 'forbidden'],
    ["answers('1').length()", 'forbidden'],
    ["answers['constructor']", 'forbidden'],
    ['process.exit(1)', 'forbidden'],
    ["eval('1')", 'forbidden'],
    ['(() => 1)()', 'forbidden'],
    ['x = 1', 'forbidden'],
    ['1; 2', 'forbidden'],
    ['`${1}`', 'forbidden'],
    ['scores.a.b', 'forbidden'],
    ['scores.a(1)', 'forbidden'],
    ['1 +', 'unreadable'],
    ["'open", 'unreadable'],
    ['', 'unreadable'],
  ])('refuses %s as %s', (text, fault) => {
    expect(parseExpression(text)).toMatchObject({ ok: false, refusal: { fault } })
  })

  test.each(['(', '!', '-', '[', '1'])('refuses an endless row of %s', (sign) => {
    expect(parseExpression(sign.repeat(9000)).ok).toBe(false)
    expect(parseExpression(sign.repeat(500)).ok).toBe(sign === '1')
  })

  test('reports a function that it does not know, and does not work it out', () => {
    const expression = parseExpression("max(answers('1'), min(2)) | toString")
    expect(expression.ok ? unknownFunctions(expression.value) : []).toEqual(['toString', 'max', 'min'])
  })

  test('never crashes, whatever stands there', () => {
    const piece = fc.constantFrom(
      'answers',
      '(',
      ')',
      "'1'",
      '|',
      'count',
      '&&',
      '+',
      '-',
      '!',
      '?',
      ':',
      '[',
      ']',
      ',',
      '.',
      '7',
      'in',
      'scores',
      ' ',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
        ),
        (text) => {
          const expression = parseExpression(text)
          if (expression.ok) evaluate(expression.value, { answers: () => null, value: () => null })
        },
      ),
      { numRuns: 500 },
    )
  })
})
