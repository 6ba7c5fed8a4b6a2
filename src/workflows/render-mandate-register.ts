import { mandateRegisterDocument } from '#src/exchange/documents/compose/mandate-register-document.ts'
import type { Document } from '#src/exchange/documents/document.ts'
import { selectMandateChecks } from '#src/storage/mandate-checks.ts'
import { selectMandates } from '#src/storage/mandates.ts'
import { within, type Context } from './context.ts'
import { documentContext, type DocumentLanguage } from './document-context.ts'
import { rulesOn } from './routing-regime.ts'

/** The mandate register of today as a document. */
export const renderMandateRegister = (ctx: Context, language: DocumentLanguage): Promise<Document> =>
  within(ctx, async (tx) => {
    const around = await documentContext(tx, ctx, language)
    const { reservations } = await rulesOn(tx, ctx.today)
    return mandateRegisterDocument(around.composing, {
      day: ctx.today,
      mandates: await selectMandates(tx),
      bodies: around.bodies,
      reservations,
      checks: await selectMandateChecks(tx),
      stamp: { number: null, fingerprint: null, chainHead: around.chainHead, date: ctx.today },
    })
  })
