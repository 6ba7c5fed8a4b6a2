import type { FrozenPart } from '#src/domain/guiding-text/part.ts'
import type { ChainHead } from '#src/domain/audit/chain.ts'
import type { PublicDecision } from '#src/domain/publication/public-decision.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Author } from '#src/domain/weighing/author.ts'
import type { PromptCode } from '#src/domain/weighing/section.ts'
import { ownWordsOf } from '#src/i18n/own-words.ts'
import { translator, type Language, type Translate } from '#src/i18n/text.ts'
import type { Block, Colophon, Definition, DocumentWords, HeadingLevel } from '../document.ts'

/** What every document is composed with: a language, the organisation, and how people are called. */
export interface Composing {
  readonly t: Translate
  readonly language: Language
  readonly organisation: string
  /** The group or function of an author. Documents never name officials. */
  readonly functionOf: (author: Author) => string
  readonly promptText: (prompt: PromptCode) => string
}

/** What a workflow knows of people: the group or job title of an author, if any. The sentences come from here. */
export interface KnownAround extends Pick<Composing, 'language' | 'organisation' | 'promptText'> {
  readonly titleOf: (author: Author) => string | null
  /** The kind of organisation, which has words of its own; without one, the general words. */
  readonly kind?: string | undefined
}

/** Composes in a language. Who has no group and no job title is called after the role. */
export function composingIn({ titleOf, kind = '', ...known }: KnownAround): Composing {
  const t = translator(known.language, ownWordsOf(kind, known.language))
  return { ...known, t, functionOf: (author) => titleOf(author) ?? t(`role.${author.role}`) }
}

/**
 * What makes the document checkable. A frozen text has a fingerprint. A register shows a day: it has where the log stood
 * and no fingerprint of its own. A draft has neither.
 */
export interface DocumentStamp {
  readonly number: number | null
  readonly fingerprint: string | null
  readonly chainHead: ChainHead | null
  readonly date: Day
}

const days = (locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** Made once: making a format takes far longer than writing a day with it. */
const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = { nl: days('nl-NL'), en: days('en-GB') }

/** A day in words, such as `23 november 2026`. */
export const dayText = (day: Day, language: Language): string => formats[language].format(new Date(`${day}T00:00:00Z`))

/** The end of a document: version, fingerprint, head of the log, and that people wrote it. */
export function colophonOf({ t }: Composing, stamp: DocumentStamp): Colophon {
  const standing = standingOf(stamp)
  return {
    version:
      stamp.number === null ? t(`document.version.${standing}`) : t('document.versionNumber', { number: stamp.number }),
    fingerprint: stamp.fingerprint,
    chainHead: stamp.chainHead,
    date: stamp.date,
    notes: [t('document.author'), t(`document.standing.${standing}`)],
  }
}

function standingOf({ fingerprint, chainHead }: DocumentStamp): 'frozen' | 'asOfDay' | 'draft' {
  if (fingerprint !== null) return 'frozen'
  return chainHead === null ? 'draft' : 'asOfDay'
}

/** The fixed words of a document in its language. */
export const wordsOf = ({ t, language }: Composing, date: Day): DocumentWords => ({
  pros: t('document.pros'),
  cons: t('document.cons'),
  sources: t('document.sources'),
  about: t('document.about'),
  version: t('document.version'),
  fingerprint: t('document.fingerprint'),
  chainHead: t('document.chainHead'),
  date: t('document.date'),
  dateText: dayText(date, language),
  page: t('document.page', { page: '{page}', pages: '{pages}' }),
})

export const heading = (level: HeadingLevel, text: string): Block => ({ kind: 'heading', level, text })
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

/** Which trial case taught a part of a text, where that is known. */
export const fromTrialCase = ({ t }: Pick<Composing, 't'>, { origin }: Pick<FrozenPart, 'origin'>): readonly Block[] =>
  origin?.kind === 'trialCase' ? [paragraph(t('guiding.origin.trialCase', { label: origin.label }))] : []

/** Terms with details, without those that nobody filled in. */
export const filled = (items: readonly (readonly [term: string, detail: string | null])[]): readonly Definition[] =>
  items.flatMap(([term, detail]) => (detail === null || detail.trim() === '' ? [] : [{ term, detail }]))

/** Terms with details; what nobody filled in says so, because emptiness is visible. */
export const facts = (
  { t }: Composing,
  items: readonly (readonly [term: string, detail: string | null])[],
): readonly Definition[] =>
  items.map(([term, detail]) => ({
    term,
    detail: detail === null || detail.trim() === '' ? t('document.notFilled') : detail,
  }))

/** Which version of an arrangement is in force, since when, and when it is looked at again; or that there is none. */
export const standingFacts = (
  composing: Composing,
  adopted: { readonly number: number; readonly inForceFrom: Day; readonly reviewBy: Day } | null,
): readonly Definition[] => {
  const { t, language } = composing
  const standing =
    adopted === null
      ? t('control.notAdopted')
      : t('control.adopted', {
          number: adopted.number,
          day: dayText(adopted.inForceFrom, language),
          review: dayText(adopted.reviewBy, language),
        })
  return facts(composing, [[t('control.document.standing'), standing]])
}

/** Blocks only when there is something to say. */
export const when = (holds: boolean, ...blocks: readonly Block[]): readonly Block[] => (holds ? blocks : [])

/** The first letter as at the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The outcome of a decision under its title; of what is put off also that it is. */
export function outcomeLine(
  { t }: Pick<Composing, 't'>,
  { outcome, outcomeLabel }: Pick<PublicDecision, 'outcome' | 'outcomeLabel'>,
): string | null {
  if (outcome === '') return null
  const words = outcomeLabel === 'deferred' ? t('public.decision.putOff', { assignment: outcome }) : outcome
  return `${t('public.decision.outcome')}: ${words}`
}
