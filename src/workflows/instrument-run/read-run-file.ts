import { isId } from '#src/domain/shared/ids.ts'
import { selectOptionalFile, type StoredFile } from '#src/storage/files.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { readRun } from './read-run.ts'

/** A file of a run, with the algorithm it belongs to. */
export interface RunFile extends StoredFile {
  readonly algorithmId: string
}

/** A file that a run names: as evidence, as an answer, or as the instrument that was done elsewhere. */
export async function readRunFile(
  ctx: Context,
  asked: { readonly runId: string; readonly fileId: string },
): Promise<RunFile | undefined> {
  const reading = await readRun(ctx, asked.runId)
  if (reading === undefined || !isId(asked.fileId)) return undefined
  const { run } = reading
  const named =
    run.fileId === asked.fileId ||
    run.evidence.some((one) => one.fileId === asked.fileId) ||
    run.answers.some(({ value }) => Array.isArray(value) && value.includes(asked.fileId))
  if (!named) return undefined
  const file = await within(ctx, (tx) => selectOptionalFile(tx, asked.fileId))
  return file === undefined ? undefined : { ...file, algorithmId: run.algorithmId }
}
