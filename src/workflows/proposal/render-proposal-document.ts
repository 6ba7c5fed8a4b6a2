import { briefingDocument } from '#src/exchange/documents/compose/briefing-document.ts'
import type { ChainHead } from '#src/domain/audit/chain.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { DocumentStamp } from '#src/exchange/documents/compose/composing.ts'
import { proposalDocument } from '#src/exchange/documents/compose/proposal-document.ts'
import type { Document } from '#src/exchange/documents/document.ts'
import { selectAdviceTrails } from '#src/storage/advices.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectDecisionLinesOf } from '#src/storage/decisions.ts'
import { selectOptionalProposal, selectProposalLinesOf } from '#src/storage/proposals.ts'
import { normsAround } from '#src/workflows/framework/norms-around.ts'
import { within, type Context } from '#src/workflows/context.ts'
import {
  bodyName,
  documentContext,
  officeHolderName,
  type DocumentLanguage,
} from '#src/workflows/documents/document-context.ts'
import { advicesOnPaper, competenceOnPaper, missingOnPaper } from './proposal-on-paper.ts'
import { weighingOnPaper, type WeighingOnPaper } from '#src/workflows/weighing/weighing-on-paper.ts'

export interface RenderProposal {
  readonly proposalId: string
  readonly language: DocumentLanguage
}

/** The proposal to a body as a document; nothing when there is none. */
export const renderProposalDocument = (ctx: Context, command: RenderProposal): Promise<Document | undefined> =>
  within(ctx, async (tx) => {
    const proposal = await selectOptionalProposal(tx, command.proposalId)
    if (proposal === undefined) return undefined
    const around = await aroundAlgorithm(tx, ctx, {
      algorithmId: proposal.algorithmId,
      snapshotId: proposal.weighing?.snapshotId ?? null,
      language: command.language,
    })
    if (around === undefined) return undefined
    return proposalDocument(around.names.composing, {
      ...around.content,
      proposal,
      bodyName: bodyName(around.names, proposal.bodyId) ?? '',
      portfolioHolder: officeHolderName(around.names, proposal.portfolioHolderId),
      missingAdvices: missingOnPaper(around.trails),
      competence: await competenceOnPaper(tx, ctx, proposal, command.language),
      revisited: (await selectDecisionLinesOf(tx, proposal.algorithmId)).find(({ id }) => id === proposal.revisits),
      withoutFramework: (await normsAround(tx, proposal.algorithmId, ctx.today)).framework === null,
    })
  })

export interface RenderBriefing {
  readonly algorithmId: string
  readonly language: DocumentLanguage
}

/** One page about an algorithm and what is asked now; nothing when the algorithm does not exist. */
export const renderBriefingDocument = (ctx: Context, command: RenderBriefing): Promise<Document | undefined> =>
  within(ctx, async (tx) => {
    const line = (await selectProposalLinesOf(tx, command.algorithmId)).find((one) => !closed.has(one.status))
    const proposal = line === undefined ? undefined : await selectOptionalProposal(tx, line.id)
    const snapshotId = proposal?.weighing?.snapshotId ?? null
    const around = await aroundAlgorithm(tx, ctx, { ...command, snapshotId })
    if (around === undefined) return undefined
    const { responsibility } = around.algorithm
    return briefingDocument(around.names.composing, {
      ...around.content,
      proposal: proposal ?? null,
      decided: (await selectDecisionLinesOf(tx, command.algorithmId))[0] ?? null,
      bodyName: bodyName(around.names, proposal?.bodyId ?? responsibility.competentBodyId),
      portfolioHolder: officeHolderName(around.names, proposal?.portfolioHolderId ?? responsibility.portfolioHolderId),
    })
  })

/** Proposals that ask nothing any more. */
const closed: ReadonlySet<string> = new Set(['decided', 'withdrawn'])

interface Wanted extends RenderBriefing {
  readonly snapshotId: string | null
}

/** What both documents need: facts, weighing and advice of one algorithm. */
async function aroundAlgorithm(tx: Tx, ctx: Context, { algorithmId, snapshotId, language }: Wanted) {
  const algorithm = await selectOptionalAlgorithm(tx, algorithmId)
  if (algorithm === undefined) return undefined
  const names = await documentContext(tx, ctx, language)
  const weighing = await weighingOnPaper(tx, algorithmId, snapshotId)
  const trails = await selectAdviceTrails(tx, algorithmId)
  return {
    algorithm,
    names,
    trails,
    content: {
      algorithm: algorithm.facts,
      riskClass: weighing?.content.riskClass ?? null,
      weighing: weighing?.content ?? null,
      stories: weighing?.stories ?? new Map<string, string>(),
      advices: advicesOnPaper(trails),
      stamp: stampOf(weighing, names.chainHead, ctx.today),
    },
  }
}

/** A document on a frozen weighing carries its fingerprint; a draft carries none. */
function stampOf(weighing: WeighingOnPaper | undefined, chainHead: ChainHead | null, date: Day): DocumentStamp {
  const fingerprint = weighing?.sha256 ?? null
  return { number: weighing?.number ?? null, fingerprint, chainHead: fingerprint === null ? null : chainHead, date }
}
