import type { PageLanguage } from './frame.ts'

/** A body in the middle of a sentence: `het college`, `de burgemeester`. */
export function bodyWords(name: string, lang: PageLanguage): string {
  if (name === '') return ''
  if (lang === 'en') return `the ${name}`
  return /^(het|de) /i.test(name) ? name : `${/\b(college|bestuur)\b/i.test(name) ? 'het' : 'de'} ${name}`
}
