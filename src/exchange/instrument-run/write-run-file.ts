import type { AnswerValue } from '#src/domain/instrument/answers.ts'
import type { AnswerText, InstrumentRun, RunAnswer } from '#src/domain/instrument-run/instrument-run.ts'
import { runFile, runFormat, type RunFile } from './run-file.ts'

interface Taken {
  readonly run: InstrumentRun
  readonly texts: readonly AnswerText[]
  readonly files: ReadonlyMap<string, { readonly name: string; readonly bytes: Uint8Array }>
}

/** The names that instances and files have in the file: plain, in their own order. */
interface Names {
  readonly place: (path: readonly string[]) => readonly string[]
  readonly value: (given: AnswerValue) => AnswerValue
  readonly file: (id: string) => string
}

function namesIn({ run, files }: Taken): Names {
  const places = new Map(run.instances.map(({ id }, index) => [id, `deel-${index + 1}`]))
  const named = new Map([...files.keys()].map((id, index) => [id, `bestand-${index + 1}`]))
  const file = (id: string) => named.get(id) ?? id
  return {
    place: (path) => path.map((id) => places.get(id) ?? id),
    value: (given) => (Array.isArray(given) ? (given as readonly string[]).map(file) : given),
    file,
  }
}

/** Leaves only what a file holds: by function and time, never by person. */
const bare = ({ byFunction, at }: { readonly byFunction: string; readonly at: string }) => ({
  byFunction,
  at: new Date(at).toISOString(),
})

const standing = <Part extends { readonly removedAt: string | null }>(all: readonly Part[]) =>
  all.filter(({ removedAt }) => removedAt === null)

function headOf(run: InstrumentRun) {
  const { origin, instrument, urn, version, title, status, facilitator, purpose } = run
  const { plannedOn, validUntil, adoptedOn, adoptedBy, address } = run
  return {
    ...{ origin, instrument, urn, version, title, status, facilitator, purpose },
    ...{ plannedOn, validUntil, adoptedOn, adoptedBy, address },
  }
}

const wordsOf = (names: Names, one: AnswerText | RunAnswer) => ({
  questionId: one.questionId,
  instance: names.place(one.instance),
  value: names.value(one.value),
  considerations: one.considerations,
  sources: one.sources,
  confidentiality: one.confidentiality,
  ...bare(one),
})

/** Who does what, and what was said and still has to be done. */
const aroundOf = (names: Names, run: InstrumentRun) => ({
  assignments: run.assignments.map((one) => ({
    sectionId: one.sectionId,
    role: one.role,
    dueOn: one.dueOn,
    ...bare(one),
  })),
  participants: standing(run.participants).map((one) => ({ function: one.function, part: one.part, ...bare(one) })),
  sessions: run.sessions.map((one) => ({
    heldOn: one.heldOn,
    place: one.place,
    agenda: one.agenda,
    notes: one.notes,
    ...bare(one),
  })),
  actions: run.actions.map((one) => ({
    questionId: one.questionId,
    instance: one.instance === null ? null : names.place(one.instance),
    text: one.text,
    ownerFunction: one.ownerFunction,
    dueOn: one.dueOn,
    doneOn: one.doneOn,
    doneNote: one.doneNote,
    ...bare(one),
  })),
  signOffs: run.signOffs.map((one) => ({ function: one.function, note: one.note, ...bare(one) })),
})

/** What stands beside the answers: comments, evidence, findings. */
const besideOf = (names: Names, run: InstrumentRun) => ({
  comments: run.comments.map((one) => ({
    questionId: one.questionId,
    text: one.text,
    resolution: one.resolution === null ? null : { text: one.resolution.text, ...bare(one.resolution) },
    ...bare(one),
  })),
  evidence: standing(run.evidence).map((one) => ({
    questionId: one.questionId,
    title: one.title,
    address: one.address,
    file: one.fileId === null ? null : names.file(one.fileId),
    ...bare(one),
  })),
  findings: standing(run.findings).map(({ kind, text, page, judgement, judgementBy, ...one }) => ({
    ...{ kind, text, page, judgement, judgementBy },
    ...bare(one),
  })),
})

/**
 * Writes a run. Instances and files get plain names in their own order, so that the same run always gives the same file,
 * wherever it was read in.
 */
export function writeRunFile(taken: Taken): RunFile {
  const { run, texts, files } = taken
  const names = namesIn(taken)
  return runFile.parse({
    format: runFormat,
    version: '1',
    run: headOf(run),
    definition: run.definition,
    instances: run.instances.map((one) => ({
      id: names.place([one.id])[0],
      nodeId: one.nodeId,
      parent: names.place(one.parent),
      removed: one.removedAt !== null,
      ...bare(one),
    })),
    answers: run.answers.map((one) => ({ ...wordsOf(names, one), revision: one.revision })),
    texts: texts.map((one) => ({ ...wordsOf(names, one), number: one.number })),
    ...aroundOf(names, run),
    ...besideOf(names, run),
    files: Object.fromEntries(
      [...files].map(([id, { name, bytes }]) => [
        names.file(id),
        { name, base64: Buffer.from(bytes).toString('base64') },
      ]),
    ),
  })
}
