import {
  contribute,
  type Contribution,
  type ContributionRefusal,
  type GivenContribution,
} from '#src/domain/consultation/contribution.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectOptionalConsultation } from '#src/storage/consultations.ts'
import { insertContribution, nextContributionNumber } from '#src/storage/contributions.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { takeAttempt } from '#src/workflows/account/limit-attempts.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** Contributions that one address may send in a quarter of an hour. */
const mostContributions = 5

type Outcome = Result<Contribution, ContributionRefusal | 'not-found'>

/** Takes in what somebody said. The log holds that it came, and nothing of who said it. */
export function receiveContribution(ctx: Context, given: GivenContribution): Promise<Outcome> {
  return within(ctx, async (tx): Promise<Outcome> => {
    const consultation = await selectOptionalConsultation(tx, { id: given.consultationId })
    if (consultation === undefined) return refuse('not-found')
    const result = contribute(consultation, given, ctx.today)
    if (!result.ok) return result
    const number = await nextContributionNumber(tx, consultation.id)
    const contribution: Contribution = { ...result.value, id: ctx.newId(), number, receivedAt: ctx.now }
    await insertContribution(tx, ctx.organisationId, contribution)
    await recordEvent(tx, ctx, {
      action: 'contribution.received',
      subject: { kind: 'contribution', id: contribution.id },
      after: { consultationId: consultation.id, number, kind: contribution.kind, text: contribution.text },
    })
    return accept(contribution)
  })
}

/** The same for the public form, of which one address may send a few in a quarter of an hour. */
export async function receivePublicContribution(
  ctx: Context,
  { address, ...given }: GivenContribution & { readonly address: string },
): Promise<Outcome | Result<never, 'too-many'>> {
  const limited = [{ kind: 'form', who: address }] as const
  if ((await takeAttempt(ctx.db, limited, ctx.now, mostContributions)) === 'too-many') return refuse('too-many')
  return receiveContribution(ctx, given)
}
