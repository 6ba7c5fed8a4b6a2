import {
  answerPlace,
  type TreeOddity,
  type TreePlace,
  type TreeProblem,
  type TreeRemark,
} from '#src/domain/ai-act/check-tree.ts'
import type {
  DecisionTree,
  Redirect,
  Target,
  TreeAnswer,
  TreeQuestion,
  TreeSource,
} from '#src/domain/ai-act/decision-tree.ts'
import { plainWords, type RichText } from '#src/domain/instrument/rich-text.ts'
import { parseExpression } from '#src/domain/ai-act/expression.ts'

import { htmlToRichText, type HtmlRemark } from '../instruments/html-to-rich-text.ts'
import {
  understood,
  type WrittenAnswer,
  type WrittenCategory,
  type WrittenConclusion,
  type WrittenQuestion,
  type WrittenTree,
} from './tree-schema.ts'

/** Why a tree is refused: by its form, by the rules for trees, or because a way on cannot be read. */
export type BuildProblem = TreeProblem | 'target-count' | 'expression'
/** What is odd: by the rules for trees, or something that this reader does not know. */
export type BuildOddity = TreeOddity | HtmlRemark['remark'] | 'unknown-field' | 'unsafe-address'

/** A tree out of what the file says, with every remark; a tree with problems is not used. */
export interface BuiltTree {
  readonly tree: DecisionTree
  readonly problems: readonly TreeRemark<BuildProblem>[]
  readonly oddities: readonly TreeRemark<BuildOddity>[]
}

interface Notes {
  readonly problems: TreeRemark<BuildProblem>[]
  readonly oddities: TreeRemark<BuildOddity>[]
}

/** Turns the written tree into ours. */
export function buildTree(
  written: WrittenTree,
  definitions: readonly { term: string; definition: string }[],
  categories: readonly WrittenCategory[],
): BuiltTree {
  const notes: Notes = { problems: [], oddities: [] }
  noteUnknown(notes, { place: '' }, written, understood.tree)
  const tree: DecisionTree = {
    name: written.name.trim(),
    version: written.version.trim(),
    questions: written.questions.map((one) => questionFrom(notes, one, categories)),
    conclusions: written.conclusions.map((one) => conclusionFrom(notes, one)),
    definitions: definitions.map(({ term, definition }) => ({
      term,
      meaning: richText(notes, { place: term }, definition),
    })),
  }
  return { tree, ...notes }
}

function noteUnknown(notes: Notes, at: TreePlace, node: object, known: readonly string[]): void {
  for (const value of Object.keys(node))
    if (!known.includes(value)) notes.oddities.push({ kind: 'unknown-field', ...at, value })
}

const together = (...texts: readonly string[]): string => texts.filter((one) => one !== '').join('<br><br>')

/** A text without anything that runs; what was left out is said. */
function richText(notes: Notes, at: TreePlace, html: string): RichText {
  const { rich, remarks } = htmlToRichText(html)
  for (const { remark, detail } of remarks) notes.oddities.push({ kind: remark, ...at, value: detail })
  return rich
}

/** The longest beginning of the id that stands in the list. */
const categoryOf = (id: string, categories: readonly WrittenCategory[]): WrittenCategory | undefined =>
  categories
    .filter((one) => id.startsWith(one.questionId))
    .toSorted((one, other) => other.questionId.length - one.questionId.length)[0]

function questionFrom(notes: Notes, written: WrittenQuestion, categories: readonly WrittenCategory[]): TreeQuestion {
  const id = written.questionId
  const place: TreePlace = { place: id, what: 'question' }
  noteUnknown(notes, place, written, understood.question)
  const category = categoryOf(id, categories)
  return {
    id,
    chapter: category?.category ?? '',
    topic: written.subcategory.trim() || (category?.subcategory ?? ''),
    text: richText(notes, place, written.question),
    explanation: richText(notes, place, together(written.explanation, written.description)),
    sources: sourcesFrom(notes, place, written.sources),
    answers: written.answers.map((one, index) => answerFrom(notes, id, index, one)),
  }
}

