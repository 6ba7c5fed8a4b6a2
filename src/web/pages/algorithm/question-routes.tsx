import { z } from 'zod'
import { answerQuestion } from '#src/workflows/question/answer-question.ts'
import { askQuestion } from '#src/workflows/question/ask-question.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { textField } from '../../http/fields.ts'
import type { PageRequest, RouteDefinition } from '../../http/route.ts'
import { questionAnswerPath, questionsPath } from '../../paths/algorithm.ts'
import { QuestionsPage } from './questions-page.tsx'
import { dossierGet, dossierPost } from './with-dossier.ts'

interface Mistakes {
  /** The question that was answered; empty when a question was asked. */
  readonly questionId: string
  readonly values: FormValues
  readonly errors: readonly FieldError[]
}

function show(page: PageRequest, dossier: Dossier, mistakes?: Mistakes): Response {
  const asked = mistakes?.questionId === ''
  const empty = formView(page.frame)
  const wrong = mistakes === undefined ? empty : formView(page.frame, mistakes.values, mistakes.errors)
  return page.show(
    <QuestionsPage
      page={page}
      dossier={dossier}
      askForm={asked ? wrong : { ...empty, prefix: mistakes === undefined ? '' : 'nieuw-' }}
      answering={mistakes === undefined || asked ? null : { questionId: mistakes.questionId, form: wrong }}
      emptyForm={empty}
    />,
    mistakes === undefined ? 200 : 422,
  )
}

const textForm = z.object({ text: textField(5000) })

async function ask(page: PageRequest, dossier: Dossier): Promise<Response> {
  const { id } = dossier.rows.algorithm
  const form = await page.submit(textForm, { text: page.t('ask.text') })
  if (!form.ok) return show(page, dossier, { questionId: '', ...form })
  const result = await askQuestion(page.context, { algorithmId: id, text: form.value.text })
  if (!result.ok) return result.refusal === 'not-found' ? page.notFound() : page.forbidden()
  return page.redirect(`${questionsPath({ id })}#vragen`, 'ask.done')
}

async function answer(page: PageRequest, dossier: Dossier): Promise<Response> {
  const { id } = dossier.rows.algorithm
  const questionId = page.param('question')
  if (!dossier.rows.questions.some((question) => question.id === questionId)) return page.notFound()
  const form = await page.submit(textForm, { text: page.t('ask.answer') })
  if (!form.ok) return show(page, dossier, { questionId, ...form })
  const result = await answerQuestion(page.context, { questionId, text: form.value.text })
  if (result.ok) return page.redirect(`${questionsPath({ id })}#vraag-${questionId}`, 'ask.answer.done')
  if (result.refusal !== 'own-question') return page.notFound()
  const error = { field: 'text', message: page.t('ask.refusal.own-question') }
  return show(page, dossier, { questionId, values: form.values, errors: [error] })
}

/** Questions about an algorithm and their answers. */
export const questionRoutes: readonly RouteDefinition[] = [
  dossierGet(questionsPath.pattern, 'algorithm.read', show),
  dossierPost(questionsPath.pattern, 'question.ask', ask),
  dossierPost(questionAnswerPath.pattern, 'question.answer', answer),
]
