import type { Tx } from '../database.ts'

/** The name of an algorithm, if it exists. */
export function selectOptionalAlgorithmName(_tx: Tx, _id: string): Promise<string | undefined> {
  return Promise.resolve(undefined)
}