const unknown = /^\W*(ik |we |wij )?(weet|weten) (ik |we |wij )?(het )?(nog )?niet\b/i

function answerFrom(notes: Notes, id: string, index: number, written: WrittenAnswer): TreeAnswer {
  const place = answerPlace(id, index)
  noteUnknown(notes, place, written, understood.answer)
  const remark = together(written.subresult, written.answerComment)
  return {
    text: inWords(notes, place, written.answer),
    labels: written.labels,
    remark: remark === '' ? null : richText(notes, place, remark),
    unknown: unknown.test(written.answer),
    next: nextFrom(notes, id, index, written),
  }
}

const nowhere: Target = { kind: 'conclusion', id: '' }

/** Exactly one kind of way on: a question, a conclusion, or a list of conditional ways. */
function nextFrom(notes: Notes, id: string, index: number, written: WrittenAnswer): TreeAnswer['next'] {
  const ways = written.redirects ?? written.redirect
  const direct = targetFrom(written)
  const kinds = [written.nextQuestionId, written.nextConclusionId, ways].filter((one) => one !== undefined).length
  if (kinds !== 1) notes.problems.push({ kind: 'target-count', ...answerPlace(id, index), value: String(kinds) })
  if (ways === undefined) return direct ?? nowhere
  return ways.map((way, at): Redirect => {
    const place = answerPlace(id, index, at)
    noteUnknown(notes, place, way, understood.redirect)
    const to = targetFrom(way)
    if (to === undefined || (way.nextQuestionId !== undefined && way.nextConclusionId !== undefined))
      notes.problems.push({ kind: 'target-count', ...place, value: to === undefined ? '0' : '2' })
    return { when: conditionFrom(notes, place, way.if), to: to ?? nowhere }
  })
}

function targetFrom(written: {
  nextQuestionId?: string | undefined
  nextConclusionId?: string | undefined
}): Target | undefined {
  if (written.nextQuestionId !== undefined) return { kind: 'question', id: written.nextQuestionId }
  return written.nextConclusionId === undefined ? undefined : { kind: 'conclusion', id: written.nextConclusionId }
}

function conditionFrom(notes: Notes, place: TreePlace, written: string | undefined): Redirect['when'] {
  if (written === undefined || written.trim() === '') return null
  const parsed = parseExpression(written)
  if (parsed.ok) return parsed.value
  const { at } = parsed.refusal
  notes.problems.push({ kind: 'expression', ...place, value: written.slice(at, at + 40) })
  return null
}

function conclusionFrom(notes: Notes, written: WrittenConclusion) {
  const place: TreePlace = { place: written.conclusionId, what: 'conclusion' }
  noteUnknown(notes, place, written, understood.conclusion)
  const words = together(written.conclusion, written.conclusionComment)
  return {
    id: written.conclusionId,
    text: richText(notes, place, words),
    obligation: richText(notes, place, written.obligation),
    sources: sourcesFrom(notes, place, written.sources),
  }
}

function sourcesFrom(notes: Notes, place: TreePlace, written: WrittenQuestion['sources']): readonly TreeSource[] {
  return written.map(({ source, url }) => {
    const safe = url !== undefined && /^https?:\/\//i.test(url.trim())
    if (url !== undefined && url.trim() !== '' && !safe)
      notes.oddities.push({ kind: 'unsafe-address', ...place, value: url.slice(0, 80) })
    return { title: inWords(notes, place, source), url: safe ? url.trim() : null }
  })
}

/** One line of plain words, from a text that may hold mark-up. */
const inWords = (notes: Notes, place: TreePlace, html: string): string =>
  plainWords(richText(notes, place, html))
    .replace(/\s+/g, ' ')
    .trim()
