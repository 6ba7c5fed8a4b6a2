import type { AuditAction } from '#src/domain/audit/audit-action.ts'
import type { Consultation } from '#src/domain/consultation/consultation.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectOptionalConsultation, updateConsultation } from '#src/storage/consultations.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** A change of a consultation that somebody started from a revision. */
export interface ConsultationChange<Refusal> {
  readonly id: string
  readonly revision: number
  readonly action: AuditAction
  readonly change: (consultation: Consultation) => Result<Consultation, Refusal>
}

/** Changes a consultation by a rule of the domain, and records it. */
export function withConsultation<Refusal extends string>(
  ctx: Context,
  { id, revision, action, change }: ConsultationChange<Refusal>,
): Promise<Result<Consultation, Refusal | 'not-found' | 'changed-meanwhile'>> {
  return within(ctx, async (tx): Promise<Result<Consultation, Refusal | 'not-found' | 'changed-meanwhile'>> => {
    const before = await selectOptionalConsultation(tx, { id })
    if (before === undefined) return refuse('not-found')
    if (before.revision !== revision) return refuse('changed-meanwhile')
    const result = change(before)
    if (!result.ok) return result
    if (!(await updateConsultation(tx, result.value))) return refuse('changed-meanwhile')
    await recordEvent(tx, ctx, { action, subject: { kind: 'consultation', id }, before, after: result.value })
    return accept(result.value)
  })
}
