import { createHash } from 'node:crypto'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { isAnswered, noAnswers, withAnswer, withInstance, type AnswerSet, type AnswerValue } from './answers.ts'
import { checkDefinition } from './check-definition.ts'
import { carryOver, compareDefinitions, definitionHash } from './compare-definitions.ts'
import { expressionRemarks } from './definition-expressions.ts'
import type { InstrumentDefinition, InstrumentNode } from './definition.ts'
import { instanceLabel } from './instance-label.ts'
import { requiredInstruments } from './required-instruments.ts'
import { isSafeLink, paragraphs, plainWords } from './rich-text.ts'
import {
  choice,
  group,
  information,
  instrument,
  question,
  randomWalk,
  repeated,
  when,
  yesNo,
} from './test-instrument.ts'
import { optionsAt, shownAnswers, sightOf, visibleQuestions } from './visible-questions.ts'
import { countNodes, questionsOf } from './walk.ts'

const answered = (...given: readonly (readonly [string, AnswerValue, ...string[]])[]): AnswerSet =>
  given.reduce<AnswerSet>(
    (set, [questionId, value, ...instance]) => withAnswer(set, { questionId, instance, value }),
    noAnswers,
  )

const shown = (definition: InstrumentDefinition, set: AnswerSet): readonly string[] =>
  visibleQuestions(sightOf(definition, set)).map(({ node, instance }) => [node.id, ...instance].join('/'))

const faults = (nodes: readonly InstrumentNode[], more: Partial<InstrumentDefinition> = {}) => {
  const checked = checkDefinition(instrument(nodes, more))
  return checked.ok ? [] : checked.refusal.map(({ fault, node, detail }) => `${fault} ${node ?? '-'} ${detail}`.trim())
}

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

describe('a definition that cannot work', () => {
  test.each<readonly [string, readonly InstrumentNode[]]>([
    ['missing-target 2 9', [question('1'), question('2', { conditions: [when('9', 'x')] })]],
    ['missing-target 1 9', [question('1', { answer: 'checkbox', optionsFrom: '9' })]],
    ['missing-target 1 9', [group('1', [question('1.1')], { repeat: repeated({ sameAs: '9' }) })]],
    ['duplicate-id 1 1', [question('1'), group('0', [question('1')])]],
    ['unknown-option 2 1: c', [choice('1', ['a']), question('2', { conditions: [when('1', 'c')] })]],
    ['target-is-no-question 2 1', [information('1'), question('2', { conditions: [when('1', 'c')] })]],
    ['no-options 1', [question('1', { answer: 'radio' })]],
    ['duplicate-option 1 a', [choice('1', ['a', 'a'])]],
    ['no-id - Vraag  over iets dat telt?', [question('1'), question('')]],
    ['no-questions -', [information('1')]],
    [
      'cycle 1 1 > 2 > 1',
      [question('1', { conditions: [when('2', 'x')] }), question('2', { conditions: [when('1', 'x')] })],
    ],
    ['cycle 1 1 > 1.1 > 1', [group('1', [question('1.1')], { conditions: [when('1.1', 'x')] })]],
    ['cycle 1 1 > 1', [question('1', { answer: 'checkbox', optionsFrom: '1' })]],
  ])('is refused: %s', (fault, nodes) => {
    expect(faults(nodes)).toEqual([fault])
  })

  test('is refused without a name that is known again', () => {
    expect(faults([question('1')], { version: '' })).toEqual(['no-version -'])
    expect(faults([question('1')], { urn: 'x' })).toEqual(['no-urn - x'])
  })

  test('is refused when it hides too deep or is endless', () => {
    const deep = Array.from({ length: 14 }).reduce<InstrumentNode>(
      (inner, _one, at) => group(`g${at}`, [inner]),
      question('1'),
    )
    expect(faults([deep])).toContain('too-deep 1 14')
    expect(faults(Array.from({ length: 3001 }, (_one, at) => question(String(at))))).toEqual(['too-many - 3001'])
  })
})

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

