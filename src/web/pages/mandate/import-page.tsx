import type { MandateImportPlan } from '#src/workflows/mandate/import-mandates.ts'
import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { HiddenField } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import { ChooseFilePage } from '../../components/choose-file.tsx'
import { Page } from '../../components/page.tsx'
import { DataTable } from '../../components/table.tsx'
import { Empty, Notice, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { confirmMandatesPath, importMandatesPath, mandateFilePath, mandatesPath } from '../../paths/routing.ts'

/** Chooses a file of mandates; nothing changes yet. */
export const ImportMandatesPage = ({ page: { t, frame }, form }: { page: PageRequest; form: FormView }) => (
  <ChooseFilePage
    frame={frame}
    form={form}
    title={t('mandate.import.title')}
    lead={t('mandate.import.lead')}
    crumb={{ href: mandatesPath(), label: t('mandate.title') }}
    action={importMandatesPath()}
    file={{ label: t('mandate.import.file'), hint: t('mandate.import.file.hint'), accept: '.csv,.json' }}
    submit={t('mandate.import.look')}
    what={{
      title: t('mandate.import.what'),
      items: [
        ['draft', t('mandate.import.what.draft')],
        ['whole', t('mandate.import.what.whole')],
        [
          'form',
          <>
            {t('mandate.import.what.form')}{' '}
            <a href={mandateFilePath({ file: 'mandaten.csv' })}>{t('mandate.file.csv')}</a>
          </>,
        ],
      ],
    }}
  />
)

interface PreviewProps {
  readonly page: PageRequest
  readonly plan: MandateImportPlan
  readonly file: { readonly name: string; readonly base64: string }
}

/** What the file would do, row by row, and a button when nothing stands in the way. */
export function MandatePreviewPage({ page, plan, file }: PreviewProps) {
  const { t, frame } = page
  return (
    <Page
      frame={frame}
      title={t('mandate.import.preview')}
      kicker={file.name}
      lead={t('mandate.import.preview.lead')}
      crumbs={[
        { href: mandatesPath(), label: t('mandate.title') },
        { href: importMandatesPath(), label: t('mandate.import.title') },
      ]}
    >
      <Section id="rijen" title={t('mandate.import.rows')}>
        <DataTable
          caption={t('mandate.import.rows')}
          columns={[t('mandate.import.key'), t('mandate.import.function'), t('mandate.import.outcome')]}
          rows={plan.planned.map(({ record, outcome, remark }, index) => ({
            id: `${index}-${record.key}`,
            cells: [
              record.key,
              record.function,
              <Outcome
                key="outcome"
                page={page}
                outcome={outcome}
                remark={remark}
                refused={plan.refused.find(({ key }) => key === record.key)?.reason ?? null}
                codes={plan.bodyCodes}
              />,
            ],
          }))}
          empty={t('mandate.import.none')}
        />
      </Section>
      <Section id="verder" title={t('mandate.import.next')}>
        <Confirm page={page} plan={plan} file={file} />
      </Section>
    </Page>
  )
}

type Planned = MandateImportPlan['planned'][number]

function Outcome({
  page: { t },
  outcome,
  remark,
  refused,
  codes,
}: {
  page: PageRequest
  outcome: Planned['outcome']
  remark: Planned['remark']
  refused: MandateImportPlan['refused'][number]['reason'] | null
  codes: readonly string[]
}) {
  if (refused !== null) return <strong>{t(`mandate.import.refused.${refused}`, { codes: codes.join(', ') })}</strong>
  return (
    <>
      {t(`mandate.import.outcome.${outcome}`)}
      {outcome === 'new' && remark !== null && (
        <p className="ws-small">
          {t('mandate.import.remark')} {t(`mandate.remark.${remark}`)}
        </p>
      )}
    </>
  )
}

function Confirm({ page: { t }, plan, file }: PreviewProps) {
  if (plan.refused.length > 0) return <Notice warning>{t('mandate.import.stopped')}</Notice>
  const fresh = plan.planned.filter(({ outcome }) => outcome === 'new').length
  if (fresh === 0)
    return (
      <Empty>
        <p>{t('mandate.import.nothing')}</p>
      </Empty>
    )
  return (
    <form method="post" action={confirmMandatesPath()} className="ws-form">
      <HiddenField name="name" value={file.name} />
      <HiddenField name="content" value={file.base64} />
      <ButtonGroup>
        <Button>{t('mandate.import.confirm', { count: fresh })}</Button>
        <ButtonLink href={mandatesPath()}>{t('mandate.import.stop')}</ButtonLink>
      </ButtonGroup>
    </form>
  )
}
