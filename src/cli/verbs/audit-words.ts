import type { Translate } from '#src/i18n/text.ts'
import { eraseWords, findWords, type FoundWords } from '#src/workflows/erasure/erase-words.ts'

import { chooseOrganisation, type HouseVerb } from '../desk.ts'
import { done, failed } from '../outcome.ts'

const placeInWords = (t: Translate, { id, place, passage }: FoundWords): string =>
  `${t(`words.place.${place}`)} ${id}: ${passage}`

/**
 * Words that must go from texts. Without a law it only says where they stand; with one it takes them away in the places
 * that are named, or in all of them.
 */
export const auditWordsVerb: HouseVerb = async (desk, { values, operands }) => {
  const { t } = desk
  const chosen = await chooseOrganisation(desk, values['organisation'])
  if (!chosen.ok) return failed(chosen.refusal)
  const { words = '', law, reason = '' } = values
  const found = await findWords(chosen.value.context, words)
  if (law === undefined) {
    const lines = found.map((one) => placeInWords(t, one))
    return done(found.length === 0 ? [t('words.none')] : lines, { found })
  }
  const from = operands.length === 0 ? found.map(({ id }) => id) : operands
  const erased = await eraseWords(chosen.value.context, { words, from, law, reason })
  if (erased.ok) return done([t('cli.audit.words', { count: erased.value.erased })], erased.value)
  return failed(t(`words.refusal.${erased.refusal}`), { refusal: erased.refusal })
}
