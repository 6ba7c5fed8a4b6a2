import type { ChainedEvent } from '#src/domain/audit/chain.ts'
import type { LegalErasure } from '#src/domain/audit/verification.ts'
import type { Dossier, StoredRow } from './dossier.ts'

/** What had to go from a dossier because of a law, as its log and its records say. */
export function erasuresIn(events: readonly ChainedEvent[], records: Dossier['records'] | undefined): LegalErasure[] {
  const lines = events.flatMap((event) =>
    'text' in event || event.ground === null ? [] : [{ law: event.ground, record: String(event.sequence) }],
  )
  const rows = (table: string): readonly StoredRow[] => records?.get(table) ?? []
  const words = rows('erased_words').map((row) => ({
    law: String(row['law']),
    record: `${String(row['subject_kind'])} ${String(row['subject_id'])}`,
  }))
  const people = ['public_reaction', 'consultation_contribution'].flatMap((table) =>
    rows(table).flatMap(({ id, erased_law: law }) =>
      typeof law === 'string' ? [{ law, record: `${table} ${String(id)}` }] : [],
    ),
  )
  return [...byLaw('line', lines), ...byLaw('words', words), ...byLaw('person', people)]
}

function byLaw(
  kind: LegalErasure['kind'],
  erased: readonly { readonly law: string; readonly record: string }[],
): readonly LegalErasure[] {
  const laws = new Map<string, Set<string>>()
  for (const { law, record } of erased) laws.set(law, (laws.get(law) ?? new Set()).add(record))
  return [...laws].map(([law, records]) => ({ kind, law, records: [...records] }))
}
