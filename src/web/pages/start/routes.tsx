import { z } from 'zod'
import { acknowledge } from '#src/workflows/algorithm/acknowledge.ts'
import { answerQuestion } from '#src/workflows/question/answer-question.ts'
import { askQuestion } from '#src/workflows/question/ask-question.ts'
import { readQuestion } from '#src/workflows/question/read-questions.ts'
import { readStartPage } from '#src/workflows/start/read-start-page.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { idField, optionalId, optionalText, textField, wholeNumber } from '../../http/fields.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { dossierPath } from '../../paths/algorithm.ts'
import { startPath } from '../../paths/session.ts'
import { acknowledgePath, answerPath, askPath, questionPath } from '../../paths/start.ts'
import { QuestionView } from './question-page.tsx'
import { StartPageView } from './start-view.tsx'

async function show(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []): Promise<Response> {
  if (page.actor === null) return page.forbidden()
  const view = await readStartPage(page.context, page.actor)
  const form = formView(page.frame, values, errors)
  return page.show(<StartPageView page={page} view={view} form={form} />, errors.length === 0 ? 200 : 422)
}

const askForm = z.object({ algorithm: optionalId(), text: textField(2000) })

async function ask(page: PageRequest): Promise<Response> {
  const form = await page.submit(askForm, { algorithm: page.t('question.about'), text: page.t('question.text') })
  if (!form.ok) return show(page, form.values, form.errors)
  const asked = await askQuestion(page.context, { algorithmId: form.value.algorithm, text: form.value.text })
  if (asked.ok) return page.redirect(questionPath({ id: asked.value }), 'question.sent')
  return show(page, form.values, [{ field: 'algorithm', message: page.t(`question.refusal.${asked.refusal}`) }])
}

async function showQuestion(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []) {
  const found = await readQuestion(page.context, page.param('id'))
  if (found === undefined) return page.notFound()
  const form = formView(page.frame, values, errors)
  return page.show(<QuestionView page={page} found={found} form={form} />, errors.length === 0 ? 200 : 422)
}

const answerForm = z.object({ text: textField() })

async function answer(page: PageRequest): Promise<Response> {
  const form = await page.submit(answerForm, { text: page.t('question.answer.text') })
  if (!form.ok) return showQuestion(page, form.values, form.errors)
  const id = page.param('id')
  const answered = await answerQuestion(page.context, { questionId: id, text: form.value.text })
  if (answered.ok) return page.redirect(questionPath({ id }), 'question.answer.sent')
  if (answered.refusal === 'not-found') return page.notFound()
  return showQuestion(page, form.values, [{ field: 'text', message: page.t(`question.refusal.${answered.refusal}`) }])
}

const readForm = z.object({ algorithm: idField(), number: wholeNumber(1), back: optionalText(20) })

async function recordRead(page: PageRequest): Promise<Response> {
  const form = await page.submit(readForm, {})
  if (!form.ok || form.value.number === null) return page.redirect(startPath())
  const done = await acknowledge(page.context, { algorithmId: form.value.algorithm, number: form.value.number })
  if (!done.ok) return page.notFound()
  const { algorithm, back } = form.value
  const to = back === 'dossier' ? `${dossierPath({ id: algorithm })}#kennisgenomen` : startPath()
  return page.redirect(to, 'start.read.done')
}

/** The start page of everybody who works here, and the questions asked from it. */
export const startRoutes: readonly RouteDefinition[] = [
  get(startPath.pattern, 'start.read', (page) => show(page)),
  post(askPath.pattern, 'question.ask', ask),
  get(questionPath.pattern, 'question.ask', (page) => showQuestion(page)),
  post(answerPath.pattern, 'question.answer', answer),
  post(acknowledgePath.pattern, 'start.read', recordRead),
]
