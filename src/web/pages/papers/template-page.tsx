import { placeholders } from '#src/workflows/documents/template-placeholders.ts'
import { templateDocuments, type TemplateLine } from '#src/workflows/documents/read-word-templates.ts'
import { Button, ButtonForm, ButtonGroup } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { MomentText } from '../../components/day-text.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import { FileBox } from '../../components/form.tsx'
import { Page } from '../../components/page.tsx'
import { DataTable } from '../../components/table.tsx'
import { Facts, Section } from '../../components/text.tsx'
import { administrationNav } from '../../http/administration.ts'
import type { PageRequest } from '../../http/route.ts'
import { templateFilePath, templateRemovePath, templatesPath } from '../../paths/documents.ts'

interface TemplatesProps {
  readonly page: PageRequest
  readonly templates: readonly TemplateLine[]
  readonly form: FormView
}

/** Word templates of the organisation: which are in use, a new one, and what can be put in them. */
export function TemplatesPage({ page, templates, form }: TemplatesProps) {
  const { t, frame } = page
  return (
    <Page
      frame={frame}
      title={t('template.title')}
      lead={t('template.lead')}
      errors={summaryOf(form)}
      subnav={administrationNav(page)}
    >
      <Section id="in-gebruik" title={t('template.inUse')}>
        <DataTable
          caption={t('template.inUse')}
          columns={[t('template.document'), t('template.file'), t('template.since'), t('template.action')]}
          rows={templates.map((template) => ({
            id: template.id,
            cells: [
              t(`template.document.${template.document}`),
              <a href={templateFilePath({ document: template.document })}>{template.name}</a>,
              <MomentText moment={template.uploadedAt} lang={page.lang} />,
              <ButtonForm action={templateRemovePath({ document: template.document })}>
                {t('template.remove', { document: t(`template.document.${template.document}`) })}
              </ButtonForm>,
            ],
          }))}
          empty={t('template.none')}
        />
      </Section>
      <Section id="nieuw" title={t('template.new')} why={t('template.new.why')} split>
        <form method="post" action={templatesPath()} encType="multipart/form-data" className="ws-form">
          <RadioGroup
            form={form}
            name="document"
            label={t('template.document')}
            choices={templateDocuments.map((value) => ({ value, label: t(`template.document.${value}`) }))}
          />
          <FileBox form={form} name="file" label={t('template.file')} hint={t('template.file.hint')} accept=".docx" />
          <ButtonGroup>
            <Button>{t('template.save')}</Button>
          </ButtonGroup>
        </form>
      </Section>
      <Section id="woorden" title={t('template.words')} why={t('template.words.why')} split>
        <Facts items={placeholders.map((name) => ({ label: `{${name}}`, value: t(`template.word.${name}`) }))} />
      </Section>
    </Page>
  )
}
