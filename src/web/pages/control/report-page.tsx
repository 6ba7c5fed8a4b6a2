import { auditKinds } from '#src/domain/audit-finding/audit-finding.ts'
import { findingDueOn, findingState, responseTo } from '#src/domain/audit-finding/follow-finding.ts'
import type { AuditReportView } from '#src/workflows/audit-finding/read-audit-report.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { DayBox, FileBox, Select, TextArea, TextBox } from '../../components/form.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Byline, Details, Empty, Item, Items, Late, Prose, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { controlPath, findingPath, findingsFilePath, newFindingPath, newReportPath } from '../../paths/control.ts'

const crumbs = (page: PageRequest) => [{ href: controlPath(), label: page.t('control.title') }]

/** Registering an audit or research that was done, here or by others. */
export function NewReportPage({
  page,
  form,
  algorithms,
}: {
  page: PageRequest
  form: FormView
  algorithms: readonly { readonly id: string; readonly name: string }[]
}) {
  const { t, frame } = page
  return (
    <Page
      frame={frame}
      title={t('audit.new')}
      lead={t('audit.new.lead')}
      crumbs={crumbs(page)}
      errors={summaryOf(form)}
    >
      <form method="post" action={newReportPath()} className="ws-form">
        <RadioGroup
          form={form}
          name="kind"
          label={t('audit.kind')}
          choices={auditKinds.map((kind) => ({ value: kind, label: t(`audit.kind.${kind}`) }))}
        />
        <TextBox form={form} name="title" label={t('audit.title')} />
        <TextBox form={form} name="conductedBy" label={t('audit.conductedBy')} hint={t('audit.conductedBy.hint')} />
        <DayBox form={form} name="reportedOn" label={t('audit.reportedOn')} />
        <TextArea form={form} name="scope" label={t('audit.scope')} optional rows={3} />
        <TextBox form={form} name="address" type="url" label={t('audit.address')} optional />
        <Select
          form={form}
          name="algorithmId"
          label={t('audit.algorithm')}
          optional
          empty={t('audit.algorithm.none')}
          choices={algorithms.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <ButtonGroup>
          <Button>{t('audit.submit')}</Button>
        </ButtonGroup>
      </form>
    </Page>
  )
}

interface ReportProps {
  readonly page: PageRequest
  readonly view: AuditReportView
  readonly form: FormView
  readonly fileForm: FormView
  readonly mayRecord: boolean
}

/** One audit: what was found, and where each finding stands. */
export function ReportPage({ page, view, form, fileForm, mayRecord }: ReportProps) {
  const { t, frame, lang } = page
  const { report } = view
  return (
    <Page
      frame={frame}
      title={report.title}
      kicker={t(`audit.kind.${report.kind}`)}
      lead={report.scope === '' ? undefined : report.scope}
      crumbs={crumbs(page)}
      errors={summaryOf(form, fileForm)}
      head={
        <Byline
          items={[
            { label: t('audit.conductedBy.short'), value: report.conductedBy },
            { label: t('audit.reportedOn'), value: dayInWords(report.reportedOn, lang) },
            {
              label: t('audit.address'),
              value: report.address === null ? t('audit.address.none') : <a href={report.address}>{report.address}</a>,
            },
          ]}
        />
      }
    >
      <Section id="bevindingen" title={t('finding.title')} split why={t('finding.why')}>
        <Findings page={page} view={view} />
      </Section>
      {mayRecord && (
        <Section id="toevoegen" title={t('finding.new')} split why={t('finding.new.why')}>
          <FindingForm page={page} view={view} form={form} />
          <Details summary={t('finding.file')} open={fileForm.errors.length > 0}>
            <p>{t('finding.file.lead')}</p>
            <form
              method="post"
              action={findingsFilePath({ id: report.id })}
              encType="multipart/form-data"
              className="ws-form"
            >
              <FileBox form={fileForm} name="file" label={t('finding.file.label')} accept=".csv" />
              <ButtonGroup>
                <Button primary={false}>{t('finding.file.submit')}</Button>
              </ButtonGroup>
            </form>
          </Details>
        </Section>
      )}
    </Page>
  )
}

function Findings({ page, view }: Pick<ReportProps, 'page' | 'view'>) {
  const { t, lang, context } = page
  if (view.report.findings.length === 0) return <Empty>{t('finding.none')}</Empty>
  return (
    <Items>
      {view.report.findings.map((followed) => {
        const { finding } = followed
        const due = findingDueOn(followed)
        const response = responseTo(followed)
        return (
          <Item
            key={finding.id}
            when={t(`finding.state.${findingState(followed)}`)}
            title={t('finding.number', { number: finding.sequence })}
            href={findingPath({ id: finding.id })}
          >
            <Prose text={finding.text} />
            {response?.answer != null && (
              <p>{t('finding.answered', { answer: t(`finding.answer.${response.answer}`).toLowerCase() })}</p>
            )}
            {due !== null && due < context.today && (
              <p>
                <Late>{t('finding.late', { day: dayInWords(due, lang) })}</Late>
              </p>
            )}
          </Item>
        )
      })}
    </Items>
  )
}

function FindingForm({ page, view, form }: Pick<ReportProps, 'page' | 'view' | 'form'>) {
  const { t } = page
  const bodies = view.bodies.filter(({ role }) => role !== 'advisory' && role !== 'audit')
  return (
    <form method="post" action={newFindingPath({ id: view.report.id })} className="ws-form">
      <TextArea form={form} name="text" label={t('finding.text')} why={t('finding.text.why')} rows={4} />
      <TextBox form={form} name="auditorWord" label={t('finding.word')} hint={t('finding.word.hint')} optional />
      <TextArea form={form} name="recommendation" label={t('finding.recommendation')} optional rows={3} />
      <TextBox
        form={form}
        name="codes"
        label={t('finding.codes')}
        hint={t('finding.codes.hint')}
        optional
        suggestions={view.codes.map(({ code }) => code)}
      />
      <Select
        form={form}
        name="bodyId"
        label={t('finding.body')}
        choices={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DayBox form={form} name="respondBy" label={t('finding.respondBy')} />
      <TextBox form={form} name="ownerFunction" label={t('finding.owner')} hint={t('mandate.function.hint')} />
      <Select
        form={form}
        name="ownerPersonId"
        label={t('finding.ownerPerson')}
        optional
        empty={t('mandate.person.any')}
        choices={view.people.map(({ id, name, jobTitle }) => ({ value: id, label: `${name}, ${jobTitle}` }))}
      />
      <ButtonGroup>
        <Button>{t('finding.submit')}</Button>
      </ButtonGroup>
    </form>
  )
}
