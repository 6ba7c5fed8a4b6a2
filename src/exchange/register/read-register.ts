import { accept, refuse, type Result } from '#src/domain/shared/result.ts'

import { readJson, type JsonFileRefusal } from '../json/read-json.ts'
import { findRecords } from './find-records.ts'
import { contentHash, originKeys, type OriginKeys } from './origin.ts'
import { readRecord, type ReadRecord, type RegisterRecordRefusal } from './read-record.ts'
import type { FieldWarning, RegisterRecord } from './record.ts'

/** A file as it was given to us. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Why a whole file is refused. Then nothing of any file is imported. */
export type RegisterFileRefusal = JsonFileRefusal | 'no-records'

/** Where a record stands: its file, and its name or else its place in the file. */
export interface RecordPlace {
  readonly file: string
  readonly record: string
}

/** A record that can be imported, with what makes it known again. */
export interface ImportableRecord extends RecordPlace, OriginKeys {
  readonly hash: string
  readonly content: RegisterRecord
}

/** What the files say, before anything is compared with what we have. */
export interface RegisterReading {
  readonly records: readonly ImportableRecord[]
  /** Records that add nothing to another one in the same files: the same once more, or its translation. */
  readonly repeats: readonly RecordPlace[]
  readonly refused: readonly (RecordPlace & { readonly reason: RegisterRecordRefusal })[]
  readonly warnings: readonly (RecordPlace & FieldWarning)[]
}

export interface FileRefusal {
  readonly file: string
  readonly reason: RegisterFileRefusal
}

/** Reads files of the national register. One file that cannot be read refuses all of them. */
export function readRegister(files: readonly GivenFile[]): Result<RegisterReading, FileRefusal> {
  const found: FoundRecord[] = []
  for (const file of files) {
    const json = readJson(file.bytes)
    if (!json.ok) return refuse({ file: file.name, reason: json.refusal })
    const values = findRecords(json.value)
    if (values.length === 0) return refuse({ file: file.name, reason: 'no-records' })
    found.push(...values.map((value, index) => placed(file.name, index, value)))
  }
  return accept(sorted(found))
}

interface FoundRecord extends RecordPlace {
  readonly read: Result<ReadRecord, RegisterRecordRefusal>
}

function placed(file: string, index: number, value: unknown): FoundRecord {
  const read = readRecord(value)
  return { file, record: read.ok ? read.value.record.name : `record ${index + 1}`, read }
}

/** Divides what was found: Dutch records lead, so that a translation never takes the place of its original. */
function sorted(found: readonly FoundRecord[]): RegisterReading {
  const records = new Map<string, ImportableRecord>()
  const repeats: RecordPlace[] = []
  const refused: (RecordPlace & { reason: RegisterRecordRefusal })[] = []
  const warnings: (RecordPlace & FieldWarning)[] = []
  for (const { read, file, record } of [...found].sort(dutchFirst)) {
    if (!read.ok) {
      refused.push({ file, record, reason: read.refusal })
      continue
    }
    const content = read.value.record
    const importable = { file, record, ...originKeys(content), hash: contentHash(content), content }
    warnings.push(...read.value.warnings.map((odd) => ({ file, record, ...odd })))
    const earlier = records.get(importable.key)
    if (earlier === undefined) records.set(importable.key, importable)
    else if (earlier.hash === importable.hash || content.language !== 'nl') repeats.push({ file, record })
    else refused.push({ file, record, reason: 'twice-and-different' })
  }
  return { records: [...records.values()], repeats, refused, warnings }
}

const order = ({ read }: FoundRecord): number => (read.ok && read.value.record.language !== 'nl' ? 1 : 0)
const dutchFirst = (one: FoundRecord, other: FoundRecord): number => order(one) - order(other)
