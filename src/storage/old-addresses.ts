import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

/** An address that an algorithm had before. */
export interface OldAddress {
  readonly slug: string
  readonly replacedOn: Day
}

/** Keeps an address for ever; an address that was kept before stays as it is. */
export async function insertOldAddress(
  tx: Tx,
  organisationId: string,
  row: OldAddress & { readonly id: string; readonly algorithmId: string; readonly replacedBy: string | null },
): Promise<void> {
  await tx
    .insertInto('algorithm_old_address')
    .values({
      id: row.id,
      organisation_id: organisationId,
      algorithm_id: row.algorithmId,
      slug: row.slug,
      replaced_by: row.replacedBy,
      replaced_on: row.replacedOn,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The question for the addresses that an algorithm had before, the oldest first. */
export const oldAddressesOf = (tx: Tx, algorithmId: string) =>
  tx
    .selectFrom('algorithm_old_address')
    .select(['slug', 'replaced_on as replacedOn'])
    .where('algorithm_id', '=', algorithmId)
    .orderBy('replaced_on')
    .orderBy('slug')

/** The addresses that an algorithm had before. */
export const selectOldAddresses = (tx: Tx, algorithmId: string): Promise<OldAddress[]> =>
  oldAddressesOf(tx, algorithmId).execute()

/** The present address of the algorithm that once had this one. */
export async function selectOptionalPresentSlug(tx: Tx, oldSlug: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('algorithm_old_address as o')
    .innerJoin('algorithm as a', 'a.id', 'o.algorithm_id')
    .select('a.slug')
    .where('o.slug', '=', oldSlug)
    .executeTakeFirst()
  return row?.slug
}

/** The present address in place of another one. */
export async function updateSlug(tx: Tx, algorithmId: string, slug: string): Promise<void> {
  await tx.updateTable('algorithm').set({ slug }).where('id', '=', algorithmId).execute()
}
