import {
  answerContribution as answer,
  moderate,
  type AnswerRefusal,
  type ContributionAnswer,
  type Moderation,
  type ModerationRefusal,
  type TreatedContribution,
} from '#src/domain/consultation/contribution.ts'
import type { Consultation } from '#src/domain/consultation/consultation.ts'
import { refuse, type Result } from '#src/domain/shared/result.ts'
import { selectOptionalConsultation } from '#src/storage/consultations.ts'
import { insertContributionAnswer, insertModeration, selectOptionalContribution } from '#src/storage/contributions.ts'
import type { Tx } from '#src/storage/database.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

interface Found {
  readonly contribution: TreatedContribution
  readonly consultation: Consultation
}

async function find(tx: Tx, id: string): Promise<Found | undefined> {
  const contribution = await selectOptionalContribution(tx, id)
  if (contribution === undefined) return undefined
  const consultation = await selectOptionalConsultation(tx, { id: contribution.consultationId })
  return consultation === undefined ? undefined : { contribution, consultation }
}

type Unstamped<Kept> = Omit<Kept, 'byFunction' | 'on'>

/** Judges whether others may read a contribution. The text itself stays as it was sent. */
export function moderateContribution(
  ctx: Context,
  command: Unstamped<Moderation>,
): Promise<Result<Moderation, ModerationRefusal | 'not-found'>> {
  return within(ctx, async (tx): Promise<Result<Moderation, ModerationRefusal | 'not-found'>> => {
    const found = await find(tx, command.contributionId)
    if (found === undefined || ctx.actor === null) return refuse('not-found')
    const { jobTitle: byFunction, personId: madeBy } = ctx.actor
    const result = moderate({ ...command, byFunction, on: ctx.today }, found.consultation)
    if (!result.ok) return result
    await insertModeration(tx, ctx.organisationId, { ...result.value, id: ctx.newId(), madeBy })
    await recordEvent(tx, ctx, {
      action: 'contribution.moderated',
      subject: { kind: 'contribution', id: command.contributionId },
      before: found.contribution.moderation,
      after: result.value,
    })
    return result
  })
}

/** Answers a contribution: what was done with it, and why. */
export function answerContribution(
  ctx: Context,
  command: Unstamped<ContributionAnswer>,
): Promise<Result<ContributionAnswer, AnswerRefusal | 'not-found'>> {
  return within(ctx, async (tx): Promise<Result<ContributionAnswer, AnswerRefusal | 'not-found'>> => {
    const found = await find(tx, command.contributionId)
    if (found === undefined || ctx.actor === null) return refuse('not-found')
    const { jobTitle: byFunction, personId: madeBy } = ctx.actor
    const result = answer({ ...command, byFunction, on: ctx.today }, found.consultation)
    if (!result.ok) return result
    await insertContributionAnswer(tx, ctx.organisationId, { ...result.value, id: ctx.newId(), madeBy })
    await recordEvent(tx, ctx, {
      action: 'contribution.answered',
      subject: { kind: 'contribution', id: command.contributionId },
      before: found.contribution.answer,
      after: result.value,
    })
    return result
  })
}
