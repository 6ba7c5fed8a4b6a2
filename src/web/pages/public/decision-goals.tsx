import { DataTable } from '../../components/table.tsx'
import { Section } from '../../components/text.tsx'
import { publicPlanPath } from '../../paths/public.ts'
import type { DecisionProps } from './decision-props.ts'

/** How what was decided relates to the goals of the multi-year plan, as it was weighed. */
export function DecisionGoals({ t, decision: { goals } }: DecisionProps) {
  if (goals.length === 0) return null
  return (
    <Section id="doelen" title={t('plan.relations.section')} why={t('plan.relations.section.why')}>
      <DataTable
        caption={t('plan.relations.section')}
        columns={[t('plan.relations.goal'), t('plan.relations.explanation'), t('plan.relations.relation')]}
        rows={goals.map((goal) => ({
          id: goal.goalCode,
          cells: [
            <a key="goal" href={`${publicPlanPath()}#doel-${goal.goalCode}`}>
              {goal.goalTitle}
            </a>,
            goal.explanation,
            t(`plan.relation.${goal.relation}`),
          ],
        }))}
        empty=""
      />
    </Section>
  )
}
