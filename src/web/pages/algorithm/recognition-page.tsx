import { answers } from '#src/domain/algorithm/classification.ts'
import {
  recognitionQuestions,
  recognise,
  type RecognitionAnswers,
  type RecognitionOutcome,
} from '#src/domain/algorithm/recognition.ts'
import type { Translate } from '#src/i18n/text.ts'
import { Button, ButtonLink } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { formView } from '../../components/form-view.ts'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { Notice, SourceLine } from '../../components/text.tsx'
import { algorithmsPath, recognitionPath, reportPath } from '../../paths/algorithm.ts'

/** What the address holds when the form was sent. */
export const sentName = 'bekijk'

interface Props {
  readonly frame: Frame
  readonly t: Translate
  readonly given: RecognitionAnswers
  /** The form was sent, with or without answers. */
  readonly sent: boolean
}

/** Six questions in plain words. Nothing is kept: the answers stand in the address only. */
export function RecognitionPage({ frame, t, given, sent }: Props) {
  const form = formView(frame, given)
  const outcome: RecognitionOutcome | null = sent ? recognise(given) : null
  return (
    <Page
      frame={frame}
      title={t('recognition.title')}
      lead={t('recognition.lead')}
      crumbs={[{ href: algorithmsPath(), label: t('algorithm.title') }]}
    >
      {outcome !== null && (
        <Notice title={t(`recognition.outcome.${outcome}`)}>
          <p>{t(`recognition.outcome.${outcome}.text`)}</p>
          {(outcome === 'report' || outcome === 'ask') && (
            <p>
              <ButtonLink href={reportPath()} primary>
                {t('recognition.report')}
              </ButtonLink>
            </p>
          )}
        </Notice>
      )}
      <form className="ws-form" method="get" action={recognitionPath()}>
        {recognitionQuestions.map((question) => (
          <RadioGroup
            key={question}
            form={form}
            name={question}
            label={t(`recognition.${question}`)}
            hint={t(`recognition.${question}.hint`)}
            choices={answers.map((value) => ({ value, label: t(`algorithm.answer.${value}`) }))}
            inline
          />
        ))}
        <Button name={sentName} value="ja">
          {t('recognition.submit')}
        </Button>
      </form>
      <SourceLine words={frame.words} kind="example">
        {t('recognition.source')}
      </SourceLine>
    </Page>
  )
}
