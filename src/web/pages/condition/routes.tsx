import { z } from 'zod'
import { conditionEventKinds } from '#src/domain/condition/condition.ts'
import { mediaTypeOf } from '#src/workflows/media-type.ts'
import { readCondition, readProof, type ConditionPageData } from '#src/workflows/read-condition.ts'
import { reportCondition } from '#src/workflows/report-condition.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { choice, optionalFile, optionalText } from '../../http/fields.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { conditionFilePath, conditionPath } from '../../paths/proposal.ts'
import { ConditionPage, stepsFor } from './condition-page.tsx'

const reportForm = z.object({
  kind: choice(conditionEventKinds),
  text: optionalText(10_000),
  file: optionalFile(),
})

const show = (
  page: PageRequest,
  data: ConditionPageData,
  values: FormValues = {},
  errors: readonly FieldError[] = [],
) =>
  page.show(
    <ConditionPage page={page} data={data} form={formView(page.frame, values, errors)} />,
    errors.length === 0 ? 200 : 422,
  )

async function showCondition(page: PageRequest): Promise<Response> {
  const data = await readCondition(page.context, page.param('id'))
  return data === undefined ? page.notFound() : show(page, data)
}

async function submitReport(page: PageRequest): Promise<Response> {
  const data = await readCondition(page.context, page.param('id'))
  if (data === undefined) return page.notFound()
  const { t } = page
  const form = await page.submit(reportForm, { kind: t('condition.kind'), text: t('condition.text') })
  if (!form.ok) return show(page, data, form.values, form.errors)
  const { kind, text, file } = form.value
  if (!stepsFor(page, data).includes(kind)) return page.forbidden()
  const bytes = file === null ? null : new Uint8Array(await file.arrayBuffer())
  const mediaType = bytes === null ? null : mediaTypeOf(bytes)
  if (bytes !== null && mediaType === null)
    return show(page, data, form.values, [{ field: 'file', message: t('closing.file.refused') }])
  const proof =
    file === null || bytes === null || mediaType === null ? null : { name: file.name.slice(0, 200), mediaType, bytes }
  const result = await reportCondition(page.context, {
    conditionId: page.param('id'),
    kind,
    text,
    decisionId: null,
    proof,
  })
  if (result.ok) return page.redirect(conditionPath({ id: page.param('id') }), 'condition.reported')
  if (result.refusal === 'condition-unknown') return page.notFound()
  const field = result.refusal === 'text-missing' ? 'text' : 'kind'
  return show(page, data, form.values, [{ field, message: t(`condition.refusal.${result.refusal}`) }])
}

async function sendProof(page: PageRequest): Promise<Response> {
  const file = await readProof(page.context, page.param('id'), page.param('file'))
  return file === undefined ? page.notFound() : page.file(file.bytes, file.mediaType, file.name)
}

/** Following the conditions of a decision. */
export const conditionRoutes: readonly RouteDefinition[] = [
  get(conditionPath.pattern, 'decision.read', showCondition),
  post(conditionPath.pattern, 'decision.read', submitReport),
  get(conditionFilePath.pattern, 'decision.read', sendProof),
]
