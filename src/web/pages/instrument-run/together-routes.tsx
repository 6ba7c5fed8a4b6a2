import { addRunPart } from '#src/workflows/instrument-run/add-run-part.ts'
import { changeSession } from '#src/workflows/instrument-run/change-run-part.ts'
import type { RunReading } from '#src/workflows/instrument-run/read-run.ts'
import { formView } from '../../components/form-view.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import {
  assignPath,
  participantPath,
  participantRemovePath,
  sessionPath,
  sessionsPath,
  togetherPath,
} from '../../paths/instrument-run.ts'
import { assignForm, participantForm, runLabels, sessionForm, writtenSessionForm } from './forms.ts'
import { refused, takeAway, type SentForm } from './refused.ts'
import { TogetherPage } from './together-page.tsx'
import type { TogetherForms } from './together-props.ts'
import { partsOf, withRun } from './with-run.ts'

function showTogether(
  page: PageRequest,
  reading: RunReading,
  sent: { readonly [Name in 'assign' | 'participant' | 'session']?: SentForm } & {
    readonly written?: SentForm & { readonly id: string }
  } = {},
): Response {
  const view = (name: 'assign' | 'participant' | 'session') =>
    formView(page.frame, sent[name]?.values, sent[name]?.errors, `${name}-`)
  const { written } = sent
  const forms: TogetherForms = {
    assign: view('assign'),
    participant: view('participant'),
    session: view('session'),
    written:
      written === undefined
        ? null
        : { id: written.id, form: formView(page.frame, written.values, written.errors, `gesprek-${written.id}-`) },
  }
  return page.show(
    <TogetherPage page={page} reading={reading} forms={forms} />,
    Object.keys(sent).length === 0 ? 200 : 422,
  )
}

async function assign(page: PageRequest): Promise<Response> {
  return withRun(page, async (reading) => {
    const form = await page.submit(assignForm, runLabels(page.t))
    if (!form.ok) return showTogether(page, reading, { assign: form })
    const part = { kind: 'assignment', draft: form.value } as const
    const done = await addRunPart(page.context, { runId: reading.run.id, part })
    if (!done.ok) return showTogether(page, reading, { assign: refused(page, done.refusal, form.values) })
    return page.redirect(togetherPath(partsOf(reading)), 'run.assign.done')
  })
}

async function addParticipant(page: PageRequest): Promise<Response> {
  return withRun(page, async (reading) => {
    const form = await page.submit(participantForm, runLabels(page.t))
    if (!form.ok) return showTogether(page, reading, { participant: form })
    const part = { kind: 'participant', draft: { ...form.value, personId: null } } as const
    const done = await addRunPart(page.context, { runId: reading.run.id, part })
    if (!done.ok) return showTogether(page, reading, { participant: refused(page, done.refusal, form.values) })
    return page.redirect(togetherPath(partsOf(reading)), 'run.saved')
  })
}

async function addSession(page: PageRequest): Promise<Response> {
  return withRun(page, async (reading) => {
    const form = await page.submit(sessionForm, runLabels(page.t))
    if (!form.ok) return showTogether(page, reading, { session: form })
    const part = { kind: 'session', draft: form.value } as const
    const done = await addRunPart(page.context, { runId: reading.run.id, part })
    if (!done.ok) return showTogether(page, reading, { session: refused(page, done.refusal, form.values) })
    return page.redirect(togetherPath(partsOf(reading)), 'run.saved')
  })
}

async function writeSession(page: PageRequest): Promise<Response> {
  return withRun(page, async (reading) => {
    const id = page.param('session')
    const form = await page.submit(writtenSessionForm, runLabels(page.t))
    if (!form.ok) return showTogether(page, reading, { written: { ...form, id } })
    const { revision, ...words } = form.value
    const done = await changeSession(page.context, {
      runId: reading.run.id,
      session: { ...words, id, revision: revision ?? 0 },
    })
    if (done.ok) return page.redirect(`${togetherPath(partsOf(reading))}#gesprek-${id}`, 'run.saved')
    if (done.refusal !== 'changed-meanwhile') return page.notFound()
    return showTogether(page, reading, { written: { ...refused(page, done.refusal, form.values), id } })
  })
}

/** Who fills in what, who sits at the table, and the conversations. */
export const togetherRoutes: readonly RouteDefinition[] = [
  get(togetherPath.pattern, 'instrument.read', (page) => withRun(page, (reading) => showTogether(page, reading))),
  post(assignPath.pattern, 'instrument.move', assign),
  post(participantPath.pattern, 'instrument.move', addParticipant),
  post(
    participantRemovePath.pattern,
    'instrument.move',
    takeAway('instrument_participant', 'participant', togetherPath),
  ),
  post(sessionsPath.pattern, 'instrument.write', addSession),
  post(sessionPath.pattern, 'instrument.write', writeSession),
]
