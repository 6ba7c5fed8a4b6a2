import { describe, expect, test } from 'vitest'
import { noAnswers, withInstance } from './answers.ts'
import { instanceLabel } from './instance-label.ts'
import { choice, group, instrument, question, repeated, when, yesNo, answered, shown } from './test-instrument.ts'
import { optionsAt, shownAnswers, sightOf, visibleQuestions } from './visible-questions.ts'

describe('which questions are shown', () => {
  const branches = instrument([
    yesNo('1'),
    group('2', [question('2.2A.1'), choice('2.1', ['a', 'b']), question('2.2', { conditions: [when('2.1', 'a')] })], {
      conditions: [when('1', 'true')],
    }),
    question('3', { conditions: [when('1', 'true', { hides: true })] }),
  ])

  test('follows from answers, and a group takes its questions along', () => {
    expect(shown(branches, noAnswers)).toEqual(['1', '3'])
    expect(shown(branches, answered(['1', 'true']))).toEqual(['1', '2.2A.1', '2.1'])
    expect(shown(branches, answered(['1', 'true'], ['2.1', 'a']))).toEqual(['1', '2.2A.1', '2.1', '2.2'])
  })

  test('keeps the answer to a hidden question, and lets it decide and show nothing', () => {
    const set = answered(['1', 'false'], ['2.1', 'a'], ['2.2', 'verborgen'])
    const sight = sightOf(branches, set)
    expect(shownAnswers(sight, set).map(({ value }) => value)).toEqual(['false'])
    expect(set.answers).toHaveLength(3)
    const chain = instrument([
      yesNo('a'),
      yesNo('b', { conditions: [when('a', 'true')] }),
      question('c', { conditions: [when('b', 'true')] }),
    ])
    expect(shown(chain, answered(['a', 'false'], ['b', 'true']))).toEqual(['a'])
  })

  test.each([
    ['contains', 'b', ['a', 'b'], true],
    ['contains', 'b', ['a'], false],
    ['any', null, ['a'], true],
    ['any', null, [], false],
  ] as const)('knows the operator %s with %s', (operator, value, given, visible) => {
    const definition = instrument([
      choice('1', ['a', 'b'], { answer: 'checkbox' }),
      question('2', { conditions: [{ question: '1', operator, value, hides: false }] }),
    ])
    expect(shown(definition, answered(['1', given]))).toEqual(visible ? ['1', '2'] : ['1'])
  })
})

describe('repetitions', () => {
  const nested = instrument([
    group(
      '1',
      [
        question('1.1', { answer: 'text' }),
        yesNo('1.2'),
        question('1.3', { conditions: [when('1.2', 'true')] }),
        question('1.4', { repeat: repeated() }),
      ],
      {
        repeat: repeated({ label: 'Verwerking {1.1}' }),
      },
    ),
    group('2', [question('2.1'), question('2.2', { conditions: [when('1.2', 'true')] })], {
      repeat: repeated({ sameAs: '1.1', label: 'Bij {1.1}' }),
    }),
    question('3', { answer: 'checkbox', optionsFrom: '1.1' }),
  ])
  const two = [
    { nodeId: '1', parent: [], id: 'x' },
    { nodeId: '1', parent: [], id: 'y' },
  ].reduce(withInstance, answered(['1.1', 'lezen', 'x'], ['1.1', 'delen', 'y'], ['1.2', 'true', 'y']))

  test('ask for each instance, and a condition looks at its own instance', () => {
    expect(shown(nested, noAnswers)).toEqual(['3'])
    expect(shown(nested, two)).toEqual(['1.1/x', '1.2/x', '1.1/y', '1.2/y', '1.3/y', '2.1/x', '2.1/y', '2.2/y', '3'])
  })

  test('within repetitions have instances of their own', () => {
    const set = withInstance(two, { nodeId: '1.4', parent: ['x'], id: 'p' })
    expect(shown(nested, set)).toContain('1.4/x/p')
    expect(shown(nested, set)).not.toContain('1.4/y/p')
  })

  test('are named after their answers, also in a group that follows them', () => {
    const sight = sightOf(nested, two)
    const labels = sight.nodes
      .filter(({ repeats }) => repeats === 'instance')
      .map((one) => instanceLabel(nested, sight, one))
    expect(labels).toEqual(['Verwerking lezen', 'Verwerking delen', 'Bij lezen', 'Bij delen'])
  })

  test('give options to another question', () => {
    const sight = sightOf(nested, two)
    const [three] = visibleQuestions(sight).filter(({ node }) => node.id === '3')
    expect(three === undefined ? [] : optionsAt(nested, sight, three).map(({ key }) => key)).toEqual(['lezen', 'delen'])
  })
})
