import { z } from 'zod'
import type { AnswerValue } from '#src/domain/instrument/answers.ts'
import { findingKinds } from '#src/domain/instrument-run/finding.ts'
import { instrumentCodes } from '#src/domain/instrument-run/instrument-code.ts'
import { confidentialities, participantParts, writtenRunStates } from '#src/domain/instrument-run/instrument-run.ts'
import { roles } from '#src/domain/person/role.ts'
import { isDay } from '#src/domain/shared/dates.ts'
import { definitionFile } from './definition-file.ts'

/** The name of our own complete format. */
export const runFormat = 'weegschaal-instrument-run'

const day = z.string().refine(isDay)
const value: z.ZodType<AnswerValue> = z.union([z.string(), z.boolean(), z.array(z.string()), z.null()])
/** By which function, and when. Names of people are not in a file. */
const stamped = { byFunction: z.string(), at: z.iso.datetime() }
const words = {
  questionId: z.string(),
  instance: z.array(z.string()),
  value,
  considerations: z.string(),
  sources: z.string(),
  confidentiality: z.enum(confidentialities),
}

/** The shape of the file. */
export const runFile = z.strictObject({
  format: z.literal(runFormat),
  version: z.literal('1'),
  run: z.strictObject({
    origin: z.enum(['here', 'elsewhere']),
    instrument: z.enum(instrumentCodes),
    urn: z.string(),
    version: z.string(),
    title: z.string().min(1),
    status: z.enum(writtenRunStates),
    facilitator: z.string(),
    purpose: z.string(),
    plannedOn: day.nullable(),
    validUntil: day.nullable(),
    adoptedOn: day.nullable(),
    adoptedBy: z.string().nullable(),
    address: z.string().nullable(),
  }),
  definition: definitionFile.nullable(),
  instances: z.array(
    z.strictObject({
      id: z.string(),
      nodeId: z.string(),
      parent: z.array(z.string()),
      removed: z.boolean(),
      ...stamped,
    }),
  ),
  answers: z.array(z.strictObject({ ...words, revision: z.number().int().min(1), ...stamped })),
  texts: z.array(z.strictObject({ ...words, number: z.number().int().min(1), ...stamped })),
  assignments: z.array(
    z.strictObject({ sectionId: z.string(), role: z.enum(roles).nullable(), dueOn: day.nullable(), ...stamped }),
  ),
  participants: z.array(z.strictObject({ function: z.string(), part: z.enum(participantParts), ...stamped })),
  sessions: z.array(
    z.strictObject({ heldOn: day, place: z.string(), agenda: z.string(), notes: z.string(), ...stamped }),
  ),
  comments: z.array(
    z.strictObject({
      questionId: z.string(),
      text: z.string(),
      resolution: z.strictObject({ text: z.string(), ...stamped }).nullable(),
      ...stamped,
    }),
  ),
  evidence: z.array(
    z.strictObject({
      questionId: z.string(),
      title: z.string(),
      address: z.string().nullable(),
      file: z.string().nullable(),
      ...stamped,
    }),
  ),
  actions: z.array(
    z.strictObject({
      questionId: z.string().nullable(),
      instance: z.array(z.string()).nullable(),
      text: z.string(),
      ownerFunction: z.string(),
      dueOn: day.nullable(),
      doneOn: day.nullable(),
      doneNote: z.string(),
      ...stamped,
    }),
  ),
  signOffs: z.array(z.strictObject({ function: z.string(), note: z.string(), ...stamped })),
  findings: z.array(
    z.strictObject({
      kind: z.enum(findingKinds),
      text: z.string(),
      page: z.string(),
      judgement: z.string(),
      judgementBy: z.string(),
      ...stamped,
    }),
  ),
  /** Files of evidence and answers, by the name that the records use. */
  files: z.record(z.string(), z.strictObject({ name: z.string(), base64: z.string() })),
})

/** A run in our own complete format: everything, with the questions as they were. */
export type RunFile = z.output<typeof runFile>

/** Reads a file in our own format; nothing when it is something else, or damaged. */
export function readRunFile(text: string): RunFile | undefined {
  try {
    const read = runFile.safeParse(JSON.parse(text))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}
