import type { GoalInForce } from '#src/domain/plan/plan-in-force.ts'
import { isLateMilestone, stateOf, type MilestoneState, type ProgressNote } from '#src/domain/plan/progress.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Translate } from '#src/i18n/text.ts'
import { dayInWords } from './day-text.tsx'
import type { PageLanguage } from './frame.ts'

interface TimelineProps {
  readonly t: Translate
  readonly lang: PageLanguage
  readonly today: Day
  readonly goals: readonly GoalInForce[]
  readonly notes: readonly ProgressNote[]
}

interface Mark {
  readonly key: string
  readonly title: string
  readonly goal: string
  readonly dueOn: Day
  readonly state: MilestoneState
  readonly late: boolean
}

/** Milestones of all goals in the order of their days. */
const marksOf = ({ goals, notes, today }: TimelineProps): readonly Mark[] =>
  goals
    .flatMap((goal) =>
      goal.milestones.map((milestone) => ({
        ...milestone,
        goal: goal.title,
        state: stateOf(milestone, notes),
        late: isLateMilestone(milestone, notes, today),
      })),
    )
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))

const width = 320
const left = 22
const textAt = 44
const rowHeight = 62
const perLine = 40

/** A title over at most two lines: SVG breaks no lines by itself. */
function lines(text: string): readonly string[] {
  const [first, rest] = broken(text, perLine)
  if (rest === '') return [first]
  const [second, more] = broken(rest, perLine)
  return [first, more === '' ? second : `${second.slice(0, perLine - 1)}…`]
}

function broken(text: string, most: number): readonly [string, string] {
  if (text.length <= most) return [text, '']
  const space = text.lastIndexOf(' ', most)
  const at = space < 1 ? most : space
  return [text.slice(0, at), text.slice(at).trim()]
}

/** How a milestone is drawn: shape and words, never colour alone. */
function Shape({ state, y }: { state: MilestoneState; y: number }) {
  const shared = { cx: left, cy: y, r: 7, stroke: 'currentColor', strokeWidth: 2 } as const
  if (state === 'reached') return <circle {...shared} fill="currentColor" />
  if (state === 'dropped')
    return (
      <path
        d={`M${left - 6} ${y - 6}l12 12M${left + 6} ${y - 6}l-12 12`}
        fill="none"
        stroke="currentColor"
        strokeWidth={2}
      />
    )
  return (
    <>
      <circle
        {...shared}
        className="ws-plan__mark"
        fill="none"
        strokeDasharray={state === 'delayed' ? '3 3' : undefined}
      />
      {state === 'running' && <path d={`M${left} ${y - 7}a7 7 0 0 0 0 14z`} fill="currentColor" />}
    </>
  )
}

/** The plan as a line through time, drawn from top to bottom: it fits a phone and a sheet of paper. */
export function PlanTimeline(props: TimelineProps) {
  const { t, lang, today } = props
  const marks = marksOf(props)
  if (marks.length === 0) return null
  const before = marks.filter(({ dueOn }) => dueOn < today).length
  const todayY = 24 + before * rowHeight
  const height = 24 + marks.length * rowHeight + 32
  const yOf = (index: number) => 24 + index * rowHeight + (index >= before ? 32 : 0) + 8
  return (
    <svg
      className="ws-plan"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('plan.picture', { count: marks.length })}
      fontSize={13}
      fill="currentColor"
    >
      <path d={`M${left} 8V${height - 8}`} stroke="currentColor" strokeWidth={1} fill="none" />
      <path d={`M6 ${todayY}H${width - 6}`} stroke="currentColor" strokeWidth={1} strokeDasharray="6 4" fill="none" />
      <text x={textAt} y={todayY - 5} fontWeight="bold">
        {t('plan.today', { day: dayInWords(today, lang) })}
      </text>
      {marks.map((mark, index) => (
        <g key={mark.key}>
          <Shape state={mark.state} y={yOf(index)} />
          <text x={textAt} y={yOf(index) + 4}>
            {`${dayInWords(mark.dueOn, lang)}: ${t(`plan.state.${mark.state}`)}${mark.late ? `, ${t('plan.late')}` : ''}`}
          </text>
          {lines(mark.title).map((line, place) => (
            <text key={line} x={textAt} y={yOf(index) + 20 + place * 15} fontWeight="bold">
              {line}
            </text>
          ))}
        </g>
      ))}
    </svg>
  )
}

/** The words of the picture: the same milestones as a list. */
export const milestoneRows = (props: TimelineProps) =>
  marksOf(props).map(({ key, title, goal, dueOn, state, late }) => ({
    id: key,
    cells: [
      title,
      goal,
      dayInWords(dueOn, props.lang),
      `${props.t(`plan.state.${state}`)}${late ? `, ${props.t('plan.late')}` : ''}`,
    ],
  }))
