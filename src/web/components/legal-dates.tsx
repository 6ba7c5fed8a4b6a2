import { legalDatesFor, legalDatesVersion } from '#src/content/ai-act/legal-dates.ts'
import type { Language, Translate } from '#src/i18n/text.ts'
import type { FrameWords } from './frame.ts'
import { DayText } from './day-text.tsx'
import { Label, SourceLine } from './text.tsx'

interface Props {
  readonly t: Translate
  readonly lang: Language
  readonly words: Pick<FrameWords, 'sourceKinds'>
  readonly labels: readonly (string | null)[]
}

/** From when the rules apply that go with these labels, with the source and the word that nobody checked it yet. */
export function LegalDates({ t, lang, words, labels }: Props) {
  const dates = legalDatesFor(labels)
  if (dates.length === 0) return null
  return (
    <div className="ws-stack">
      <ul className="ws-items ws-items--small">
        {dates.map((one) => (
          <li key={one.id}>
            <p>
              <strong>
                <DayText day={one.from} lang={lang} />
              </strong>{' '}
              <Label kind="open">{t('aiAct.outcome.dates.check')}</Label>
            </p>
            <p>{one.about[lang]}.</p>
            <SourceLine words={words} kind={one.source.kind}>
              {one.source[lang]}
            </SourceLine>
          </li>
        ))}
      </ul>
      <p className="ws-small ws-subtle">{t('aiAct.outcome.dates.version', { version: legalDatesVersion })}</p>
    </div>
  )
}
