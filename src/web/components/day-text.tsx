import type { Day, Moment } from '#src/domain/shared/dates.ts'
import type { PageLanguage } from './frame.ts'

const locales: Readonly<Record<PageLanguage, string>> = { nl: 'nl-NL', en: 'en-GB' }

type DateStyle = 'long' | 'weekday' | 'noYear'

const styles: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  noYear: { day: 'numeric', month: 'long' },
}

/** A day in words, such as `23 november 2026`; for attributes and titles. */
export function dayInWords(day: Day, lang: PageLanguage, style: DateStyle = 'long'): string {
  const format = new Intl.DateTimeFormat(locales[lang], { ...styles[style], timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** A moment in words in Dutch time, such as `23 november 2026 om 14:05`. */
export function momentInWords(moment: Moment, lang: PageLanguage): string {
  const format = new Intl.DateTimeFormat(locales[lang], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  })
  return format.format(new Date(moment))
}

/** A day, written out. */
export const DayText = ({ day, lang, format }: { day: Day; lang: PageLanguage; format?: DateStyle }) => (
  <time dateTime={day}>{dayInWords(day, lang, format)}</time>
)

/** A moment, written out in Dutch time. */
export const MomentText = ({ moment, lang }: { moment: Moment; lang: PageLanguage }) => (
  <time dateTime={moment}>{momentInWords(moment, lang)}</time>
)

const numbers: Readonly<Record<PageLanguage, readonly string[]>> = {
  nl: ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
}

/** A count as a newspaper writes it: small ones in words. */
export const countInWords = (count: number, lang: PageLanguage): string => numbers[lang][count] ?? String(count)
