import { startingRows } from '#src/content/starting-decision/starting-rows.ts'
import { startingDocument } from '#src/exchange/documents/compose/starting-document.ts'
import type { Document } from '#src/exchange/documents/document.ts'
import { selectOptionalSnapshot } from '#src/storage/snapshots.ts'
import { selectOptionalStartingDraft, selectStartingDecisions } from '#src/storage/starting-decisions.ts'
import { answeredRows } from '#src/workflows/weighing/answered-rows.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { bodyName, documentContext, type DocumentLanguage } from '#src/workflows/documents/document-context.ts'

/** An adopted startbesluit by its number, as a document; nothing when there is none. */
export function renderStartingDocument(
  ctx: Context,
  { number, language }: { readonly number: number; readonly language: DocumentLanguage },
): Promise<Document | undefined> {
  return within(ctx, async (tx) => {
    const decision = (await selectStartingDecisions(tx)).find((one) => one.number === number)
    if (decision === undefined) return undefined
    const around = await documentContext(tx, ctx, language)
    const snapshot = await selectOptionalSnapshot(tx, decision.snapshotId)
    return startingDocument(around.composing, {
      adoption: decision,
      body: bodyName(around, decision.bodyId) ?? '',
      rows: decision.rows,
      open: [],
      stamp: {
        number,
        fingerprint: snapshot?.sha256 ?? null,
        chainHead: around.chainHead,
        date: decision.adoptedOn,
      },
    })
  })
}

/** The draft as the body gets it before its meeting: what is answered, and which rows are still open. */
export function renderStartingDraft(ctx: Context, language: DocumentLanguage): Promise<Document> {
  return within(ctx, async (tx) => {
    const answers = (await selectOptionalStartingDraft(tx))?.answers ?? []
    const around = await documentContext(tx, ctx, language)
    return startingDocument(around.composing, {
      adoption: null,
      body: around.bodies.find(({ role }) => role === 'executive')?.name ?? '',
      rows: await answeredRows(tx, answers, ctx.today),
      open: startingRows.filter(({ key }) => !answers.some((answer) => answer.key === key)),
      stamp: { number: null, fingerprint: null, chainHead: null, date: ctx.today },
    })
  })
}
