import { z } from 'zod'
import { answers } from '#src/domain/algorithm/classification.ts'
import { changeAspects, changeNoticers, changeVerdicts, type ChangeAnswers } from '#src/domain/change/change.ts'
import { judgeChange } from '#src/workflows/change/judge-change.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import { reportChange } from '#src/workflows/change/report-change.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { choice, dayField, textField } from '../../http/fields.ts'
import type { PageRequest, RouteDefinition } from '../../http/route.ts'
import { changesPath, judgeChangePath, newChangePath } from '../../paths/algorithm.ts'
import { ChangesPage } from './changes-page.tsx'
import { NewChangePage } from './new-change-page.tsx'
import { dossierGet, dossierPost } from './with-dossier.ts'

interface Mistakes {
  readonly values: FormValues
  readonly errors: readonly FieldError[]
}

function showList(page: PageRequest, dossier: Dossier, mistakes?: Mistakes): Response {
  const about = page.param('change')
  const forms = (id: string) =>
    id === about && mistakes !== undefined
      ? formView(page.frame, mistakes.values, mistakes.errors, `${id}-`)
      : formView(page.frame, {}, [], `${id}-`)
  return page.show(<ChangesPage page={page} dossier={dossier} forms={forms} />, mistakes === undefined ? 200 : 422)
}

const showForm = (page: PageRequest, dossier: Dossier, mistakes?: Mistakes): Response =>
  page.show(
    <NewChangePage page={page} dossier={dossier} form={formView(page.frame, mistakes?.values, mistakes?.errors)} />,
    mistakes === undefined ? 200 : 422,
  )

const reportForm = z.object({
  description: textField(5000),
  startsOn: dayField(),
  noticedBy: choice(changeNoticers),
  purpose: choice(answers),
  people: choice(answers),
  data: choice(answers),
  outcome: choice(answers),
  humanControl: choice(answers),
  operator: choice(answers),
})

async function report(page: PageRequest, dossier: Dossier): Promise<Response> {
  const { t } = page
  const { id } = dossier.rows.algorithm
  const form = await page.submit(reportForm, {
    description: t('change.description'),
    startsOn: t('change.startsOn'),
    noticedBy: t('change.noticedBy'),
    ...Object.fromEntries(changeAspects.map((aspect) => [aspect, t(`change.aspect.${aspect}`)])),
  })
  if (!form.ok) return showForm(page, dossier, form)
  const { description, startsOn, noticedBy, ...said } = form.value
  const given: ChangeAnswers = said
  const result = await reportChange(page.context, { algorithmId: id, description, startsOn, noticedBy, answers: given })
  if (result.ok) return page.redirect(changesPath({ id }), `change.done.${result.value.called}`)
  if (result.refusal === 'not-found') return page.notFound()
  const error = { field: 'description', message: t(`change.refusal.${result.refusal}`) }
  return showForm(page, dossier, { values: form.values, errors: [error] })
}

const judgeForm = z.object({ verdict: choice(changeVerdicts), reason: textField(2000) })

async function judge(page: PageRequest, dossier: Dossier): Promise<Response> {
  const { t } = page
  const { id } = dossier.rows.algorithm
  const form = await page.submit(judgeForm, { verdict: t('change.judge.verdict'), reason: t('change.judge.reason') })
  if (!form.ok) return showList(page, dossier, form)
  const changeId = page.param('change')
  if (!dossier.rows.changes.some((change) => change.id === changeId)) return page.notFound()
  const result = await judgeChange(page.context, { algorithmId: id, changeId, ...form.value })
  if (result.ok) return page.redirect(changesPath({ id }), `change.judge.done.${result.value}`)
  if (result.refusal === 'not-found') return page.notFound()
  const field = result.refusal === 'reason-missing' ? 'reason' : 'verdict'
  const error = { field, message: t(`change.refusal.${result.refusal}`) }
  return showList(page, dossier, { values: form.values, errors: [error] })
}

/** Changes of an algorithm: anybody reports one, the expert judges what is called small. */
export const changeRoutes: readonly RouteDefinition[] = [
  dossierGet(changesPath.pattern, 'algorithm.read', (page, dossier) => showList(page, dossier)),
  dossierGet(newChangePath.pattern, 'change.report', (page, dossier) => showForm(page, dossier)),
  dossierPost(newChangePath.pattern, 'change.report', report),
  dossierPost(judgeChangePath.pattern, 'change.judge', judge),
]
