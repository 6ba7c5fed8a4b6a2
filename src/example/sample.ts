import { makeSignIn } from '#src/sign-in/better-auth.ts'
import { openPglite } from '#src/storage/engines.ts'
import { migrate } from '#src/storage/migrate.ts'
import { sha256 } from '#src/storage/sha256.ts'
import { readAlgorithmId } from '#src/workflows/algorithm/read-algorithm-id.ts'
import type { Context } from '#src/workflows/context.ts'
import { exportDossier } from '#src/workflows/dossier/export-dossier.ts'
import { readInstallation } from '#src/workflows/organisation/read-organisations.ts'
import { exampleMoment, loadExample } from './load-example.ts'
import { must } from './scenario.ts'

/** Ids that a seed gives, always in the same order. */
export function seededIds(seed: string): () => string {
  let count = 0
  return () => {
    count += 1
    const hex = sha256(`${seed} ${count}`)
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      `8${hex.slice(17, 20)}`,
      hex.slice(20, 32),
    ].join('-')
  }
}

/** The algorithm of the example with the most to check: conditions, a letter that was put right, words that a law erased. */
const sampled = 'parkeerscan'

const origin = 'https://waterrijk.example'

/**
 * A dossier of the example municipality for auditors to try their tools on. The same seed gives the same archive, byte for
 * byte, on every machine: the example is played in memory, with ids from the seed and a clock that stands still.
 */
export async function sampleDossier(seed: string): Promise<Uint8Array> {
  const database = await openPglite()
  try {
    await migrate(database)
    const { db } = database
    const newId = seededIds(seed)
    const settings = { secret: sha256(seed), publicOrigin: origin, sessionMinutes: 15, log: () => undefined }
    await loadExample({ db, signIn: makeSignIn(db, settings), newId })
    const organisationId = (await readInstallation(db)).organisations[0]?.id ?? ''
    const now = exampleMoment
    const ctx: Context = { db, newId, now, today: now.slice(0, 10), organisationId, actor: null }
    const algorithmId = (await readAlgorithmId(ctx, sampled)) ?? ''
    const addressOf = (number: string) => `${origin}/besluiten/${number}`
    return must(await exportDossier(ctx, { algorithmId, addressOf }), 'sample').bytes
  } finally {
    await database.close()
  }
}
