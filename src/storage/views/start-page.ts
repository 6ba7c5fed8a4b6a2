import type { Tx } from '../database.ts'

/** The name of an algorithm, if it exists. */
export async function selectOptionalAlgorithmName(tx: Tx, id: string): Promise<string | undefined> {
  return (await tx.selectFrom('algorithm').select('name').where('id', '=', id).executeTakeFirst())?.name
}
