import { placesOfWords } from '#src/domain/audit/word-place.ts'
import type { LegalErasure } from '#src/domain/audit/verification.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Language, Translate } from '#src/i18n/text.ts'
import { dayInWords } from './day-text.tsx'

interface ErasedPerson {
  readonly erasedOn: Day | null
  readonly erasedLaw: string | null
  readonly erasedReason: string | null
}

/** That somebody's name and address were here, and when, by which law and why they were erased. */
export const erasedInWords = (
  t: Translate,
  lang: Language,
  { erasedOn, erasedLaw, erasedReason }: ErasedPerson,
): string =>
  erasedOn === null
    ? ''
    : t('personal.erased', { day: dayInWords(erasedOn, lang), law: erasedLaw ?? '', reason: erasedReason ?? '' })

/** So many records say where it was; the rest is in the report for machines. */
const mostNamed = 20

/** What had to go because of a law, and from which lines or records. */
export function erasureInWords(t: Translate, { kind, law, records }: LegalErasure): string {
  const named = records.slice(0, mostNamed).map((record) => recordInWords(t, record))
  if (records.length > mostNamed) named.push('…')
  const what = t(`erasure.kind.${kind}`, { count: records.length })
  return t('erasure.line', { what, law, records: named.join(', ') })
}

/** A record by what it belongs to and its id; a line of the log is a number already. */
function recordInWords(t: Translate, record: string): string {
  const [kind = '', id = ''] = record.split(' ')
  const place = placesOfWords[kind]
  return place === undefined ? record : `${t(`words.place.${place}`)} ${id}`
}
