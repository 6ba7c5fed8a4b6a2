import { giveAccount, type AccountRefusal, type ConsultationAccount } from '#src/domain/consultation/account.ts'
import type { Consultation } from '#src/domain/consultation/consultation.ts'
import { isShortened, publicTextOf, type TreatedContribution } from '#src/domain/consultation/contribution.ts'
import { refuse, type Result } from '#src/domain/shared/result.ts'
import {
  insertConsultationAccount,
  selectOptionalConsultation,
  updateConsultation,
} from '#src/storage/consultations.ts'
import { selectContributions } from '#src/storage/contributions.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { freeze } from '#src/workflows/freeze.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export interface AccountConsultation {
  readonly id: string
  readonly revision: number
  readonly summary: string
}

/** What is frozen with the account: what everybody may read, and nothing of who residents are. */
const frozen = (
  consultation: Consultation,
  account: ConsultationAccount,
  contributions: readonly TreatedContribution[],
) => ({
  title: consultation.title,
  draft: consultation.draft,
  questions: consultation.questions,
  summary: account.summary,
  contributions: contributions.map((one) => ({
    number: one.number,
    kind: one.kind,
    name: one.kind === 'resident' ? null : one.name,
    text: publicTextOf(one),
    shortened: isShortened(one),
    hiddenOn: one.moderation?.ground ?? null,
    outcome: one.answer?.outcome ?? null,
    answer: one.answer?.text ?? null,
  })),
})

type Outcome = Result<ConsultationAccount, AccountRefusal | 'not-found' | 'changed-meanwhile'>

/** Gives the account of a consultation. From then on nothing in it changes. */
export function accountConsultation(ctx: Context, { id, revision, summary }: AccountConsultation): Promise<Outcome> {
  return within(ctx, async (tx): Promise<Outcome> => {
    const consultation = await selectOptionalConsultation(tx, { id })
    if (consultation === undefined || ctx.actor === null) return refuse('not-found')
    if (consultation.revision !== revision) return refuse('changed-meanwhile')
    const contributions = await selectContributions(tx, id)
    const { jobTitle: byFunction, personId: madeBy } = ctx.actor
    const result = giveAccount({ consultationId: id, summary, byFunction, on: ctx.today }, consultation, contributions)
    if (!result.ok) return result
    if (!(await updateConsultation(tx, { ...consultation, accountedOn: ctx.today }))) return refuse('changed-meanwhile')
    const content = frozen(consultation, result.value, contributions)
    const snapshot = await freeze(tx, ctx, { subject: { kind: 'consultation', id }, content })
    const row = { ...result.value, id: ctx.newId(), snapshotId: snapshot.id, madeBy }
    await insertConsultationAccount(tx, ctx.organisationId, row)
    await recordEvent(tx, ctx, {
      action: 'consultation.accounted',
      subject: { kind: 'consultation', id },
      after: result.value,
    })
    return result
  })
}
