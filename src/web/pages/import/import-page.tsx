import { Button, ButtonGroup } from '../../components/button.tsx'
import { FileBox } from '../../components/form.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Item, Items, PageSplit, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { algorithmsPath } from '../../paths/algorithm.ts'
import { listsPath } from '../../paths/inventory.ts'
import { importPath } from '../../paths/import.ts'

/** Chooses a file of the register; nothing changes yet. */
export function ImportPage({ page, form }: { page: PageRequest; form: FormView }) {
  const { t, frame } = page
  return (
    <Page
      frame={frame}
      title={t('register.title')}
      lead={t('register.lead')}
      crumbs={[{ href: algorithmsPath(), label: t('nav.algorithms') }]}
      errors={summaryOf(form)}
    >
      <PageSplit>
        <form method="post" action={importPath()} encType="multipart/form-data" className="ws-form">
          <FileBox
            form={form}
            name="file"
            label={t('register.files')}
            hint={t('register.files.help')}
            accept=".json,application/json"
          />
          <ButtonGroup>
            <Button>{t('register.look')}</Button>
          </ButtonGroup>
        </form>
        <Section id="gegevens" title={t('register.what.title')}>
          <Items small>
            <Item>{t('register.what.facts')}</Item>
            <Item>{t('register.what.decisions')}</Item>
            <Item>{t('register.what.judgements')}</Item>
            {page.may('inventory.compare') && (
              <Item>
                <p>
                  <a href={listsPath()}>{t('list.link')}</a>
                </p>
              </Item>
            )}
          </Items>
        </Section>
      </PageSplit>
    </Page>
  )
}
