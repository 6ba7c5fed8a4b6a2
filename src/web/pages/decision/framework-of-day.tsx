import { relationNow } from '#src/domain/weighing/norm-relation.ts'
import { FrameworkHeld } from '../../components/framework-held.tsx'
import { Section } from '../../components/text.tsx'
import { normDeviationPath } from '../../paths/proposal.ts'
import type { DecisionProps } from './decision-props.ts'

/** Which framework held on the day of the decision, or that there was none; and where it deviates. */
export function FrameworkOfDay({ page: { t }, data: { decision, weighing } }: DecisionProps) {
  const deviating = (weighing?.normRelations ?? []).filter((relation) =>
    ['deviates', 'contested'].includes(relationNow(relation, weighing?.disputes ?? [])),
  )
  return (
    <Section id="kader" title={t('guiding.kind.framework')} split>
      <FrameworkHeld t={t} framework={decision.framework} />
      {deviating.length > 0 && (
        <>
          <p>{t('norms.deviation.weighed')}</p>
          <ul>
            {deviating.map(({ id, norm }) => (
              <li key={id}>{norm}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={normDeviationPath({ id: decision.id })}>{t('norms.deviation.link')}</a>
      </p>
    </Section>
  )
}
