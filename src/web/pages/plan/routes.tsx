import { z } from 'zod'
import { isId } from '#src/domain/shared/ids.ts'
import { goalRelations } from '#src/domain/plan/goal-relation.ts'
import { milestoneStates, type ProgressRefusal } from '#src/domain/plan/progress.ts'
import { readGoalRelations, type GoalRelationsView } from '#src/workflows/plan/read-goal-relations.ts'
import { readPlan, readPublicPlan } from '#src/workflows/plan/read-plan.ts'
import { readRaci } from '#src/workflows/raci/read-raci.ts'
import { relateGoals } from '#src/workflows/plan/relate-goals.ts'
import { renderFile } from '#src/workflows/documents/render-file.ts'
import { renderPlanDocument } from '#src/workflows/plan/render-plan-document.ts'
import { renderRolesDocument } from '#src/workflows/raci/render-roles-document.ts'
import { reportProgress } from '#src/workflows/plan/report-progress.ts'
import { jsonAnswer } from '../../api/respond.ts'
import { absolute } from '../../http/absolute.ts'
import { formView, type FieldError } from '../../components/form-view.ts'
import { choice, dayField, ids, optionalChoice, optionalText, textField } from '../../http/fields.ts'
import { askedFile } from '../../http/file-name.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import * as paths from '../../paths/plan.ts'
import { publicPlanFilePath, publicPlanJsonPath, publicPlanPath } from '../../paths/public.ts'
import { GoalRelationsPage, othersPrefix } from './goal-relations-page.tsx'
import { textPaths } from '../../paths/public-texts.ts'
import { PlanPage } from './plan-page.tsx'
import { RaciPage } from './raci-page.tsx'
import { ReportProgressPage } from './report-page.tsx'

const showPlan =
  (isPublic: boolean) =>
  async (page: PageRequest): Promise<Response> =>
    page.show(
      <PlanPage page={page} view={await (isPublic ? readPublicPlan : readPlan)(page.context)} isPublic={isPublic} />,
    )

/** The plan for machines, with milestones in words; persons are known by function only. */
async function planJson(page: PageRequest): Promise<Response> {
  const { plan, notes } = await readPublicPlan(page.context)
  const progress = notes.map(({ goalKey, milestoneKey, state, text, evidence, notedOn, noterFunction }) => ({
    ...{ goalKey, milestoneKey, state, text, evidence, notedOn, noterFunction },
  }))
  const links = {
    self: absolute(page, publicPlanJsonPath()),
    page: absolute(page, publicPlanPath()),
    // The plan as it was adopted, with every earlier version.
    text: absolute(page, textPaths.plan.json()),
  }
  return jsonAnswer({ plan, progress, links }, { asked: page.headers })
}

const reportForm = z.object({
  milestoneKey: optionalText(60).transform((key) => (key === '' ? null : key)),
  state: optionalChoice(milestoneStates),
  text: textField(6000),
  evidence: optionalText(500),
  notedOn: dayField(),
})

const goalOf = async (page: PageRequest) =>
  (await readPlan(page.context)).plan?.goals.find(({ key }) => key === page.param('key'))

async function showReport(page: PageRequest): Promise<Response> {
  const goal = await goalOf(page)
  if (goal === undefined) return page.notFound()
  const form = formView(page.frame, { notedOn: page.context.today })
  return page.show(<ReportProgressPage page={page} goal={goal} form={form} />)
}

const fieldOfRefusal: Readonly<Record<ProgressRefusal | 'not-signed-in', string>> = {
  'not-the-owner': '',
  'text-missing': 'text',
  'evidence-missing': 'evidence',
  'step-not-possible': 'state',
  'state-without-milestone': 'milestoneKey',
  'in-future': 'notedOn',
  'not-signed-in': '',
}

async function keepReport(page: PageRequest): Promise<Response> {
  const goal = await goalOf(page)
  if (goal === undefined) return page.notFound()
  const labels = {
    text: page.t('plan.report.text'),
    evidence: page.t('plan.report.evidence'),
    notedOn: page.t('finding.on'),
    state: page.t('plan.report.state'),
  }
  const form = await page.submit(reportForm, labels)
  const again = (errors: readonly FieldError[]) =>
    page.show(<ReportProgressPage page={page} goal={goal} form={formView(page.frame, form.values, errors)} />, 422)
  if (!form.ok) return again(form.errors)
  const done = await reportProgress(page.context, { ...form.value, goalKey: goal.key })
  if (done.ok) return page.redirect(paths.planPath(), 'plan.report.kept')
  if (done.refusal === 'goal-unknown') return page.notFound()
  return again([{ field: fieldOfRefusal[done.refusal], message: page.t(`plan.refusal.${done.refusal}`) }])
}

