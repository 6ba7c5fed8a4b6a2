import { z } from 'zod'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import { readRecordHistory } from '#src/workflows/algorithm/read-record-history.ts'
import { useElsewhere } from '#src/workflows/algorithm/use-elsewhere.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { textField } from '../../http/fields.ts'
import type { PageRequest, RouteDefinition } from '../../http/route.ts'
import { dossierPath, otherUsePath, recordHistoryPath } from '../../paths/algorithm.ts'
import { RecordHistoryPage } from './history-page.tsx'
import { OtherUsePage } from './other-use-page.tsx'
import { dossierGet, dossierPost } from './with-dossier.ts'

const useForm = z.object({
  name: textField(200),
  purpose: textField(),
  process: textField(),
  peopleAffected: textField(),
  contact: textField(200),
})

interface Mistakes {
  readonly values: FormValues
  readonly errors: readonly FieldError[]
}

const showForm = (page: PageRequest, dossier: Dossier, mistakes?: Mistakes): Response =>
  page.show(
    <OtherUsePage page={page} dossier={dossier} form={formView(page.frame, mistakes?.values, mistakes?.errors)} />,
    mistakes === undefined ? 200 : 422,
  )

async function begin(page: PageRequest, dossier: Dossier): Promise<Response> {
  const { t } = page
  const form = await page.submit(useForm, {
    name: t('otherUse.name'),
    purpose: t('algorithm.fact.purpose'),
    process: t('algorithm.fact.process'),
    peopleAffected: t('algorithm.fact.peopleAffected'),
    contact: t('algorithm.fact.contact'),
  })
  if (!form.ok) return showForm(page, dossier, form)
  const result = await useElsewhere(page.context, { algorithmId: dossier.rows.algorithm.id, use: form.value })
  if (result.ok) return page.redirect(dossierPath({ id: result.value.id }), 'otherUse.done')
  if (result.refusal === 'not-found') return page.notFound()
  const field = result.refusal === 'same-use' ? 'purpose' : result.refusal.replace('-missing', '')
  const error = { field, message: t(`otherUse.refusal.${result.refusal}`) }
  return showForm(page, dossier, { values: form.values, errors: [error] })
}

async function showHistory(page: PageRequest, dossier: Dossier): Promise<Response> {
  const changes = await readRecordHistory(page.context, dossier.rows.algorithm.id)
  return page.show(<RecordHistoryPage page={page} dossier={dossier} changes={changes} />)
}

/** What the record was before, and what else the algorithm is used for. */
export const otherUseRoutes: readonly RouteDefinition[] = [
  dossierGet(recordHistoryPath.pattern, 'algorithm.read', showHistory),
  dossierGet(otherUsePath.pattern, 'algorithm.useElsewhere', (page, dossier) => showForm(page, dossier)),
  dossierPost(otherUsePath.pattern, 'algorithm.useElsewhere', begin),
]
