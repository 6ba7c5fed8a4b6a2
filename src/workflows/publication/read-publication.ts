import type { RiskClass } from '#src/domain/algorithm/risk-class.ts'
import { composeAlgorithm } from '#src/domain/publication/compose-algorithm.ts'
import { namesIn } from '#src/domain/publication/officials.ts'
import { projectAlgorithm } from '#src/domain/publication/project-algorithm.ts'
import { ruleOf, type Visibility, type VisibilityReason } from '#src/domain/publication/visibility.ts'
import type { Standing } from '#src/domain/routing/routing-rule.ts'
import { isWithheldOn, type Withholding } from '#src/domain/publication/withholding.ts'
import { slugOf } from '#src/domain/shared/slug.ts'
import type { OldAddress } from '#src/storage/old-addresses.ts'
import { selectBodies } from '#src/storage/people.ts'
import { selectPublicDetails, type PublicDetails } from '#src/storage/public-details.ts'
import { selectPublishedBefore, type WithholdableRecord } from '#src/storage/views/publication.ts'
import { selectPublicAlgorithm } from '#src/storage/views/public-algorithm.ts'
import { selectPublicSurroundings } from '#src/storage/views/public-surroundings.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { standingOfOtherRules } from '#src/domain/starting-decision/standing-of.ts'
import { standingOfReservation } from '#src/workflows/starting-decision/standing-of.ts'

/** What the public page says is not known yet. */
export const missingParts = [
  'summary',
  'purpose',
  'affected',
  'humanControl',
  'process',
  'legalBasis',
  'classReason',
  'bodyReason',
  'supplier',
  'cost',
  'data',
  'technique',
] as const
export type MissingPart = (typeof missingParts)[number]

/** What is public of an algorithm, seen from inside. */
export interface ReadPublication {
  readonly algorithm: {
    readonly id: string
    readonly slug: string
    readonly name: string
    readonly riskClass: RiskClass | null
  }
  readonly visibility: Visibility
  readonly reason: VisibilityReason
  readonly shownByChoice: boolean
  readonly missing: readonly MissingPart[]
  /** Names of officials in texts that are public. */
  readonly names: readonly string[]
  readonly withheld: readonly Withholding[]
  /** Whether the organisation adopted our rule on when something is public. */
  readonly publicRule: Standing
  /** Whether the organisation adopted that not publishing is for the body; nothing where it switched that off. */
  readonly withholdingRule: Standing | null
  readonly records: readonly WithholdableRecord[]
  readonly details: PublicDetails
  readonly bodies: readonly { readonly id: string; readonly name: string }[]
  /** Addresses that it had before; each still leads to the present one. */
  readonly oldAddresses: readonly OldAddress[]
  /** The name has changed, so that another address would fit better. */
  readonly addressDiffers: boolean
}

/** Everything that the page on publication of one algorithm shows. */
export function readPublication(ctx: Context, algorithmId: string): Promise<ReadPublication | null> {
  return within(ctx, async (tx) => {
    const row = await selectPublicAlgorithm(tx, ctx.today, { id: algorithmId })
    if (row === undefined) return null
    const surroundings = await selectPublicSurroundings(tx, ctx.today)
    const withholdings = surroundings.withholdings
      .filter((each) => each.algorithmId === algorithmId)
      .map((each) => each.withholding)
    const { records, oldAddresses } = await selectPublishedBefore(tx, algorithmId)
    const { visibility, reason } = ruleOf(row.visibility, ctx.today)
    const source = composeAlgorithm({ ...row, decisions: [], withholdings: [], officials: [] })
    const open = projectAlgorithm(
      { ...source, visibility: { ...source.visibility, decided: true, withheld: false } },
      ctx.today,
    )
    return {
      algorithm: { id: row.id, slug: row.slug, name: row.name, riskClass: row.riskClass },
      visibility,
      reason,
      shownByChoice: row.visibility.shownByChoice,
      missing: missingParts.filter((part) => isMissing(source[part])),
      names: namesIn(JSON.stringify(open), surroundings.officials),
      withheld: withholdings.filter((each) => isWithheldOn(each, ctx.today)),
      publicRule: standingOfOtherRules(surroundings.startingDecision),
      withholdingRule: standingOfReservation(surroundings.startingDecision, 'publicationException'),
      records,
      details: await selectPublicDetails(tx, algorithmId),
      oldAddresses: oldAddresses.filter(({ slug }) => slug !== row.slug),
      addressDiffers: !new RegExp(`^${slugOf(row.name)}(-\\d+)?$`).test(row.slug),
      bodies: (await selectBodies(tx)).map(({ id, name }) => ({ id, name })),
    }
  })
}

const isMissing = (text: string | null): boolean => text === null || text === ''
