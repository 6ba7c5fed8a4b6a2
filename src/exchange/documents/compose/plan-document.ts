import type { Goal } from '#src/domain/plan/goal.ts'
import { isLateMilestone, milestoneOf, stateOf, type ProgressNote } from '#src/domain/plan/progress.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Block, Document } from '../document.ts'
import {
  capital,
  colophonOf,
  dayText,
  facts,
  heading,
  paragraph,
  standingFacts,
  wordsOf,
  type Composing,
  type DocumentStamp,
} from './composing.ts'

/** What the document of the plan is made of. */
export interface PlanDocument {
  readonly title: string
  readonly number: number
  readonly introduction: string
  readonly inForceFrom: Day
  readonly reviewBy: Day
  readonly goals: readonly (Goal & { readonly key: string })[]
  /** The titles of the paragraphs of the vision in force, by code. */
  readonly paragraphTitles: ReadonlyMap<string, string>
  readonly notes: readonly ProgressNote[]
  readonly today: Day
  readonly stamp: DocumentStamp
}

/** The multi-year plan with its progress, in words and states of milestones. */
export function planDocument(composing: Composing, content: PlanDocument): Document {
  const { t, language } = composing
  return {
    title: content.title,
    language,
    author: composing.organisation,
    kicker: t('plan.title'),
    lead: content.introduction,
    metadata: standingFacts(composing, content),
    blocks: content.goals.flatMap((goal) => goalBlocks(composing, content, goal)),
    sources: [],
    colophon: colophonOf(composing, content.stamp),
    words: wordsOf(composing, content.stamp.date),
  }
}

function goalBlocks(
  composing: Composing,
  { notes, today, paragraphTitles }: PlanDocument,
  goal: PlanDocument['goals'][number],
): readonly Block[] {
  const { t, language } = composing
  const own = notes.filter(({ goalKey }) => goalKey === goal.key)
  return [
    heading(2, goal.title),
    paragraph(goal.statement),
    {
      kind: 'table',
      caption: t('plan.milestones'),
      header: [t('plan.column.milestone'), t('plan.column.due'), t('plan.column.state')],
      rows: goal.milestones.map((milestone) => [
        milestone.title,
        dayText(milestone.dueOn, language),
        `${t(`plan.state.${stateOf(milestone, own)}`)}${isLateMilestone(milestone, own, today) ? `, ${t('plan.late')}` : ''}`,
      ]),
    },
    {
      kind: 'definitions',
      items: goalFacts(composing, goal, paragraphTitles),
    },
    heading(3, t('plan.progress')),
    ...(own.length === 0
      ? [paragraph(t('plan.progress.none', { owner: capital(t(`role.${goal.ownerRole}`)) }))]
      : own.map((note) => paragraph(noteText(composing, goal, note)))),
  ]
}

/** What stands around a goal: its sign, its owner, where it comes from, and its money. */
export const goalFacts = (composing: Composing, goal: Goal, paragraphTitles: ReadonlyMap<string, string>) => {
  const { t } = composing
  return facts(composing, [
    [t('plan.indicator'), goal.indicator],
    [t('plan.baseline'), goal.baseline],
    [t('plan.target'), goal.target],
    [t('plan.owner'), t(`role.${goal.ownerRole}`)],
    [t('plan.portfolio'), goal.portfolio],
    [
      t('plan.paragraphs'),
      goal.paragraphs.map((code) => paragraphTitles.get(code) ?? t('plan.paragraphs.gone', { code })).join('; '),
    ],
    [t('plan.budget'), budgetText(composing, goal)],
    [
      t('plan.cycle'),
      goal.cycle
        .map(({ document, year, reference }) => `${t(`plan.cycle.${document}`, { year })} ${reference}`.trim())
        .join('; '),
    ],
  ])
}

/** What was reported: when, how which milestone stood then, and where it can be seen. */
function noteText({ t, language }: Composing, goal: Goal, note: ProgressNote): string {
  const about = milestoneOf(goal, note)
  const moment =
    about === null
      ? dayText(note.notedOn, language)
      : `${dayText(note.notedOn, language)}, ${about.title ?? t('plan.milestone.earlier')}`
  const state = note.state === null ? '' : `, ${t(`plan.state.${note.state}`)}`
  const evidence = note.evidence === '' ? '' : `\n${t('finding.see', { reference: note.evidence })}`
  return `${moment}${state}: ${note.text}${evidence}`
}

/** Money and people per year, as facts. */
function budgetText({ t, language }: Composing, { budget }: Goal): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  return budget
    .map(({ year, euros, fte }) =>
      [
        `${year}:`,
        [
          ...(euros === null ? [] : [`€ ${euros.toLocaleString(locale)}`]),
          ...(fte === null ? [] : [t('plan.fte', { fte: fte.toLocaleString(locale) })]),
        ].join(', '),
      ].join(' '),
    )
    .join('; ')
}
