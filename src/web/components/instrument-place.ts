import type { Translate } from '#src/i18n/text.ts'

/** Where in a file of an instrument something stands, in words: a line, or a part by its own number. */
export const instrumentPlaceWords = (
  t: Translate,
  { place, isLine = false }: { readonly place: string; readonly isLine?: boolean },
): string => (isLine ? t('instrument.refused.line', { line: place }) : place)
