import { answers } from '#src/domain/algorithm/classification.ts'
import type { Screening, ScreeningQuestion } from '#src/domain/screening/screening.ts'
import { screeningQuestions } from '#src/domain/screening/screening.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import type { PageRequest } from '../../http/route.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { ConfirmLeave } from '../../components/confirm-leave.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { HiddenField, TextArea } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { PageSplit, SourceLine } from '../../components/text.tsx'
import { screeningPath, screeningQuestionPath } from '../../paths/algorithm.ts'

interface Props {
  readonly page: PageRequest
  readonly dossier: Dossier
  readonly question: ScreeningQuestion
  readonly screening: Screening | undefined
  readonly form: FormView
}

/** Why the question is asked and who answers it. */
function Aside({ page, question }: Pick<Props, 'page' | 'question'>) {
  const { t, frame } = page
  return (
    <aside className="ws-section" aria-labelledby="waarom">
      <div className="ws-section__head">
        <h2 className="ws-aside-title" id="waarom">
          {t('screening.why')}
        </h2>
      </div>
      <div className="ws-stack--tight ws-small">
        <p>{t(`screening.${question}.why`)}</p>
        <SourceLine words={frame.words} kind="example">
          {t(`screening.${question}.source`)}
        </SourceLine>
      </div>
      <div className="ws-section__head">
        <h3 className="ws-aside-title ws-aside-title--next">{t('screening.who')}</h3>
      </div>
      <div className="ws-small">
        <p>{t('screening.who.text')}</p>
      </div>
    </aside>
  )
}

/** One question per page, with its reason beside it. */
export function ScreeningQuestionPage({ page, dossier, question, screening, form }: Props) {
  const { t, frame } = page
  const { id, facts } = dossier.rows.algorithm
  const number = screeningQuestions.indexOf(question) + 1
  const choices = answers.map((value) =>
    value === 'unknown'
      ? { value, label: t('screening.unknown'), hint: t('screening.unknown.hint') }
      : { value, label: t(`screening.${question}.${value}`) },
  )
  return (
    <Page
      frame={frame}
      headless
      title={`${t('screening.title')}, ${t('screening.kicker', { name: facts.name, number })}`}
      errors={form.errors}
      crumbs={dossierFrame(t, { id, name: facts.name }, 'screening').crumbs}
    >
      <PageSplit>
        <ConfirmLeave>
          <form className="ws-form" method="post" action={screeningQuestionPath({ id, question: number })}>
            {number > 1 && (
              <p>
                <a href={screeningQuestionPath({ id, question: number - 1 })}>
                  {t('screening.back', { number: number - 1 })}
                </a>
              </p>
            )}
            <p className="ws-kicker">{t('screening.kicker', { name: facts.name, number })}</p>
            <h1 className="ws-question-title">{t(`screening.${question}`)}</h1>
            <p>{t(`screening.${question}.hint`)}</p>
            <HiddenField name="revision" value={screening?.revision ?? 0} />
            <RadioGroup
              form={form}
              name="answer"
              label={t('screening.answer')}
              why={t('screening.answer.why')}
              choices={choices}
            />
            <TextArea
              form={form}
              name="explanation"
              rows={5}
              label={t('screening.explanation')}
              hint={t('screening.explanation.hint')}
            />
            <ButtonGroup>
              <Button>{t('screening.save')}</Button>
              <a href={screeningPath({ id })}>{t('screening.later')}</a>
            </ButtonGroup>
          </form>
        </ConfirmLeave>
        <Aside page={page} question={question} />
      </PageSplit>
    </Page>
  )
}
