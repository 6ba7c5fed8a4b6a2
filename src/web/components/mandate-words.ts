import type { Mandate, MandateLimit } from '#src/domain/mandate/mandate.ts'
import type { Translate } from '#src/i18n/text.ts'
import { dayInWords } from './day-text.tsx'
import type { PageLanguage } from './frame.ts'
import { listed } from './listed.ts'

/** An amount of money in euros, written out. */
export const euros = (cents: number, lang: PageLanguage): string =>
  new Intl.NumberFormat(lang === 'nl' ? 'nl-NL' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  }).format(cents / 100)

/** What a mandate is about, in words. */
export function subjectInWords(t: Translate, mandate: Mandate): string {
  const questions = mandate.questions.map((kind) => t(`questionKind.${kind}`).toLowerCase())
  const classes = mandate.classes.map((one) => t(`algorithm.class.short.${one}`))
  const domains = mandate.domains.map((one) => t(`algorithm.domain.${one}`).toLowerCase())
  const parts = [
    listed(t, questions),
    ...(classes.length === 0 ? [] : [`${t('routing.class').toLowerCase()} ${listed(t, classes)}`]),
    ...(domains.length === 0 ? [] : [listed(t, domains)]),
  ]
  return parts.filter((part) => part !== '').join('; ')
}

/** What a mandate leaves with the body, and up to what it goes. */
export function limitsOf(t: Translate, lang: PageLanguage, mandate: Mandate): readonly string[] {
  const { maxAmountCents, maxMonths, exclusions, exclusionsText } = mandate
  return [
    ...(maxAmountCents === null ? [] : [t('mandate.upTo', { amount: euros(maxAmountCents, lang) })]),
    ...(maxMonths === null ? [] : [t('mandate.atMost', { count: maxMonths })]),
    ...exclusions.map((one) => t('mandate.notFor', { what: t(`mandate.exclusion.${one}`).toLowerCase() })),
    ...(exclusionsText === '' ? [] : [exclusionsText]),
  ]
}

export function periodOfMandate(t: Translate, lang: PageLanguage, { from, to }: Pick<Mandate, 'from' | 'to'>): string {
  const first = dayInWords(from, lang)
  if (to === null) return t('mandate.period.open', { from: first })
  return t('mandate.period.closed', { from: first, to: dayInWords(to, lang) })
}

/** The limit that keeps a matter with the body, in a sentence. */
export const limitInWords = (t: Translate, limit: MandateLimit): string =>
  limit === 'amount' || limit === 'duration'
    ? t(`mandate.over.${limit}`)
    : t('mandate.over.exclusion', { what: t(`mandate.exclusion.${limit}`).toLowerCase() })
