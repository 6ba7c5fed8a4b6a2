import { dayInWords } from '../day-text.tsx'
import { DataTable } from '../table.tsx'
import { Late, Section } from '../text.tsx'
import type { PartProps } from './reader.tsx'

/** Beside the norms: how the algorithm relates to the goals of the multi-year plan. */
export function GoalsSection({ weighing: { goalRelations }, reader: { t, lang, goals } }: PartProps) {
  // A version from before this was frozen says nothing about goals, and does not say that there were none.
  if (goalRelations === undefined) return null
  return (
    <Section id="doelen" title={t('plan.relations.section')} why={t('plan.relations.section.why')}>
      <DataTable
        caption={t('plan.relations.section')}
        columns={[t('plan.relations.goal'), t('plan.relations.explanation'), t('plan.relations.relation')]}
        rows={goalRelations.map((goal) => ({
          id: goal.id,
          cells: [
            goal.goalTitle,
            goal.explanation,
            `${t(`plan.relation.${goal.relation}`)} (${goal.relatedByFunction}, ${dayInWords(goal.relatedOn, lang)})`,
          ],
        }))}
        empty={t('plan.relations.none')}
      />
      {goals !== null && (
        <div className="ws-stack ws-noprint">
          {goals.unanswered.map(({ key, code, title }) => (
            <p key={key}>
              <a href={`${goals.href}#doel-${code}`}>{title}</a>: <Late>{t('plan.relations.open')}</Late>
            </p>
          ))}
          <p>
            <a href={goals.href}>{t('plan.relations.all')}</a>
          </p>
        </div>
      )}
    </Section>
  )
}