async function sendPlan(page: PageRequest): Promise<Response> {
  const asked = askedFile(page.param('file'))
  const document = asked?.stem === 'meerjarenplan' ? await renderPlanDocument(page.context, page.lang) : undefined
  if (asked === undefined || document === undefined) return page.notFound()
  const file = await renderFile(page.context, document, { kind: 'plan', format: asked.format })
  return page.file(file.bytes, file.mediaType, page.param('file'))
}

async function showRaci(page: PageRequest): Promise<Response> {
  return page.show(<RaciPage page={page} view={await readRaci(page.context)} />)
}

async function sendRaci(page: PageRequest): Promise<Response> {
  const asked = askedFile(page.param('file'))
  const known = asked?.stem === 'rollen-en-verantwoordelijkheden'
  const document = known ? await renderRolesDocument(page.context, page.lang) : undefined
  if (asked === undefined || document === undefined) return page.notFound()
  const file = await renderFile(page.context, document, { kind: 'roles', format: asked.format })
  return page.file(file.bytes, file.mediaType, page.param('file'))
}

const relationForm = z.object({
  goalKey: ids().refine((keys) => keys.length > 0, 'choose'),
  relation: choice(goalRelations),
  explanation: textField(4000),
})

const relationsOf = async (page: PageRequest): Promise<GoalRelationsView | undefined> =>
  isId(page.param('id')) ? readGoalRelations(page.context, page.param('id')) : undefined

const mayRelate = (page: PageRequest): boolean => page.may('plan.relate', { algorithm: page.param('id') })

async function showRelations(page: PageRequest): Promise<Response> {
  const view = await relationsOf(page)
  if (view === undefined) return page.notFound()
  return page.show(<GoalRelationsPage page={page} view={view} again={null} mayRelate={mayRelate(page)} />)
}

async function keepRelation(page: PageRequest): Promise<Response> {
  const view = await relationsOf(page)
  if (view === undefined) return page.notFound()
  const labels = {
    goalKey: page.t('plan.relations.others.goals'),
    relation: page.t('plan.relations.relation'),
    explanation: page.t('plan.relations.explanation'),
  }
  const form = await page.submit(relationForm, labels)
  const goalKeys = [form.values['goalKey']].flat()
  const again = (errors: readonly FieldError[]) => {
    const goal = goalKeys.length === 1 ? view.plan?.goals.find(({ key }) => key === goalKeys[0]) : undefined
    const prefix = goal === undefined ? othersPrefix : `${goal.code}-`
    const back = { goalKey: goal?.key ?? null, form: formView(page.frame, form.values, errors, prefix) }
    return page.show(<GoalRelationsPage page={page} view={view} again={back} mayRelate={mayRelate(page)} />, 422)
  }
  if (!form.ok) return again(form.errors)
  const { goalKey, ...said } = form.value
  const done = await relateGoals(page.context, { ...said, goalKeys: goalKey, algorithmId: view.algorithm.id })
  if (done.ok) return page.redirect(paths.goalRelationsPath({ id: view.algorithm.id }), 'plan.relations.kept')
  const field = done.refusal === 'explanation-missing' ? 'explanation' : ''
  return again([{ field, message: page.t(`plan.relations.refusal.${done.refusal}`) }])
}

/** The plan, the roles, and how algorithms relate to the goals. */
export const planRoutes: readonly RouteDefinition[] = [
  get(publicPlanJsonPath.pattern, 'public', planJson),
  get(publicPlanPath.pattern, 'public', showPlan(true)),
  get(publicPlanFilePath.pattern, 'public', sendPlan),
  get(paths.planPath.pattern, 'plan.read', showPlan(false)),
  get(paths.planFilePath.pattern, 'plan.read', sendPlan),
  get(paths.planGoalPath.pattern, 'plan.report', showReport),
  post(paths.planGoalPath.pattern, 'plan.report', keepReport),
  get(paths.raciPath.pattern, 'plan.read', showRaci),
  get(paths.raciFilePath.pattern, 'plan.read', sendRaci),
  get(paths.goalRelationsPath.pattern, 'weighing.read', showRelations),
  post(paths.goalRelationsPath.pattern, 'plan.relate', keepRelation),
]
