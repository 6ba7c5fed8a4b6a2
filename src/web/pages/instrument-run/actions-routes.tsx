import { addRunPart } from '#src/workflows/instrument-run/add-run-part.ts'
import { changeAction } from '#src/workflows/instrument-run/change-run-part.ts'
import type { RunReading } from '#src/workflows/instrument-run/read-run.ts'
import { formView } from '../../components/form-view.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { actionPath, actionsPath } from '../../paths/instrument-run.ts'
import { ActionsPage } from './actions-page.tsx'
import { actionForm, changedActionForm, runLabels } from './forms.ts'
import { refused, type SentForm } from './refused.ts'
import { partsOf, withRun } from './with-run.ts'

function showActions(
  page: PageRequest,
  reading: RunReading,
  sent: { readonly added?: SentForm; readonly changed?: SentForm & { readonly id: string } } = {},
) {
  const { added, changed } = sent
  return page.show(
    <ActionsPage
      page={page}
      reading={reading}
      added={formView(page.frame, added?.values, added?.errors, 'nieuw-')}
      changed={
        changed === undefined
          ? null
          : { id: changed.id, form: formView(page.frame, changed.values, changed.errors, `actie-${changed.id}-`) }
      }
    />,
    Object.keys(sent).length === 0 ? 200 : 422,
  )
}

async function addAction(page: PageRequest): Promise<Response> {
  return withRun(page, async (reading) => {
    const form = await page.submit(actionForm, runLabels(page.t))
    if (!form.ok) return showActions(page, reading, { added: form })
    const { questionId, instance, ...words } = form.value
    const draft = {
      ...words,
      ownerPerson: null,
      questionId: questionId === '' ? null : questionId,
      instance: questionId === '' ? null : instance.split('~').filter((id) => id !== ''),
    }
    const done = await addRunPart(page.context, { runId: reading.run.id, part: { kind: 'action', draft } })
    if (!done.ok) return showActions(page, reading, { added: refused(page, done.refusal, form.values) })
    return page.redirect(actionsPath(partsOf(reading)), 'run.action.added')
  })
}

async function saveAction(page: PageRequest): Promise<Response> {
  return withRun(page, async (reading) => {
    const id = page.param('action')
    const form = await page.submit(changedActionForm, runLabels(page.t))
    if (!form.ok) return showActions(page, reading, { changed: { ...form, id } })
    const { revision, ...words } = form.value
    const action = { ...words, id, ownerPerson: null, revision: revision ?? 0 }
    const done = await changeAction(page.context, { runId: reading.run.id, action })
    if (done.ok) return page.redirect(actionsPath(partsOf(reading)), 'run.saved')
    if (done.refusal !== 'changed-meanwhile') return page.notFound()
    return showActions(page, reading, { changed: { ...refused(page, done.refusal, form.values), id } })
  })
}

/** What must still be done. */
export const actionsRoutes: readonly RouteDefinition[] = [
  get(actionsPath.pattern, 'instrument.read', (page) => withRun(page, (reading) => showActions(page, reading))),
  post(actionsPath.pattern, 'instrument.write', addAction),
  post(actionPath.pattern, 'instrument.write', saveAction),
]
