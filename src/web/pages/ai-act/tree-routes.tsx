import { z } from 'zod'
import { loosely } from '#src/i18n/text.ts'
import { chooseDecisionTree } from '#src/workflows/ai-act/choose-decision-tree.ts'
import { importTreeUpload, keepTreeUpload, readTreeUpload } from '#src/workflows/ai-act/keep-tree-upload.ts'
import { readDecisionTrees } from '#src/workflows/ai-act/read-decision-trees.ts'
import { formView, type FieldError } from '../../components/form-view.ts'
import { treePlaceWords } from '../../components/tree-place.ts'
import { choice, filesField, textField } from '../../http/fields.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { decisionTreePreviewPath, decisionTreesPath, decisionTreeUsePath } from '../../paths/ai-act.ts'
import { TreePreviewPage } from './tree-preview-page.tsx'
import { TreesPage } from './trees-page.tsx'

async function show(page: PageRequest, errors: readonly FieldError[] = [], status = 422): Promise<Response> {
  const trees = await readDecisionTrees(page.context)
  const form = formView(page.frame, {}, errors)
  return page.show(<TreesPage page={page} trees={trees} form={form} />, errors.length === 0 ? 200 : status)
}

async function keep(page: PageRequest): Promise<Response> {
  const { t } = page
  const form = await page.submit(z.object({ files: filesField() }), { files: t('beslishulp.files') })
  if (!form.ok) return show(page, form.errors)
  const given = await Promise.all(
    form.value.files.map(async (one) => ({
      name: one.name,
      bytes: new Uint8Array(await one.arrayBuffer()),
    })),
  )
  const kept = await keepTreeUpload(page.context, given)
  if (kept.ok) return page.redirect(decisionTreePreviewPath({ id: kept.value }))
  if (kept.refusal === 'nobody') return page.forbidden()
  const nothing = t('beslishulp.nothingImported')
  const sentence = (kind: string, value = '') => loosely(t)(`beslishulp.refusal.${kind}`, { value })
  if (typeof kept.refusal === 'string')
    return show(page, [{ field: 'files', message: `${sentence(kept.refusal)} ${nothing}` }])
  const first = kept.refusal.refused.slice(0, 5).map(({ kind, value, ...at }) => {
    const where = treePlaceWords(t, at)
    return `${where === '' ? '' : `${where}: `}${sentence(kind, value)}`
  })
  return show(page, [{ field: 'files', message: [...first, nothing].join(' ') }])
}

async function preview(page: PageRequest): Promise<Response> {
  const found = await readTreeUpload(page.context, page.param('id'))
  return found === undefined ? gone(page) : page.show(<TreePreviewPage page={page} preview={found} />)
}

/** Confirmed already, of somebody else, or forgotten. */
const gone = (page: PageRequest): Promise<Response> =>
  show(page, [{ field: 'files', message: page.t('beslishulp.refusal.upload-gone') }], 404)

async function confirm(page: PageRequest): Promise<Response> {
  const imported = await importTreeUpload(page.context, page.param('id'))
  if (!imported.ok) return gone(page)
  const created = imported.value.outcome === 'created'
  return page.redirect(decisionTreesPath(), created ? 'beslishulp.done' : 'beslishulp.unchanged')
}

async function use(page: PageRequest): Promise<Response> {
  const shape = z.object({ tree: textField(100), used: choice(['yes', 'no']) })
  const form = await page.submit(shape, {
    tree: page.t('beslishulp.column.name'),
    used: page.t('beslishulp.column.used'),
  })
  if (!form.ok) return show(page, form.errors)
  const used = form.value.used === 'yes'
  const result = await chooseDecisionTree(page.context, { sha256: form.value.tree, used })
  if (!result.ok) return show(page, [{ field: '', message: page.t(`beslishulp.refusal.${result.refusal}`) }])
  return page.redirect(decisionTreesPath(), used ? 'beslishulp.use.done' : 'beslishulp.stopUsing.done')
}

/** Decision trees about the AI Act: which are there, which we use, and reading one in. */
export const treeRoutes: readonly RouteDefinition[] = [
  get(decisionTreesPath.pattern, 'decisionTree.read', (page) => show(page)),
  post(decisionTreesPath.pattern, 'decisionTree.manage', keep),
  get(decisionTreePreviewPath.pattern, 'decisionTree.manage', preview),
  post(decisionTreePreviewPath.pattern, 'decisionTree.manage', confirm),
  post(decisionTreeUsePath.pattern, 'decisionTree.manage', use),
]
