import { addRunPart } from '#src/workflows/instrument-run/add-run-part.ts'
import { takeAwayPart } from '#src/workflows/instrument-run/change-run.ts'
import { keepFile, readKeptFile } from '#src/workflows/keep-file.ts'
import { readRunFile } from '#src/workflows/instrument-run/read-run-file.ts'
import type { FieldError, FormValues } from '../../components/form-view.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import {
  runCommentPath,
  runEvidencePath,
  runEvidenceRemovePath,
  runKeptFilePath,
  runResolvePath,
  sectionPath,
} from '../../paths/instrument-run.ts'
import { commentForm, evidenceForm, placeForm, resolveForm, runLabels } from './forms.ts'
import { sectionNamed, showSection } from './show-section.tsx'
import { partsOf, withRun } from './with-run.ts'

async function comment(page: PageRequest): Promise<Response> {
  return withRun(page, async (reading) => {
    const form = await page.submit(commentForm, runLabels(page.t))
    const section = sectionNamed(reading, sectionOf(form.values))
    if (section === undefined) return page.notFound()
    if (!form.ok) return showSection(page, reading, section, { comment: { values: form.values, errors: form.errors } })
    const { questionId, text } = form.value
    const done = await addRunPart(page.context, {
      runId: reading.run.id,
      part: { kind: 'comment', draft: { questionId, text } },
    })
    if (!done.ok) return page.notFound()
    return page.redirect(`${sectionPath({ ...partsOf(reading), section: section.id })}#opmerkingen`, 'run.comment.done')
  })
}

const sectionOf = (values: FormValues): string => (typeof values['section'] === 'string' ? values['section'] : '')

async function resolve(page: PageRequest): Promise<Response> {
  return withRun(page, async (reading) => {
    const form = await page.submit(resolveForm, runLabels(page.t))
    const section = sectionNamed(reading, sectionOf(form.values))
    if (section === undefined) return page.notFound()
    if (!form.ok) {
      const errors = form.errors.map((one) => ({ ...one, field: '' }))
      return showSection(page, reading, section, { comment: { values: {}, errors } })
    }
    const done = await addRunPart(page.context, {
      runId: reading.run.id,
      part: { kind: 'resolution', draft: { commentId: page.param('comment'), text: form.value.text } },
    })
    if (!done.ok) return page.notFound()
    return page.redirect(`${sectionPath({ ...partsOf(reading), section: section.id })}#opmerkingen`, 'run.resolve.done')
  })
}

/** The file of a form: as it came now, or as it came with an earlier try. It stays when something else must be mended. */
async function fileOf(page: PageRequest) {
  const { file, kept } = await page.sent()
  if (file instanceof File && file.size > 0)
    return keepFile(page.context, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  const id = typeof kept === 'string' ? kept : ''
  const earlier = id === '' ? undefined : await readKeptFile(page.context, id)
  return earlier === undefined ? null : { ok: true as const, value: { id, ...earlier } }
}

async function addEvidence(page: PageRequest): Promise<Response> {
  return withRun(page, async (reading) => {
    const form = await page.submit(evidenceForm, runLabels(page.t))
    const section = sectionNamed(reading, sectionOf(form.values))
    if (section === undefined) return page.notFound()
    const kept = await fileOf(page)
    const values = {
      ...form.values,
      kept: kept?.ok === true ? kept.value.id : '',
      keptName: kept?.ok === true ? kept.value.name : '',
    }
    const again = (errors: readonly FieldError[]) =>
      showSection(page, reading, section, { evidence: { values, errors } })
    if (!form.ok) return again(form.errors)
    const { address, questionId, title } = form.value
    if (kept?.ok === false) return again([{ field: 'file', message: page.t('run.evidence.kind') }])
    if ((kept === null) === (address === null))
      return again([{ field: 'address', message: page.t('run.evidence.one') }])
    const done = await addRunPart(page.context, {
      runId: reading.run.id,
      part: { kind: 'evidence', draft: { questionId, title, address, fileId: kept?.value.id ?? null } },
    })
    if (!done.ok) return again([{ field: '', message: page.t(`run.refusal.${done.refusal}`) }])
    return page.redirect(
      `${sectionPath({ ...partsOf(reading), section: section.id })}#opmerkingen`,
      'run.evidence.done',
    )
  })
}

async function removeEvidence(page: PageRequest): Promise<Response> {
  return withRun(page, async (reading) => {
    const form = await page.submit(placeForm, {})
    const section = sectionNamed(reading, form.ok ? form.value.section : '')
    const done = await takeAwayPart(page.context, {
      runId: reading.run.id,
      table: 'instrument_evidence',
      id: page.param('evidence'),
    })
    if (!done.ok || section === undefined) return page.notFound()
    return page.redirect(sectionPath({ ...partsOf(reading), section: section.id }), 'run.takenAway')
  })
}

async function sendFile(page: PageRequest): Promise<Response> {
  const file = await readRunFile(page.context, { runId: page.param('run'), fileId: page.param('file') })
  if (file === undefined || file.algorithmId !== page.param('id')) return page.notFound()
  return page.file(file.bytes, file.mediaType, file.name)
}

/** What is said about the questions of a section, and what they rest on. */
export const remarkRoutes: readonly RouteDefinition[] = [
  post(runCommentPath.pattern, 'instrument.write', comment),
  post(runResolvePath.pattern, 'instrument.write', resolve),
  post(runEvidencePath.pattern, 'instrument.write', addEvidence),
  post(runEvidenceRemovePath.pattern, 'instrument.write', removeEvidence),
  get(runKeptFilePath.pattern, 'instrument.read', sendFile),
]
