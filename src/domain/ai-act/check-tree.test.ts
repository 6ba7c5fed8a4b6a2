import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkTree } from './check-tree.ts'
import type { DecisionTree } from './decision-tree.ts'
import { anAnswer, aQuestion, aTree, condition, smallTree, toConclusion, toQuestion } from './test-trees.ts'
import { answerStep, newWalk, openQuestionOf, type Walk } from './walk.ts'

test('a good tree has no problem', () => {
  expect(checkTree(smallTree)).toEqual({ problems: [], oddities: [], states: 4 })
})

test.each<[string, DecisionTree, string, string]>([
  ['no question', aTree([], ['A']), 'no-question', 'questions'],
  ['an id twice', aTree([aQuestion('1', anAnswer(toConclusion('A'))), aQuestion('1')], ['A']), 'duplicate-id', '1'],
  ['a conclusion twice', aTree([aQuestion('1', anAnswer(toConclusion('A')))], ['A', 'A']), 'duplicate-id', 'A'],
  ['no such question', aTree([aQuestion('1', anAnswer(toQuestion('9')))], ['A']), 'target-missing', '1 1'],
  ['no such conclusion', aTree([aQuestion('1', anAnswer(toConclusion('Z')))], ['A']), 'target-missing', '1 1'],
  ['a question as conclusion', aTree([aQuestion('1', anAnswer(toConclusion('1')))], ['A']), 'target-missing', '1 1'],
  ['a question without answer', aTree([aQuestion('1')], ['A']), 'no-answer', '1'],
  [
    'a dead end',
    aTree([aQuestion('1', anAnswer([{ when: condition('"x" in labels'), to: toConclusion('A') }]))], ['A']),
    'dead-end',
    '1 1',
  ],
  [
    'a dead end on one road only',
    aTree(
      [
        aQuestion('1', anAnswer(toQuestion('2'), ['aanbieder']), anAnswer(toQuestion('2'))),
        aQuestion('2', anAnswer([{ when: condition('"aanbieder" in labels'), to: toConclusion('A') }])),
      ],
      ['A'],
    ),
    'dead-end',
    '2 1',
  ],
  ['a question that leads to itself', aTree([aQuestion('1', anAnswer(toQuestion('1')))], ['A']), 'cycle', '1 1'],
  [
    'a circle on which labels grow',
    aTree(
      [
        aQuestion('1', anAnswer(toQuestion('2'), ['a'])),
        aQuestion('2', anAnswer(toQuestion('3'), ['b']), anAnswer(toConclusion('A'))),
        aQuestion('3', anAnswer(toQuestion('1'), ['c'])),
      ],
      ['A'],
    ),
    'cycle',
    '3 1',
  ],
])('a tree is refused with the place: %s', (_, tree, kind, place) => {
  const said = checkTree(tree).problems.map(({ kind, ...at }) => [kind, at.place, at.answer, at.way])
  expect(said.map((parts) => parts.filter((part) => part !== undefined).join(' '))).toContain(`${kind} ${place}`)
})

test('a circle that no labels can enter is no circle', () => {
  const tree = aTree(
    [
      aQuestion('1', anAnswer(toQuestion('2'), ['aanbieder'])),
      aQuestion(
        '2',
        anAnswer([
          { when: condition('"aanbieder" in labels'), to: toConclusion('A') },
          { when: null, to: toQuestion('1') },
        ]),
      ),
    ],
    ['A'],
  )
  expect(checkTree(tree)).toMatchObject({
    problems: [],
    oddities: [{ kind: 'way-never-taken', place: '2', answer: 1, way: 2, value: '1' }],
  })
})

test('odd things are said: labels nobody knows, labels nobody gives, and what cannot be reached', () => {
  const tree = aTree(
    [
      aQuestion(
        '1',
        anAnswer(
          [
            { when: condition('"spook" in labels'), to: toConclusion('B') },
            { when: null, to: toConclusion('A') },
          ],
          ['raar'],
        ),
      ),
      aQuestion('2', anAnswer(toConclusion('A'))),
    ],
    ['A', 'B'],
  )
  const { problems, oddities } = checkTree(tree)
  expect(problems).toEqual([])
  expect(oddities.map((one) => `${one.kind} ${one.value}`).toSorted()).toEqual([
    'label-never-given spook',
    'unknown-label raar',
    'unreachable 2',
    'unreachable B',
    'way-never-taken B',
  ])
})

test('too many ways are refused, and soon', () => {
  const questions = Array.from({ length: 40 }, (_, n) =>
    aQuestion(
      String(n),
      ...['a', 'b'].map((x) => anAnswer(n === 39 ? toConclusion('A') : toQuestion(String(n + 1)), [`${x}${n}`])),
    ),
  )
  expect(checkTree(aTree(questions, ['A'])).problems).toContainEqual(
    expect.objectContaining({ kind: 'too-many-states' }),
  )
})

/** Small trees at random: every question leads on to later ones, or to the end. */
const randomTree = fc
  .array(
    fc.array(fc.tuple(fc.subarray(['x', 'y', 'z']), fc.nat(5), fc.option(fc.constantFrom('x', 'y'))), {
      minLength: 1,
      maxLength: 3,
    }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((questions) =>
    aTree(
      questions.map((answers, n) =>
        aQuestion(
          String(n),
          ...answers.map(([labels, step, when]) => {
            const target = n + 1 + step < questions.length ? toQuestion(String(n + 1 + step)) : toConclusion('A')
            return anAnswer(
              when === null
                ? target
                : [
                    { when: condition(`"${when}" in labels`), to: target },
                    { when: null, to: toConclusion('B') },
                  ],
              labels,
            )
          }),
        ),
      ),
      ['A', 'B'],
    ),
  )

test('no way through a tree without problems is a dead end', () => {
  fc.assert(
    fc.property(randomTree, fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }), (tree, choices) => {
      expect(checkTree(tree).problems).toEqual([])
      let walk: Walk = newWalk
      for (const choice of choices) {
        const open = openQuestionOf(tree, walk)
        if (open === undefined) break
        const next = answerStep(tree, walk, { questionId: open.id, answer: choice % open.answers.length, remark: '' })
        expect(next.ok).toBe(true)
        if (next.ok) walk = next.value
      }
      expect(openQuestionOf(tree, walk)).toBeUndefined()
    }),
  )
})
