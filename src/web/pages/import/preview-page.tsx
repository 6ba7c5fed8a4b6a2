import type { ImportWarning, PlannedRecord } from '#src/workflows/register-entry/plan-register-import.ts'
import type { RegisterPreview } from '#src/workflows/register-entry/read-register-upload.ts'
import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { DataTable } from '../../components/table.tsx'
import { Details, Label, Notice, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { algorithmsPath } from '../../paths/algorithm.ts'
import { importPath, importPreviewPath } from '../../paths/import.ts'

interface PreviewProps {
  readonly page: PageRequest
  readonly preview: RegisterPreview
  readonly form: FormView
}

/** More rows than this nobody reads on a screen; what changes comes first. */
const mostRows = 200

const outcomes = ['created', 'updated', 'unchanged', 'repeats', 'refused'] as const

/** Shows what a file would do, asks what only a person can say, and waits for a yes. */
export function PreviewPage({ page, preview, form }: PreviewProps) {
  const { t, frame } = page
  const { planned, refused, repeats } = preview.plan
  const count = (outcome: string) => planned.filter((record) => record.outcome === outcome).length
  const counts = {
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    repeats: repeats.length,
    refused: refused.length,
  }
  const changes = counts.created + counts.updated > 0
  return (
    <Page
      frame={frame}
      title={t('register.preview.title')}
      lead={t('register.preview.lead')}
      kicker={t('register.preview.file', { file: preview.file })}
      crumbs={[
        { href: algorithmsPath(), label: t('nav.algorithms') },
        { href: importPath(), label: t('register.title') },
      ]}
      errors={summaryOf(form)}
    >
      <Section id="kort" title={t('register.short')}>
        <ul className="ws-measure">
          {outcomes
            .filter((outcome) => counts[outcome] > 0)
            .map((outcome) => (
              <li key={outcome}>{t(`register.count.${outcome}`, { count: counts[outcome] })}</li>
            ))}
        </ul>
        {changes ? <Confirm page={page} preview={preview} form={form} /> : <Nothing page={page} />}
      </Section>
      <Refused page={page} preview={preview} />
      <Section id="records" title={t('register.records')}>
        <DataTable
          caption={t('register.records')}
          columns={[
            t('register.column.record'),
            t('register.column.outcome'),
            t('register.column.organisation'),
            t('register.column.remarks'),
          ]}
          rows={rowsOf(page, preview)}
          empty={t('register.empty')}
        />
        {planned.length > mostRows && <p>{t('register.more', { count: planned.length - mostRows })}</p>}
      </Section>
    </Page>
  )
}

function Nothing({ page: { t } }: { page: PageRequest }) {
  return (
    <Notice>
      <p>{t('register.nothing')}</p>
      <p>
        <a href={importPath()}>{t('register.again')}</a>
      </p>
    </Notice>
  )
}

function Confirm({ page, preview, form }: PreviewProps) {
  const { t, organisation } = page
  const choices = (question: 'nameless' | 'others') => [
    { value: 'take', label: t(`register.${question}.take`) },
    { value: 'leave', label: t(`register.${question}.leave`) },
  ]
  return (
    <form method="post" action={importPreviewPath({ id: preview.id })} className="ws-form">
      {preview.nameless > 0 && (
        <RadioGroup
          form={form}
          name="nameless"
          label={t('register.nameless.legend', { count: preview.nameless, organisation: organisation.name })}
          choices={choices('nameless')}
        />
      )}
      {preview.others.length > 0 && (
        <RadioGroup
          form={form}
          name="others"
          label={t('register.others.legend', {
            count: preview.others.length,
            organisations: [...new Set(preview.others)].slice(0, 5).join(', '),
          })}
          hint={t('register.others.help')}
          choices={choices('others')}
        />
      )}
      <ButtonGroup>
        <Button>{t('register.confirm')}</Button>
        <ButtonLink href={importPath()}>{t('register.again')}</ButtonLink>
      </ButtonGroup>
    </form>
  )
}

function Refused({ page: { t }, preview }: Omit<PreviewProps, 'form'>) {
  if (preview.plan.refused.length === 0) return null
  return (
    <Section id="geweigerd" title={t('register.refused')}>
      <ul>
        {preview.plan.refused.slice(0, mostRows).map(({ record, reason }, index) => (
          <li key={index}>
            {record}: {t(`register.refusal.${reason}`)}
          </li>
        ))}
      </ul>
    </Section>
  )
}

const importance: Readonly<Record<PlannedRecord['outcome'], number>> = {
  updated: 0,
  created: 1,
  'left-out': 2,
  unchanged: 3,
}

const placeOf = ({ file, record }: Pick<ImportWarning, 'file' | 'record'>): string => `${file}\n${record}`

function remarksByRecord(warnings: readonly ImportWarning[]): ReadonlyMap<string, readonly ImportWarning[]> {
  const found = new Map<string, ImportWarning[]>()
  for (const warning of warnings) {
    const place = placeOf(warning)
    found.set(place, [...(found.get(place) ?? []), warning])
  }
  return found
}

function rowsOf(page: PageRequest, { plan }: RegisterPreview) {
  const { t } = page
  const remarks = remarksByRecord(plan.warnings)
  return plan.planned
    .toSorted((one, other) => importance[one.outcome] - importance[other.outcome])
    .slice(0, mostRows)
    .map((record) => ({
      id: record.incoming.key,
      cells: [
        record.record,
        <Label key="outcome">{t(`register.outcome.${record.outcome}`)}</Label>,
        record.organisation ?? <span className="ws-subtle">{t('register.noOrganisation')}</span>,
        <Remarks key="remarks" page={page} warnings={remarks.get(placeOf(record)) ?? []} />,
      ],
    }))
}

function Remarks({ page: { t }, warnings }: { page: PageRequest; warnings: readonly ImportWarning[] }) {
  if (warnings.length === 0) return t('register.remarks.none')
  return (
    <Details summary={t('register.count.warnings', { count: warnings.length })}>
      <dl>
        {warnings.map(({ field, warning, value }, index) => (
          <div key={index}>
            <dt>
              <code>{field}</code>
            </dt>
            <dd>{t(`register.warning.${warning}`, { value })}</dd>
          </div>
        ))}
      </dl>
    </Details>
  )
}
