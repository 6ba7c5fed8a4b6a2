import type { AnswerValue } from '#src/domain/instrument/answers.ts'
import type { InstrumentDefinition, InstrumentNode, QuestionNode } from '#src/domain/instrument/definition.ts'
import { questionsOf } from '#src/domain/instrument/walk.ts'
import { sightOf, type Sight } from '#src/domain/instrument/visible-questions.ts'
import { answerSetOf, type InstrumentRun, type RunAnswer } from '#src/domain/instrument-run/instrument-run.ts'
import { answerKey } from '#src/domain/instrument/answers.ts'
import { standingOf } from '#src/domain/instrument-run/sections.ts'
import type { Moment } from '#src/domain/shared/dates.ts'

/** A picture in the exchange format. */
interface OutputImage {
  readonly data: string
  readonly title: string
}

/** One answer in the exchange format. */
interface OutputAnswer {
  readonly value: string | readonly string[] | OutputImage | null
  readonly lastEditedAt: string
  readonly lastEditedBy: string
}

type OutputValue = OutputAnswer | readonly OutputElement[]
type OutputElement = { readonly _index: number } & Readonly<Record<string, unknown>>

/** Answers in the format of par-dpia-form, so that other tools can read them. */
export interface AssessmentOutput {
  readonly $schema: string
  readonly metadata: {
    readonly urn: string
    readonly createdAt: string
    readonly completedTasks?: readonly string[]
    /** Where this goes beyond the schema, or leaves something out: our own complete format has it all. */
    readonly remarks: readonly string[]
  }
  readonly answers: Readonly<Record<string, OutputValue>>
}

const schema = 'https://github.com/MinBZK/par-dpia-form/blob/main/schemas/assessment-output.v2.schema.json'

const plainId = /^[0-9]+(\.[0-9]+)*$/

/** A file that an answer names, as far as the format has a place for it. */
export interface AnsweredFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** A picture stands in the format itself, one for each question; of another file it only has room for the name. */
function written({ answer }: QuestionNode, value: AnswerValue, files: Around['files']): OutputAnswer['value'] {
  if (typeof value === 'boolean') return String(value)
  if ((answer !== 'image' && answer !== 'upload') || value === null || typeof value === 'string') return value
  const found = value.flatMap((id) => files.get(id) ?? [])
  if (answer === 'upload') return found.map(({ name }) => name)
  const [picture] = found
  if (picture === undefined) return null
  const base64 = Buffer.from(picture.bytes).toString('base64')
  return { data: `data:${picture.mediaType};base64,${base64}`, title: picture.name }
}

/** Ids of the files that the answers to such questions name. */
export const answeredFiles = (run: InstrumentRun, definition: InstrumentDefinition): readonly string[] => {
  const asked = new Set(
    questionsOf(definition).flatMap(({ id, answer }) => (answer === 'image' || answer === 'upload' ? [id] : [])),
  )
  return run.answers.flatMap(({ questionId, value }) =>
    asked.has(questionId) && Array.isArray(value) ? (value as readonly string[]) : [],
  )
}

/** The answers to the questions that are shown, by the numbers of the instrument. What is for the team only is left out. */
export function assessmentOutput(
  run: InstrumentRun,
  definition: InstrumentDefinition,
  { at, files }: { readonly at: Moment; readonly files: Around['files'] },
): AssessmentOutput {
  const open: InstrumentRun = {
    ...run,
    answers: run.answers.filter(({ confidentiality }) => confidentiality !== 'team'),
  }
  const set = answerSetOf(open)
  const sight = sightOf(definition, set)
  const answers = new Map(open.answers.map((one) => [answerKey(one.questionId, one.instance), one]))
  const collected = collect(definition.nodes, [], { sight, answers, files })
  const ids = Object.keys(collected)
  const done = standingOf(definition, set).filter(({ progress }) => progress === 'answered')
  return {
    $schema: schema,
    metadata: {
      urn: `${run.urn}:${run.version}`,
      createdAt: at,
      ...(done.length === 0 ? {} : { completedTasks: done.map(({ id }) => id) }),
      remarks: [
        ...(ids.every((id) => plainId.test(id)) ? [] : ['ids-with-letters']),
        ...(hasMorePictures(definition, open) ? ['one-picture-for-each-question'] : []),
      ],
    },
    answers: collected,
  }
}

const hasMorePictures = (definition: InstrumentDefinition, { answers }: InstrumentRun): boolean => {
  const pictures = questionsOf(definition).flatMap(({ id, answer }) => (answer === 'image' ? [id] : []))
  return answers.some(
    ({ questionId, value }) => pictures.includes(questionId) && Array.isArray(value) && value.length > 1,
  )
}

interface Around {
  readonly files: ReadonlyMap<string, AnsweredFile>
  readonly sight: Sight
  readonly answers: ReadonlyMap<string, RunAnswer>
}

function collect(
  nodes: readonly InstrumentNode[],
  instance: readonly string[],
  around: Around,
): Readonly<Record<string, OutputValue>> {
  const found: Record<string, OutputValue> = {}
  for (const node of nodes) {
    if (!around.sight.isVisible(node.id, instance)) continue
    if (node.repeat === null) Object.assign(found, once(node, instance, around))
    else {
      const elements = around.sight.index
        .instances(node.id, instance)
        .map((id, index): OutputElement => ({ _index: index, ...once(node, [...instance, id], around) }))
      if (elements.length > 0) found[node.id] = elements
    }
  }
  return found
}

function once(
  node: InstrumentNode,
  instance: readonly string[],
  around: Around,
): Readonly<Record<string, OutputValue>> {
  const below = collect(node.children, instance, around)
  if (node.kind !== 'question') return below
  const answer = around.answers.get(answerKey(node.id, instance))
  if (answer === undefined) return below
  const { value, at, byFunction } = answer
  return {
    [node.id]: {
      value: written(node, value, around.files),
      lastEditedAt: new Date(at).toISOString(),
      lastEditedBy: byFunction,
    },
    ...below,
  }
}
