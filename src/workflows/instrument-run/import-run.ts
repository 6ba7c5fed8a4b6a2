import type { AnswerValue } from '#src/domain/instrument/answers.ts'
import { checkDefinition } from '#src/domain/instrument/check-definition.ts'
import { isAnswerTo, mayRepeat } from '#src/domain/instrument-run/saving.ts'
import type { RunHead } from '#src/domain/instrument-run/instrument-run.ts'
import type { Stamped } from '#src/domain/instrument-run/stamped.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { readRunFile, type RunFile } from '#src/exchange/instrument-run/run-file.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import type { Tx } from '#src/storage/database.ts'
import { insertFile } from '#src/storage/files.ts'
import { appendAnswerText, insertAnswer, insertInstance } from '#src/storage/instrument-answers.ts'
import { insertRunPart } from '#src/storage/instrument-run-parts.ts'
import { insertRun, setRemoved, type RunOwner } from '#src/storage/instrument-runs.ts'
import { sha256 } from '#src/storage/sha256.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { mediaTypeOf } from '#src/workflows/documents/media-type.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { runSubject } from './with-run.ts'

/** Why a file is not read in: it is no run, its questions or answers do not fit, or it holds a file that we do not keep. */
export type ImportRunRefusal = 'not-found' | 'not-a-run' | 'definition-broken' | 'answers-broken' | 'file-kind'

/**
 * Reads a run in as a new one of this algorithm. What was adopted comes in as a draft: an import adopts nothing.
 * Signatures come along as what was signed elsewhere; to adopt it, somebody here signs too. No person here is named as
 * the writer of what stands in the file.
 */
export function importRun(
  ctx: Context,
  command: { readonly algorithmId: string; readonly text: string },
): Promise<Result<string, ImportRunRefusal>> {
  const file = readRunFile(command.text)
  if (file === undefined) return Promise.resolve(refuse('not-a-run'))
  if (file.definition !== null && !checkDefinition(file.definition).ok)
    return Promise.resolve(refuse('definition-broken'))
  if (!answersFit(file)) return Promise.resolve(refuse('answers-broken'))
  return within(ctx, async (tx): Promise<Result<string, ImportRunRefusal>> => {
    if ((await selectOptionalAlgorithm(tx, command.algorithmId)) === undefined) return refuse('not-found')
    const kinds = Object.values(file.files).map(({ base64 }) => mediaTypeOf(Buffer.from(base64, 'base64')))
    if (kinds.includes(null)) return refuse('file-kind')
    const run = headOf(ctx, command, file)
    await insertRun(tx, ctx.organisationId, { run, definition: file.definition })
    const owner = { organisationId: ctx.organisationId, runId: run.id }
    const hand = { tx, ctx, owner, files: await keepFiles(tx, ctx, file), places: new Map<string, string>() }
    await keepAnswers(hand, file)
    await keepPeople(hand, file)
    await keepParts(hand, file)
    await recordEvent(tx, ctx, { action: 'instrument-run.imported', subject: runSubject(run), after: file })
    return accept(run.id)
  })
}

/** Every answer answers a question that is there, in the way that it asks, and every instance repeats what may repeat. */
function answersFit({ definition, instances, answers, texts }: RunFile): boolean {
  if (definition === null) return instances.length + answers.length + texts.length === 0
  const parents = new Map(instances.map(({ id, nodeId, parent }) => [id, { nodeId, parent }]))
  return (
    parents.size === instances.length &&
    instances.every(
      ({ nodeId, parent }) => mayRepeat(definition, nodeId, parent) && parent.every((id) => parents.has(id)),
    ) &&
    [...answers, ...texts].every((one) => isAnswerTo({ definition, instances }, one))
  )
}

function headOf(
  ctx: Context,
  { algorithmId, text }: { readonly algorithmId: string; readonly text: string },
  { run }: RunFile,
): RunHead {
  const elsewhere = run.origin === 'elsewhere'
  const status = run.status === 'adopted' && !elsewhere ? 'draft' : run.status
  return {
    ...run,
    id: ctx.newId(),
    algorithmId,
    status,
    adoptedOn: elsewhere ? run.adoptedOn : null,
    adoptedBy: elsewhere ? run.adoptedBy : null,
    fileId: null,
    replacesId: null,
    startedBy: ctx.actor?.personId ?? null,
    startedAt: ctx.now,
    readIn: { at: ctx.now, sha256: sha256(text) },
    revision: 1,
  }
}

