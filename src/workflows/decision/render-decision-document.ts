import type { DecisionSource } from '#src/domain/publication/decision-source.ts'
import { projectDecision } from '#src/domain/publication/project-decision.ts'
import { decisionDocument } from '#src/exchange/documents/compose/decision-document.ts'
import type { Document } from '#src/exchange/documents/document.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectOptionalDecision } from '#src/storage/decisions.ts'
import { selectPublicDecisions } from '#src/storage/views/public-decisions.ts'
import { selectPublicSurroundings } from '#src/storage/views/public-surroundings.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { documentContext, type DocumentLanguage } from '#src/workflows/documents/document-context.ts'
import { decisionSource } from './read-public-decisions.ts'

/** For everyone: what is withheld is not in it. For who works inside: all of it, still without names of officials. */
export type RenderDecision = { readonly language: DocumentLanguage } & (
  { readonly number: string; readonly reader: 'public' } | { readonly decisionId: string; readonly reader: 'inside' }
)

/** A decision as a document, with the answer to the core question first; nothing when there is none. */
export const renderDecisionDocument = (ctx: Context, command: RenderDecision): Promise<Document | undefined> =>
  within(ctx, async (tx) => {
    const number = command.reader === 'public' ? command.number : await numberOf(tx, command.decisionId)
    if (number === undefined) return undefined
    const surroundings = await selectPublicSurroundings(tx, ctx.today)
    const [row] = await selectPublicDecisions(tx, ctx.today, { number, weighed: 'all', limit: 1, offset: 0 })
    if (row === undefined) return undefined
    const source = decisionSource(row, surroundings, ctx.today)
    const { composing } = await documentContext(tx, ctx, command.language)
    const decision = projectDecision(command.reader === 'public' ? source : opened(source), ctx.today)
    return decisionDocument(composing, { decision, today: ctx.today, number: null })
  })

const numberOf = async (tx: Tx, id: string): Promise<string | undefined> =>
  (await selectOptionalDecision(tx, id))?.number

/** The record as it stands inside: nothing is withheld from who may read it there. */
const opened = (source: DecisionSource): DecisionSource => ({
  ...source,
  withheldByRecord: null,
  withholdings: [],
  advices: source.advices.map((advice) => ({ ...advice, withheld: null })),
})
