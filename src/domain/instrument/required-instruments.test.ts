import { describe, expect, test } from 'vitest'
import { noAnswers } from './answers.ts'
import { checkDefinition } from './check-definition.ts'
import { expressionRemarks } from './definition-expressions.ts'
import { requiredInstruments } from './required-instruments.ts'
import { choice, instrument, question, when, yesNo, answered, faults } from './test-instrument.ts'

describe('which instruments are needed', () => {
  const counted = {
    name: 'ap',
    expression: "answers('2') | count",
    steps: [
      { when: 'ap < 2', value: 0 },
      { when: 'ap >= 2', value: 2 },
    ],
  }
  const scan = instrument(
    [
      yesNo('1'),
      choice('2', ['a', 'b', 'c'], { answer: 'checkbox', calculation: counted, conditions: [when('1', 'true')] }),
    ],
    {
      assessments: [
        {
          instrument: 'DPIA',
          levels: [
            {
              level: 'required',
              when: 'criteria.som',
              result: 'DPIA verplicht',
              explanation: null,
              criteria: [
                { id: 'som', when: '(scores.ap || 0) > 1', explanation: 'er staan twee soorten op de lijst' },
                { id: 'los', when: "'a' in answers('2')", explanation: 'soort a staat erop' },
              ],
            },
            {
              level: 'recommended',
              when: "bool(answers('1'))",
              result: 'DPIA aanbevolen',
              explanation: null,
              criteria: [],
            },
          ],
        },
      ],
    },
  )

  test('comes with the reasons, and without any number', () => {
    const needs = requiredInstruments(scan, answered(['1', 'true'], ['2', ['a', 'b']]))
    expect(needs.needed).toEqual([
      {
        instrument: 'DPIA',
        level: 'required',
        result: 'DPIA verplicht',
        explanation: null,
        reasons: ['er staan twee soorten op de lijst', 'soort a staat erop'],
      },
    ])
    expect(needs.undecided).toEqual([])
    expect(JSON.stringify(needs)).not.toMatch(/\d/)
  })

  test('says which open questions could change it', () => {
    expect(requiredInstruments(scan, noAnswers)).toEqual({
      needed: [],
      undecided: [{ instrument: 'DPIA', open: ['1'] }],
    })
    const some = requiredInstruments(scan, answered(['1', 'true']))
    expect(some.needed.map(({ level }) => level)).toEqual(['recommended'])
    expect(some.undecided).toEqual([{ instrument: 'DPIA', open: ['2'] }])
  })

  test('does not count an answer that is hidden', () => {
    expect(requiredInstruments(scan, answered(['1', 'false'], ['2', ['a', 'b', 'c']])).needed).toEqual([])
  })

  test('tells what in an expression is not there', () => {
    const odd = instrument([
      question('1', {
        calculation: { name: 'x', expression: "grootste(answers('9'))", steps: [{ when: 'x >', value: 1 }] },
      }),
    ])
    expect(expressionRemarks(odd).map(({ remark, detail }) => `${remark} ${detail}`)).toEqual([
      'unknown-function grootste',
      'unknown-question 9',
      'expression-unreadable ',
    ])
    expect(checkDefinition(odd).ok).toBe(true)
    expect(faults([question('1', { calculation: { name: 'x', expression: 'x = 1', steps: [] } })])).toEqual([
      'forbidden-expression 1 = 1',
    ])
  })
})
