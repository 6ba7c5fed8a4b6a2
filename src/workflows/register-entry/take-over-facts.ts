import type { Algorithm } from '#src/domain/algorithm/algorithm.ts'
import { accept, type Result } from '#src/domain/shared/result.ts'
import { readForeignFacts, type ForeignFactsRefusal } from '#src/exchange/public-algorithm/read-foreign-facts.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { keepNewAlgorithm } from '#src/workflows/algorithm/register-algorithm.ts'

/** A public description of another organisation, and whose it is. */
export interface TakeOverFacts {
  readonly bytes: Uint8Array
  readonly from: string
  readonly url: string | null
}

/** Makes a draft record from the facts of another organisation, each marked as not checked by us. */
export function takeOverFacts(ctx: Context, command: TakeOverFacts): Promise<Result<Algorithm, ForeignFactsRefusal>> {
  const read = readForeignFacts(command.bytes)
  if (!read.ok) return Promise.resolve(read)
  const { facts, unchecked } = read.value
  const takenOver = { from: command.from, url: command.url, on: ctx.today }
  return within(ctx, async (tx) => {
    const algorithm = await keepNewAlgorithm(tx, ctx, {
      facts,
      unchecked,
      takenOver,
      status: 'idea',
      phase: 'problemAnalysis',
      legacy: false,
    })
    await recordEvent(tx, ctx, {
      action: 'algorithm.taken-over',
      subject: { kind: 'algorithm', id: algorithm.id },
      after: algorithm,
    })
    return accept(algorithm)
  })
}
