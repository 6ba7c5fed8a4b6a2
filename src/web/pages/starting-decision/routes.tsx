import { adoptStartingDecision } from '#src/workflows/starting-decision/adopt-starting-decision.ts'
import { keepStartingDraft } from '#src/workflows/starting-decision/keep-starting-draft.ts'
import { readAdoptedStartingDecision } from '#src/workflows/starting-decision/read-adopted-starting-decision.ts'
import {
  readStartingDecision,
  type StartingDecisionView,
} from '#src/workflows/starting-decision/read-starting-decision.ts'
import { renderFile, type RenderedDocument } from '#src/workflows/documents/render-file.ts'
import {
  renderStartingDocument,
  renderStartingDraft,
} from '#src/workflows/starting-decision/render-starting-document.ts'
import { besideNow, formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { askedFile } from '../../http/file-name.ts'
import {
  adoptedStartingDecisionPath,
  adoptStartingDecisionPath,
  startingDecisionPath,
  startingDraftFilePath,
  startingFilePath,
} from '../../paths/routing.ts'
import { AdoptedPage } from './adopted-page.tsx'
import {
  adoptForm,
  adoptLabels,
  answersOf,
  draftForm,
  draftLabels,
  fieldOfAdoptRefusal,
  fieldsOf,
  looseChanges,
  valuesOfDraft,
} from './starting-form.ts'
import { adoptedStem, draftStem } from './file-links.tsx'
import { titleOf } from './row-item.tsx'
import { StartingPage } from './starting-page.tsx'

type Document = RenderedDocument['document']

/** What was filled in wrongly, in which of the two forms. */
interface Mistakes {
  readonly form: 'draft' | 'adoption'
  readonly values: FormValues
  readonly errors: readonly FieldError[]
  /** Somebody else saved the draft first. */
  readonly clash?: boolean
}

function draftOf(page: PageRequest, view: StartingDecisionView, mistakes?: Mistakes) {
  const now = valuesOfDraft(view.draft?.answers ?? [], view.proposed)
  if (mistakes?.form !== 'draft') return formView(page.frame, now)
  const own = formView(page.frame, mistakes.values, mistakes.errors)
  return mistakes.clash === true ? besideNow(own, now) : own
}

async function show(page: PageRequest, mistakes?: Mistakes): Promise<Response> {
  const view = await readStartingDecision(page.context)
  const executive = view.bodies.find(({ role }) => role === 'executive')
  const adoption =
    mistakes?.form === 'adoption' ? formView(page.frame, mistakes.values, mistakes.errors) : formView(page.frame)
  return page.show(
    <StartingPage
      t={page.t}
      frame={page.frame}
      today={page.context.today}
      view={view}
      draft={draftOf(page, view, mistakes)}
      adoption={adoption}
      mayDraft={page.may('rules.draft')}
      mayAdopt={executive !== undefined && page.may('rules.adopt', { body: executive.id })}
    />,
    mistakes === undefined ? 200 : 422,
  )
}

async function keep(page: PageRequest): Promise<Response> {
  const view = await readStartingDecision(page.context)
  const form = await page.submit(draftForm(view.rows), draftLabels(page.t, view.rows, { ...view, lang: page.lang }))
  if (!form.ok) return show(page, { form: 'draft', values: form.values, errors: form.errors })
  const loose = looseChanges(view.rows, form.value, view.proposed).map((row) => ({
    field: fieldsOf(row).choice,
    message: page.t('starting.change.notChosen', { row: titleOf({ t: page.t, frame: page.frame, view, row }) }),
  }))
  if (loose.length > 0) return show(page, { form: 'draft', values: form.values, errors: loose })
  const result = await keepStartingDraft(page.context, {
    answers: answersOf(view.rows, form.value, view.proposed),
    revision: Number(form.value['revision'] ?? 0),
  })
  if (result.ok) return page.redirect(startingDecisionPath(), 'starting.saved')
  const errors = [{ field: '', message: page.t(`starting.refusal.${result.refusal}`) }]
  const clash = result.refusal === 'changed-meanwhile'
  return show(page, { form: 'draft', values: form.values, errors, clash })
}

async function adopt(page: PageRequest): Promise<Response> {
  const form = await page.submit(adoptForm, adoptLabels(page.t))
  if (!form.ok) return show(page, { form: 'adoption', values: form.values, errors: form.errors })
  const { revision, ...adoption } = form.value
  const result = await adoptStartingDecision(page.context, { ...adoption, revision: revision ?? 0 })
  if (result.ok) return page.redirect(startingDecisionPath(), 'starting.adopt.done')
  const message = page.t(`starting.refusal.${result.refusal}`)
  const errors = [{ field: fieldOfAdoptRefusal[result.refusal], message }]
  return show(page, { form: 'adoption', values: form.values, errors })
}

async function showAdopted(page: PageRequest): Promise<Response> {
  const { shown } = await readAdoptedStartingDecision(page.context, Number(page.param('number')))
  if (shown === null) return page.notFound()
  return page.show(<AdoptedPage t={page.t} frame={page.frame} adopted={shown} />)
}

async function sendFile(page: PageRequest, stem: string, document: Promise<Document | undefined>): Promise<Response> {
  const asked = askedFile(page.param('file'))
  const made = asked?.stem === stem ? await document : undefined
  if (asked === undefined || made === undefined) return page.notFound()
  const file = await renderFile(page.context, made, { kind: 'startingDecision', format: asked.format })
  return page.file(file.bytes, file.mediaType, page.param('file'))
}

const sendDraft = (page: PageRequest): Promise<Response> =>
  sendFile(page, draftStem, renderStartingDraft(page.context, page.lang))

function sendAdopted(page: PageRequest): Promise<Response> {
  const number = Number(page.param('number'))
  return sendFile(page, adoptedStem, renderStartingDocument(page.context, { number, language: page.lang }))
}

/** The startbesluit: draft, adoption, and what was adopted. */
export const startingDecisionRoutes: readonly RouteDefinition[] = [
  get(startingDecisionPath.pattern, 'rules.read', (page) => show(page)),
  post(startingDecisionPath.pattern, 'rules.draft', keep),
  post(adoptStartingDecisionPath.pattern, 'rules.adopt', adopt),
  get(startingDraftFilePath.pattern, 'rules.read', sendDraft),
  get(startingFilePath.pattern, 'rules.read', sendAdopted),
  get(adoptedStartingDecisionPath.pattern, 'rules.read', showAdopted),
]