describe('rich text', () => {
  test('is made of plain text, and gives its words back', () => {
    expect(plainWords(paragraphs('Eerste regel\nloopt door\n\n- een\n- twee'))).toBe(
      'Eerste regel loopt door\n- een\n- twee',
    )
  })

  test.each([
    ['https://example.nl/x', true],
    ['mailto:a@example.nl', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    [' https://x', false],
    ['//x.nl', false],
  ])('follows %s: %s', (href, safe) => {
    expect(isSafeLink(href)).toBe(safe)
  })
})

/** Instruments by chance: groups and questions, some repeatable, with conditions on questions that came before. */
const instruments = fc.gen().map((data) => {
  let count = 0
  const earlier: { id: string; keys: readonly string[] }[] = []
  const conditions = () => {
    const on = data(() =>
      fc.option(fc.constantFrom(...(earlier.length === 0 ? [{ id: '', keys: [] }] : earlier)), { freq: 2 }),
    )
    return on === null || on.id === '' ? [] : [when(on.id, on.keys[0] ?? '', { hides: data(() => fc.boolean()) })]
  }
  const node = (depth: number): InstrumentNode => {
    count += 1
    const id = `${count}.${data(() => fc.constantFrom('1', 'A', '2A'))}`
    const common = { conditions: conditions(), repeat: data(() => fc.boolean()) ? repeated() : null }
    if (depth < 3 && data(() => fc.boolean()))
      return group(
        id,
        Array.from({ length: data(() => fc.integer({ min: 1, max: 3 })) }, () => node(depth + 1)),
        common,
      )
    const keys = ['a', 'b', 'c'].slice(
      0,
      data(() => fc.integer({ min: 1, max: 3 })),
    )
    const made = data(() => fc.boolean()) ? choice(id, keys, common) : question(id, common)
    if (made.options.length > 0) earlier.push({ id, keys })
    return made
  }
  return instrument([question('0.1'), ...Array.from({ length: 4 }, () => node(0))])
})

describe('random instruments', () => {
  test('can be walked to the end: what is shown can be answered, what is hidden is never offered', () => {
    fc.assert(
      fc.property(instruments, fc.gen(), (definition, data) => {
        expect(checkDefinition(definition)).toMatchObject({ ok: true })
        randomWalk(definition, data, 25, (set) => {
          const sight = sightOf(definition, set)
          const open = visibleQuestions(sight)
          expect(open.length).toBeGreaterThan(0)
          expect(new Set(open.map(({ node, instance }) => [node.id, ...instance].join('/'))).size).toBe(open.length)
          for (const { node, instance } of open) expect(sight.isVisible(node.id, instance)).toBe(true)
          for (const one of shownAnswers(sight, set)) expect(sight.isVisible(one.questionId, one.instance)).toBe(true)
        })
      }),
      { numRuns: 60 },
    )
  })

  test('lose no answer on the way back', () => {
    fc.assert(
      fc.property(instruments, fc.gen(), (definition, data) => {
        const given = new Map<string, AnswerValue>()
        randomWalk(definition, data, 25, (set) => {
          for (const { questionId, instance, value } of set.answers.slice(-1))
            given.set([questionId, ...instance].join('/'), value)
          for (const [key, value] of given) {
            const kept = set.answers.find((one) => [one.questionId, ...one.instance].join('/') === key)
            expect(kept?.value).toEqual(value)
          }
        })
      }),
      { numRuns: 40 },
    )
  })

  test('compare with themselves as the same, and carry every answer over', () => {
    fc.assert(
      fc.property(instruments, fc.gen(), (definition, data) => {
        expect(compareDefinitions(definition, definition).every(({ outcome }) => outcome === 'same')).toBe(true)
        const set = randomWalk(definition, data, 20, () => undefined)
        const { answers, left } = carryOver(definition, definition, set)
        expect(left).toEqual([])
        expect(answers.answers.filter(({ value }) => isAnswered(value))).toHaveLength(
          set.answers.filter(({ value }) => isAnswered(value)).length,
        )
        expect(countNodes(definition)).toBeGreaterThanOrEqual(questionsOf(definition).length)
      }),
      { numRuns: 40 },
    )
  })
})
