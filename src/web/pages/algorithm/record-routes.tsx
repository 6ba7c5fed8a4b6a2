import { z } from 'zod'
import { assignDuties, type NotAssigned } from '#src/workflows/algorithm/assign-duties.ts'
import { changeAlgorithm, type ChangeRefusal } from '#src/workflows/algorithm/change-algorithm.ts'
import { readCandidates } from '#src/workflows/algorithm/read-algorithms.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import { besideNow, formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { optionalDay, optionalId, optionalText, wholeNumber } from '../../http/fields.ts'
import type { PageRequest, RouteDefinition } from '../../http/route.ts'
import { recordPartPath, recordPath, supplierLetterPath } from '../../paths/algorithm.ts'
import { dossierGet, dossierPost, withDossier } from './with-dossier.ts'
import { DutiesEditPage, RecordEditPage } from './record-edit-page.tsx'
import { changesOf, labelsOfPart, recordForms, valuesOfPart } from './record-form.ts'
import { RecordPage } from './record-page.tsx'
import { SupplierLetterPage } from './supplier-letter-page.tsx'
import { recordParts, type RecordPart } from './record-parts.ts'

/** What was filled in and what is wrong with it; `clash` when somebody else was first. */
interface Mistakes {
  readonly values: FormValues
  readonly errors: readonly FieldError[]
  readonly clash?: boolean
}

function showPart(page: PageRequest, dossier: Dossier, part: RecordPart, mistakes?: Mistakes): Response {
  const { facts } = dossier.rows.algorithm
  const now = valuesOfPart(facts, part)
  const own = formView(page.frame, mistakes?.values ?? now, mistakes?.errors)
  const form = mistakes?.clash === true ? besideNow(own, now) : own
  return page.show(
    <RecordEditPage page={page} dossier={dossier} form={form} part={part} />,
    mistakes === undefined ? 200 : 422,
  )
}

async function showDuties(page: PageRequest, dossier: Dossier, mistakes?: Mistakes): Promise<Response> {
  const { responsibility } = dossier.rows.algorithm
  const own = formView(page.frame, mistakes?.values ?? { ...responsibility }, mistakes?.errors)
  const form = mistakes?.clash === true ? besideNow(own, { ...responsibility, from: own.values['from'] }) : own
  const candidates = await readCandidates(page.context)
  return page.show(
    <DutiesEditPage page={page} dossier={dossier} form={form} candidates={candidates} />,
    mistakes === undefined ? 200 : 422,
  )
}

const partOfPage = (page: PageRequest): RecordPart | undefined =>
  recordParts.find((part) => part.slug === page.param('part'))

const fieldOf: Partial<Record<ChangeRefusal, string>> = {
  'name-missing': 'name',
  'dates-reversed': 'usedUntil',
  'role-and-none': 'aiActRoles',
}

async function savePart(page: PageRequest, dossier: Dossier, part: RecordPart): Promise<Response> {
  const { id, facts } = dossier.rows.algorithm
  const form = await page.submit(recordForms[part.key], labelsOfPart(page.t, part))
  if (!form.ok) return showPart(page, dossier, part, form)
  const { revision } = form.value
  const result = await changeAlgorithm(page.context, {
    id,
    revision,
    changes: changesOf(facts, form.value),
    checked: [],
  })
  if (result.ok) return page.redirect(`${recordPath({ id })}#${part.slug}`, 'record.saved')
  const error = { field: fieldOf[result.refusal] ?? '', message: page.t(`record.refusal.${result.refusal}`) }
  const clash = result.refusal === 'changed-meanwhile'
  return withDossier(page, (fresh) => showPart(page, fresh, part, { values: form.values, errors: [error], clash }))
}

const dutiesForm = z.object({
  revision: wholeNumber(1).transform((value) => value ?? 0),
  competentBodyId: optionalId(),
  competenceBasis: optionalText(2000).transform((text) => (text === '' ? null : text)),
  portfolioHolderId: optionalId(),
  processOwnerId: optionalId(),
  projectLeadId: optionalId(),
  overseerId: optionalId(),
  from: optionalDay(),
})

const dutyFields = { 'basis-missing': 'competenceBasis', 'unknown-body': 'competentBodyId' } as const

/** What is wrong, at the field of the duty that it is about. */
function dutyError({ t }: PageRequest, { reason, duty }: NotAssigned): FieldError {
  const message = t(`record.refusal.${reason}`)
  if (duty !== null) return { field: `${duty}Id`, message: `${t(`algorithm.duty.${duty}`)}: ${message}` }
  return { field: reason === 'basis-missing' || reason === 'unknown-body' ? dutyFields[reason] : '', message }
}

async function saveDuties(page: PageRequest, dossier: Dossier): Promise<Response> {
  const { t } = page
  const { id } = dossier.rows.algorithm
  const form = await page.submit(dutiesForm, {
    competentBodyId: t('algorithm.duty.competentBody'),
    competenceBasis: t('algorithm.duty.basis'),
    portfolioHolderId: t('algorithm.duty.portfolioHolder'),
    processOwnerId: t('algorithm.duty.processOwner'),
    projectLeadId: t('algorithm.duty.projectLead'),
    overseerId: t('algorithm.duty.overseer'),
    from: t('record.from'),
  })
  if (!form.ok) return showDuties(page, dossier, form)
  const { revision, from, ...responsibility } = form.value
  const result = await assignDuties(page.context, { id, revision, responsibility, from: from ?? page.context.today })
  if (result.ok) return page.redirect(`${recordPath({ id })}#verantwoordelijk`, 'record.saved')
  const error = dutyError(page, result.refusal)
  const clash = result.refusal.reason === 'changed-meanwhile'
  return withDossier(page, (fresh) => showDuties(page, fresh, { values: form.values, errors: [error], clash }))
}

const edit = (page: PageRequest, dossier: Dossier): Response => {
  const part = partOfPage(page)
  return part === undefined ? page.notFound() : showPart(page, dossier, part)
}

const save = (page: PageRequest, dossier: Dossier): Response | Promise<Response> => {
  const part = partOfPage(page)
  return part === undefined ? page.notFound() : savePart(page, dossier, part)
}

const dutiesPath = recordPartPath.pattern.replace(':part', 'verantwoordelijk')

/** The record of an algorithm, part by part. */
export const recordRoutes: readonly RouteDefinition[] = [
  dossierGet(recordPath.pattern, 'algorithm.read', (page, dossier) =>
    page.show(<RecordPage page={page} dossier={dossier} />),
  ),
  dossierGet(supplierLetterPath.pattern, 'algorithm.read', (page, dossier) =>
    page.show(<SupplierLetterPage page={page} dossier={dossier} />),
  ),
  dossierGet(dutiesPath, 'algorithm.assign', showDuties),
  dossierPost(dutiesPath, 'algorithm.assign', saveDuties),
  dossierGet(recordPartPath.pattern, 'algorithm.change', edit),
  dossierPost(recordPartPath.pattern, 'algorithm.change', save),
]
