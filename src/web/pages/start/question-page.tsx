import type { QuestionPage } from '#src/workflows/question/read-questions.ts'
import { Button } from '../../components/button.tsx'
import { DayText } from '../../components/day-text.tsx'
import { type FormView, summaryOf } from '../../components/form-view.ts'
import { TextArea } from '../../components/form.tsx'
import { Page } from '../../components/page.tsx'
import { Byline, Empty, Section, Voice } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { startPath } from '../../paths/session.ts'
import { dossierPath } from '../../paths/algorithm.ts'
import { answerPath } from '../../paths/start.ts'

interface Props {
  readonly page: PageRequest
  readonly found: QuestionPage
  readonly form: FormView
}

/** A question with its answers, and the form to answer it. */
export function QuestionView({ page, found, form }: Props) {
  const { t, frame, lang } = page
  const { question, algorithmName, answers } = found
  const title = algorithmName === null ? t('question.title.general') : t('question.title', { algorithm: algorithmName })
  return (
    <Page
      frame={frame}
      title={title}
      crumbs={[{ href: startPath(), label: t('start.title') }]}
      errors={summaryOf(form)}
      lead={question.text}
      head={
        <Byline
          items={[
            { label: t('question.askedBy'), value: found.askedBy },
            { label: t('question.askedOn'), value: <DayText day={question.askedOn} lang={lang} /> },
            { label: t('question.dueOn'), value: <DayText day={question.dueOn} lang={lang} /> },
          ]}
        />
      }
    >
      <Section id="antwoord" title={t('question.answers')} split>
        {answers.length === 0 && <Empty>{t('question.answers.empty')}</Empty>}
        {answers.map((answer) => (
          <article key={answer.id}>
            <Voice>{answer.text}</Voice>
            <p className="ws-small ws-subtle">
              {answer.by}, <DayText day={answer.answeredOn} lang={lang} />
            </p>
          </article>
        ))}
        {question.algorithmId !== null && (
          <p>
            <a href={dossierPath({ id: question.algorithmId })}>{t('question.dossier')}</a>
          </p>
        )}
        {page.may('question.answer') && question.askedBy !== page.actor?.personId && (
          <form method="post" action={answerPath({ id: question.id })} className="ws-form">
            <TextArea
              form={form}
              name="text"
              label={t('question.answer.text')}
              hint={t('question.answer.hint')}
              why={t('question.answer.why')}
              voice
            />
            <Button>{t('question.answer.send')}</Button>
          </form>
        )}
      </Section>
    </Page>
  )
}
