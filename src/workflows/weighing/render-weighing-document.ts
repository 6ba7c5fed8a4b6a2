import { weighingDocument } from '#src/exchange/documents/compose/weighing-document.ts'
import type { Document } from '#src/exchange/documents/document.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import { within, type Context } from '#src/workflows/context.ts'
import {
  bodyName,
  documentContext,
  officeHolderName,
  type DocumentLanguage,
} from '#src/workflows/documents/document-context.ts'
import { weighingOnPaper } from './weighing-on-paper.ts'

export interface RenderWeighing {
  readonly algorithmId: string
  /** The frozen version; the weighing as it stands when empty. */
  readonly snapshotId?: string
  readonly language: DocumentLanguage
}

/** The weighing of an algorithm as a document; nothing when there is none. */
export const renderWeighingDocument = (ctx: Context, command: RenderWeighing): Promise<Document | undefined> =>
  within(ctx, async (tx) => {
    const algorithm = await selectOptionalAlgorithm(tx, command.algorithmId)
    if (algorithm === undefined) return undefined
    const weighing = await weighingOnPaper(tx, command.algorithmId, command.snapshotId ?? null)
    if (weighing === undefined) return undefined
    const around = await documentContext(tx, ctx, command.language)
    return weighingDocument(around.composing, {
      algorithmName: algorithm.facts.name,
      weighing: weighing.content,
      stories: weighing.stories,
      bodyName: bodyName(around, algorithm.responsibility.competentBodyId),
      portfolioHolder: officeHolderName(around, algorithm.responsibility.portfolioHolderId),
      stamp: {
        number: weighing.number,
        fingerprint: weighing.sha256,
        chainHead: weighing.sha256 === null ? null : around.chainHead,
        date: ctx.today,
      },
    })
  })
