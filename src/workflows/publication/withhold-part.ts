import type { RiskClass } from '#src/domain/algorithm/risk-class.ts'
import { withhold, type Withholding, type WithholdingRefusal } from '#src/domain/publication/withholding.ts'
import { refuse, type Result } from '#src/domain/shared/result.ts'
import { selectBodies } from '#src/storage/people.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import { insertWithholding, selectWithholdingsOf } from '#src/storage/withholdings.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** What is withheld, on which ground, and which body decided it; `null` is the process owner (class C only). */
export interface WithholdPart extends Pick<
  Withholding,
  'subject' | 'part' | 'ground' | 'motivation' | 'decidedOn' | 'until'
> {
  readonly algorithmId: string
  readonly bodyId: string | null
  /** How the function of an official is called in the language of the organisation. */
  readonly officialFunction: string
}

export type WithholdPartRefusal = WithholdingRefusal | 'not-found' | 'body-unknown'

/** Records that a part is not public. The ground and the reason are public at once. */
export function withholdPart(ctx: Context, command: WithholdPart): Promise<Result<Withholding, WithholdPartRefusal>> {
  return within(ctx, async (tx) => {
    const algorithm = await selectOptionalAlgorithm(tx, command.algorithmId)
    if (algorithm === undefined || ctx.actor === null) return refuse('not-found')
    const decidedBy = await deciderOf(tx, command)
    if (decidedBy === null) return refuse('body-unknown')
    const { subject, part, ground, motivation, decidedOn, until } = command
    const result = withhold({
      withholding: {
        ...{ id: ctx.newId(), subject, part, ground, motivation, decidedOn, until },
        ...{ decidedBy, decidedByBody: command.bodyId !== null, endedOn: null },
      },
      riskClass: algorithm.riskClass satisfies RiskClass | null,
      current: await selectWithholdingsOf(tx, command.algorithmId),
      today: ctx.today,
    })
    if (!result.ok) return result
    const recorded = { by: ctx.actor.personId, at: ctx.now }
    await insertWithholding(tx, ctx.organisationId, {
      algorithmId: command.algorithmId,
      withholding: result.value,
      recorded,
    })
    await recordEvent(tx, ctx, {
      action: 'publication.withheld',
      subject: { kind: 'algorithm', id: command.algorithmId },
      after: result.value,
    })
    return result
  })
}

async function deciderOf(tx: Tx, { bodyId, officialFunction }: WithholdPart): Promise<string | null> {
  if (bodyId === null) return officialFunction
  return (await selectBodies(tx)).find((body) => body.id === bodyId)?.name ?? null
}
