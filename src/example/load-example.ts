import type { OpenHouse } from '../open-house.ts'

/** Loads the example municipality into an empty demo installation. */
export async function loadExample(_open: OpenHouse): Promise<void> {
  await Promise.resolve()
}
