import { z } from 'zod'
import { lastCarrying, placeInVersion, placeOfQuestion } from '#src/domain/framework/carry-question.ts'
import { normQuestionNatures } from '#src/domain/framework/norm-question.ts'
import { answerNormQuestion } from '#src/workflows/framework/answer-norm-question.ts'
import { raiseNormQuestion } from '#src/workflows/framework/raise-norm-question.ts'
import {
  readNormQuestions,
  readAskableNorms,
  type NormQuestionLine,
} from '#src/workflows/framework/read-norm-questions.ts'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/choices.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { HiddenField, TextArea } from '../../components/form.tsx'
import { formView, summaryOf, valueOf } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Details, Empty, Item, Items, Label, Late, Section, Voice } from '../../components/text.tsx'
import { checkbox, choice, codes, idField, optionalId, textField } from '../../http/fields.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { AskQuestion, type Mistakes } from './ask-question.tsx'
import { dossierPath } from '../../paths/algorithm.ts'
import {
  answerNormQuestionPath,
  guidingTextPath,
  guidingTextsPath,
  normQuestionsPath,
} from '../../paths/guiding-text.ts'
import { weighingPath } from '../../paths/weighing.ts'

async function show(page: PageRequest, mistakes?: Mistakes): Promise<Response> {
  const { t, frame } = page
  const questions = await readNormQuestions(page.context)
  const given = formView(frame, mistakes?.values ?? { algorithmId: page.query('algoritme') ?? '' }, [])
  const askable = page.may('normQuestion.ask')
    ? await readAskableNorms(page.context, valueOf(given, 'algorithmId'))
    : null
  const answered = questions.filter((one) => one.answer !== null || placeOfQuestion(one) === 'inVersion')
  const open = questions.filter((one) => !answered.includes(one))
  return page.show(
    <Page
      frame={frame}
      title={t('norms.questions.title')}
      lead={t('norms.questions.lead')}
      crumbs={[{ href: guidingTextsPath(), label: t('guiding.overview.title') }]}
      errors={mistakes === undefined ? [] : summaryOf(formView(frame, mistakes.values, mistakes.errors))}
    >
      <Section id="open" title={t('norms.questions.open')} split why={t('norms.questions.open.why')}>
        {open.length === 0 && <Empty>{t('norms.questions.none')}</Empty>}
        <Items small>
          {open.map((one) => (
            <OpenQuestion key={one.id} page={page} question={one} mistakes={mistakes} />
          ))}
        </Items>
      </Section>
      {askable !== null && <AskQuestion page={page} mistakes={mistakes} {...askable} />}
      {answered.length > 0 && (
        <Section id="beantwoord" title={t('norms.questions.answered')} split>
          <Items small>
            {answered.map((one) => (
              <Answered key={one.id} page={page} question={one} />
            ))}
          </Items>
        </Section>
      )}
    </Page>,
    mistakes === undefined ? 200 : 422,
  )
}

interface QuestionProps {
  readonly page: PageRequest
  readonly question: NormQuestionLine
}

/** What is asked, by which function, about which algorithm, and when an answer is due. */
function About({ page, question }: QuestionProps) {
  const { t, lang, context } = page
  const { dueOn, answer, algorithmId, algorithmName, askedByFunction, normCodes } = question
  const due = t('norms.questions.due', { day: dayInWords(dueOn, lang) })
  const waits = answer === null && placeOfQuestion(question) !== 'inVersion'
  return (
    <>
      <p className="ws-small ws-subtle">
        {t('norms.questions.by', { who: askedByFunction })}
        {algorithmId !== null && (
          <>
            , <a href={dossierPath({ id: algorithmId })}>{algorithmName}</a>
          </>
        )}
        {normCodes.length > 0 && `, ${t('norms.questions.codes', { codes: normCodes.join(', ') })}`}
      </p>
      {waits && <p>{dueOn < context.today ? <Late>{due}</Late> : due}</p>}
      <Place page={page} question={question} />
    </>
  )
}

