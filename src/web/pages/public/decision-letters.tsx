import type { PublicDecision, PublicLetter } from '#src/domain/publication/public-decision.ts'
import type { Language, Translate } from '#src/i18n/text.ts'
import { bodyWords } from '../../components/body-words.ts'
import { DayText } from '../../components/day-text.tsx'
import type { Fact } from '../../components/text.tsx'

interface LettersProps {
  readonly t: Translate
  readonly lang: Language
  readonly decision: Pick<PublicDecision, 'letters'>
}

/** The day of a letter and its number in the official archive, with the letter itself where it can be read. */
function LetterLine({ t, lang, letter }: Omit<LettersProps, 'decision'> & { readonly letter: PublicLetter }) {
  const words = (
    <>
      <DayText day={letter.sentOn} lang={lang} />
      {letter.number !== '' && `, ${t('public.letter.number', { number: letter.number })}`}
    </>
  )
  return letter.address === null ? words : <a href={letter.address}>{words}</a>
}

/** To whom the letter about a decision went, and when: one fact per receiver. */
export const letterFacts = ({ t, lang, decision: { letters } }: LettersProps): readonly Fact[] =>
  [...new Set(letters.map(({ to }) => to))].map((to) => ({
    label: t('public.letter.sent', { to: bodyWords(to, lang) }),
    value: letters
      .filter((letter) => letter.to === to)
      .map((letter, index) => (
        <span key={index}>
          {index > 0 && '; '}
          <LetterLine t={t} lang={lang} letter={letter} />
        </span>
      )),
  }))

/** The same as lines of text, for a list of decisions. */
export const LetterLines = (props: LettersProps) =>
  letterFacts(props).map(({ label, value }) => (
    <p key={label} className="ws-small">
      {label}: {value}
    </p>
  ))
