import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DecisionTree } from './decision-tree.ts'
import { outcomeOf, tellPath } from './outcome.ts'
import { proposeFacts } from './propose-facts.ts'
import { smallTree } from './test-trees.ts'
import { answerStep, backTo, newWalk, openQuestionOf, rememberedOf, standingOf, type Walk } from './walk.ts'

const version = { sha256: 'f', name: 'Proefboom', version: '1', origin: 'ours' } as const

/** Answers in order; every answer must be accepted. */
const walked = (tree: DecisionTree, ...answers: readonly number[]): Walk =>
  answers.reduce<Walk>((walk, answer) => {
    const questionId = openQuestionOf(tree, walk)?.id ?? ''
    const next = answerStep(tree, walk, { questionId, answer, remark: '' })
    if (!next.ok) throw new Error(next.refusal)
    return next.value
  }, newWalk)

test('the first way that holds wins, on all labels of the path', () => {
  expect(standingOf(smallTree, walked(smallTree, 0, 0, 0).path)).toEqual({
    labels: ['AI-systeem', 'hoog-risico AI'],
    at: { kind: 'conclusion', id: 'A' },
  })
  expect(standingOf(smallTree, walked(smallTree, 1, 0).path)?.at).toEqual({ kind: 'conclusion', id: 'B' })
})

test('going back takes the labels away and remembers the answers', () => {
  const back = backTo(walked(smallTree, 0, 0, 0), 1)
  if (!back.ok) throw new Error(back.refusal)
  expect(standingOf(smallTree, back.value.path)?.labels).toEqual(['AI-systeem'])
  expect(openQuestionOf(smallTree, back.value)?.id).toBe('2')
  expect(rememberedOf(back.value, '2')).toMatchObject({ answer: 0 })
  expect(rememberedOf(back.value, '3')).toMatchObject({ answer: 0 })
  expect(rememberedOf(back.value, '1')).toBeUndefined()
})

test('only the open question can be answered, with an answer that it has', () => {
  const step = { questionId: '3', answer: 0, remark: '' }
  expect(answerStep(smallTree, newWalk, step)).toEqual({ ok: false, refusal: 'other-question' })
  expect(answerStep(smallTree, newWalk, { ...step, questionId: '1', answer: 9 })).toEqual({
    ok: false,
    refusal: 'no-such-answer',
  })
  expect(backTo(newWalk, 0)).toEqual({ ok: false, refusal: 'no-such-step' })
  expect(answerStep(smallTree, walked(smallTree, 1, 0), step)).toEqual({ ok: false, refusal: 'other-question' })
})

/** Whatever somebody does, in any order: an answer, or a step back. */
const doings = fc.array(
  fc.oneof(
    fc.nat(1),
    fc.nat(3).map((back) => -1 - back),
  ),
  { maxLength: 30 },
)

test('whatever somebody does, nothing on the path is lost and nothing off the path is shown', () => {
  fc.assert(
    fc.property(doings, (list) => {
      let walk = newWalk
      for (const one of list) {
        const open = openQuestionOf(smallTree, walk)
        const before = walk.path
        if (one >= 0 && open !== undefined) {
          const next = answerStep(smallTree, walk, { questionId: open.id, answer: one, remark: `${one}` })
          if (!next.ok) continue
          walk = next.value
          expect(walk.path.slice(0, -1)).toEqual(before)
        } else if (one < 0 && before.length > 0) {
          const at = (-1 - one) % before.length
          const next = backTo(walk, at)
          if (!next.ok) throw new Error(next.refusal)
          walk = next.value
          expect(walk.path).toEqual(before.slice(0, at))
          for (const step of before.slice(at)) expect(rememberedOf(walk, step.questionId)).toEqual(step)
        }
        expect(standingOf(smallTree, walk.path)).toBeDefined()
        const shown = [...walk.path.map((step) => step.questionId), openQuestionOf(smallTree, walk)?.id ?? 'end']
        expect(new Set(shown).size).toBe(shown.length)
        expect(tellPath(smallTree, walk.path)).toHaveLength(walk.path.length)
      }
    }),
  )
})

test('the outcome keeps the words of the path and says what only doubt gave', () => {
  const sure = outcomeOf(smallTree, version, { id: 'w', ...walked(smallTree, 0, 0, 0) })
  const unsure = outcomeOf(smallTree, version, { id: 'w', ...walked(smallTree, 0, 1, 0) })
  expect(sure?.path.map((step) => step.question)).toEqual(['Vraag 1?', 'Vraag 2?', 'Vraag 3?'])
  expect([sure?.doubtful, unsure?.doubtful]).toEqual([[], ['hoog-risico AI']])
  expect(outcomeOf(smallTree, version, { id: 'w', ...walked(smallTree, 0) })).toBeUndefined()
})

test.each<[string, readonly string[], readonly string[], string | null, string, string]>([
  ['high risk', ['AI-systeem', 'hoog-risico AI'], [], 'hoog-risico-ai-systeem', 'no', 'yes'],
  [
    'high risk by doubt',
    ['AI-systeem', 'hoog-risico AI'],
    ['hoog-risico AI'],
    'hoog-risico-ai-systeem',
    'no',
    'unknown',
  ],
  ['prohibited', ['AI-systeem', 'verboden AI'], [], 'verboden-ai', 'yes', 'no'],
  ['prohibited by doubt', ['AI-systeem', 'verboden AI'], ['verboden AI'], 'verboden-ai', 'unknown', 'unknown'],
  ['no high risk', ['AI-systeem', 'geen hoog-risico AI'], [], 'geen-hoog-risico-ai-systeem', 'no', 'no'],
  [
    'no high risk by doubt',
    ['AI-systeem', 'geen hoog-risico AI'],
    ['geen hoog-risico AI'],
    'geen-hoog-risico-ai-systeem',
    'no',
    'unknown',
  ],
  ['both', ['AI-systeem', 'geen hoog-risico AI', 'hoog-risico AI'], [], 'hoog-risico-ai-systeem', 'no', 'yes'],
  ['an exception', ['AI-systeem', 'uitzondering van toepassing'], [], 'uitzondering-van-toepassing', 'no', 'no'],
  ['no AI', ['gebruiksverantwoordelijke'], [], 'niet-van-toepassing', 'no', 'no'],
  ['no algorithm', ['geen algoritme'], [], 'niet-van-toepassing', 'no', 'no'],
  ['nothing found out', ['AI-systeem'], [], null, 'unknown', 'unknown'],
  ['nothing at all', [], [], null, 'unknown', 'unknown'],
])('what the labels say: %s', (...[, labels, doubtful, riskGroup, prohibitedPractice, highRiskAi]) => {
  expect(proposeFacts({ labels, doubtful })).toMatchObject({ riskGroup, prohibitedPractice, highRiskAi })
})

test('a label counts only when it is exactly the same', () => {
  const { facts } = proposeFacts({
    labels: ['AI-systeem voor algemene doeleinden', 'importeur', 'Systeemrisico'],
    doubtful: [],
  })
  expect(facts).toEqual({
    applicationKind: 'ai-systeem-voor-algemene-doeleinden',
    roles: ['importeur'],
    transparencyDuty: null,
    systemicRisk: null,
    openSource: null,
  })
})
