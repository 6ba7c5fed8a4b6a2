import { stageOf, type Consultation } from '#src/domain/consultation/consultation.ts'
import { freeSlug } from '#src/domain/shared/slug.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { insertConsultation, selectConsultationSlugs } from '#src/storage/consultations.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { withConsultation } from './with-consultation.ts'

/** What people write in a consultation before it is put out. */
export type ConsultationText = Pick<
  Consultation,
  'subject' | 'subjectId' | 'title' | 'draft' | 'questions' | 'followUp' | 'opensOn' | 'closesOn' | 'answerBy'
>

/** Begins a consultation as a draft, which only people inside see. */
export function beginConsultation(
  ctx: Context,
  text: ConsultationText,
): Promise<Result<Consultation, 'not-signed-in'>> {
  const { actor } = ctx
  if (actor === null) return Promise.resolve(refuse('not-signed-in'))
  return within(ctx, async (tx) => {
    const consultation: Consultation = {
      ...text,
      id: ctx.newId(),
      slug: freeSlug(text.title, await selectConsultationSlugs(tx)),
      putOutOn: null,
      withdrawnOn: null,
      withdrawnReason: '',
      accountedOn: null,
      revision: 1,
    }
    await insertConsultation(tx, ctx.organisationId, { consultation, madeBy: actor.personId })
    await recordEvent(tx, ctx, {
      action: 'consultation.begun',
      subject: { kind: 'consultation', id: consultation.id },
      after: consultation,
    })
    return accept(consultation)
  })
}

/** Which text of which draft is replaced. */
export interface RewriteConsultation extends Omit<ConsultationText, 'subject' | 'subjectId'> {
  readonly id: string
  readonly revision: number
}

/** Writes a draft anew. What people react to stays as it was put out. */
export const rewriteConsultation = (ctx: Context, { id, revision, ...text }: RewriteConsultation) =>
  withConsultation<'not-a-draft'>(ctx, {
    id,
    revision,
    action: 'consultation.written',
    change: (consultation) =>
      stageOf(consultation, ctx.today) === 'draft' ? accept({ ...consultation, ...text }) : refuse('not-a-draft'),
  })
