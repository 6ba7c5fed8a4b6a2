import { pino } from 'pino'
import type { LogEntry } from './web/house.ts'

/** Writes the log as JSON lines on standard error: what happened to the machine, never what people wrote or who they are. */
export function makeLog(level: string): (entry: LogEntry) => void {
  const logger = pino(
    { level, base: null, formatters: { level: (label) => ({ level: label }) } },
    pino.destination({ fd: 2, sync: false }),
  )
  return ({ level: entryLevel, error, ...entry }) => {
    const failure =
      error instanceof Error ? { error: { name: error.name, message: error.message, stack: error.stack } } : {}
    logger[entryLevel]({ ...entry, ...failure })
  }
}
