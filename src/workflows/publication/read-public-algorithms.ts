import { mapTexts, nameRemover, type Official } from '#src/domain/publication/officials.ts'
import type { Preparation, PublicAlgorithmSummary } from '#src/domain/publication/public-algorithm.ts'
import { wooArticles, type WooGround } from '#src/domain/publication/woo-ground.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectFoundIds } from '#src/storage/search.ts'
import { selectPublicAlgorithms, selectWithheldCounts } from '#src/storage/views/public-algorithms.ts'
import { selectPublicSurroundings } from '#src/storage/views/public-surroundings.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** What a visitor asks of the list of algorithms; an empty word asks nothing. */
export interface AlgorithmsAsked {
  readonly words: string
  readonly domainOfLife: string
  readonly riskClass: string
  /** One state, or several separated by commas. */
  readonly state: string
  readonly bodyCode: string
  /** Only what a body has yet to decide on. */
  readonly coming?: boolean
  readonly page: number
  readonly pageSize: number
}

export const everyAlgorithm: AlgorithmsAsked = {
  words: '',
  domainOfLife: '',
  riskClass: '',
  state: '',
  bodyCode: '',
  page: 1,
  pageSize: 20,
}

/** A row of the list with what is coming. */
export type ListedAlgorithm = PublicAlgorithmSummary & {
  readonly preparation: Preparation | null
  readonly inUseSince: Day | null
}

export interface PublicAlgorithms {
  readonly items: readonly ListedAlgorithm[]
  readonly total: number
  readonly page: number
  readonly pages: number
  readonly bodies: readonly { readonly code: string; readonly name: string }[]
  readonly withheld: readonly WithheldCount[]
}

/** How many are withheld as a whole on one ground. */
export interface WithheldCount {
  readonly article: string
  readonly count: number
}

const orNothing = (text: string): string | null => (text === '' ? null : text)

/** Rows of the list with the names of officials taken out. Part of a workflow that has a transaction. */
export async function listedAlgorithms(
  tx: Tx,
  today: Day,
  { officials, ...asked }: AlgorithmsAsked & { readonly officials: readonly Official[] },
): Promise<{ items: readonly ListedAlgorithm[]; total: number }> {
  const foundIds = asked.words === '' ? null : await selectFoundIds(tx, 'public-algorithm', asked.words, true)
  const { rows, total } = await selectPublicAlgorithms(tx, today, {
    foundIds,
    domainOfLife: orNothing(asked.domainOfLife),
    riskClass: orNothing(asked.riskClass),
    states: asked.state === '' ? null : asked.state.split(','),
    bodyCode: orNothing(asked.bodyCode),
    coming: asked.coming === true,
    limit: asked.pageSize,
    offset: (asked.page - 1) * asked.pageSize,
  })
  const withoutNames = nameRemover(officials)
  const items = rows.map(({ id: _, ...row }) => mapTexts<ListedAlgorithm>(row, withoutNames))
  return { items, total }
}

/** How many algorithms are not shown, per ground. Part of a workflow that has a transaction. */
export async function withheldCounts(tx: Tx, today: Day): Promise<readonly WithheldCount[]> {
  const counts = await selectWithheldCounts(tx, today)
  return counts.map(({ ground, motivation, count }) => ({
    article: wooArticles[ground as WooGround] || motivation,
    count,
  }))
}

/** Algorithms that the public may know, as asked. */
export function readPublicAlgorithms(ctx: Context, asked: AlgorithmsAsked): Promise<PublicAlgorithms> {
  return within(ctx, async (tx) => {
    const { bodies, officials, withholdings } = await selectPublicSurroundings(tx, ctx.today)
    const isWithheld = withholdings.some(({ withholding }) => withholding.part === 'everything')
    const { items, total } = await listedAlgorithms(tx, ctx.today, { ...asked, officials })
    const pages = Math.max(1, Math.ceil(total / asked.pageSize))
    // Counting looks at every algorithm, and is not needed where nothing is withheld.
    const withheld = isWithheld ? await withheldCounts(tx, ctx.today) : []
    return { items, total, page: asked.page, pages, bodies, withheld }
  })
}
