import { nobodyResponsible, type Algorithm, type TakenOver } from '#src/domain/algorithm/algorithm.ts'
import { nothingKnown, type AlgorithmFacts, type FactKey } from '#src/domain/algorithm/facts.ts'
import {
  registerAlgorithm as register,
  type Registered,
  type Registration,
  type RegistrationRefusal,
} from '#src/domain/algorithm/register.ts'
import { accept, type Result } from '#src/domain/shared/result.ts'
import { freeSlug, slugOf } from '#src/domain/shared/slug.ts'
import { appendAlgorithmVersion, insertAlgorithm, selectSlugsLike } from '#src/storage/algorithms.ts'
import type { Tx } from '#src/storage/database.ts'
import { indexAlgorithm } from './algorithm-search.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** What is known of a new record. */
export interface NewAlgorithm extends Registered {
  readonly facts: AlgorithmFacts
  readonly takenOver: TakenOver | null
  readonly unchecked: readonly FactKey[]
}

/** Puts a new record in its place, with its first version, address and words to find it by. Part of a workflow. */
export async function keepNewAlgorithm(tx: Tx, ctx: Context, given: NewAlgorithm): Promise<Algorithm> {
  const taken = await selectSlugsLike(tx, slugOf(given.facts.name))
  const algorithm: Algorithm = {
    ...given,
    id: ctx.newId(),
    slug: freeSlug(given.facts.name, new Set(taken)),
    responsibility: nobodyResponsible,
    registeredAt: ctx.now,
    revision: 1,
  }
  await insertAlgorithm(tx, ctx.organisationId, algorithm)
  await appendAlgorithmVersion(tx, ctx.organisationId, {
    id: ctx.newId(),
    algorithmId: algorithm.id,
    number: 1,
    facts: algorithm.facts,
    savedBy: ctx.actor?.personId ?? null,
    savedAt: ctx.now,
  })
  await indexAlgorithm(tx, ctx, algorithm.id, algorithm.facts)
  return algorithm
}

/** Any employee reports an algorithm; the rest can follow. */
export function registerAlgorithm(
  ctx: Context,
  registration: Registration,
): Promise<Result<Algorithm, RegistrationRefusal>> {
  return within(ctx, async (tx) => {
    const registered = register(registration)
    if (!registered.ok) return registered
    const { name, purpose, process, contact } = registration
    const facts = {
      ...nothingKnown(name.trim()),
      purpose: purpose.trim(),
      process: process.trim(),
      contact: contact.trim(),
    }
    const algorithm = await keepNewAlgorithm(tx, ctx, { ...registered.value, facts, takenOver: null, unchecked: [] })
    await recordEvent(tx, ctx, {
      action: 'algorithm.registered',
      subject: { kind: 'algorithm', id: algorithm.id },
      after: algorithm,
    })
    return accept(algorithm)
  })
}
