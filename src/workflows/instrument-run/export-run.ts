import { isId } from '#src/domain/shared/ids.ts'
import {
  answeredFiles,
  assessmentOutput,
  type AssessmentOutput,
} from '#src/exchange/instrument-run/assessment-output.ts'
import type { RunFile } from '#src/exchange/instrument-run/run-file.ts'
import { writeRunFile } from '#src/exchange/instrument-run/write-run-file.ts'
import type { InstrumentRun } from '#src/domain/instrument-run/instrument-run.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectOptionalFile, type StoredFile } from '#src/storage/files.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { readRunHistory } from './read-run.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { runSubject } from './with-run.ts'

const filesNamedBy = (run: InstrumentRun): readonly string[] => {
  const evidence = run.evidence.flatMap(({ fileId, removedAt }) =>
    fileId === null || removedAt !== null ? [] : [fileId],
  )
  const answers = run.answers.flatMap(({ value }) => (Array.isArray(value) ? (value as readonly string[]) : []))
  return [...new Set([...evidence, ...answers])].filter(isId)
}

async function filesOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, StoredFile>> {
  const files = new Map<string, StoredFile>()
  for (const id of ids) {
    const file = await selectOptionalFile(tx, id)
    if (file !== undefined) files.set(id, file)
  }
  return files
}

/** A run in our own complete format. Taking it away is an event. */
export async function exportRun(ctx: Context, runId: string): Promise<RunFile | undefined> {
  const reading = await readRunHistory(ctx, runId)
  if (reading === undefined) return undefined
  const { run, texts } = reading
  return within(ctx, async (tx) => {
    const files = await filesOf(tx, filesNamedBy(run))
    await recordEvent(tx, ctx, { action: 'instrument-run.exported', subject: runSubject(run) })
    return writeRunFile({ run, texts, files })
  })
}

/** The answers in the exchange format of par-dpia-form; nothing for what was done elsewhere. */
export async function exportRunAnswers(ctx: Context, runId: string): Promise<AssessmentOutput | undefined> {
  const reading = await readRunHistory(ctx, runId)
  const definition = reading?.run.definition ?? null
  if (reading === undefined || definition === null) return undefined
  const { run } = reading
  const files = await within(ctx, (tx) => filesOf(tx, answeredFiles(run, definition).filter(isId)))
  return assessmentOutput(run, definition, { at: ctx.now, files })
}
