import type { MandateRecord } from '#src/domain/mandate/mandate-import.ts'
import { csv } from '#src/domain/shared/csv.ts'
import { mandateColumns } from './read-mandates.ts'

export type MandateFormat = 'csv' | 'json'

/** Mandates as a file that can be read in again, here or elsewhere. */
export function writeMandates(records: readonly MandateRecord[], format: MandateFormat): Uint8Array {
  const text =
    format === 'json'
      ? `${JSON.stringify({ mandates: records }, null, 2)}\n`
      : csv(
          mandateColumns,
          records.map((record) => mandateColumns.map((column) => cellOf(record[column]))),
        )
  return new TextEncoder().encode(text)
}

const cellOf = (value: MandateRecord[keyof MandateRecord]): string | number | boolean | null =>
  typeof value === 'object' && value !== null ? value.join(' ') : value
