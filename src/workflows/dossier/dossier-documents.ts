import type { Document } from '#src/exchange/documents/document.ts'
import { renderPdf } from '#src/exchange/documents/pdf.ts'
import { selectDecisionLinesOf } from '#src/storage/decisions.ts'
import { selectProposalLinesOf } from '#src/storage/proposals.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { renderCouncilLetter } from '#src/workflows/decision/render-council-letter.ts'
import { renderDecisionDocument } from '#src/workflows/decision/render-decision-document.ts'
import { renderProposalDocument } from '#src/workflows/proposal/render-proposal-document.ts'
import { renderWeighingDocument } from '#src/workflows/weighing/render-weighing-document.ts'

/** Which dossier, and where everyone reads the decision with a number. */
export interface DossierToTake {
  readonly algorithmId: string
  readonly addressOf: (number: string) => string
}

/** The documents of a dossier as PDF/A-2a, by name. Made outside any transaction: setting type takes time. */
export async function dossierDocuments(
  ctx: Context,
  { algorithmId, addressOf }: DossierToTake,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { proposals, decisions } = await within(ctx, async (tx) => ({
    proposals: await selectProposalLinesOf(tx, algorithmId),
    decisions: await selectDecisionLinesOf(tx, algorithmId),
  }))
  const made: (readonly [string, Document | undefined])[] = [
    ['afweging.pdf', await renderWeighingDocument(ctx, { algorithmId, language: 'nl' })],
  ]
  for (const [index, line] of proposals.toReversed().entries())
    made.push([`voorstel-${index + 1}.pdf`, await renderProposalDocument(ctx, { proposalId: line.id, language: 'nl' })])
  for (const { id, number } of decisions) {
    const document = await renderDecisionDocument(ctx, { decisionId: id, reader: 'inside', language: 'nl' })
    made.push([`besluit-${number}.pdf`, document])
    const letter = await renderCouncilLetter(ctx, { decisionId: id, language: 'nl', addressOf })
    made.push([`brief-${number}.pdf`, letter])
  }
  const files = new Map<string, Uint8Array>()
  for (const [name, document] of made)
    if (document !== undefined) files.set(name, (await renderPdf(document, 'a-2a')).bytes)
  return files
}
