import { assessChoice } from '#src/workflows/administrative-choice/assess-choice.ts'
import { logChoice } from '#src/workflows/administrative-choice/log-choice.ts'
import { readChoices } from '#src/workflows/administrative-choice/read-choices.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { choicePath, choicesPath, newChoicePath } from '../../paths/routing.ts'
import { assessForm, assessLabels, fieldOfAssessRefusal, logForm, logLabels } from './choice-form.ts'
import { ChoicePage, NewChoicePage } from './choice-page.tsx'
import { ChoicesPage } from './choices-page.tsx'

async function showChoices(page: PageRequest): Promise<Response> {
  const view = await readChoices(page.context)
  const { t, frame, context } = page
  const may = { mayLog: page.may('choice.log'), mayJudge: page.may('choice.judge') }
  return page.show(<ChoicesPage t={t} frame={frame} today={context.today} view={view} {...may} />)
}

async function showNew(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []) {
  const { algorithms } = await readChoices(page.context)
  const form = formView(page.frame, values, errors)
  const shown = <NewChoicePage t={page.t} frame={page.frame} form={form} algorithms={algorithms} />
  return page.show(shown, errors.length === 0 ? 200 : 422)
}

const fieldOfLogRefusal = {
  'algorithm-unknown': 'algorithmId',
  'made-in-future': 'madeOn',
  'not-signed-in': '',
} as const

async function log(page: PageRequest): Promise<Response> {
  const form = await page.submit(logForm, logLabels(page.t))
  if (!form.ok) return showNew(page, form.values, form.errors)
  const result = await logChoice(page.context, form.value)
  if (result.ok) return page.redirect(choicesPath(), 'choice.logged')
  const message = page.t(`choice.refusal.${result.refusal}`)
  return showNew(page, form.values, [{ field: fieldOfLogRefusal[result.refusal], message }])
}

async function showChoice(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []) {
  const around = await readChoices(page.context)
  const one = around.choices.find(({ key }) => key === page.param('key'))
  if (one === undefined) return page.notFound()
  return page.show(
    <ChoicePage
      t={page.t}
      frame={page.frame}
      today={page.context.today}
      one={one}
      around={around}
      form={formView(page.frame, values, errors)}
      mayJudge={page.may('choice.judge')}
    />,
    errors.length === 0 ? 200 : 422,
  )
}

async function assess(page: PageRequest): Promise<Response> {
  const { choices } = await readChoices(page.context)
  if (!choices.some(({ key }) => key === page.param('key'))) return page.notFound()
  const form = await page.submit(assessForm, assessLabels(page.t))
  if (!form.ok) return showChoice(page, form.values, form.errors)
  const command = { ...form.value, choice: page.param('key'), coveredByDecisionId: null }
  const result = await assessChoice(page.context, command)
  if (result.ok) return page.redirect(choicesPath(), 'choice.assessed')
  const message = page.t(`choice.refusal.${result.refusal}`)
  return showChoice(page, form.values, [{ field: fieldOfAssessRefusal[result.refusal], message }])
}

/** The page of choices that officials made without a decision. */
export const choiceRoutes: readonly RouteDefinition[] = [
  get(choicesPath.pattern, 'choice.read', showChoices),
  get(newChoicePath.pattern, 'choice.log', (page) => showNew(page)),
  post(newChoicePath.pattern, 'choice.log', log),
  get(choicePath.pattern, 'choice.read', (page) => showChoice(page)),
  post(choicePath.pattern, 'choice.judge', assess),
]
