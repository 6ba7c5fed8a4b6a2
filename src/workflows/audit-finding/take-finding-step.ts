import type { FindingEvent } from '#src/domain/audit-finding/audit-finding.ts'
import { followFinding, type FindingRefusal } from '#src/domain/audit-finding/follow-finding.ts'
import { holdsRole, holdsRoleForBody } from '#src/domain/person/holds-role.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { insertFindingEvent, selectOptionalReportOf } from '#src/storage/audit-findings.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectBodies } from '#src/storage/people.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export interface TakeFindingStep extends Omit<FindingEvent, 'personId'> {
  readonly findingId: string
}

/** Secretary or clerk of the body that answers, as with every decision. */
async function recordsFor(tx: Tx, { actor, today }: Context, bodyId: string): Promise<boolean> {
  const body = (await selectBodies(tx)).find(({ id }) => id === bodyId)
  const held = actor?.assignments ?? []
  return (
    holdsRoleForBody(held, ['bodySecretary', 'clerk'], bodyId, today) ||
    (body?.role === 'representative' && holdsRole(held, ['clerk'], today))
  )
}

/** Records what the body answers, what the owner did, or that an auditor sends it back or closes it. */
export function takeFindingStep(
  ctx: Context,
  { findingId, ...given }: TakeFindingStep,
): Promise<Result<string, FindingRefusal | 'finding-unknown' | 'not-signed-in'>> {
  return within(ctx, async (tx) => {
    const { actor } = ctx
    if (actor === null) return refuse('not-signed-in')
    const report = await selectOptionalReportOf(tx, findingId)
    const followed = report?.findings.find(({ finding }) => finding.id === findingId)
    if (followed === undefined) return refuse('finding-unknown')
    const event = { ...given, personId: actor.personId }
    const acting = {
      personId: actor.personId,
      roles: actor.assignments.map(({ role }) => role),
      recordsForBody: await recordsFor(tx, ctx, followed.finding.bodyId),
    }
    const result = followFinding(followed, event, { acting, today: ctx.today })
    if (!result.ok) return result
    const sequence = followed.events.length + 1
    await insertFindingEvent(tx, ctx.organisationId, { id: ctx.newId(), findingId, sequence, event })
    await recordEvent(tx, ctx, {
      action: 'audit-finding.followed',
      subject: { kind: 'auditFinding', id: findingId },
      after: event,
    })
    return accept(followed.finding.reportId)
  })
}
