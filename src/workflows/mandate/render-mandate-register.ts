import { mapTexts, nameRemover } from '#src/domain/publication/officials.ts'
import { mandateRegisterDocument } from '#src/exchange/documents/compose/mandate-register-document.ts'
import type { Document } from '#src/exchange/documents/document.ts'
import { selectMandateChecks } from '#src/storage/mandate-checks.ts'
import { selectMandates } from '#src/storage/mandates.ts'
import { selectPublicSurroundings } from '#src/storage/views/public-surroundings.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { documentContext, type DocumentLanguage } from '#src/workflows/documents/document-context.ts'
import { rulesOn } from '#src/workflows/routing/routing-regime.ts'

export interface RenderMandateRegister {
  readonly language: DocumentLanguage
  /** The public reads no instructions to officials, and no names of officials. */
  readonly reader: 'inside' | 'public'
}

/** The mandate register of today as a document. */
export const renderMandateRegister = (ctx: Context, { language, reader }: RenderMandateRegister): Promise<Document> =>
  within(ctx, async (tx) => {
    const around = await documentContext(tx, ctx, language)
    const { reservations } = await rulesOn(tx, ctx.today)
    const mandates = await selectMandates(tx)
    const checks = await selectMandateChecks(tx)
    const { officials } = await selectPublicSurroundings(tx, ctx.today)
    const withoutNames = nameRemover(officials)
    const shown =
      reader === 'inside'
        ? { mandates, checks }
        : {
            mandates: mandates.map((mandate) => ({ ...mapTexts(mandate, withoutNames), instructions: '' })),
            checks: mapTexts(checks, withoutNames),
          }
    return mandateRegisterDocument(around.composing, {
      ...shown,
      day: ctx.today,
      bodies: around.bodies,
      reservations,
      stamp: { number: null, fingerprint: null, chainHead: around.chainHead, date: ctx.today },
    })
  })
