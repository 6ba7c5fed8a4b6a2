import { holdsOn } from '#src/domain/shared/dates.ts'
import { councilLetter } from '#src/exchange/documents/compose/council-letter.ts'
import { projectDecision } from '#src/domain/publication/project-decision.ts'
import type { Document } from '#src/exchange/documents/document.ts'
import { selectOptionalDecision } from '#src/storage/decisions.ts'
import { selectPublicDecisions } from '#src/storage/views/public-decisions.ts'
import { selectPublicSurroundings } from '#src/storage/views/public-surroundings.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { documentContext, type DocumentLanguage } from '#src/workflows/documents/document-context.ts'
import { decisionSource } from './read-public-decisions.ts'

export interface RenderCouncilLetter {
  readonly decisionId: string
  readonly language: DocumentLanguage
  /** The public address of the decision with this number. */
  readonly addressOf: (number: string) => string
}

/** The letter to the representative body about a decision; nothing when that body decided itself. */
export const renderCouncilLetter = (ctx: Context, command: RenderCouncilLetter): Promise<Document | undefined> =>
  within(ctx, async (tx) => {
    const taken = await selectOptionalDecision(tx, command.decisionId)
    if (taken === undefined) return undefined
    const { composing, bodies } = await documentContext(tx, ctx, command.language)
    if (bodies.find(({ id }) => id === taken.bodyId)?.role === 'representative') return undefined
    const surroundings = await selectPublicSurroundings(tx, ctx.today)
    const asked = { number: taken.number, weighed: 'all', limit: 1, offset: 0 } as const
    const [row] = await selectPublicDecisions(tx, ctx.today, asked)
    if (row === undefined) return undefined
    const addressee = bodies.find((body) => body.role === 'representative' && holdsOn(body, ctx.today))
    return councilLetter(composing, {
      decision: projectDecision(decisionSource(row, surroundings, ctx.today), ctx.today),
      addressee: addressee?.name ?? null,
      address: command.addressOf(taken.number),
      today: ctx.today,
    })
  })
