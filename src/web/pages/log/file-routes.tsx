import { z } from 'zod'
import { eraseFile, findFiles, type FileErasureRefusal } from '#src/workflows/erasure/erase-file.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { checkbox, optionalId, optionalText } from '../../http/fields.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { fileErasePath, logPath } from '../../paths/documents.ts'
import { FilePage } from './file-page.tsx'

const fileForm = z.object({
  file: optionalId(),
  law: optionalText(300),
  reason: optionalText(300),
  sure: checkbox(),
})

/** The field that each refusal is about. */
const fieldOf: Readonly<Record<FileErasureRefusal, string>> = {
  'file-unknown': 'file',
  'law-missing': 'law',
  'reason-missing': 'reason',
}

async function show(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []): Promise<Response> {
  const words = page.query('q') ?? ''
  const files = await findFiles(page.context, words)
  const search = formView(page.frame, { q: words })
  const form = formView(page.frame, values, errors)
  return page.show(<FilePage {...{ page, files, search, form }} />, errors.length === 0 ? 200 : 422)
}

async function submit(page: PageRequest): Promise<Response> {
  const { t } = page
  const form = await page.submit(fileForm, {
    file: t('file.erase.which'),
    law: t('log.erase.law'),
    reason: t('log.erase.reason'),
  })
  if (!form.ok) return show(page, form.values, form.errors)
  const { file, sure, ...grounds } = form.value
  if (!sure) return show(page, form.values, [{ field: 'sure', message: t('log.erase.notSure') }])
  const erased = await eraseFile(page.context, { ...grounds, fileId: file ?? '' })
  if (erased.ok) return page.redirect(logPath(), 'file.erase.done')
  return show(page, form.values, [
    { field: fieldOf[erased.refusal], message: t(`file.erase.refusal.${erased.refusal}`) },
  ])
}

/** A whole file that must go: a person chooses it, with the law and the reason. */
export const fileRoutes: readonly RouteDefinition[] = [
  get(fileErasePath.pattern, 'log.erase', (page) => show(page)),
  post(fileErasePath.pattern, 'log.erase', submit),
]
