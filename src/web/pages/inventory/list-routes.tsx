import { z } from 'zod'
import { listKinds, type ListKind } from '#src/domain/inventory/list-row.ts'
import { forgetList, keepList } from '#src/workflows/inventory/compare-list.ts'
import { readListFile, readLists, type CompareRefusal } from '#src/workflows/inventory/read-list.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { choice, fileField, textField, wholeNumber } from '../../http/fields.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import {
  forgetListPath,
  keepListPath,
  listPath,
  listRowPath,
  listsPath,
  notAlgorithmPath,
} from '../../paths/inventory.ts'
import { ChooseListPage, ListColumnsPage } from './choose-list-pages.tsx'
import { answerRow, refuseRows, showList, showRow } from './row-routes.tsx'

async function showLists(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []) {
  const lists = await readLists(page.context)
  const form = formView(page.frame, values, errors)
  return page.show(<ChooseListPage {...{ page, lists, form }} />, errors.length === 0 ? 200 : 422)
}

/** Why nothing was compared, and that nothing was kept. */
const sentence = ({ t }: PageRequest, { reason }: CompareRefusal): string =>
  `${t(`list.refusal.${reason}`)} ${t('list.refusal.nothingKept')}`

const chooseForm = z.object({ kind: choice(listKinds), file: fileField() })

async function choose(page: PageRequest): Promise<Response> {
  const { t } = page
  const form = await page.submit(chooseForm, { kind: t('list.kind'), file: t('list.file') })
  if (!form.ok) return showLists(page, form.values, form.errors)
  const { kind, file } = form.value
  const bytes = new Uint8Array(await file.arrayBuffer())
  return showColumns(page, { kind, name: file.name, bytes })
}

interface Given {
  readonly kind: ListKind
  readonly name: string
  readonly bytes: Uint8Array
}

/** The page to choose columns, with the file in it: nothing is kept before. */
function showColumns(page: PageRequest, file: Given, values: FormValues = {}, errors: readonly FieldError[] = []) {
  const read = readListFile(file.bytes)
  if (!read.ok)
    return showLists(page, { kind: file.kind }, [{ field: 'file', message: sentence(page, { reason: read.refusal }) }])
  const base64 = Buffer.from(file.bytes).toString('base64')
  const shown = { ...read.value, kind: file.kind, name: file.name, base64 }
  const form = formView(page.frame, values, errors)
  return page.show(<ListColumnsPage page={page} file={shown} form={form} />, errors.length === 0 ? 200 : 422)
}

const fileForm = z.object({ kind: choice(listKinds), fileName: textField(200), content: textField(5_000_000) })
const columnsForm = z.object({
  name: wholeNumber().pipe(z.number('choose')),
  supplier: wholeNumber(),
  identifier: wholeNumber(),
})

async function keep(page: PageRequest): Promise<Response> {
  const { t } = page
  const sent = await page.submit(fileForm, {})
  if (!sent.ok) return showLists(page, {}, [{ field: 'file', message: t('list.refusal.empty') }])
  const { kind, fileName, content } = sent.value
  const file = { kind, name: fileName, bytes: new Uint8Array(Buffer.from(content, 'base64')) }
  const columns = await page.submit(columnsForm, {
    name: t('list.columns.name'),
    supplier: t('list.columns.supplier'),
    identifier: t('list.columns.identifier'),
  })
  if (!columns.ok) return showColumns(page, file, columns.values, columns.errors)
  const kept = await keepList(page.context, file, columns.value)
  if (kept.ok) return page.redirect(listPath({ id: kept.value.id }), 'list.done')
  const field = 'field' in kept.refusal ? kept.refusal.field : 'name'
  return showColumns(page, file, columns.values, [{ field, message: sentence(page, kept.refusal) }])
}

async function forget(page: PageRequest): Promise<Response> {
  const gone = await forgetList(page.context, page.param('id'))
  return gone.ok ? page.redirect(listsPath(), 'list.forgotten') : page.notFound()
}

/** A contract list or a processing register beside the register, and what people say about its rows. */
export const listRoutes: readonly RouteDefinition[] = [
  get(listsPath.pattern, 'inventory.compare', (page) => showLists(page)),
  post(listsPath.pattern, 'inventory.compare', choose),
  post(keepListPath.pattern, 'inventory.compare', keep),
  get(listPath.pattern, 'inventory.compare', (page) => showList(page)),
  post(notAlgorithmPath.pattern, 'inventory.compare', refuseRows),
  post(forgetListPath.pattern, 'inventory.compare', forget),
  get(listRowPath.pattern, 'inventory.compare', (page) => showRow(page)),
  post(listRowPath.pattern, 'inventory.compare', answerRow),
]
