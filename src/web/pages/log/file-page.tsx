import type { FileLine } from '#src/workflows/erasure/erase-file.ts'
import { Button } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { Filters } from '../../components/filters.tsx'
import { TextBox } from '../../components/form.tsx'
import { summaryOf, valueOf, type FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Empty, Notice, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { fileErasePath, logPath } from '../../paths/documents.ts'
import { GroundsFields } from './grounds-fields.tsx'

interface FileProps {
  readonly page: PageRequest
  readonly files: readonly FileLine[]
  /** The name that was looked for. */
  readonly search: FormView
  readonly form: FormView
}

/** Destroying a whole uploaded file: which one, and on which ground. */
export function FilePage({ page, files, search, form }: FileProps) {
  const { t, frame } = page
  return (
    <Page
      frame={frame}
      title={t('file.erase.title')}
      lead={t('file.erase.lead')}
      crumbs={[{ href: logPath(), label: t('log.title') }]}
      errors={summaryOf(form)}
    >
      <Filters action={fileErasePath()} label={t('file.erase.find')} submit={t('file.erase.submit.find')} clear={null}>
        <TextBox form={search} name="q" type="search" label={t('file.erase.words')} optional />
      </Filters>
      <Section id="wissen" title={t('file.erase.find')} split>
        {files.length === 0 ? (
          <Empty>{t(valueOf(search, 'q') === '' ? 'file.erase.empty' : 'file.erase.none')}</Empty>
        ) : (
          <Erase page={page} files={files} form={form} />
        )}
      </Section>
    </Page>
  )
}

function Erase({ page: { t, lang }, files, form }: Omit<FileProps, 'search'>) {
  return (
    <>
      <Notice>
        <p>{t('file.erase.stays')}</p>
      </Notice>
      <form method="post" action={fileErasePath()} className="ws-form">
        <RadioGroup
          form={form}
          name="file"
          label={t('file.erase.which')}
          choices={files.map(({ id, name, uploadedAt, addedBy }) => ({
            value: id,
            label: name,
            hint: t('file.erase.line', {
              day: dayInWords(uploadedAt.slice(0, 10), lang),
              by: addedBy ?? t('file.erase.nobody'),
            }),
          }))}
        />
        <GroundsFields t={t} form={form} reasonHint={t('file.erase.reason.hint')} />
        <Button>{t('file.erase.submit')}</Button>
      </form>
    </>
  )
}
