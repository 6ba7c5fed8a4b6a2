import { extend, putOut, withdrawConsultation } from '#src/domain/consultation/consultation.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Context } from '#src/workflows/context.ts'
import { withConsultation } from './with-consultation.ts'

/** Which consultation somebody looked at. */
export interface SeenConsultation {
  readonly id: string
  readonly revision: number
}

/** Puts a consultation out: from now on it is public, and what people react to stays as it is. */
export const putOutConsultation = (ctx: Context, seen: SeenConsultation) =>
  withConsultation(ctx, {
    ...seen,
    action: 'consultation.put-out',
    change: (consultation) => putOut(consultation, ctx.today),
  })

/** Gives people more time. */
export const extendConsultation = (
  ctx: Context,
  { closesOn, answerBy, ...seen }: SeenConsultation & { readonly closesOn: Day; readonly answerBy: Day },
) =>
  withConsultation(ctx, {
    ...seen,
    action: 'consultation.extended',
    change: (consultation) => extend(consultation, { closesOn, answerBy }, ctx.today),
  })

/** Withdraws a consultation, with the reason that everybody reads. */
export const endConsultation = (ctx: Context, { reason, ...seen }: SeenConsultation & { readonly reason: string }) =>
  withConsultation(ctx, {
    ...seen,
    action: 'consultation.withdrawn',
    change: (consultation) => withdrawConsultation(consultation, reason, ctx.today),
  })
