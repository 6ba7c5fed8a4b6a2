import type { WeighingReading } from '#src/workflows/read-weighing.ts'
import { dayInWords } from '../../components/day-text.tsx'
import { DataTable } from '../../components/table.tsx'
import { Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { goalRelationsPath } from '../../paths/plan.ts'

/** Beside the norms: how the algorithm relates to the goals of the multi-year plan. */
export function GoalsSection({ page, algorithm }: { page: PageRequest; algorithm: WeighingReading['algorithm'] }) {
  const { t, lang } = page
  return (
    <Section id="doelen" title={t('plan.relations.section')} why={t('plan.relations.section.why')}>
      <DataTable
        caption={t('plan.relations.section')}
        columns={[t('plan.relations.goal'), t('plan.relations.explanation'), t('plan.relations.relation')]}
        rows={algorithm.goals.map((goal) => ({
          id: goal.id,
          cells: [
            goal.goalTitle,
            goal.explanation,
            `${t(`plan.relation.${goal.relation}`)} (${goal.relatedByFunction}, ${dayInWords(goal.relatedOn, lang)})`,
          ],
        }))}
        empty={t('plan.relations.none')}
      />
      <p className="ws-noprint">
        <a href={goalRelationsPath({ id: algorithm.id })}>{t('plan.relations.all')}</a>
      </p>
    </Section>
  )
}
