import { z } from 'zod'
import { stopNoteKinds } from '#src/domain/algorithm/emergency-stop.ts'
import { addStopNote } from '#src/workflows/emergency-stop/add-stop-note.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import { stopAlgorithm } from '#src/workflows/emergency-stop/stop-algorithm.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { choice, optionalDay, optionalText, textField } from '../../http/fields.ts'
import type { PageRequest, RouteDefinition } from '../../http/route.ts'
import { stopNotePath, stopPath } from '../../paths/algorithm.ts'
import { StopPage } from './stop-page.tsx'
import { dossierGet, dossierPost } from './with-dossier.ts'

interface Mistakes {
  readonly form: 'stop' | 'note'
  readonly values: FormValues
  readonly errors: readonly FieldError[]
}

function show(page: PageRequest, dossier: Dossier, mistakes?: Mistakes): Response {
  const formOf = (form: Mistakes['form'], prefix: string) =>
    mistakes?.form === form
      ? formView(page.frame, mistakes.values, mistakes.errors, prefix)
      : formView(page.frame, {}, [], prefix)
  return page.show(
    <StopPage page={page} dossier={dossier} stopForm={formOf('stop', '')} noteForm={formOf('note', 'opvolging-')} />,
    mistakes === undefined ? 200 : 422,
  )
}

const orNull = (text: string): string | null => (text === '' ? null : text)

const stopForm = z.object({
  reason: textField(5000),
  scope: optionalText(5000).transform(orNull),
  fallback: optionalText(5000).transform(orNull),
  reviewFrom: optionalDay(),
})

async function stop(page: PageRequest, dossier: Dossier): Promise<Response> {
  const { t } = page
  const { id } = dossier.rows.algorithm
  const form = await page.submit(stopForm, {
    reason: t('stop.reason'),
    scope: t('stop.scope'),
    fallback: t('stop.fallback'),
    reviewFrom: t('stop.reviewFrom'),
  })
  if (!form.ok) return show(page, dossier, { form: 'stop', ...form })
  const result = await stopAlgorithm(page.context, { algorithmId: id, ...form.value })
  if (result.ok) return page.redirect(stopPath({ id }), 'stop.done')
  const error = { field: 'reason', message: t(`stop.refusal.${result.refusal}`) }
  return show(page, dossier, { form: 'stop', values: form.values, errors: [error] })
}

const noteForm = z.object({ kind: choice(stopNoteKinds), text: textField(5000) })

async function note(page: PageRequest, dossier: Dossier): Promise<Response> {
  const { t } = page
  const { id } = dossier.rows.algorithm
  const form = await page.submit(noteForm, { kind: t('stop.note.kind'), text: t('stop.note.text') })
  if (!form.ok) return show(page, dossier, { form: 'note', ...form })
  const result = await addStopNote(page.context, { algorithmId: id, ...form.value })
  if (result.ok) return page.redirect(`${stopPath({ id })}#opvolging`, 'stop.note.done')
  const error = { field: 'text', message: t(`stop.refusal.${result.refusal}`) }
  return show(page, dossier, { form: 'note', values: form.values, errors: [error] })
}

/** The emergency stop and what follows it. Everybody signed in sees the page; who may stop, can. */
export const stopRoutes: readonly RouteDefinition[] = [
  dossierGet(stopPath.pattern, 'algorithm.read', show),
  dossierPost(stopPath.pattern, 'algorithm.stop', stop),
  dossierPost(stopNotePath.pattern, 'algorithm.stop', note),
]
