import { z } from 'zod'
import { answerKey, type AnswerValue } from '#src/domain/instrument/answers.ts'
import { takesMany, type QuestionNode } from '#src/domain/instrument/definition.ts'
import { nodeIndex } from '#src/domain/instrument/walk.ts'
import { answerIndex } from '#src/domain/instrument/answer-index.ts'
import { answerSetOf, type InstrumentRun } from '#src/domain/instrument-run/instrument-run.ts'
import { questionsIn, type Section } from '#src/domain/instrument-run/sections.ts'
import type { SentAnswer } from '#src/domain/instrument-run/saving.ts'
import type { FormValues } from '../../components/form-view.ts'
import { checkbox, optionalDay, optionalText, wholeNumber } from '../../http/fields.ts'

/** A question in one place, with the names of its fields. */
export interface Place {
  readonly question: QuestionNode
  readonly instance: readonly string[]
  /** Begins the names of its fields, and is the id of its block on the page. */
  readonly name: string
}

/** True for questions that are answered with files. */
export const asksFiles = ({ answer }: QuestionNode): boolean => answer === 'upload' || answer === 'image'

/** Ids of files, by the name of the place that they answer. */
export type FileAnswers = ReadonlyMap<string, readonly string[]>

/** The names of the fields of one answer. */
export const fieldsOf = ({ name }: Pick<Place, 'name'>) => ({
  value: `v.${name}`,
  revision: `r.${name}`,
  considerations: `o.${name}`,
  sources: `b.${name}`,
  confidential: `t.${name}`,
  drop: `w.${name}`,
})

/** The name of a question in one place, as it stands in field names and addresses. */
export const placeName = (questionId: string, instance: readonly string[]): string =>
  [encodeURIComponent(questionId), ...instance].join('~')

/** Every place of every question of a section, also those that are hidden now: nothing that is sent gets lost. */
export function placesIn(run: InstrumentRun, section: Section): readonly Place[] {
  const { definition } = run
  if (definition === null) return []
  const index = answerIndex(definition, answerSetOf(run))
  return questionsIn(section).flatMap((question) => {
    const paths = index.placesOf(question.id, { nodeId: question.id, instance: [] })
    return (nodeIndex(definition).repeats(question.id).length === 0 ? [[]] : paths).map((instance) => ({
      question,
      instance,
      name: placeName(question.id, instance),
    }))
  })
}

const asList = (value: unknown): readonly unknown[] => {
  if (value === undefined || value === '') return []
  return Array.isArray(value) ? (value as readonly unknown[]) : [value]
}

function valueField({ question }: Place) {
  if (asksFiles(question)) return z.unknown().optional()
  if (question.answer === 'statement') return checkbox()
  if (question.answer === 'date') return optionalDay()
  if (takesMany(question.answer)) return z.preprocess(asList, z.array(z.string().max(500, 'too-long:500')))
  return optionalText(20_000)
}

/** The form of a section: one block of fields per question and place. */
export const sectionForm = (places: readonly Place[]) =>
  z.object(
    Object.fromEntries(
      places.flatMap((place) => {
        const names = fieldsOf(place)
        return [
          [names.value, valueField(place)],
          [names.revision, wholeNumber()],
          [names.considerations, optionalText(10_000)],
          [names.sources, optionalText(4000)],
          [names.confidential, checkbox()],
        ] as const
      }),
    ),
  )

/** The answers that were sent. Questions that were not on the page are left as they are. */
export function sentAnswers(
  places: readonly Place[],
  values: Readonly<Record<string, unknown>>,
  files: FileAnswers,
): readonly SentAnswer[] {
  return places.flatMap((place): readonly SentAnswer[] => {
    const names = fieldsOf(place)
    const revision = values[names.revision]
    if (typeof revision !== 'number') return []
    const value = asksFiles(place.question) ? (files.get(place.name) ?? []) : (values[names.value] as AnswerValue)
    return [
      {
        questionId: place.question.id,
        instance: place.instance,
        value: value === '' || value === false || (Array.isArray(value) && value.length === 0) ? null : value,
        considerations: String(values[names.considerations]),
        sources: String(values[names.sources]),
        confidentiality: values[names.confidential] === true ? 'team' : 'organisation',
        revision,
      },
    ]
  })
}

/** The section as it stands, as values of the form. */
export function standingValues(run: InstrumentRun, places: readonly Place[]): FormValues {
  const answers = new Map(run.answers.map((one) => [answerKey(one.questionId, one.instance), one]))
  return Object.fromEntries(
    places.flatMap((place): readonly (readonly [string, unknown])[] => {
      const names = fieldsOf(place)
      const answer = answers.get(answerKey(place.question.id, place.instance))
      return [
        [names.value, answer?.value ?? ''],
        [names.revision, answer?.revision ?? 0],
        [names.considerations, answer?.considerations ?? ''],
        [names.sources, answer?.sources ?? ''],
        [names.confidential, answer?.confidentiality === 'team'],
      ]
    }),
  )
}
