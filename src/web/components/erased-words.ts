import type { Day } from '#src/domain/shared/dates.ts'
import type { Language, Translate } from '#src/i18n/text.ts'
import { dayInWords } from './day-text.tsx'

/** That somebody's name and address were here, and when and by which law they were erased. */
export const erasedInWords = (
  t: Translate,
  lang: Language,
  { erasedOn, erasedLaw }: { readonly erasedOn: Day | null; readonly erasedLaw: string | null },
): string => (erasedOn === null ? '' : t('personal.erased', { day: dayInWords(erasedOn, lang), law: erasedLaw ?? '' }))
