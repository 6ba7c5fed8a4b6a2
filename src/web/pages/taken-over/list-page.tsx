import type { TakenOverDossier } from '#src/workflows/dossier/read-taken-over.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { DayText } from '../../components/day-text.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import { FileBox } from '../../components/form.tsx'
import { Page } from '../../components/page.tsx'
import { DataTable } from '../../components/table.tsx'
import { Section } from '../../components/text.tsx'
import { administrationNav } from '../../http/administration.ts'
import type { PageRequest } from '../../http/route.ts'
import { takenOverListPath, takenOverPath } from '../../paths/documents.ts'

interface ListProps {
  readonly page: PageRequest
  readonly dossiers: readonly TakenOverDossier[]
  readonly form: FormView
}

/** Dossiers of other organisations that stand here to be read, and how to take one over. */
export function TakenOverListPage({ page, dossiers, form }: ListProps) {
  const { t, frame, lang } = page
  return (
    <Page
      frame={frame}
      title={t('takenOver.title')}
      lead={t('takenOver.lead')}
      errors={summaryOf(form)}
      subnav={administrationNav(page)}
    >
      <DataTable
        caption={t('takenOver.title')}
        columns={[t('takenOver.algorithm'), t('takenOver.from'), t('takenOver.on')]}
        rows={dossiers.map((dossier) => ({
          id: dossier.id,
          cells: [
            <a href={takenOverPath({ id: dossier.id })}>{dossier.algorithmName}</a>,
            dossier.originName,
            <DayText day={dossier.takenOverOn} lang={lang} />,
          ],
        }))}
        empty={t('takenOver.none')}
      />
      {page.may('dossier.import') && (
        <Section id="overnemen" title={t('takenOver.new')} why={t('takenOver.new.why')} split>
          <form method="post" action={takenOverListPath()} encType="multipart/form-data" className="ws-form">
            <FileBox
              form={form}
              name="file"
              label={t('takenOver.file')}
              hint={t('takenOver.file.hint')}
              accept=".zip"
            />
            <ButtonGroup>
              <Button>{t('takenOver.submit')}</Button>
            </ButtonGroup>
          </form>
        </Section>
      )}
    </Page>
  )
}
