import type { RunHead } from '#src/domain/instrument-run/instrument-run.ts'
import type { Language, Translate } from '#src/i18n/text.ts'
import { dayInWords, momentInWords } from '../../components/day-text.tsx'

/** When a run is planned, or when and by whom it was adopted, and until when it is valid. */
export function whenOf(t: Translate, lang: Language, run: RunHead): string {
  const parts = [
    run.adoptedOn === null || run.adoptedBy === null
      ? null
      : t('run.adopted', { day: dayInWords(run.adoptedOn, lang), who: run.adoptedBy }),
    run.adoptedOn !== null || run.plannedOn === null
      ? null
      : t('run.planned', { day: dayInWords(run.plannedOn, lang) }),
    run.readIn === null ? null : t('run.readIn', { day: momentInWords(run.readIn.at, lang) }),
    run.validUntil === null ? null : t('run.validUntil', { day: dayInWords(run.validUntil, lang) }),
  ]
  return parts.filter((part) => part !== null).join(' ')
}
