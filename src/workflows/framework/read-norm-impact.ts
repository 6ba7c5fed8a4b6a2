import { contentOf } from '#src/domain/guiding-text/content.ts'
import { impactOf, isEnded, type NormImpact } from '#src/domain/framework/impact.ts'
import { normsLeft, type NormsLeft } from '#src/domain/framework/norms-left.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectOptionalTextInForce } from '#src/storage/guiding-decisions.ts'
import { selectOptionalGuidingText, type StoredGuidingText } from '#src/storage/guiding-texts.ts'
import { selectTouchableAlgorithms } from '#src/storage/reconsiderations.ts'
import { selectReconsidered, type ReconsideredRow } from '#src/storage/views/reconsidered.ts'
import type { TermInForce } from '#src/domain/routing/term.ts'
import { termsOn } from '#src/workflows/starting-decision/terms-on.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** An algorithm that an adopted version asked to look at again. */
export interface LookedAgain extends Pick<
  ReconsideredRow,
  'algorithmId' | 'algorithmName' | 'ownerFunction' | 'dueOn'
> {
  readonly codes: readonly string[]
  /** What its weighing still has to answer; nothing when it did, or when nothing is asked any more. */
  readonly left: NormsLeft | null
  /** The weighing answered every norm, in the words of that version or of before. */
  readonly answered: boolean
}

/** What a version of the framework would touch, before anybody adopts it; or what it asked, since it was adopted. */
export interface NormImpactView {
  readonly text: StoredGuidingText
  readonly impact: readonly NormImpact[]
  /** Nothing while the version is not adopted. */
  readonly looked: readonly LookedAgain[] | null
  /** Within how long what is touched is looked at again, once the version is adopted. */
  readonly term: TermInForce | undefined
}

/** After every version that was adopted: a next one is compared with the last of them, in force or about to be. */
const afterAll: Day = '9999-12-31'

async function lookedAgain(tx: Tx, number: number, today: Day): Promise<readonly LookedAgain[]> {
  const { items, adopted, decisions } = await selectReconsidered(tx, number)
  return items.map((item): LookedAgain => {
    const { algorithmId, algorithmName, ownerFunction, dueOn, normCodes, normKeys, answered, situation } = item
    return {
      ...{ algorithmId, algorithmName, ownerFunction, dueOn, codes: normCodes },
      left: isEnded(situation) ? null : normsLeft(item, { adopted, decisions, today }),
      answered: normKeys.every((key) => answered.some((one) => one.key === key)),
    }
  })
}

/** The algorithms and decisions that new and reworded norms would touch, and why; since adoption, how far that is. */
export function readNormImpact(ctx: Context, id: string): Promise<NormImpactView | undefined> {
  return within(ctx, async (tx) => {
    const text = await selectOptionalGuidingText(tx, id)
    if (text?.kind !== 'framework') return undefined
    const term = (await termsOn(tx, ctx.today)).get('normsReconsidered')
    if (text.status === 'adopted')
      return { text, term, impact: [], looked: await lookedAgain(tx, text.number, ctx.today) }
    const before = (await selectOptionalTextInForce(tx, 'framework', afterAll))?.content ?? null
    const impact = impactOf(before, contentOf(text), await selectTouchableAlgorithms(tx))
    return { text, term, impact, looked: null }
  })
}