interface Hand {
  readonly tx: Tx
  readonly ctx: Context
  readonly owner: RunOwner
  /** Ids of files here, by their names in the file. */
  readonly files: ReadonlyMap<string, string>
  /** Ids of instances here, by their names in the file. */
  readonly places: Map<string, string>
}

async function keepFiles(tx: Tx, ctx: Context, { files }: RunFile): Promise<ReadonlyMap<string, string>> {
  const kept = new Map<string, string>()
  for (const [name, file] of Object.entries(files)) {
    const bytes = Buffer.from(file.base64, 'base64')
    const id = ctx.newId()
    kept.set(name, id)
    await insertFile(tx, ctx.organisationId, {
      id,
      name: file.name.slice(0, 200),
      mediaType: mediaTypeOf(bytes) ?? '',
      bytes,
      sha256: sha256(bytes),
      uploadedBy: ctx.actor?.personId ?? null,
      uploadedAt: ctx.now,
    })
  }
  return kept
}

/** By the function that wrote it and when, as the file says; the log says who read it in. */
const stampOf = ({ byFunction, at }: { byFunction: string; at: string }): Stamped => ({
  byPerson: null,
  byFunction,
  at,
})

async function keepAnswers(hand: Hand, file: RunFile): Promise<void> {
  const { tx, ctx, owner, places, files } = hand
  const here = (path: readonly string[]) => path.map((name) => places.get(name) ?? name)
  const valueHere = (value: AnswerValue): AnswerValue =>
    Array.isArray(value) ? (value as readonly string[]).map((one) => files.get(one) ?? one) : value
  for (const one of file.instances) {
    const id = ctx.newId()
    places.set(one.id, id)
    await insertInstance(tx, owner, { ...stampOf(one), id, nodeId: one.nodeId, parent: here(one.parent) })
    if (one.removed) await setRemoved(tx, 'instrument_instance', { runId: owner.runId, id, at: ctx.now })
  }
  for (const one of file.answers) {
    const words = { ...one, ...stampOf(one), instance: here(one.instance), value: valueHere(one.value) }
    await insertAnswer(tx, owner, { ...words, id: ctx.newId() })
  }
  for (const one of file.texts) {
    const words = { ...one, ...stampOf(one), instance: here(one.instance), value: valueHere(one.value) }
    await appendAnswerText(tx, owner, { ...words, id: ctx.newId() })
  }
}

/** Gives a part of a file an id here. */
const madeBy =
  (ctx: Context) =>
  <Part extends { byFunction: string; at: string }>(one: Part) => ({ ...one, ...stampOf(one), id: ctx.newId() })

/** Who does what, and what was said and signed. */
async function keepPeople({ tx, ctx, owner }: Hand, file: RunFile): Promise<void> {
  const add = (part: Parameters<typeof insertRunPart>[2]) => insertRunPart(tx, owner, part)
  const made = madeBy(ctx)
  for (const one of file.assignments)
    await add({ table: 'instrument_assignment', value: { ...made(one), personId: null } })
  for (const one of file.participants)
    await add({ table: 'instrument_participant', value: { ...made(one), personId: null, removedAt: null } })
  for (const one of file.sessions) await add({ table: 'instrument_session', value: { ...made(one), revision: 1 } })
  for (const one of file.signOffs) await add({ table: 'instrument_sign_off', value: made(one) })
}

/** What stands beside the answers, and what must still be done. */
async function keepParts({ tx, ctx, owner, files, places }: Hand, file: RunFile): Promise<void> {
  const add = (part: Parameters<typeof insertRunPart>[2]) => insertRunPart(tx, owner, part)
  const made = madeBy(ctx)
  for (const { resolution, ...one } of file.comments) {
    const comment = made(one)
    await add({ table: 'instrument_comment', value: comment })
    if (resolution !== null)
      await add({ table: 'instrument_comment_resolution', value: { ...made(resolution), commentId: comment.id } })
  }
  for (const { file: name, ...one } of file.evidence) {
    const fileId = name === null ? null : (files.get(name) ?? null)
    await add({ table: 'instrument_evidence', value: { ...made(one), fileId, removedAt: null } })
  }
  for (const one of file.actions) {
    const instance = one.instance === null ? null : one.instance.map((name) => places.get(name) ?? name)
    await add({ table: 'instrument_action', value: { ...made(one), instance, ownerPerson: null, revision: 1 } })
  }
  for (const one of file.findings) await add({ table: 'instrument_finding', value: { ...made(one), removedAt: null } })
}
