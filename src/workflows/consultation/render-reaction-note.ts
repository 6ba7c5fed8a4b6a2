import { isShortened, publicTextOf } from '#src/domain/consultation/contribution.ts'
import { reactionNoteDocument } from '#src/exchange/documents/compose/reaction-note-document.ts'
import type { Document } from '#src/exchange/documents/document.ts'
import { selectOptionalConsultation, selectOptionalConsultationAccount } from '#src/storage/consultations.ts'
import { selectContributions } from '#src/storage/contributions.ts'
import { selectOptionalSnapshot } from '#src/storage/snapshots.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { documentContext, type DocumentLanguage } from '#src/workflows/documents/document-context.ts'

/** The reaction note of a consultation; nothing as long as no account was given. */
export const renderReactionNote = (
  ctx: Context,
  { slug, language }: { readonly slug: string; readonly language: DocumentLanguage },
): Promise<Document | undefined> =>
  within(ctx, async (tx) => {
    const consultation = await selectOptionalConsultation(tx, { slug })
    if (consultation === undefined || consultation.accountedOn === null) return undefined
    const account = await selectOptionalConsultationAccount(tx, consultation.id)
    if (account === undefined) return undefined
    const snapshot = await selectOptionalSnapshot(tx, account.snapshotId)
    const { composing, chainHead } = await documentContext(tx, ctx, language)
    return reactionNoteDocument(composing, {
      title: consultation.title,
      draft: consultation.draft,
      questions: consultation.questions,
      followUp: consultation.followUp,
      summary: account.summary,
      opensOn: consultation.opensOn,
      closesOn: consultation.closesOn,
      accountedOn: consultation.accountedOn,
      contributions: (await selectContributions(tx, consultation.id)).flatMap((one) =>
        one.answer === null
          ? []
          : {
              number: one.number,
              kind: one.kind,
              name: one.name,
              text: publicTextOf(one),
              shortened: isShortened(one),
              hiddenOn: one.moderation?.ground ?? null,
              outcome: one.answer.outcome,
              answer: one.answer.text,
            },
      ),
      stamp: {
        number: snapshot?.number ?? null,
        fingerprint: snapshot?.sha256 ?? null,
        chainHead,
        date: ctx.today,
      },
    })
  })
