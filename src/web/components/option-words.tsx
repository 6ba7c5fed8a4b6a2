import { mayBeChosen, type QuestionOption } from '#src/domain/decision/question-option.ts'
import type { Translate } from '#src/i18n/text.ts'
import { dayInWords } from './day-text.tsx'
import { authorWords } from './decision-inputs.tsx'
import type { PageLanguage } from './frame.ts'

interface OptionWordsProps {
  readonly option: QuestionOption
  readonly t: Translate
  readonly lang: PageLanguage
}

/** What an option means, whether the law allows it, and who brought it in. */
export function OptionWords({ option, t, lang }: OptionWordsProps) {
  const { legal, broughtInBy } = option
  return (
    <>
      {option.consequences} {t('decision.effect')} {t(`optionEffect.${option.effect}`).toLowerCase()}.{' '}
      {t('decision.lawful')}{' '}
      {legal === null ? (
        <>
          <strong>{t('decision.lawful.open')}</strong>{' '}
        </>
      ) : (
        <>
          <strong>{t(`legalAnswer.${legal.answer}`)}</strong> {legal.explanation}{' '}
          {!mayBeChosen(option) && `${t('decision.lawful.not')} `}
          {t('decision.source')} {legal.source}.{' '}
          {t('decision.by', { who: authorWords(t, legal.by), day: dayInWords(legal.on, lang) })}{' '}
        </>
      )}
      {option.kind === 'proposed' ? (
        broughtInBy !== null && t('decision.broughtInBy', { who: authorWords(t, broughtInBy) })
      ) : (
        <>{t('decision.alwaysThere')}</>
      )}
    </>
  )
}
