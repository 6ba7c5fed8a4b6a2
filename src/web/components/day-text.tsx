import type { Day, Moment } from '#src/domain/shared/dates.ts'
import type { PageLanguage } from './frame.ts'

const locales: Readonly<Record<PageLanguage, string>> = { nl: 'nl-NL', en: 'en-GB' }

const utc = { timeZone: 'UTC', day: 'numeric', month: 'long' } as const

const formatsIn = (lang: PageLanguage) => ({
  long: new Intl.DateTimeFormat(locales[lang], { ...utc, year: 'numeric' }),
  weekday: new Intl.DateTimeFormat(locales[lang], { ...utc, weekday: 'long', year: 'numeric' }),
  noYear: new Intl.DateTimeFormat(locales[lang], utc),
  moment: new Intl.DateTimeFormat(locales[lang], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }),
})

/** Made once: making a format takes far longer than writing a day with it. */
const formats: Readonly<Record<PageLanguage, ReturnType<typeof formatsIn>>> = {
  nl: formatsIn('nl'),
  en: formatsIn('en'),
}

type DateStyle = 'long' | 'weekday' | 'noYear'

/** A day in words, such as `23 november 2026`; for attributes and titles. */
export const dayInWords = (day: Day, lang: PageLanguage, style: DateStyle = 'long'): string =>
  formats[lang][style].format(new Date(`${day}T00:00:00Z`))

/** A moment in words in Dutch time, such as `23 november 2026 om 14:05`. */
export const momentInWords = (moment: Moment, lang: PageLanguage): string =>
  formats[lang].moment.format(new Date(moment))

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