/** Which version of the framework took the question up, and what was done with it there. */
function Place({ page: { t }, question }: QuestionProps) {
  const last = lastCarrying(question)
  if (last === null) return placeOfQuestion(question) === 'toNextVersion' ? <p>{t('norms.questions.toNext')}</p> : null
  const { number, reaction, versionId } = last
  return (
    <p>
      {t(`norms.place.${placeInVersion(last)}`, { number, reaction })}{' '}
      <a href={guidingTextPath({ id: versionId })}>{t('norms.place.link', { number })}</a>
    </p>
  )
}

function OpenQuestion({ page, question, mistakes }: QuestionProps & { readonly mistakes: Mistakes | undefined }) {
  const { t, frame, actor } = page
  const mine = mistakes?.form === 'answer' && mistakes.values['questionId'] === question.id
  const prefix = `vraag-${question.id}-`
  const form = formView(frame, mine ? mistakes.values : {}, mine ? mistakes.errors : [], prefix)
  const mayAnswer = page.may('normQuestion.answer') && actor?.personId !== question.askedBy
  return (
    <Item
      id={`vraag-${question.id}`}
      title={question.text}
      when={<Label kind="open">{t(`norms.nature.${question.nature}`)}</Label>}
    >
      <About page={page} question={question} />
      {mayAnswer && (
        <Details summary={t('norms.questions.answer')} open={mine}>
          <form method="post" action={answerNormQuestionPath()} className="ws-form">
            <HiddenField name="questionId" value={question.id} />
            <TextArea form={form} name="text" label={t('norms.questions.answer.text')} />
            <Checkbox form={form} name="forNextVersion" label={t('norms.questions.answer.next')} />
            <Button>{t('norms.questions.answer')}</Button>
          </form>
        </Details>
      )}
    </Item>
  )
}

const Answered = ({ page, question }: QuestionProps) => (
  <Item
    id={`vraag-${question.id}`}
    title={question.text}
    when={<Label>{page.t(`norms.nature.${question.nature}`)}</Label>}
  >
    <About page={page} question={question} />
    {question.answer !== null && <Voice>{question.answer.text}</Voice>}
  </Item>
)

const askForm = z.object({
  algorithmId: optionalId(),
  nature: choice(normQuestionNatures),
  text: textField(4000),
  normCodes: codes(),
})
const answerForm = z.object({ questionId: idField(), text: textField(6000), forNextVersion: checkbox() })

async function submitAsk(page: PageRequest): Promise<Response> {
  const { t } = page
  const form = await page.submit(askForm, {
    nature: t('norms.questions.nature'),
    text: t('norms.questions.text'),
    normCodes: t('norms.questions.which'),
  })
  if (!form.ok) return show(page, { form: 'ask', values: form.values, errors: form.errors })
  const result = await raiseNormQuestion(page.context, form.value)
  if (result.ok) {
    const { algorithmId } = form.value
    const next = algorithmId === null ? normQuestionsPath() : `${weighingPath({ id: algorithmId })}#normen`
    return page.redirect(next, 'norms.questions.asked')
  }
  if (result.refusal === 'algorithm-unknown') return page.notFound()
  const errors = [{ field: 'text', message: t('norms.refusal.asked-already') }]
  return show(page, { form: 'ask', values: form.values, errors })
}

async function submitAnswer(page: PageRequest): Promise<Response> {
  const { t } = page
  const form = await page.submit(answerForm, { text: t('norms.questions.answer.text') })
  if (!form.ok) return show(page, { form: 'answer', values: form.values, errors: form.errors })
  const result = await answerNormQuestion(page.context, form.value)
  if (result.ok) return page.redirect(normQuestionsPath(), 'norms.questions.answeredDone')
  if (result.refusal === 'not-found') return page.notFound()
  const errors = [{ field: '', message: t(`norms.refusal.${result.refusal}`) }]
  return show(page, { form: 'answer', values: form.values, errors })
}

/** What teams ask about the framework, and what its owner answers. */
export const normQuestionRoutes: readonly RouteDefinition[] = [
  get(normQuestionsPath.pattern, 'guiding.read', (page) => show(page)),
  post(normQuestionsPath.pattern, 'normQuestion.ask', submitAsk),
  post(answerNormQuestionPath.pattern, 'normQuestion.answer', submitAnswer),
]
