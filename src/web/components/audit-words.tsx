import type { FollowedFinding, ReportWithFindings } from '#src/domain/audit-finding/audit-finding.ts'
import { findingDueOn, findingState, responseTo } from '#src/domain/audit-finding/follow-finding.ts'
import type { GoverningBody } from '#src/domain/body/body.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Translate } from '#src/i18n/text.ts'
import { dayInWords } from './day-text.tsx'
import type { PageLanguage } from './frame.ts'
import { Empty, Item, Items, Late, Voice } from './text.tsx'

interface Words {
  readonly t: Translate
  readonly lang: PageLanguage
}

interface ReportsProps extends Words {
  readonly today: Day
  readonly reports: readonly ReportWithFindings[]
  /** Where each stands inside; nothing for everybody, who reads recommendation and answer here. */
  readonly hrefs: { readonly report: (id: string) => string; readonly finding: (id: string) => string } | null
  readonly bodies: readonly Pick<GoverningBody, 'id' | 'name'>[]
}

/** Audits with their findings: what was found, what the body answered, and where it stands. */
export function Reports(props: ReportsProps) {
  const { t, lang, reports, hrefs } = props
  if (reports.length === 0) return <Empty>{t('audit.none')}</Empty>
  return (
    <Items>
      {reports.map((report) => (
        <Item
          key={report.id}
          when={`${t(`audit.kind.${report.kind}`)}, ${dayInWords(report.reportedOn, lang)}`}
          title={report.title}
          href={hrefs?.report(report.id) ?? report.address ?? undefined}
        >
          <p>{t('audit.by', { who: report.conductedBy })}</p>
          {report.findings.length === 0 && <p className="ws-subtle">{t('finding.none.short')}</p>}
          <ul>
            {report.findings.map((followed) => (
              <li key={followed.finding.id}>
                <FindingLine {...props} followed={followed} />
              </li>
            ))}
          </ul>
        </Item>
      ))}
    </Items>
  )
}

function FindingLine({ t, lang, today, hrefs, bodies, followed }: ReportsProps & { followed: FollowedFinding }) {
  const { finding } = followed
  const due = findingDueOn(followed)
  const answer = responseTo(followed)?.answer ?? null
  const state = findingState(followed)
  return (
    <>
      {hrefs === null ? finding.text : <a href={hrefs.finding(finding.id)}>{finding.text}</a>}{' '}
      <span className="ws-subtle">
        {answer === null || state === 'declined'
          ? ''
          : `${t('finding.answered', { answer: t(`finding.answer.${answer}`).toLowerCase() })} `}
        {t(`finding.state.${state}`)}.
      </span>{' '}
      {due !== null && due < today && <Late>{t('finding.late', { day: dayInWords(due, lang) })}</Late>}
      {hrefs === null && (
        <Answered
          t={t}
          lang={lang}
          followed={followed}
          body={bodies.find(({ id }) => id === finding.bodyId)?.name ?? ''}
        />
      )}
    </>
  )
}

/** What was recommended and what the body answered, in its own words. */
function Answered({ t, lang, followed, body }: Words & { followed: FollowedFinding; body: string }) {
  const { recommendation } = followed.finding
  const response = responseTo(followed)
  return (
    <>
      {recommendation !== '' && (
        <p>
          {t('finding.recommendation')}: {recommendation}
        </p>
      )}
      {response !== null && (
        <>
          <p>{t('finding.answerOf', { body, day: dayInWords(response.on, lang) })}</p>
          <Voice>{response.text}</Voice>
          {response.dueOn !== null && <p>{t('finding.readyBy', { day: dayInWords(response.dueOn, lang) })}</p>}
        </>
      )}
    </>
  )
}
