import { z } from 'zod'
import { answers } from '#src/domain/algorithm/classification.ts'
import { openQuestions, screeningQuestions, type ScreeningQuestion } from '#src/domain/screening/screening.ts'
import { answerScreening } from '#src/workflows/screening/answer-screening.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import { reviewScreening } from '#src/workflows/screening/review-screening.ts'
import { submitScreening } from '#src/workflows/screening/submit-screening.ts'
import { besideNow, formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { choice, optionalText, textField, wholeNumber } from '../../http/fields.ts'
import type { PageRequest, RouteDefinition } from '../../http/route.ts'
import {
  screeningPath,
  screeningQuestionPath,
  screeningReviewPath,
  screeningSubmitPath,
} from '../../paths/algorithm.ts'
import { ScreeningPage } from './screening-page.tsx'
import { ScreeningQuestionPage } from './screening-question-page.tsx'
import { dossierGet, dossierPost, withDossier } from './with-dossier.ts'

interface Mistakes {
  readonly values: FormValues
  readonly errors: readonly FieldError[]
  /** Somebody else answered first. */
  readonly clash?: boolean
}

const showScreening = (page: PageRequest, dossier: Dossier, mistakes?: Mistakes): Response =>
  page.show(
    <ScreeningPage page={page} dossier={dossier} form={formView(page.frame, mistakes?.values, mistakes?.errors)} />,
    mistakes === undefined ? 200 : 422,
  )

const questionOf = (page: PageRequest): ScreeningQuestion | undefined =>
  /^[1-3]$/.test(page.param('question')) ? screeningQuestions[Number(page.param('question')) - 1] : undefined

/** The round that is open for answers; after a confirmed one a new round begins. */
const roundOf = (dossier: Dossier) =>
  dossier.rows.screenings[0]?.state === 'confirmed' ? undefined : dossier.rows.screenings[0]

function showQuestion(page: PageRequest, dossier: Dossier, mistakes?: Mistakes): Response {
  const question = questionOf(page)
  if (question === undefined) return page.notFound()
  const screening = roundOf(dossier)
  const given = screening?.answers.find((one) => one.question === question)
  const now = given === undefined ? {} : { answer: given.answer, explanation: given.explanation }
  const own = formView(page.frame, mistakes?.values ?? now, mistakes?.errors)
  return page.show(
    <ScreeningQuestionPage
      page={page}
      dossier={dossier}
      question={question}
      screening={screening}
      form={mistakes?.clash === true ? besideNow(own, now) : own}
    />,
    mistakes === undefined ? 200 : 422,
  )
}

const answerForm = z.object({
  revision: wholeNumber().transform((value) => value ?? 0),
  answer: choice(answers),
  explanation: textField(5000),
})

async function answer(page: PageRequest, dossier: Dossier): Promise<Response> {
  const { t } = page
  const { id } = dossier.rows.algorithm
  const question = questionOf(page)
  if (question === undefined) return page.notFound()
  const form = await page.submit(answerForm, {
    answer: t('screening.answer'),
    explanation: t('screening.explanation'),
  })
  if (!form.ok) return showQuestion(page, dossier, form)
  const result = await answerScreening(page.context, { algorithmId: id, question, ...form.value })
  if (!result.ok) {
    const field = result.refusal === 'explanation-missing' ? 'explanation' : ''
    const error = { field, message: t(`screening.refusal.${result.refusal}`) }
    const clash = result.refusal === 'changed-meanwhile'
    return withDossier(page, (fresh) => showQuestion(page, fresh, { values: form.values, errors: [error], clash }))
  }
  const next = openQuestions(result.value)[0]
  if (next === undefined) return page.redirect(screeningPath({ id }), 'screening.saved')
  return page.redirect(screeningQuestionPath({ id, question: screeningQuestions.indexOf(next) + 1 }), 'screening.saved')
}

async function submit(page: PageRequest, dossier: Dossier): Promise<Response> {
  const { id } = dossier.rows.algorithm
  const result = await submitScreening(page.context, id)
  if (result.ok) return page.redirect(screeningPath({ id }), 'screening.submitted')
  const error = { field: '', message: page.t(`screening.refusal.${result.refusal}`) }
  return showScreening(page, dossier, { values: {}, errors: [error] })
}

const reviewForm = z.object({ verdict: choice(['agree', 'return']), note: optionalText(5000) })

async function review(page: PageRequest, dossier: Dossier): Promise<Response> {
  const { t } = page
  const { id } = dossier.rows.algorithm
  const form = await page.submit(reviewForm, {
    verdict: t('screening.review.verdict'),
    note: t('screening.review.note'),
  })
  if (!form.ok) return showScreening(page, dossier, form)
  const { verdict, note } = form.value
  const result = await reviewScreening(page.context, { algorithmId: id, agrees: verdict === 'agree', note })
  if (result.ok) return page.redirect(screeningPath({ id }), 'screening.review.done')
  const field = result.refusal === 'note-missing' ? 'note' : ''
  const error = { field, message: t(`screening.refusal.${result.refusal}`) }
  return withDossier(page, (fresh) => showScreening(page, fresh, { values: form.values, errors: [error] }))
}

/** The screening: one question per page, the outcome, and the second reader. */
export const screeningRoutes: readonly RouteDefinition[] = [
  dossierGet(screeningPath.pattern, 'algorithm.read', showScreening),
  dossierPost(screeningSubmitPath.pattern, 'screening.answer', submit),
  dossierPost(screeningReviewPath.pattern, 'screening.review', review),
  dossierGet(screeningQuestionPath.pattern, 'screening.answer', showQuestion),
  dossierPost(screeningQuestionPath.pattern, 'screening.answer', answer),
]
