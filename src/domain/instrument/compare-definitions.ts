import { canonicalJson } from '../audit/canonical-json.ts'
import type { Sha256 } from '../audit/chain.ts'
import { answerKey, type Answer, type AnswerSet, type Instance } from './answers.ts'
import type { InstrumentDefinition, QuestionNode } from './definition.ts'
import { plainWords } from './rich-text.ts'
import { nodeIndex, questionsOf } from './walk.ts'

/** The fingerprint of what a version says. Another fingerprint under the same version is another instrument. */
export const definitionHash = (definition: InstrumentDefinition, sha256: Sha256): string =>
  sha256(canonicalJson(definition))

/** What differs between two questions that stand for each other. */
export const questionDifferences = ['number', 'text', 'help', 'answer', 'options', 'place', 'conditions'] as const
export type QuestionDifference = (typeof questionDifferences)[number]

/** One line of the comparison of two versions. */
export type ComparedQuestion =
  | {
      readonly outcome: 'same'
      readonly older: QuestionNode
      readonly newer: QuestionNode
      readonly differs: readonly QuestionDifference[]
    }
  | {
      readonly outcome: 'changed'
      readonly older: QuestionNode
      readonly newer: QuestionNode
      readonly differs: readonly QuestionDifference[]
    }
  | { readonly outcome: 'added'; readonly older: null; readonly newer: QuestionNode; readonly differs: readonly [] }
  | { readonly outcome: 'removed'; readonly older: QuestionNode; readonly newer: null; readonly differs: readonly [] }

/** Differences after which an answer may no longer answer the question. */
const changesTheQuestion: ReadonlySet<QuestionDifference> = new Set(['text', 'answer', 'options', 'place'])

/**
 * Compares two versions question by question, in the order of the newer one; what was removed comes last. `same` means
 * that it really is the same question, so that its answer may be carried over: equal words, equal way of answering,
 * equal options, and repeated in the same way. A number or an explanation may have changed.
 */
export function compareDefinitions(
  older: InstrumentDefinition,
  newer: InstrumentDefinition,
): readonly ComparedQuestion[] {
  const before = questionsOf(older)
  const after = questionsOf(newer)
  const partner = new Map<string, QuestionNode>()
  const taken = new Set<string>()
  const pair = (matches: (one: QuestionNode, other: QuestionNode) => boolean): void => {
    for (const question of after) {
      if (partner.has(question.id)) continue
      const found = before.filter((one) => !taken.has(one.id) && matches(one, question))
      const [only] = found
      if (only === undefined || found.length > 1) continue
      partner.set(question.id, only)
      taken.add(only.id)
    }
  }
  const alike = sameWords(older, newer)
  pair((one, other) => one.id === other.id && alike(one, other))
  pair((one, other) => one.id !== other.id && alike(one, other))
  pair((one, other) => one.id === other.id)
  return [
    ...after.map((question) => compared(partner.get(question.id), question, { older, newer })),
    ...before
      .filter((one) => !taken.has(one.id))
      .map((one) => ({ outcome: 'removed', older: one, newer: null, differs: [] }) as const),
  ]
}

const words = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** What a question asks: its own words, or those around it when it has none. */
function asked(definition: InstrumentDefinition, question: QuestionNode): string {
  const around = nodeIndex(definition).find(question.id)?.around ?? []
  const titles = [...around.map(({ title }) => title), question.title].map(words).filter((title) => title !== '')
  // A short label such as "Toelichting" says nothing without the heading above it.
  return titles.slice(words(question.title).length < 20 ? -2 : -1).join(' / ')
}

const sameWords =
  (older: InstrumentDefinition, newer: InstrumentDefinition) =>
  (one: QuestionNode, other: QuestionNode): boolean =>
    asked(older, one) === asked(newer, other) && one.answer === other.answer

function compared(
  before: QuestionNode | undefined,
  after: QuestionNode,
  versions: { readonly older: InstrumentDefinition; readonly newer: InstrumentDefinition },
): ComparedQuestion {
  if (before === undefined) return { outcome: 'added', older: null, newer: after, differs: [] }
  const repeats = (definition: InstrumentDefinition, id: string) => nodeIndex(definition).repeats(id).length
  const tests: readonly (readonly [QuestionDifference, boolean])[] = [
    ['number', before.id === after.id],
    ['text', asked(versions.older, before) === asked(versions.newer, after)],
    ['help', words(plainWords(before.help)) === words(plainWords(after.help))],
    ['answer', before.answer === after.answer],
    ['options', equal([before.options, before.optionsFrom], [after.options, after.optionsFrom])],
    ['place', repeats(versions.older, before.id) === repeats(versions.newer, after.id)],
    ['conditions', equal(before.conditions, after.conditions)],
  ]
  const differs = tests.filter(([, same]) => !same).map(([what]) => what)
  const outcome = differs.some((what) => changesTheQuestion.has(what)) ? 'changed' : 'same'
  return { outcome, older: before, newer: after, differs }
}

const equal = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other)

/** What goes along to the newer version, and what stays behind because its question is no longer asked like that. */
export interface CarriedAnswers {
  readonly answers: AnswerSet
  readonly left: readonly Answer[]
}

/** Carries answers over to a newer version: only those to questions that really are the same. */
export function carryOver(older: InstrumentDefinition, newer: InstrumentDefinition, set: AnswerSet): CarriedAnswers {
  const same = new Map(
    compareDefinitions(older, newer).flatMap((one) => (one.outcome === 'same' ? [[one.older.id, one.newer.id]] : [])),
  )
  const repeats = new Map<string, string>()
  for (const [before, after] of same) {
    const target = nodeIndex(newer).repeats(after)
    for (const [depth, id] of nodeIndex(older).repeats(before).entries())
      if (!repeats.has(id)) repeats.set(id, target[depth] ?? id)
  }
  const carried = (one: Answer): readonly Answer[] => {
    const questionId = same.get(one.questionId)
    return questionId === undefined ? [] : [{ ...one, questionId }]
  }
  const instances = set.instances.flatMap((one): readonly Instance[] => {
    const nodeId = repeats.get(one.nodeId)
    return nodeId === undefined ? [] : [{ ...one, nodeId }]
  })
  const left = set.answers.filter((one) => !same.has(one.questionId))
  const keys = new Set<string>()
  const answers = set.answers.flatMap(carried).filter(({ questionId, instance }) => {
    const key = answerKey(questionId, instance)
    return !keys.has(key) && keys.add(key)
  })
  return { answers: { instances, answers }, left }
}
