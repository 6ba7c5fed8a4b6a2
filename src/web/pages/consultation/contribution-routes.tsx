import { isId } from '#src/domain/shared/ids.ts'
import { readConsultation, readContribution } from '#src/workflows/consultation/read-consultations.ts'
import { receiveContribution } from '#src/workflows/consultation/receive-contribution.ts'
import { answerContribution, moderateContribution } from '#src/workflows/consultation/treat-contribution.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import {
  answerContributionPath,
  consultationPath,
  contributionPath,
  moderateContributionPath,
  newContributionPath,
} from '../../paths/consultation.ts'
import { ContributionPage, NewContributionPage } from './contribution-page.tsx'
import { answerForm, enterForm, enterLabels, moderateForm, treatLabels } from './forms.ts'

async function showNew(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []) {
  const id = page.param('id')
  const inside = isId(id) ? await readConsultation(page.context, id) : undefined
  if (inside === undefined) return page.notFound()
  const form = formView(page.frame, values, errors)
  const { consultation } = inside
  const shown = <NewContributionPage t={page.t} frame={page.frame} consultation={consultation} form={form} />
  return page.show(shown, errors.length === 0 ? 200 : 422)
}

async function enter(page: PageRequest): Promise<Response> {
  const form = await page.submit(enterForm, enterLabels(page.t))
  if (!form.ok) return showNew(page, form.values, form.errors)
  const id = page.param('id')
  if (!isId(id)) return page.notFound()
  const { name, ...given } = form.value
  const result = await receiveContribution(page.context, {
    ...given,
    consultationId: id,
    name: name === '' ? null : name,
    email: null,
  })
  if (result.ok) return page.redirect(consultationPath({ id }), 'contribution.saved')
  if (result.refusal === 'not-found') return page.notFound()
  const field = result.refusal === 'name-missing' ? 'name' : 'text'
  return showNew(page, form.values, [{ field, message: page.t(`contribution.refusal.${result.refusal}`) }])
}

interface Mistake {
  readonly form: 'moderation' | 'answer'
  readonly values: FormValues
  readonly errors: readonly FieldError[]
}

async function showOne(page: PageRequest, mistake?: Mistake): Promise<Response> {
  const id = page.param('id')
  const inside = isId(id) ? await readContribution(page.context, id) : undefined
  if (inside === undefined) return page.notFound()
  const { moderation, answer } = inside.contribution
  const known = { moderation: { ...moderation }, answer: { ...answer } }
  const formOf = (name: Mistake['form']) =>
    mistake?.form === name
      ? formView(page.frame, mistake.values, mistake.errors, `${name}-`)
      : formView(page.frame, known[name], [], `${name}-`)
  const shown = (
    <ContributionPage
      t={page.t}
      frame={page.frame}
      inside={inside}
      moderation={formOf('moderation')}
      answer={formOf('answer')}
    />
  )
  return page.show(shown, mistake === undefined ? 200 : 422)
}

async function moderate(page: PageRequest): Promise<Response> {
  const form = await page.submit(moderateForm, treatLabels(page.t))
  if (!form.ok) return showOne(page, { form: 'moderation', values: form.values, errors: form.errors })
  const id = page.param('id')
  if (!isId(id)) return page.notFound()
  const result = await moderateContribution(page.context, { ...form.value, contributionId: id })
  if (result.ok) return page.redirect(contributionPath({ id }), 'contribution.moderated')
  if (result.refusal === 'not-found') return page.notFound()
  const message = page.t(`contribution.refusal.${result.refusal}`)
  return showOne(page, { form: 'moderation', values: form.values, errors: [{ field: 'ground', message }] })
}

async function answer(page: PageRequest): Promise<Response> {
  const form = await page.submit(answerForm, treatLabels(page.t))
  if (!form.ok) return showOne(page, { form: 'answer', values: form.values, errors: form.errors })
  const id = page.param('id')
  if (!isId(id)) return page.notFound()
  const result = await answerContribution(page.context, { ...form.value, contributionId: id })
  if (result.ok) return page.redirect(contributionPath({ id }), 'contribution.answered')
  if (result.refusal === 'not-found') return page.notFound()
  const message = page.t(`contribution.refusal.${result.refusal}`)
  return showOne(page, { form: 'answer', values: form.values, errors: [{ field: 'text', message }] })
}

/** What people said in a consultation, and what is done with it. */
export const contributionRoutes: readonly RouteDefinition[] = [
  get(newContributionPath.pattern, 'consultation.contribute', (page) => showNew(page)),
  post(newContributionPath.pattern, 'consultation.contribute', enter),
  get(contributionPath.pattern, 'consultation.write', (page) => showOne(page)),
  post(moderateContributionPath.pattern, 'consultation.write', moderate),
  post(answerContributionPath.pattern, 'consultation.write', answer),
]
