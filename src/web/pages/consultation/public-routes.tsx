import { readPublicConsultation, readThinkAlong } from '#src/workflows/consultation/read-public-consultations.ts'
import { receivePublicContribution } from '#src/workflows/consultation/receive-contribution.ts'
import { renderFile } from '#src/workflows/documents/render-file.ts'
import { renderReactionNote } from '#src/workflows/consultation/render-reaction-note.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import {
  consultationNotePath,
  contributedPath,
  publicConsultationPath,
  publicConsultationsPath,
} from '../../paths/consultation.ts'
import { publicForm, publicLabels } from './forms.ts'
import { PublicConsultationsPage } from './public-list-page.tsx'
import { ContributedPage } from './contributed-page.tsx'
import { PublicConsultationPage } from './public-page.tsx'

async function showList(page: PageRequest): Promise<Response> {
  const found = await readThinkAlong(page.context)
  return page.show(<PublicConsultationsPage t={page.t} frame={page.frame} {...found} />)
}

async function showOne(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []) {
  const asked = page.param('slug')
  const json = asked.endsWith('.json')
  const shown = await readPublicConsultation(page.context, json ? asked.slice(0, -'.json'.length) : asked)
  if (shown === undefined) return page.notFound()
  const { id: _, ...rest } = shown
  if (json) return page.json(rest)
  const form = formView(page.frame, values, errors)
  const status = errors.length === 0 ? 200 : 422
  return page.show(<PublicConsultationPage t={page.t} frame={page.frame} shown={shown} form={form} />, status)
}

async function contribute(page: PageRequest): Promise<Response> {
  const slug = page.param('slug')
  const shown = await readPublicConsultation(page.context, slug)
  if (shown === undefined) return page.notFound()
  const form = await page.submit(publicForm, publicLabels(page.t))
  if (!form.ok) return showOne(page, form.values, form.errors)
  const { kind, text, name, email, website } = form.value
  if (website !== '') return page.redirect(contributedPath({ slug, number: '-' }))
  const result = await receivePublicContribution(page.context, {
    consultationId: shown.id,
    ...{ kind, text, email, way: 'form', name: name === '' ? null : name },
    address: page.address,
  })
  if (result.ok) return page.redirect(contributedPath({ slug, number: result.value.number }))
  const field = result.refusal === 'name-missing' ? 'name' : result.refusal === 'text-missing' ? 'text' : ''
  return showOne(page, form.values, [{ field, message: page.t(`contribution.refusal.${result.refusal}`) }])
}

async function showThanks(page: PageRequest): Promise<Response> {
  const number = page.param('number')
  const shown = await readPublicConsultation(page.context, page.param('slug'))
  if (shown === undefined || !/^(\d{1,9}|-)$/.test(number)) return page.notFound()
  return page.show(<ContributedPage t={page.t} frame={page.frame} shown={shown} number={number} />)
}

const formats = { 'reactienota.pdf': 'pdf', 'reactienota.docx': 'docx', 'reactienota-archief.pdf': 'archive' } as const

async function sendNote(page: PageRequest): Promise<Response> {
  const file = page.param('file')
  const format = Object.entries(formats).find(([name]) => name === file)?.[1]
  if (format === undefined) return page.notFound()
  const document = await renderReactionNote(page.context, { slug: page.param('slug'), language: page.lang })
  if (document === undefined) return page.notFound()
  const made = await renderFile(page.context, document, { kind: 'reactionNote', format })
  return page.file(made.bytes, made.mediaType, file)
}

/** Consultations as everybody sees them, without an account. */
export const publicConsultationRoutes: readonly RouteDefinition[] = [
  get(publicConsultationsPath.pattern, 'public', showList),
  get(publicConsultationPath.pattern, 'public', (page) => showOne(page)),
  post(publicConsultationPath.pattern, 'public', contribute),
  get(contributedPath.pattern, 'public', showThanks),
  get(consultationNotePath.pattern, 'public', sendNote),
]
