import { z } from 'zod'
import { algorithmStatuses } from '#src/domain/algorithm/status.ts'
import { gateIds, paperInputs } from '#src/domain/route/gate.ts'
import { paperStates } from '#src/domain/route/paper.ts'
import type { PassageRefusal } from '#src/domain/route/passage.ts'
import { moveAlgorithm } from '#src/workflows/algorithm/move-algorithm.ts'
import { pointOutPaper } from '#src/workflows/algorithm/point-out-paper.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import { recordPassage } from '#src/workflows/route/record-passage.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { choice, dayField, optionalDay, optionalText, textField } from '../../http/fields.ts'
import type { PageRequest, RouteDefinition } from '../../http/route.ts'
import { directionPath, movePath, paperPath, passagePath, routePath } from '../../paths/algorithm.ts'
import { RoutePage, type RouteForms } from './route-page.tsx'
import { dossierGet, dossierPost, withDossier } from './with-dossier.ts'

interface Mistakes {
  readonly form: keyof RouteForms
  readonly values: FormValues
  readonly errors: readonly FieldError[]
}

/** Before the ids of the fields of each form, because one page holds them all. */
const prefixes = { move: '', paper: 'stuk-', passage: 'moment-', direction: 'richting-' } as const

function show(page: PageRequest, dossier: Dossier, mistakes?: Mistakes): Response {
  const formOf = (form: keyof RouteForms, values: FormValues = {}) =>
    mistakes?.form === form
      ? formView(page.frame, mistakes.values, mistakes.errors, prefixes[form])
      : formView(page.frame, values, [], prefixes[form])
  const forms = {
    move: formOf('move'),
    paper: formOf('paper'),
    passage: formOf('passage'),
    direction: formOf('direction'),
  }
  return page.show(<RoutePage page={page} dossier={dossier} forms={forms} />, mistakes === undefined ? 200 : 422)
}

const moveForm = z.object({
  from: choice(algorithmStatuses),
  to: choice(algorithmStatuses),
  reason: optionalText(5000),
})

async function move(page: PageRequest, dossier: Dossier): Promise<Response> {
  const { t } = page
  const { id } = dossier.rows.algorithm
  const form = await page.submit(moveForm, { reason: t('move.reason') })
  if (!form.ok) return show(page, dossier, { form: 'move', ...form })
  const result = await moveAlgorithm(page.context, { algorithmId: id, ...form.value })
  if (result.ok) return page.redirect(routePath({ id }), 'move.done')
  const known = result.refusal === 'reason-missing'
  const error = { field: known ? 'reason' : '', message: t(`move.refusal.${result.refusal}`) }
  return withDossier(page, (fresh) => show(page, fresh, { form: 'move', values: form.values, errors: [error] }))
}

const orNull = (text: string): string | null => (text === '' ? null : text)

const paperForm = z.object({
  kind: choice(paperInputs),
  state: choice(paperStates),
  title: textField(500),
  address: optionalText(2000).transform(orNull),
  datedOn: optionalDay(),
  adoptedBy: optionalText(200).transform(orNull),
})

async function paper(page: PageRequest, dossier: Dossier): Promise<Response> {
  const { t } = page
  const { id } = dossier.rows.algorithm
  const form = await page.submit(paperForm, {
    kind: t('paper.kind'),
    state: t('paper.state'),
    title: t('paper.name'),
    address: t('paper.address'),
    datedOn: t('paper.datedOn'),
    adoptedBy: t('paper.adoptedBy'),
  })
  if (!form.ok) return show(page, dossier, { form: 'paper', ...form })
  const result = await pointOutPaper(page.context, { algorithmId: id, ...form.value })
  if (result.ok) return page.redirect(`${routePath({ id })}#stukken`, 'paper.done')
  const error = { field: 'title', message: t(`paper.refusal.${result.refusal}`) }
  return show(page, dossier, { form: 'paper', values: form.values, errors: [error] })
}

const passageField: Partial<Record<PassageRefusal | 'not-found', string>> = {
  'note-missing': 'note',
  'in-the-future': 'on',
  political: 'gate',
  'not-applicable': 'gate',
}

const passageForm = z.object({ gate: choice(gateIds), note: textField(5000), on: dayField() })

async function passage(page: PageRequest, dossier: Dossier): Promise<Response> {
  const { t } = page
  const { id } = dossier.rows.algorithm
  const form = await page.submit(passageForm, {
    gate: t('passage.gate'),
    note: t('passage.note'),
    on: t('passage.on'),
  })
  if (!form.ok) return show(page, dossier, { form: 'passage', ...form })
  const result = await recordPassage(page.context, { algorithmId: id, kind: 'passed', ...form.value })
  if (result.ok) return page.redirect(routePath({ id }), 'passage.done')
  const error = { field: passageField[result.refusal] ?? '', message: t(`passage.refusal.${result.refusal}`) }
  return show(page, dossier, { form: 'passage', values: form.values, errors: [error] })
}

async function direct(page: PageRequest, dossier: Dossier): Promise<Response> {
  const { t, context } = page
  const { id } = dossier.rows.algorithm
  const form = await page.submit(z.object({ note: textField(5000) }), { note: t('move.reason') })
  if (!form.ok) return show(page, dossier, { form: 'direction', ...form })
  const command = { algorithmId: id, gate: 'G1', kind: 'direction', note: form.value.note, on: context.today } as const
  const result = await recordPassage(context, command)
  if (result.ok) return page.redirect(routePath({ id }), 'passage.done')
  const error = { field: '', message: t(`passage.refusal.${result.refusal}`) }
  return show(page, dossier, { form: 'direction', values: form.values, errors: [error] })
}

/** The route of an algorithm and everything that moves it along. */
export const routeRoutes: readonly RouteDefinition[] = [
  dossierGet(routePath.pattern, 'algorithm.read', show),
  dossierPost(movePath.pattern, 'algorithm.move', move),
  dossierPost(paperPath.pattern, 'algorithm.change', paper),
  dossierPost(passagePath.pattern, 'gate.pass', passage),
  dossierPost(directionPath.pattern, 'gate.direct', direct),
]
