import { answerKey, isAnswered, type AnswerValue } from '../instrument/answers.ts'
import type { InstrumentDefinition, QuestionNode } from '../instrument/definition.ts'
import { shownAnswers, sightOf } from '../instrument/visible-questions.ts'
import { nodeIndex } from '../instrument/walk.ts'
import type { FindingKind } from './finding.ts'
import { answerSetOf, type InstrumentRun } from './instrument-run.ts'
import { mappingOf, type MappingRow } from './mapping.ts'
import { becameOf, paragraphNames, paragraphsOf } from './paragraphs.ts'
import type { SourceKind, Transfer } from './transfer.ts'

/** Something in a run that a weighing or a decision can use. A person takes it over or leaves it; nothing goes by itself. */
export interface Proposed {
  readonly kind: FindingKind
  readonly sourceKind: SourceKind
  /** Where it stands: the place of the answer and which part of it, or the finding. */
  readonly sourceKey: string
  readonly questionId: string | null
  readonly instance: readonly string[]
  /** The page, for what was done elsewhere. */
  readonly page: string | null
  readonly text: string
  /** What stands beside it: an explanation. */
  readonly beside: string
  /** A judgement in words, always with whose it is. It orders and counts nothing. */
  readonly judgement: string
  readonly judgementBy: string
  /** The key of the verdict, for an advice. */
  readonly verdict: string | null
  /** What a person did with it. */
  readonly transfers: readonly Transfer[]
  /** The words were changed after they were taken over. */
  readonly changedSince: boolean
}

const wordsOf = (question: QuestionNode | undefined, value: AnswerValue): readonly string[] => {
  if (value === null || typeof value === 'boolean') return []
  const labels = new Map((question?.options ?? []).map((option) => [option.key, option.label]))
  return (typeof value === 'string' ? [value] : value).map((key) => labels.get(key) ?? key)
}

type Bare = Omit<Proposed, 'transfers' | 'changedSince'>

const bare: Omit<Bare, 'kind' | 'sourceKind' | 'sourceKey' | 'text'> = {
  questionId: null,
  instance: [],
  page: null,
  beside: '',
  judgement: '',
  judgementBy: '',
  verdict: null,
}

/** Everything in a run that can be used, with what was done with it; what was taken over and is gone stays in the list. */
export function proposalsOf(run: InstrumentRun): readonly Proposed[] {
  const found = run.definition === null ? fromFindings(run) : fromAnswers(run, run.definition)
  const homes = run.transfers.map((transfer) => homeOf(transfer, found))
  const gone = [...new Map(run.transfers.map((one) => [one.sourceKey, one])).values()]
    .filter((one) => homes[run.transfers.indexOf(one)] === one.sourceKey && !isIn(found, one.sourceKey))
    .map((one): Bare => ({
      ...bare,
      kind: one.proposed,
      sourceKind: one.sourceKind,
      sourceKey: one.sourceKey,
      text: '',
    }))
  return [...found, ...gone].map((one) => {
    const transfers = run.transfers.filter((_, at) => homes[at] === one.sourceKey)
    const last = transfers.at(-1)
    return { ...one, transfers, changedSince: last !== undefined && last.sourceText !== one.text }
  })
}

const isIn = (found: readonly Bare[], key: string): boolean => found.some(({ sourceKey }) => sourceKey === key)

const answerOf = (sourceKey: string): string => sourceKey.replace(/#.*$/s, '')

/** Where what was taken over stands now: under its own name, or in the paragraph of that answer that it became. */
function homeOf({ sourceKey, sourceText, proposed }: Transfer, found: readonly Bare[]): string {
  if (isIn(found, sourceKey)) return sourceKey
  const near = found.filter((one) => one.kind === proposed && answerOf(one.sourceKey) === answerOf(sourceKey))
  const at = becameOf(
    sourceText,
    near.map(({ text }) => text),
  )
  return (at === undefined ? undefined : near[at]?.sourceKey) ?? sourceKey
}

function fromFindings({ findings }: InstrumentRun): readonly Bare[] {
  return findings
    .filter(({ removedAt }) => removedAt === null)
    .map((one) => ({
      ...bare,
      kind: one.kind,
      sourceKind: 'finding',
      sourceKey: one.id,
      page: one.page,
      text: one.text,
      judgement: one.judgement,
      judgementBy: one.judgementBy,
    }))
}

function fromAnswers(run: InstrumentRun, definition: InstrumentDefinition): readonly Bare[] {
  const set = answerSetOf(run)
  const sight = sightOf(definition, set)
  const shown = shownAnswers(sight, set)
  const question = (id: string): QuestionNode | undefined => {
    const node = nodeIndex(definition).find(id)?.node
    return node?.kind === 'question' ? node : undefined
  }
  /** The words of the answer to another question, in the same instance where that repeats as well. */
  const answerTo = (id: string, near: readonly string[]): readonly string[] => {
    const path = near.slice(0, nodeIndex(definition).repeats(id).length)
    return wordsOf(question(id), sight.isVisible(id, path) ? (sight.index.value(id, path) ?? null) : null)
  }
  return mappingOf(run.urn, run.version).flatMap((row) =>
    shown
      .filter(({ questionId, value }) => questionId === row.question && isAnswered(value))
      .flatMap((answer) => {
        const beside = (row.beside ?? [])
          .map((id) => answerTo(id, answer.instance).join(', '))
          .filter((one) => one !== '')
        const verdictPath = row.verdict === undefined ? null : (sight.index.value(row.verdict, []) ?? null)
        return partsOf(row, question(row.question), answer.value).map((part): Bare => ({
          ...bare,
          kind: row.becomes,
          sourceKind: 'answer',
          sourceKey: `${answerKey(answer.questionId, answer.instance)}${part.place}`,
          questionId: answer.questionId,
          instance: answer.instance,
          text: part.text,
          beside: row.becomes === 'right' ? '' : beside.join('\n\n'),
          judgement: row.becomes === 'right' ? beside.join('. ') : '',
          verdict: typeof verdictPath === 'string' ? verdictPath : null,
        }))
      }),
  )
}

/** The things in one answer. A paragraph is found again by its words, wherever it stands in the text. */
function partsOf(
  row: MappingRow,
  question: QuestionNode | undefined,
  value: AnswerValue,
): readonly { readonly text: string; readonly place: string }[] {
  if (row.split === 'options')
    return (Array.isArray(value) ? (value as readonly string[]) : []).map((key) => ({
      text: wordsOf(question, [key]).join(''),
      place: `#${key}`,
    }))
  const text = wordsOf(question, value).join('\n\n')
  if (row.split === 'whole') return [{ text, place: '' }]
  const paragraphs = paragraphsOf(text)
  const names = paragraphNames(paragraphs)
  return paragraphs.map((paragraph, index) => ({ text: paragraph, place: `#${names[index] ?? ''}` }))
}
