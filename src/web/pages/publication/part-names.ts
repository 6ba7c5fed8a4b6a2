import { type withholdableParts } from '#src/domain/publication/withholding.ts'
import { wooArticles, type WooGround } from '#src/domain/publication/woo-ground.ts'
import type { Translate } from '#src/i18n/text.ts'
import type { ReadPublication } from '#src/workflows/publication/read-publication.ts'

/** What the form calls a part of a record: its kind, its id and the part. */
export const partValue = (kind: string, id: string, part: string): string => `${kind}:${id}:${part}`

/** A ground with its article. */
export const groundName = (t: Translate, ground: WooGround): string =>
  wooArticles[ground] === '' ? t(`public.ground.${ground}`) : `${t(`public.ground.${ground}`)} (${wooArticles[ground]})`

/** `Besluit 2026-0001: de motivering`, or only the part when it is of the algorithm itself. */
export function partName(
  t: Translate,
  { records }: ReadPublication,
  kind: string,
  ...[id, part]: readonly [string, Parameters<typeof partText>[1]]
): string {
  const name = records.find((record) => record.id === id)?.name
  if (name === undefined) return partText(t, part)
  return `${t(kind === 'decision' ? 'publication.ofDecision' : 'publication.ofAdvice', { name })}: ${partText(t, part)}`
}

type Part = (typeof withholdableParts)[keyof typeof withholdableParts][number]
const partText = (t: Translate, part: Part): string => t(`public.part.${part}`)
