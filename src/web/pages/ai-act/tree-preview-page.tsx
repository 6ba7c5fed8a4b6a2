import { loosely } from '#src/i18n/text.ts'
import type { TreePreview } from '#src/workflows/ai-act/keep-tree-upload.ts'
import { ButtonForm } from '../../components/button.tsx'
import { Page } from '../../components/page.tsx'
import { DataTable } from '../../components/table.tsx'
import { Section } from '../../components/text.tsx'
import { treePlaceWords } from '../../components/tree-place.ts'
import { TreeWords } from '../../components/tree-words.tsx'
import type { PageRequest } from '../../http/route.ts'
import { decisionTreePreviewPath, decisionTreesPath } from '../../paths/ai-act.ts'

/** What the files hold and what is odd in them; nothing has changed yet. */
export function TreePreviewPage({ page, preview }: { page: PageRequest; preview: TreePreview }) {
  const { t, frame } = page
  const { tree, warnings, sha256, counts } = preview
  return (
    <Page
      frame={frame}
      title={t('beslishulp.preview.title')}
      lead={t('beslishulp.preview.lead')}
      crumbs={[{ href: decisionTreesPath(), label: t('beslishulp.title') }]}
    >
      <Section id="inhoud-boom" title={t('beslishulp.preview.holds')} split>
        <p>{t('beslishulp.counts', { ...counts })}.</p>
        <TreeWords t={t} tree={{ sha256, name: tree.name, version: tree.version, origin: 'imported' }} />
        <p>{t('beslishulp.preview.after')}</p>
        <ButtonForm primary action={decisionTreePreviewPath({ id: preview.id })}>
          {t('beslishulp.preview.confirm')}
        </ButtonForm>
      </Section>
      <Section id="opmerkingen" title={t('beslishulp.preview.warnings')} split>
        <DataTable
          caption={t('beslishulp.preview.warnings')}
          columns={[t('beslishulp.preview.place'), t('beslishulp.preview.remark')]}
          rows={warnings.map(({ kind, value, ...at }, index) => ({
            id: String(index),
            cells: [treePlaceWords(t, at), loosely(t)(`beslishulp.warning.${kind}`, { value })],
          }))}
          empty={t('beslishulp.preview.warnings.none')}
        />
      </Section>
    </Page>
  )
}
