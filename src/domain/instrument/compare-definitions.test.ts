import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { withInstance } from './answers.ts'
import { carryOver, compareDefinitions, definitionHash } from './compare-definitions.ts'
import { paragraphs } from './rich-text.ts'
import { choice, group, instrument, question, repeated, answered } from './test-instrument.ts'

describe('two versions', () => {
  const older = instrument([
    question('1', { title: 'Wat is het doel van het algoritme?' }),
    question('2', { title: 'Wie is er verantwoordelijk voor?' }),
    choice('3', ['a', 'b'], { title: 'Welke soort is het precies?' }),
    question('4', { title: 'Wat verdwijnt er straks uit?' }),
    group('5', [question('5.1', { title: 'Wat wordt er steeds herhaald?' })], { repeat: repeated() }),
  ])
  const newer = instrument([
    question('1', { title: 'Wat is het doel  van het algoritme?', help: paragraphs('Nieuwe uitleg') }),
    question('2', { title: 'Wie besluit er eigenlijk over?' }),
    choice('3', ['a', 'c'], { title: 'Welke soort is het precies?' }),
    question('6', { title: 'Wat komt er dan bij?' }),
    group('7', [question('7.1', { title: 'Wat wordt er steeds herhaald?' })], { repeat: repeated() }),
  ])

  test('are compared question by question', () => {
    expect(
      compareDefinitions(older, newer).map(({ outcome, older: a, newer: b, differs }) => [
        outcome,
        a?.id,
        b?.id,
        ...differs,
      ]),
    ).toEqual([
      ['same', '1', '1', 'help'],
      ['changed', '2', '2', 'text'],
      ['changed', '3', '3', 'options'],
      ['added', undefined, '6'],
      ['same', '5.1', '7.1', 'number'],
      ['removed', '4', undefined],
    ])
  })

  test('share only the answers to what really is the same question', () => {
    const set = withInstance(answered(['1', 'doel'], ['2', 'wie'], ['4', 'weg'], ['5.1', 'steeds', 'x']), {
      nodeId: '5',
      parent: [],
      id: 'x',
    })
    const { answers, left } = carryOver(older, newer, set)
    expect(answers.answers.map(({ questionId, instance }) => [questionId, ...instance])).toEqual([['1'], ['7.1', 'x']])
    expect(answers.instances).toEqual([{ nodeId: '7', parent: [], id: 'x' }])
    expect(left.map(({ value }) => value)).toEqual(['wie', 'weg'])
  })

  test('have different fingerprints, and one version always the same', () => {
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
    expect(definitionHash(older, sha256)).toBe(definitionHash(structuredClone(older), sha256))
    expect(definitionHash(older, sha256)).not.toBe(definitionHash(newer, sha256))
  })
})
