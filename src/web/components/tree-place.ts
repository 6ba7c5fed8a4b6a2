import type { TreePlace } from '#src/domain/ai-act/check-tree.ts'
import type { Translate } from '#src/i18n/text.ts'

/** Where in the files of a decision tree something stands, in words: the file, and the place in it. */
export function treePlaceWords(t: Translate, { file, ...at }: TreePlace & { readonly file: string }): string {
  return [file, within(t, at)].filter((part) => part !== '').join(', ')
}

function within(t: Translate, { place, what, answer, way }: TreePlace): string {
  if (answer === undefined) return what === undefined ? place : t(`beslishulp.place.${what}`, { place })
  const numbers = { place, answer }
  return way === undefined ? t('beslishulp.place.answer', numbers) : t('beslishulp.place.way', { ...numbers, way })
}
