import { listKinds, type InventoryList } from '#src/domain/inventory/list-row.ts'
import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { FileBox, HiddenField, Select } from '../../components/form.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Item, Items, PageSplit, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { algorithmsPath } from '../../paths/algorithm.ts'
import { inventoryPath, keepListPath, listPath, listsPath } from '../../paths/inventory.ts'

/** The trail to everything about lists. */
export const listCrumbs = ({ t }: PageRequest) => [
  { href: algorithmsPath(), label: t('nav.algorithms') },
  { href: inventoryPath(), label: t('inventory.title') },
]

interface ChooseListProps {
  readonly page: PageRequest
  readonly lists: readonly InventoryList[]
  readonly form: FormView
}

/** Chooses a list; nothing of it is kept yet. */
export function ChooseListPage({ page, lists, form }: ChooseListProps) {
  const { t, frame, lang } = page
  return (
    <Page
      frame={frame}
      title={t('list.title')}
      lead={t('list.lead')}
      crumbs={listCrumbs(page)}
      errors={summaryOf(form)}
    >
      <PageSplit>
        <form method="post" action={listsPath()} encType="multipart/form-data" className="ws-form">
          <RadioGroup
            form={form}
            name="kind"
            label={t('list.kind')}
            choices={listKinds.map((value) => ({ value, label: t(`list.kind.${value}`) }))}
          />
          <FileBox form={form} name="file" label={t('list.file')} hint={t('list.file.hint')} accept=".csv,text/csv" />
          <ButtonGroup>
            <Button>{t('list.look')}</Button>
          </ButtonGroup>
        </form>
        <div>
          {lists.length > 0 && (
            <Section id="lijsten" title={t('list.kept')}>
              <Items small>
                {lists.map(({ id, kind, fileName, comparedOn }) => (
                  <Item key={id} title={t(`list.kind.${kind}`)} href={listPath({ id })}>
                    {t('list.kept.line', { file: fileName, day: dayInWords(comparedOn, lang) })}
                  </Item>
                ))}
              </Items>
            </Section>
          )}
          <Section id="wat" title={t('list.what')}>
            <Items small>
              {(['columns', 'personal', 'until', 'answers', 'nothing'] as const).map((what) => (
                <Item key={what}>{t(`list.what.${what}`)}</Item>
              ))}
            </Items>
          </Section>
        </div>
      </PageSplit>
    </Page>
  )
}

/** A file of which the columns are chosen; it travels with the page. */
export interface FileToCompare {
  readonly kind: string
  readonly name: string
  readonly base64: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A select shows no more of a cell than says what the column holds. */
const longestExample = 40

interface ColumnsProps {
  readonly page: PageRequest
  readonly file: FileToCompare
  readonly form: FormView
}

/** Says which columns hold what. */
export function ListColumnsPage({ page, file, form }: ColumnsProps) {
  const { t, frame } = page
  const choices = file.header.map((name, index) => {
    const column = name === '' ? t('list.columns.nameless', { number: index + 1 }) : name.slice(0, 100)
    const cell = file.rows.map((row) => row[index] ?? '').find((one) => one !== '')
    const label =
      cell === undefined ? column : t('list.columns.example', { column, cell: cell.slice(0, longestExample) })
    return { value: String(index), label }
  })
  return (
    <Page
      frame={frame}
      title={t('list.columns.title')}
      kicker={file.name}
      lead={t('list.columns.lead')}
      crumbs={[...listCrumbs(page), { href: listsPath(), label: t('list.title') }]}
      errors={summaryOf(form)}
    >
      <form method="post" action={keepListPath()} className="ws-form">
        <HiddenField name="kind" value={file.kind} />
        <HiddenField name="fileName" value={file.name} />
        <HiddenField name="content" value={file.base64} />
        <Select
          form={form}
          name="name"
          label={t('list.columns.name')}
          hint={t('list.columns.name.hint')}
          choices={choices}
        />
        {(['supplier', 'identifier'] as const).map((field) => (
          <Select
            key={field}
            form={form}
            name={field}
            label={t(`list.columns.${field}`)}
            hint={t(`list.columns.${field}.hint`)}
            empty={t('list.columns.none')}
            choices={choices}
            optional
          />
        ))}
        <p>{t('list.what.personal')}</p>
        <ButtonGroup>
          <Button>{t('list.columns.submit')}</Button>
          <ButtonLink href={listsPath()}>{t('list.columns.again')}</ButtonLink>
        </ButtonGroup>
      </form>
    </Page>
  )
}
