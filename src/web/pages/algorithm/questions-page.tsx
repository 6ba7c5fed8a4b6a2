import { workingDaysBetween } from '#src/domain/shared/dates.ts'
import type { Dossier, DossierRows } from '#src/workflows/algorithm/read-dossier.ts'
import type { PageRequest } from '../../http/route.ts'
import { Button } from '../../components/button.tsx'
import { DayText } from '../../components/day-text.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { TextArea } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Details, Empty, Late, Prose, Section } from '../../components/text.tsx'
import { TermLine } from '../../components/term-line.tsx'
import { questionAnswerPath, questionsPath } from '../../paths/algorithm.ts'

interface Props {
  readonly page: PageRequest
  readonly dossier: Dossier
  readonly askForm: FormView
  /** The form of the answer that was sent wrongly, with its question. */
  readonly answering: { readonly questionId: string; readonly form: FormView } | null
  readonly emptyForm: FormView
}

type Question = DossierRows['questions'][number]

/** A question with its answers, or how long it has been waiting. */
function QuestionItem({ page, dossier, question, answering, emptyForm }: Props & { readonly question: Question }) {
  const { t, lang, context } = page
  const { id } = dossier.rows.algorithm
  const late = workingDaysBetween(question.dueOn, context.today)
  const nameOf = (person: string): string => dossier.names.get(person)?.name ?? ''
  const open = question.answers.length === 0
  const mine = answering?.questionId === question.id ? answering.form : null
  const mayAnswer = page.may('question.answer', { algorithm: id }) && question.askedBy !== page.actor?.personId
  return (
    <li id={`vraag-${question.id}`}>
      <p className="ws-when">
        {nameOf(question.askedBy)}, <DayText day={question.askedOn} lang={lang} />
      </p>
      <Prose text={question.text} />
      {open && (
        <p>
          {late > 0 ? (
            <Late>{t('ask.late', { count: late })}</Late>
          ) : (
            <>
              {t('ask.due.on')} <DayText day={question.dueOn} lang={lang} />.
            </>
          )}
        </p>
      )}
      {question.answers.map((answer) => (
        <div key={answer.id} className="ws-stack--tight">
          <p className="ws-when">
            {t('ask.answer.by')} {nameOf(answer.answeredBy)}, <DayText day={answer.answeredOn} lang={lang} />
          </p>
          <Prose text={answer.text} />
        </div>
      ))}
      {mayAnswer && (
        <Details summary={t('ask.answer.title')} open={mine !== null}>
          <form className="ws-form" method="post" action={questionAnswerPath({ id, question: question.id })}>
            <TextArea
              form={mine ?? { ...emptyForm, prefix: `antwoord-${question.id}-` }}
              name="text"
              rows={4}
              label={t('ask.answer')}
              why={t('ask.answer.why')}
            />
            <Button primary={false}>{t('ask.answer.submit')}</Button>
          </form>
        </Details>
      )}
    </li>
  )
}

/** Questions about an algorithm, each with its answer or with how long it waits. */
export function QuestionsPage(props: Props) {
  const { page, dossier, askForm } = props
  const { t, frame } = page
  const { id, facts } = dossier.rows.algorithm
  const questions = dossier.rows.questions.toReversed()
  return (
    <Page
      frame={frame}
      title={t('ask.title')}
      kicker={facts.name}
      lead={t('ask.lead')}
      errors={[...askForm.errors, ...(props.answering?.form.errors ?? [])]}
      {...dossierFrame(t, { id, name: facts.name }, 'questions')}
    >
      <Section id="vragen" title={t('ask.title')} split>
        {questions.length === 0 ? (
          <Empty>{t('ask.none')}</Empty>
        ) : (
          <ul className="ws-items">
            {questions.map((question) => (
              <QuestionItem key={question.id} {...props} question={question} />
            ))}
          </ul>
        )}
      </Section>
      <Section
        id="stel"
        title={t('ask.ask')}
        why={<TermLine t={t} frame={frame} inForce={props.dossier.terms.get('officeHolderQuestion')} />}
        split
      >
        <form className="ws-form" method="post" action={questionsPath({ id })}>
          <TextArea form={askForm} name="text" rows={4} label={t('ask.text')} hint={t('ask.readers')} />
          <Button>{t('ask.submit')}</Button>
        </form>
      </Section>
    </Page>
  )
}
