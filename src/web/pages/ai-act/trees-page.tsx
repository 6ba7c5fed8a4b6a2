import type { ListedTree } from '#src/workflows/ai-act/read-decision-trees.ts'
import { shortFormVersion } from '#src/workflows/ai-act/start-walk.ts'
import { Button, ButtonForm } from '../../components/button.tsx'
import { DayText } from '../../components/day-text.tsx'
import { FileBox } from '../../components/form.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { DataTable } from '../../components/table.tsx'
import { Empty, Label, Section } from '../../components/text.tsx'
import { TreeWords } from '../../components/tree-words.tsx'
import type { PageRequest } from '../../http/route.ts'
import { decisionTreesPath, decisionTreeUsePath } from '../../paths/ai-act.ts'

interface Props {
  readonly page: PageRequest
  readonly trees: readonly ListedTree[]
  readonly form: FormView
}

function rowOf({ page, tree }: { page: PageRequest; tree: ListedTree }) {
  const { t, lang } = page
  const use = tree.used ? 'stopUsing' : 'use'
  return {
    id: tree.sha256,
    cells: [
      <TreeWords t={t} tree={tree} />,
      <DayText day={tree.keptAt.slice(0, 10)} lang={lang} />,
      <div className="ws-stack--tight">
        <Label>{t(tree.used ? 'beslishulp.used' : 'beslishulp.notUsed')}</Label>
        {page.may('decisionTree.manage') && (
          <ButtonForm
            primary={!tree.used}
            action={decisionTreeUsePath()}
            fields={{ tree: tree.sha256, used: tree.used ? 'no' : 'yes' }}
          >
            {t(`beslishulp.${use}`)}
          </ButtonForm>
        )}
      </div>,
    ],
  }
}

/** The trees that were read in, which of them the organisation uses, and reading one in. */
export function TreesPage({ page, trees, form }: Props) {
  const { t, frame } = page
  return (
    <Page frame={frame} title={t('beslishulp.title')} lead={t('beslishulp.lead')} errors={summaryOf(form)}>
      <Section id="lijst" title={t('beslishulp.list')} why={t('beslishulp.list.why')} split>
        {trees.length === 0 ? (
          <Empty>{t('beslishulp.list.none')}</Empty>
        ) : (
          <DataTable
            caption={t('beslishulp.list')}
            columns={[t('beslishulp.column.name'), t('beslishulp.column.keptAt'), t('beslishulp.column.used')]}
            rows={trees.map((tree) => rowOf({ page, tree }))}
            empty={t('beslishulp.list.none')}
          />
        )}
      </Section>
      <Section id="kort" title={t('beslishulp.ours')} split>
        <p>{t('beslishulp.ours.text')}</p>
        <TreeWords t={t} tree={shortFormVersion} />
      </Section>
      {page.may('decisionTree.manage') && (
        <Section id="inlezen" title={t('beslishulp.read')} why={t('beslishulp.read.why')} split>
          <form method="post" action={decisionTreesPath()} encType="multipart/form-data" className="ws-form">
            <FileBox
              form={form}
              name="files"
              multiple
              accept=".yaml,.yml,.zip"
              label={t('beslishulp.files')}
              hint={t('beslishulp.files.hint')}
            />
            <Button>{t('beslishulp.look')}</Button>
          </form>
        </Section>
      )}
    </Page>
  )
}
