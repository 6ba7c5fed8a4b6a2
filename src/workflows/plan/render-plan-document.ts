import { mapTexts, nameRemover } from '#src/domain/publication/officials.ts'
import { planDocument } from '#src/exchange/documents/compose/plan-document.ts'
import type { Document } from '#src/exchange/documents/document.ts'
import { selectPlanNotes } from '#src/storage/plan-notes.ts'
import { selectPublicSurroundings } from '#src/storage/views/public-surroundings.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { documentContext, type DocumentLanguage } from '#src/workflows/documents/document-context.ts'
import { paragraphTitlesOn } from '#src/workflows/guiding-text/paragraph-titles.ts'
import { planInForce } from './plan-in-force.ts'

/** The plan in force with its progress as a document; nothing without a plan. */
export const renderPlanDocument = (ctx: Context, language: DocumentLanguage): Promise<Document | undefined> =>
  within(ctx, async (tx) => {
    const plan = await planInForce(tx, ctx.today)
    if (plan === null) return undefined
    const around = await documentContext(tx, ctx, language)
    const { officials } = await selectPublicSurroundings(tx, ctx.today)
    // Paper goes round: it names officials by their function only.
    const notes = mapTexts(await selectPlanNotes(tx), nameRemover(officials))
    const paragraphTitles = await paragraphTitlesOn(tx, ctx.today)
    const stamp = { number: plan.number, fingerprint: plan.sha256, chainHead: around.chainHead, date: ctx.today }
    return planDocument(around.composing, { ...plan, notes, paragraphTitles, today: ctx.today, stamp })
  })
