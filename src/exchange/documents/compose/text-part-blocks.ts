import type { GuidingContent } from '#src/domain/guiding-text/content.ts'
import { partsOf } from '#src/domain/guiding-text/part.ts'
import type { Block } from '../document.ts'
import { dayText, facts, fromTrialCase, heading, paragraph, when, type Composing } from './composing.ts'
import { controlFacts, taskBlocks } from './control-document.ts'
import { goalFacts } from './plan-document.ts'
import { activityBlocks, letterBlocks } from './roles-document.ts'

/** The goals as they were adopted, without what was reported since. */
export const planBlocks = (
  composing: Composing,
  { parts }: GuidingContent,
  paragraphTitles: ReadonlyMap<string, string>,
): readonly Block[] =>
  partsOf(parts, 'goal').flatMap(({ content: goal, origin }): readonly Block[] => [
    heading(2, goal.title),
    paragraph(goal.statement),
    {
      kind: 'table',
      caption: composing.t('plan.milestones'),
      header: [composing.t('plan.column.milestone'), composing.t('plan.column.due')],
      rows: goal.milestones.map(({ title, dueOn }) => [title, dayText(dueOn, composing.language)]),
    },
    { kind: 'definitions', items: goalFacts(composing, goal, paragraphTitles) },
    ...fromTrialCase(composing, { origin }),
  ])

/** Who does what, activity by activity. */
export const rolesBlocks = (composing: Composing, { parts }: GuidingContent): readonly Block[] => [
  ...letterBlocks(composing),
  heading(2, composing.t('raci.activities')),
  ...partsOf(parts, 'activity').flatMap(({ content }) => activityBlocks(composing, content)),
]

/** Who advises, and what the organisation tests itself. */
export function arrangementBlocks(composing: Composing, { parts }: GuidingContent): readonly Block[] {
  const { t } = composing
  const tasks = partsOf(parts, 'adviceTask').flatMap(({ content }) => taskBlocks(composing, content))
  const controls = partsOf(parts, 'control').flatMap(({ content }): readonly Block[] => [
    heading(3, content.title),
    { kind: 'definitions', items: facts(composing, controlFacts(composing, content)) },
  ])
  return [
    ...when(tasks.length > 0, heading(2, t('control.advice')), ...tasks),
    ...when(controls.length > 0, heading(2, t('control.controls')), ...controls),
  ]
}
