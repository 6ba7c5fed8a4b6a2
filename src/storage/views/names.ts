import type { Tx } from '../database.ts'

/** Who or what an id stands for. */
export interface Name {
  readonly name: string
  /** What a person does; empty for a body. */
  readonly jobTitle: string
}

/** The names of all people and bodies, by id: one query, so that a page can name everybody it mentions. */
export async function selectNames(tx: Tx): Promise<ReadonlyMap<string, Name>> {
  const rows = await tx
    .selectFrom('person')
    .select(['id', 'name', 'job_title as jobTitle'])
    .unionAll((eb) => eb.selectFrom('body').select(['id', 'name', (inner) => inner.val('').as('jobTitle')]))
    .orderBy('id')
    .execute()
  return new Map(rows.map((row) => [row.id, { name: row.name, jobTitle: row.jobTitle }]))
}
