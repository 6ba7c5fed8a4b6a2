import type { AuditCode } from '#src/domain/audit-finding/audit-code.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { FileBox } from '../../components/form.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { DataTable } from '../../components/table.tsx'
import { Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { auditCodesPath, controlPath } from '../../paths/control.ts'

interface Props {
  readonly page: PageRequest
  readonly codes: readonly AuditCode[]
  readonly form: FormView
}

/** Codes of audit frameworks with the measures that go with them. */
export function AuditCodesPage({ page, codes, form }: Props) {
  const { t, frame } = page
  return (
    <Page
      frame={frame}
      title={t('codes.title')}
      lead={t('codes.lead')}
      crumbs={[{ href: controlPath(), label: t('control.title') }]}
      errors={summaryOf(form)}
    >
      <Section id="codes" title={t('codes.list')} split>
        <DataTable
          caption={t('codes.list')}
          columns={[t('codes.code'), t('codes.framework'), t('codes.measures')]}
          rows={codes.map(({ code, framework, measures }) => ({
            id: code,
            cells: [code, framework, measures.length === 0 ? t('codes.measures.none') : measures.join(', ')],
          }))}
          empty={t('codes.none')}
        />
      </Section>
      {page.may('audit.record') && (
        <Section id="inlezen" title={t('codes.import')} split why={t('codes.import.why')}>
          <form method="post" action={auditCodesPath()} encType="multipart/form-data" className="ws-form">
            <FileBox form={form} name="file" label={t('codes.file')} hint={t('codes.file.hint')} accept=".csv" />
            <ButtonGroup>
              <Button>{t('codes.submit')}</Button>
            </ButtonGroup>
          </form>
        </Section>
      )}
    </Page>
  )
}
