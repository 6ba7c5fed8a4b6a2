import type { GoalInForce } from '#src/domain/plan/plan-in-force.ts'
import { isUntraced } from '#src/domain/plan/goal.ts'
import { isLateMilestone, milestoneOf, stateOf, type ProgressNote } from '#src/domain/plan/progress.ts'
import type { PlanView } from '#src/workflows/plan/read-plan.ts'
import { dayInWords } from '../../components/day-text.tsx'
import { goalFacts } from '../../components/guiding/plan-view.tsx'
import { CameOf } from '../../components/guiding/came-of.tsx'
import { Page } from '../../components/page.tsx'
import { capital } from '../../components/words.ts'
import { milestoneRows, PlanTimeline } from '../../components/plan-timeline.tsx'
import { DataTable } from '../../components/table.tsx'
import { Details, Downloads, Empty, Facts, Late, Notice, Prose, Section, Timeline } from '../../components/text.tsx'
import { fileNames } from '../../http/file-name.ts'
import { governanceNav } from '../../http/governance.ts'
import type { PageRequest } from '../../http/route.ts'
import { planFilePath, planGoalPath } from '../../paths/plan.ts'
import { publicSightPath, sightPath } from '../../paths/sight.ts'
import { publicTextPath } from '../../paths/public-texts.ts'
import { homePath, publicPlanFilePath, publicPlanJsonPath } from '../../paths/public.ts'

interface Props {
  readonly page: PageRequest
  readonly view: PlanView
  /** For everyone: without the links for who works here. */
  readonly isPublic: boolean
}

/** The plan that is in force: where it stands, goal by goal, in words and milestones. */
export function PlanPage({ page, view, isPublic }: Props) {
  const { t, frame } = page
  const { plan } = view
  const around = isPublic
    ? {
        crumbs: [{ href: homePath(), label: t('public.home.title') }],
        alternates: [{ href: publicPlanJsonPath(), type: 'application/json', title: t('plan.title') }],
      }
    : { subnav: governanceNav(page, 'plan') }
  return (
    <Page
      frame={frame}
      title={plan?.title ?? t('plan.title')}
      lead={t('plan.lead')}
      description={t('plan.lead')}
      {...around}
    >
      <Standing page={page} view={view} isPublic={isPublic} />
      {plan !== null && (
        <>
          <Picture page={page} view={view} isPublic={isPublic} />
          {plan.goals.map((goal) => (
            <GoalSection key={goal.key} page={page} view={view} isPublic={isPublic} goal={goal} />
          ))}
          <Section id="meenemen" title={t('control.take')} split>
            <Files page={page} isPublic={isPublic} />
            <p>
              <a href={publicTextPath('plan')()}>{t('plan.text')}</a>
            </p>
          </Section>
        </>
      )}
    </Page>
  )
}

function Standing({ page: { t, lang }, view: { plan, paragraphTitles }, isPublic }: Props) {
  if (plan === null)
    return (
      <Empty>
        <p>{t('plan.notAdopted')}</p>
      </Empty>
    )
  const untraced = plan.goals.filter((goal) => isUntraced(goal, [...paragraphTitles.keys()]))
  return (
    <div className="ws-stack">
      <Notice>
        {t('control.adopted', {
          number: plan.number,
          day: dayInWords(plan.inForceFrom, lang),
          review: dayInWords(plan.reviewBy, lang),
        })}
      </Notice>
      <div className="ws-measure">
        <Prose text={plan.introduction} />
      </div>
      {!isPublic && untraced.length > 0 && (
        <p>{t('plan.untraced', { goals: untraced.map(({ title }) => title).join('; ') })}</p>
      )}
    </div>
  )
}

function Picture({ page: { t, lang, context }, view: { plan, notes } }: Props) {
  const around = { t, lang, today: context.today, goals: plan?.goals ?? [], notes }
  return (
    <Section id="tijdlijn" title={t('plan.timeline')} split why={t('plan.timeline.why')}>
      <PlanTimeline {...around} />
      <Details summary={t('plan.timeline.words')}>
        <DataTable
          caption={t('plan.timeline')}
          columns={[t('plan.column.milestone'), t('plan.column.goal'), t('plan.column.due'), t('plan.column.state')]}
          rows={milestoneRows(around)}
          empty={t('plan.none')}
        />
      </Details>
    </Section>
  )
}

function GoalSection({ page, view, isPublic, goal }: Props & { goal: GoalInForce }) {
  const { t, frame, lang, context } = page
  const notes = view.notes.filter(({ goalKey }) => goalKey === goal.key)
  return (
    <Section id={`doel-${goal.code}`} title={goal.title} split why={goal.statement}>
      <ul>
        {goal.milestones.map((milestone) => (
          <li key={milestone.key}>
            {milestone.title}, {t('plan.by', { day: dayInWords(milestone.dueOn, lang) })}:{' '}
            <strong>{t(`plan.state.${stateOf(milestone, notes)}`)}</strong>{' '}
            {isLateMilestone(milestone, notes, context.today) && <Late>{t('plan.late')}</Late>}
          </li>
        ))}
      </ul>
      <Facts
        items={goalFacts({ t, frame, paragraphTitles: view.paragraphTitles, portfolios: view.portfolios }, goal)}
      />
      <CameOf t={t} href={(isPublic ? publicSightPath : sightPath)({ id: goal.key })} title={goal.title} />
      <h3>{t('plan.progress')}</h3>
      {notes.length === 0 ? (
        <Empty>{t('plan.progress.none', { owner: capital(t(`role.${goal.ownerRole}`)) })}</Empty>
      ) : (
        <Timeline
          events={notes.map((note) => ({
            id: note.id,
            when: dayInWords(note.notedOn, lang),
            text: (
              <>
                <AboutMilestone t={t} goal={goal} note={note} />
                <Prose text={note.text} />
                {note.evidence !== '' && <p className="ws-small">{t('finding.see', { reference: note.evidence })}</p>}
              </>
            ),
          }))}
        />
      )}
      {!isPublic && page.may('plan.report') && (
        <p>
          <a href={planGoalPath({ key: goal.key })}>
            {t('plan.report')}
            <span className="ws-visually-hidden">: {goal.title}</span>
          </a>
        </p>
      )}
    </Section>
  )
}

/** Which milestone a report is about, and how it stood then. */
function AboutMilestone({ t, goal, note }: { t: PageRequest['t']; goal: GoalInForce; note: ProgressNote }) {
  const about = milestoneOf(goal, note)
  if (about === null) return null
  return (
    <p>
      <strong>
        {about.title ?? t('plan.milestone.earlier')}
        {note.state !== null && `: ${t(`plan.state.${note.state}`)}`}
      </strong>
    </p>
  )
}

function Files({ page: { t }, isPublic }: Pick<Props, 'page' | 'isPublic'>) {
  const names = fileNames('meerjarenplan')
  const to = isPublic ? publicPlanFilePath : planFilePath
  return (
    <>
      <Downloads
        files={(['pdf', 'docx', 'archive'] as const).map((format) => ({
          href: to({ file: names[format] }),
          label: t(`papers.${format}`, { name: t('plan.title') }),
        }))}
      />
      {isPublic && (
        <p>
          <a href={publicPlanJsonPath()}>{t('public.roles.json')}</a>
        </p>
      )}
    </>
  )
}
