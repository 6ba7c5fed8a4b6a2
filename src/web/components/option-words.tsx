import { mayBeChosen, type QuestionOption } from '#src/domain/decision/question-option.ts'
import type { Translate } from '#src/i18n/text.ts'
import { dayInWords } from './day-text.tsx'
import { authorWords } from './decision-inputs.tsx'
import type { PageLanguage } from './frame.ts'
import { Facts, Prose } from './text.tsx'

interface OptionWordsProps {
  readonly option: QuestionOption
  readonly t: Translate
  readonly lang: PageLanguage
}

/** An option as a text of its own: what happens first, then what it does, the law, and who brought it in. */
export function OptionFacts({ option, t, lang }: OptionWordsProps) {
  const { legal, broughtInBy } = option
  const broughtIn = broughtInBy === null ? null : authorWords(t, broughtInBy)
  const lawful =
    legal === null
      ? t('decision.lawful.open')
      : [
          `${t(`legalAnswer.${legal.answer}`)} ${legal.explanation}`.trim(),
          ...(mayBeChosen(option) ? [] : [t('decision.lawful.not')]),
          `${t('decision.source')} ${legal.source}.`,
          t('decision.by', { who: authorWords(t, legal.by), day: dayInWords(legal.on, lang) }),
        ].join(' ')
  return (
    <>
      <Prose text={option.consequences} />
      <Facts
        items={[
          { label: t('option.use'), value: t(`optionEffect.${option.effect}`) },
          { label: t('decision.lawful'), value: lawful },
          ...(option.kind === 'proposed'
            ? broughtIn === null
              ? []
              : [{ label: t('option.broughtIn'), value: broughtIn }]
            : [{ label: t('option.broughtIn'), value: t('option.broughtIn.always') }]),
        ]}
      />
    </>
  )
}

/** The same in running words, as the description of a choice in a form. */
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
