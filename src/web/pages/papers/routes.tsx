import { isTemplateDocument } from '#src/workflows/documents/read-word-templates.ts'
import { exportDossier } from '#src/workflows/dossier/export-dossier.ts'
import { readPapers } from '#src/workflows/documents/read-papers.ts'
import { readWordTemplate, readWordTemplates } from '#src/workflows/documents/read-word-templates.ts'
import { dropWordTemplate } from '#src/workflows/documents/remove-word-template.ts'
import { renderCouncilLetter } from '#src/workflows/decision/render-council-letter.ts'
import { renderDecisionDocument } from '#src/workflows/decision/render-decision-document.ts'
import { renderFile, type RenderedDocument } from '#src/workflows/documents/render-file.ts'
import { renderBriefingDocument, renderProposalDocument } from '#src/workflows/proposal/render-proposal-document.ts'
import { renderWeighingDocument } from '#src/workflows/weighing/render-weighing-document.ts'
import { saveWordTemplate } from '#src/workflows/documents/save-word-template.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import {
  algorithmFilePath,
  decisionFilePath,
  dossierExportPath,
  papersPath,
  proposalFilePath,
  publicDecisionFilePath,
  templateFilePath,
  templateRemovePath,
  templatesPath,
} from '../../paths/documents.ts'
import { absolute } from '../../http/absolute.ts'
import { publicDecisionPath } from '../../paths/public.ts'
import { askedFile, savedName } from '../../http/file-name.ts'
import { PapersPage } from './papers-page.tsx'
import { templateForm, templateLabels } from './template-form.ts'
import { TemplatesPage } from './template-page.tsx'

async function showPapers(page: PageRequest): Promise<Response> {
  const papers = await readPapers(page.context, page.param('id'))
  return papers === undefined ? page.notFound() : page.show(<PapersPage page={page} papers={papers} />)
}

/** Sends the file that the address asks for, made of a document. */
async function send(page: PageRequest, made: RenderedDocument | undefined): Promise<Response> {
  const asked = askedFile(page.param('file'))
  if (made === undefined || asked === undefined) return page.notFound()
  const file = await renderFile(page.context, made.document, { kind: made.kind, format: asked.format })
  return page.file(file.bytes, file.mediaType, savedName(page.param('file'), made.document.title))
}

async function sendAlgorithmFile(page: PageRequest): Promise<Response> {
  const algorithmId = page.param('id')
  const stem = askedFile(page.param('file'))?.stem
  const asked = { algorithmId, language: page.lang }
  if (stem === 'overzicht') {
    const document = await renderBriefingDocument(page.context, asked)
    return send(page, document === undefined ? undefined : { document, kind: 'briefing' })
  }
  if (stem === 'afweging') {
    const document = await renderWeighingDocument(page.context, asked)
    return send(page, document === undefined ? undefined : { document, kind: 'weighing' })
  }
  return page.notFound()
}

async function sendProposalFile(page: PageRequest): Promise<Response> {
  if (askedFile(page.param('file'))?.stem !== 'voorstel') return page.notFound()
  const document = await renderProposalDocument(page.context, { proposalId: page.param('id'), language: page.lang })
  return send(page, document === undefined ? undefined : { document, kind: 'proposal' })
}

const addressOf = (page: PageRequest) => (number: string) => absolute(page, publicDecisionPath({ number }))

async function sendDecisionFile(page: PageRequest): Promise<Response> {
  const decisionId = page.param('id')
  const stem = askedFile(page.param('file'))?.stem
  if (stem === 'brief') {
    const asked = { decisionId, language: page.lang, addressOf: addressOf(page) }
    const letter = await renderCouncilLetter(page.context, asked)
    return send(page, letter === undefined ? undefined : { document: letter, kind: 'councilLetter' })
  }
  if (stem !== 'besluit') return page.notFound()
  const asked = { decisionId, reader: 'inside', language: page.lang } as const
  const document = await renderDecisionDocument(page.context, asked)
  return send(page, document === undefined ? undefined : { document, kind: 'decision' })
}

/** A public decision by its number: `/besluiten/2026-0012.pdf`, `-archief.pdf` or `.docx`. */
async function sendPublicDecision(page: PageRequest): Promise<Response> {
  const number = askedFile(page.param('file'))?.stem
  if (number === undefined) return page.notFound()
  const asked = { number, reader: 'public', language: page.lang } as const
  const document = await renderDecisionDocument(page.context, asked)
  return send(page, document === undefined ? undefined : { document, kind: 'decision' })
}

async function takeDossier(page: PageRequest): Promise<Response> {
  const algorithmId = page.param('id')
  if (!page.may('dossier.export', { algorithm: algorithmId })) return page.forbidden()
  const exported = await exportDossier(page.context, { algorithmId, addressOf: addressOf(page) })
  if (!exported.ok) return page.notFound()
  return page.file(exported.value.bytes, 'application/zip', exported.value.name)
}

async function showTemplates(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []) {
  const templates = await readWordTemplates(page.context)
  const form = formView(page.frame, values, errors)
  return page.show(<TemplatesPage page={page} templates={templates} form={form} />, errors.length === 0 ? 200 : 422)
}

async function saveTemplate(page: PageRequest): Promise<Response> {
  const form = await page.submit(templateForm, templateLabels(page.t))
  if (!form.ok) return showTemplates(page, form.values, form.errors)
  const { document, file } = form.value
  const bytes = new Uint8Array(await file.arrayBuffer())
  const saved = await saveWordTemplate(page.context, { document, name: file.name, bytes })
  if (saved.ok) return page.redirect(templatesPath(), 'template.saved')
  const { kind, names } = saved.refusal
  const message =
    kind === 'placeholder-unknown'
      ? page.t('template.refusal.placeholder-unknown', { names: names.map((name) => `{${name}}`).join(', ') })
      : page.t(`template.refusal.${kind}`)
  return showTemplates(page, form.values, [{ field: 'file', message }])
}

async function sendTemplate(page: PageRequest): Promise<Response> {
  const document = page.param('document')
  const template = isTemplateDocument(document) ? await readWordTemplate(page.context, document) : undefined
  if (template === undefined) return page.notFound()
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return page.file(template.bytes, type, template.name)
}

async function removeTemplate(page: PageRequest): Promise<Response> {
  const document = page.param('document')
  const removed = isTemplateDocument(document) ? await dropWordTemplate(page.context, document) : undefined
  return removed?.ok === true ? page.redirect(templatesPath(), 'template.removed') : page.notFound()
}

/** Documents on paper, the dossier to take away, and the Word templates of the organisation. */
export const papersRoutes: readonly RouteDefinition[] = [
  get(papersPath.pattern, 'algorithm.read', showPapers),
  get(algorithmFilePath.pattern, 'weighing.read', sendAlgorithmFile),
  post(dossierExportPath.pattern, 'dossier.export', takeDossier),
  get(proposalFilePath.pattern, 'proposal.read', sendProposalFile),
  get(decisionFilePath.pattern, 'decision.read', sendDecisionFile),
  get(publicDecisionFilePath.pattern, 'public', sendPublicDecision),
  get(templatesPath.pattern, 'template.manage', (page) => showTemplates(page)),
  post(templatesPath.pattern, 'template.manage', saveTemplate),
  get(templateFilePath.pattern, 'template.manage', sendTemplate),
  post(templateRemovePath.pattern, 'template.manage', removeTemplate),
]
