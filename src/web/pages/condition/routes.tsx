import { z } from 'zod'
import { reportedKinds } from '#src/domain/condition/condition.ts'
import { mediaTypeOf } from '#src/workflows/documents/media-type.ts'
import { readCondition, readProof, type ConditionPageData } from '#src/workflows/condition/read-condition.ts'
import { extendCondition } from '#src/workflows/condition/extend-condition.ts'
import { reportCondition } from '#src/workflows/condition/report-condition.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { choice, dayField, optionalFile, optionalText, textField } from '../../http/fields.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { conditionFilePath, conditionPath, extendConditionPath } from '../../paths/proposal.ts'
import { ExtendPage } from './extend-page.tsx'
import { ConditionPage, stepsFor } from './condition-page.tsx'

const reportForm = z.object({
  kind: choice(reportedKinds),
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
  const proof = file === null || bytes === null || mediaType === null ? null : { name: file.name, mediaType, bytes }
  const result = await reportCondition(page.context, {
    conditionId: page.param('id'),
    kind,
    text,
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

const extendForm = z.object({ dueOn: dayField(), reason: textField() })

const showExtend = (
  page: PageRequest,
  data: ConditionPageData,
  values: FormValues = {},
  errors: readonly FieldError[] = [],
) =>
  page.show(
    <ExtendPage page={page} data={data} form={formView(page.frame, values, errors)} />,
    errors.length === 0 ? 200 : 422,
  )

async function showExtension(page: PageRequest): Promise<Response> {
  const data = await readCondition(page.context, page.param('id'))
  return data === undefined ? page.notFound() : showExtend(page, data)
}

async function submitExtension(page: PageRequest): Promise<Response> {
  const data = await readCondition(page.context, page.param('id'))
  if (data === undefined) return page.notFound()
  const { t } = page
  const form = await page.submit(extendForm, { dueOn: t('extend.dueOn'), reason: t('extend.reason') })
  if (!form.ok) return showExtend(page, data, form.values, form.errors)
  const conditionId = page.param('id')
  const result = await extendCondition(page.context, {
    ...form.value,
    conditionId,
    basisOf: ({ granteeFunction, decisionReference }) =>
      t('extend.basis', { who: granteeFunction, reference: decisionReference }),
  })
  if (result.ok) return page.redirect(conditionPath({ id: conditionId }), 'extend.done')
  if (result.refusal === 'condition-unknown') return page.notFound()
  const field = { 'extension-too-early': 'dueOn', 'text-missing': 'reason' }[result.refusal as string] ?? ''
  return showExtend(page, data, form.values, [{ field, message: t(`condition.refusal.${result.refusal}`) }])
}

/** Following the conditions of a decision. */
export const conditionRoutes: readonly RouteDefinition[] = [
  get(conditionPath.pattern, 'decision.read', showCondition),
  post(conditionPath.pattern, 'decision.read', submitReport),
  get(extendConditionPath.pattern, 'condition.extend', showExtension),
  post(extendConditionPath.pattern, 'condition.extend', submitExtension),
  get(conditionFilePath.pattern, 'decision.read', sendProof),
]
