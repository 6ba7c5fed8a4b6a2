import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectOptionalPerson } from '#src/storage/people.ts'
import { insertRemovalRead, insertSecondStepRemoval, selectUnreadRemovals } from '#src/storage/second-step-removals.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** What is needed of whoever signs people in. */
export interface SecondSteps {
  readonly hasTotp: (loginId: string) => Promise<boolean>
  readonly dropTotp: (loginId: string) => Promise<void>
}

export interface RemoveSecondStep {
  readonly personId: string
  readonly reason: string
}

export type RemoveSecondStepRefusal = 'not-found' | 'reason-missing' | 'no-second-step' | 'not-yourself'

/** Takes the second step away from somebody who lost the phone and the codes. The person is told at the next sign-in. */
export async function removeSecondStep(
  ctx: Context,
  steps: SecondSteps,
  { personId, reason }: RemoveSecondStep,
): Promise<Result<true, RemoveSecondStepRefusal>> {
  const by = ctx.actor?.personId ?? ''
  if (by === personId) return refuse('not-yourself')
  if (reason.trim() === '') return refuse('reason-missing')
  const person = await within(ctx, (tx) => selectOptionalPerson(tx, personId))
  if (person === undefined) return refuse('not-found')
  if (person.loginId === null || !(await steps.hasTotp(person.loginId))) return refuse('no-second-step')
  // First the record, then the deed: a step that is gone without a record would be worse than the other way round.
  await within(ctx, async (tx) => {
    const removal = { id: ctx.newId(), personId, reason: reason.trim(), removedBy: by, removedOn: ctx.today }
    await insertSecondStepRemoval(tx, ctx.organisationId, removal)
    await recordEvent(tx, ctx, {
      action: 'second-step.removed-by-administrator',
      subject: { kind: 'person', id: personId },
      after: removal,
    })
  })
  await steps.dropTotp(person.loginId)
  return accept(true)
}

/** Why and by whom the own second step was taken away, as long as the person did not say to have read it. */
export type UnreadRemoval = Awaited<ReturnType<typeof selectUnreadRemovals>>[number]

/** What the signed-in person has not been told yet. */
export const readUnreadRemovals = (ctx: Context): Promise<readonly UnreadRemoval[]> =>
  within(ctx, (tx) => selectUnreadRemovals(tx, ctx.actor?.personId ?? ''))

/** The person read it: the message goes away. */
export function readRemovals(ctx: Context): Promise<void> {
  return within(ctx, async (tx) => {
    const personId = ctx.actor?.personId ?? ''
    for (const { id } of await selectUnreadRemovals(tx, personId))
      await insertRemovalRead(tx, ctx.organisationId, { id: ctx.newId(), removalId: id, readOn: ctx.today })
    await recordEvent(tx, ctx, { action: 'second-step.removal-read', subject: { kind: 'person', id: personId } })
  })
}
