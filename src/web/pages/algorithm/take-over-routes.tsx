import { z } from 'zod'
import type { FactKey } from '#src/domain/algorithm/facts.ts'
import { changeAlgorithm } from '#src/workflows/algorithm/change-algorithm.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import { readForeignDescription } from '#src/workflows/register-entry/read-foreign-description.ts'
import { takeOverFacts } from '#src/workflows/register-entry/take-over-facts.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { choices, optionalAddress, optionalFile, optionalText, textField, wholeNumber } from '../../http/fields.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { checkFactsPath, dossierPath, takeOverKeepPath, takeOverPath } from '../../paths/algorithm.ts'
import { CheckFactsPage, TakeOverPage, TakeOverPreviewPage } from './take-over-page.tsx'
import { dossierGet, dossierPost, withDossier } from './with-dossier.ts'

interface Mistakes {
  readonly values: FormValues
  readonly errors: readonly FieldError[]
}

const largestText = 1_200_000

const showForm = (page: PageRequest, mistakes?: Mistakes): Response =>
  page.show(
    <TakeOverPage frame={page.frame} t={page.t} form={formView(page.frame, mistakes?.values, mistakes?.errors)} />,
    mistakes === undefined ? 200 : 422,
  )

const labels = ({ t }: PageRequest) => ({
  from: t('takeOver.from'),
  url: t('takeOver.url'),
  file: t('takeOver.file'),
  json: t('takeOver.text'),
})

const previewForm = z.object({
  from: textField(200),
  url: optionalAddress(),
  file: optionalFile(),
  json: optionalText(largestText),
})

async function preview(page: PageRequest): Promise<Response> {
  const form = await page.submit(previewForm, labels(page))
  if (!form.ok) return showForm(page, form)
  const { file, from, url } = form.value
  const bytes = file === null ? new TextEncoder().encode(form.value.json) : new Uint8Array(await file.arrayBuffer())
  const again = (refusal: 'nothing-given' | Refusal) =>
    showForm(page, {
      values: { from, url: url ?? '', json: form.value.json },
      errors: [{ field: file === null ? 'json' : 'file', message: page.t(`takeOver.refusal.${refusal}`) }],
    })
  if (bytes.length === 0) return again('nothing-given')
  const found = readForeignDescription(bytes)
  if (!found.ok) return again(found.refusal)
  const json = new TextDecoder().decode(bytes)
  return page.show(<TakeOverPreviewPage frame={page.frame} t={page.t} found={found.value} sent={{ from, url, json }} />)
}

type Refusal = Extract<ReturnType<typeof readForeignDescription>, { ok: false }>['refusal']

const keepForm = z.object({ from: textField(200), url: optionalAddress(), json: textField(largestText) })

async function keep(page: PageRequest): Promise<Response> {
  const form = await page.submit(keepForm, labels(page))
  if (!form.ok) return showForm(page, form)
  const { from, url, json } = form.value
  const result = await takeOverFacts(page.context, { bytes: new TextEncoder().encode(json), from, url })
  if (result.ok) return page.redirect(dossierPath({ id: result.value.id }), 'takeOver.done')
  const error = { field: 'json', message: page.t(`takeOver.refusal.${result.refusal}`) }
  return showForm(page, { values: { from, url: url ?? '', json }, errors: [error] })
}

const showCheck = (page: PageRequest, dossier: Dossier, mistakes?: Mistakes): Response =>
  page.show(
    <CheckFactsPage page={page} dossier={dossier} form={formView(page.frame, mistakes?.values, mistakes?.errors)} />,
    mistakes === undefined ? 200 : 422,
  )

async function check(page: PageRequest, dossier: Dossier): Promise<Response> {
  const { id, unchecked } = dossier.rows.algorithm
  const schema = z.object({
    revision: wholeNumber(1).transform((value) => value ?? 0),
    checked: choices<readonly FactKey[]>(unchecked),
  })
  const form = await page.submit(schema, { checked: page.t('takeOver.checked') })
  if (!form.ok) return showCheck(page, dossier, form)
  const result = await changeAlgorithm(page.context, { id, changes: {}, ...form.value })
  if (result.ok) return page.redirect(dossierPath({ id }), 'record.saved')
  const error = { field: '', message: page.t(`record.refusal.${result.refusal}`) }
  return withDossier(page, (fresh) => showCheck(page, fresh, { values: form.values, errors: [error] }))
}

/** Facts of another organisation: looked at first, kept as drafts, checked one by one. */
export const takeOverRoutes: readonly RouteDefinition[] = [
  get(takeOverPath.pattern, 'algorithm.import', (page) => showForm(page)),
  post(takeOverPath.pattern, 'algorithm.import', preview),
  post(takeOverKeepPath.pattern, 'algorithm.import', keep),
  dossierGet(checkFactsPath.pattern, 'algorithm.change', showCheck),
  dossierPost(checkFactsPath.pattern, 'algorithm.change', check),
]
