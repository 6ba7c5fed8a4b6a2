import { composeDecision } from '#src/domain/publication/compose-decision.ts'
import type { DecisionSource } from '#src/domain/publication/decision-source.ts'
import { projectDecision } from '#src/domain/publication/project-decision.ts'
import type { FrameworkReference } from '#src/domain/framework/framework-reference.ts'
import type { PublicDecision, PublicDecisionSummary } from '#src/domain/publication/public-decision.ts'
import { mergedPage, windowFor } from '#src/domain/publication/merge-decisions.ts'
import { visibilityOf } from '#src/domain/publication/visibility.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectGuidingDecisions, type GuidingDecisionLine } from '#src/storage/guiding-decisions.ts'
import { selectFoundIds } from '#src/storage/search.ts'
import {
  selectPublicDecisions,
  type PublicDecisionFilter,
  type PublicDecisionRow,
} from '#src/storage/views/public-decisions.ts'
import { selectPublicSurroundings, type PublicSurroundings } from '#src/storage/views/public-surroundings.ts'
import { termsIn, type TermsInForce } from '#src/workflows/starting-decision/terms-on.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** What a visitor asks of the list of decisions; an empty word asks nothing. */
export interface DecisionsAsked {
  readonly words: string
  readonly bodyCode: string
  readonly year: string
  readonly page: number
  readonly pageSize: number
}

export const everyDecision: DecisionsAsked = { words: '', bodyCode: '', year: '', page: 1, pageSize: 20 }

export interface PublicDecisions {
  readonly items: readonly PublicDecisionSummary[]
  readonly total: number
  readonly page: number
  readonly pages: number
  readonly bodies: readonly { readonly code: string; readonly name: string }[]
}

/** What the decision kept of the framework: nothing when it was not kept, `null` without one. */
const keptFramework = (kept: PublicDecisionRow['kept']): PublicDecision['framework'] =>
  kept === null ? undefined : 'number' in kept ? (kept as FrameworkReference) : null

/** One row with everything that is known inside. */
export const decisionSource = (
  row: PublicDecisionRow,
  { withholdings, officials }: PublicSurroundings,
  today: Day,
): DecisionSource =>
  composeDecision(
    {
      ...row,
      algorithm: { ...row.algorithm, isPublic: visibilityOf(row.visibility, today) === 'public' },
      portfolioHolder: row.holder,
      conditions: row.followed,
      framework: keptFramework(row.kept),
      fingerprint: { sha256: row.sha256, sequence: row.sequence, chainHead: row.chainHead },
      withholdings: withholdings
        .filter((each) => each.algorithmId === row.algorithm.id)
        .map((each) => each.withholding),
      officials,
    },
    today,
  )

/** One row as the public may know it. */
const projected = (row: PublicDecisionRow, surroundings: PublicSurroundings, today: Day): PublicDecision =>
  projectDecision(decisionSource(row, surroundings, today), today)

/** Decisions as the public may know them, and how many there are in all. Part of a workflow that has a transaction. */
export async function publicDecisions(
  tx: Tx,
  today: Day,
  { surroundings, ...filter }: PublicDecisionFilter & { readonly surroundings: PublicSurroundings },
): Promise<{ items: readonly PublicDecision[]; total: number }> {
  const rows = await selectPublicDecisions(tx, today, filter)
  return { items: rows.map((row) => projected(row, surroundings, today)), total: rows[0]?.total ?? 0 }
}

/** A row of a list out of the whole record. */
export const summaryOf = (decision: PublicDecision): PublicDecisionSummary => ({
  number: decision.number,
  title: decision.title,
  decidedOn: decision.decidedOn,
  body: decision.body,
  algorithm: decision.algorithm,
  outcome: decision.outcome,
  outcomeLabel: decision.outcomeLabel,
  tippedTheBalance: decision.tippedTheBalance,
  withheld: decision.withheld,
})

/** A decision about a text of the organisation, as a row of the list. */
export const textSummaryOf = (decision: GuidingDecisionLine): PublicDecisionSummary => ({
  number: decision.number,
  title: decision.title,
  decidedOn: decision.decidedOn,
  body: decision.bodyName,
  algorithm: null,
  outcome: '',
  outcomeLabel: null,
  tippedTheBalance: decision.motivation === '' ? null : decision.motivation,
  withheld: null,
  guidingText: { kind: decision.kind, number: decision.versionNumber, outcome: decision.outcome },
})

/** Whether a decision about a text is one of those that are asked; there are few, so they are looked through. */
const isAsked = (decision: GuidingDecisionLine, { words, bodyCode, year }: DecisionsAsked): boolean =>
  (bodyCode === '' || decision.bodyCode === bodyCode) &&
  (year === '' || decision.decidedOn.startsWith(`${year}-`)) &&
  [decision.title, decision.motivation, decision.assignment].join(' ').toLowerCase().includes(words.toLowerCase())

const orNothing = (text: string): string | undefined => (text === '' ? undefined : text)

/** Decisions as asked. A search shows nothing of what is withheld: not even that the words occur in it. */
export function readPublicDecisions(ctx: Context, asked: DecisionsAsked): Promise<PublicDecisions> {
  return within(ctx, async (tx) => {
    const surroundings = await selectPublicSurroundings(tx, ctx.today)
    const foundIds = asked.words === '' ? undefined : await selectFoundIds(tx, 'public-decision', asked.words, true)
    const few = (await selectGuidingDecisions(tx)).filter((one) => isAsked(one, asked)).map(textSummaryOf)
    const place = { limit: asked.pageSize, offset: (asked.page - 1) * asked.pageSize }
    const window = windowFor(few, place)
    const { items, total } = await publicDecisions(tx, ctx.today, {
      surroundings,
      foundIds,
      bodyCode: orNothing(asked.bodyCode),
      year: orNothing(asked.year),
      weighed: 'none',
      ...window,
    })
    const shown = foundIds === undefined ? items : items.filter((item) => item.withheld === null)
    const hidden = items.length - shown.length
    return {
      items: mergedPage({ part: shown.map(summaryOf), start: window.offset }, few, place),
      total: total + few.length - hidden,
      page: asked.page,
      pages: Math.max(1, Math.ceil((total + few.length) / asked.pageSize)),
      bodies: surroundings.bodies,
    }
  })
}

/** One decision as the public may know it, with what the page promises. */
export function readPublicDecision(
  ctx: Context,
  number: string,
): Promise<{ decision: PublicDecision; terms: TermsInForce } | null> {
  return within(ctx, async (tx) => {
    const surroundings = await selectPublicSurroundings(tx, ctx.today)
    const one = { number, weighed: 'all', limit: 1, offset: 0 } as const
    const [decision] = (await publicDecisions(tx, ctx.today, { ...one, surroundings })).items
    return decision === undefined ? null : { decision, terms: termsIn(surroundings.startingDecision) }
  })
}
