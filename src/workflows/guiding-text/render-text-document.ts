import type { GuidingKind } from '#src/domain/guiding-text/guiding-text.ts'
import { textDocument } from '#src/exchange/documents/compose/text-document.ts'
import type { Document } from '#src/exchange/documents/document.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { documentContext, type DocumentLanguage } from '#src/workflows/documents/document-context.ts'
import { readPublicTextDecision } from './read-public-text-decision.ts'
import { readPublicText } from './read-public-text.ts'

export interface RenderText {
  readonly kind: GuidingKind
  readonly number: number
  readonly language: DocumentLanguage
}

/** A text as everybody may read it, as a document; nothing when that version is not public. */
export async function renderTextDocument(ctx: Context, asked: RenderText): Promise<Document | undefined> {
  const { text, paragraphTitles } = await readPublicText(ctx, asked.kind, asked.number)
  if (text === null) return undefined
  const { composing, chainHead } = await within(ctx, (tx) => documentContext(tx, ctx, asked.language))
  const { adopted, content, sha256, stage, consultations, changedAfter } = text
  const decided = adopted === null ? null : await readPublicTextDecision(ctx, adopted.decision.number)
  return textDocument(composing, {
    content,
    sha256,
    adopted:
      adopted === null
        ? null
        : {
            body: adopted.decision.bodyName,
            decidedOn: adopted.decision.decidedOn,
            decision: adopted.decision.number,
            inForceFrom: adopted.version.inForceFrom,
            reviewBy: (adopted.standing === 'inForce' ? text.overview.reviewBy : null) ?? adopted.version.reviewBy,
            reaffirmedOn: text.reaffirmed?.decidedOn ?? null,
            documentReference: adopted.decision.documentReference,
          },
    stage,
    consultations,
    changedAfter,
    chainHead,
    decision: decided === null ? null : { ...decided, ...decided.decision },
    today: ctx.today,
    paragraphTitles,
  })
}
