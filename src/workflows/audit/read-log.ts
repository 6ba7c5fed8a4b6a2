import { selectLogLines, selectLogWords, type LogFilter, type LogLine } from '#src/storage/audit-log.ts'
import { within, type Context } from '#src/workflows/context.ts'

export type { LogFilter, LogLine }

/** A page of the log, and what can be chosen from. */
export interface LogPage {
  readonly lines: readonly LogLine[]
  readonly hasMore: boolean
  readonly actions: readonly string[]
  readonly subjectKinds: readonly string[]
}

export const logPageSize = 50

/** The log of the organisation, the newest first. */
export const readLog = (ctx: Context, filter: LogFilter, page: number): Promise<LogPage> =>
  within(ctx, async (tx) => {
    const found = await selectLogLines(tx, filter, { limit: logPageSize + 1, offset: (page - 1) * logPageSize })
    return { ...(await selectLogWords(tx)), lines: found.slice(0, logPageSize), hasMore: found.length > logPageSize }
  })
