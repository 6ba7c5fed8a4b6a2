import { isAuditAction } from '#src/domain/audit/audit-action.ts'
import { auditSubjectKinds } from '#src/domain/audit/audit-subject-kind.ts'
import { roles } from '#src/domain/person/role.ts'
import type { LogLine, LogPage as LogData } from '#src/workflows/audit/read-log.ts'
import { MomentText } from '../../components/day-text.tsx'
import { Filters } from '../../components/filters.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import { DayBox, Select, TextBox } from '../../components/form.tsx'
import { Page } from '../../components/page.tsx'
import { Pagination } from '../../components/pagination.tsx'
import { DataTable } from '../../components/table.tsx'
import type { PageRequest } from '../../http/route.ts'
import {
  fileErasePath,
  logCheckPath,
  logErasePath,
  logPath,
  personalErasePath,
  wordsErasePath,
} from '../../paths/documents.ts'

interface LogProps {
  readonly page: PageRequest
  readonly log: LogData
  readonly form: FormView
  readonly number: number
}

/** The log: who did what and when, by function and never by name. */
export function LogPage({ page, log, form, number }: LogProps) {
  const { t, frame } = page
  return (
    <Page
      frame={frame}
      title={t('log.title')}
      lead={t('log.lead')}
      errors={summaryOf(form)}
      head={
        <p>
          {t('log.check.text')} <a href={logCheckPath()}>{t('log.check.link')}</a>
          {page.may('log.erase') && (
            <>
              {' · '}
              <a href={logErasePath()}>{t('log.erase.link')}</a>
              {' · '}
              <a href={personalErasePath()}>{t('personal.link')}</a>
              {' · '}
              <a href={wordsErasePath()}>{t('words.link')}</a>
              {' · '}
              <a href={fileErasePath()}>{t('file.erase.link')}</a>
            </>
          )}
        </p>
      }
    >
      <Choices page={page} log={log} form={form} />
      <DataTable
        caption={t('log.title')}
        columns={[t('log.number'), t('log.when'), t('log.action'), t('log.subject'), t('log.who'), t('log.hash')]}
        rows={log.lines.map((line) => ({ id: String(line.sequence), cells: cells(page, line) }))}
        empty={t('log.empty')}
      />
      <Pagination
        words={frame.words}
        position={t('log.page', { page: number })}
        previous={number > 1 ? address(form, number - 1) : null}
        next={log.hasMore ? address(form, number + 1) : null}
      />
    </Page>
  )
}

function cells({ t, lang, may }: PageRequest, line: LogLine) {
  const held = line.roles.map((role) => roleName(t, role)).join(', ')
  const erased = line.erasedBecause === null ? null : t('log.erased', { ground: line.erasedBecause })
  const who = line.jobTitle ?? t('log.nobody')
  return [
    may('log.erase') ? <a href={`${logErasePath()}?regel=${line.sequence}`}>{line.sequence}</a> : line.sequence,
    <MomentText moment={line.at} lang={lang} />,
    <span title={line.action}>{actionWords(t, line.action)}</span>,
    <>
      {kindWords(t, line.subjectKind)}{' '}
      <a href={`${logPath()}?subject=${encodeURIComponent(line.subjectId)}`}>{line.subjectId.slice(0, 8)}</a>
    </>,
    erased ?? (held === '' ? who : t('log.whoAs', { who, roles: held })),
    <code title={line.hash}>{line.hash.slice(0, 12)}</code>,
  ]
}

/** What happened, in words; the word of a log that was taken over stays as it is when this version does not know it. */
const actionWords = (t: PageRequest['t'], text: string): string => (isAuditAction(text) ? t(`log.did.${text}`) : text)

function kindWords(t: PageRequest['t'], text: string): string {
  const kind = auditSubjectKinds.find((one) => one === text)
  return kind === undefined ? text : t(`log.about.${kind}`)
}

const roleName = (t: PageRequest['t'], text: string): string => {
  const role = roles.find((one) => one === text)
  return role === undefined ? text : t(`role.${role}`)
}

function Choices({ page, log, form }: Omit<LogProps, 'number'>) {
  const { t } = page
  const all = t('log.all')
  const inWords = (values: readonly string[], words: typeof actionWords) =>
    values
      .map((value) => ({ value, label: words(t, value) }))
      .sort((one, other) => one.label.localeCompare(other.label, page.lang))
  return (
    <Filters
      action={logPath()}
      label={t('log.filters')}
      submit={t('log.show')}
      clear={{ href: logPath(), label: t('log.clear') }}
    >
      <Select
        form={form}
        name="action"
        label={t('log.action')}
        choices={inWords(log.actions, actionWords)}
        empty={all}
      />
      <Select
        form={form}
        name="kind"
        label={t('log.kind')}
        choices={inWords(log.subjectKinds, kindWords)}
        empty={all}
      />
      <Select
        form={form}
        name="role"
        label={t('log.role')}
        choices={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
        empty={all}
      />
      <TextBox form={form} name="subject" label={t('log.subjectId')} />
      <DayBox form={form} name="from" label={t('log.from')} />
      <DayBox form={form} name="to" label={t('log.to')} />
    </Filters>
  )
}

function address(form: FormView, number: number): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(form.values))
    if (typeof value === 'string' && value !== '' && name !== 'page') query.set(name, value)
  query.set('page', String(number))
  return `${logPath()}?${query.toString()}`
}
