import { createHash } from 'node:crypto'

import { canonicalJson } from '#src/domain/audit/canonical-json.ts'

import { plainText } from './plain-text.ts'
import type { RegisterRecord } from './record.ts'

/** By what a record is known again at the next import. */
export interface OriginKeys {
  /** The strongest: the code of the register, an id of the owner, or the organisation with the name. */
  readonly key: string
  /** The organisation with the name: for a record that later gets an id. */
  readonly nameKey: string
}

const spelled = (text: string | null): string => (text ?? '').normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

const idIn = (original: Readonly<Record<string, unknown>>, field: string): string => {
  const value = original[field]
  return typeof value === 'string' || typeof value === 'number' ? plainText(String(value)) : ''
}

/** The keys of a record. An id of an owner counts within the organisation that gave it. */
export function originKeys(record: RegisterRecord): OriginKeys {
  const organisation = spelled(record.organisation)
  const nameKey = `name:${organisation}:${spelled(record.name)}`
  const own = record.sourceId ?? (idIn(record.original, 'id') || idIn(record.original, 'uuid'))
  if (record.larsCode !== null) return { key: `lars:${record.larsCode}`, nameKey }
  return { key: own === '' ? nameKey : `source:${organisation}:${own}`, nameKey }
}

/** Fields that change at every export without anything having changed. */
const restless = ['create_dt', 'last_update_dt', 'last_update_by', 'publication_dt', 'revision_date']

/** The fingerprint of what a record says, whatever the order of its fields. */
export function contentHash(record: RegisterRecord): string {
  const said = Object.entries(record.original).filter(([field]) => !restless.includes(field))
  return createHash('sha256')
    .update(canonicalJson(Object.fromEntries(said)))
    .digest('hex')
}
