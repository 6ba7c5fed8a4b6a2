import type { Decision } from '#src/domain/decision/decision.ts'
import type { ConditionChange } from '#src/domain/decision/succession.ts'
import { dayInWords } from '../../components/day-text.tsx'
import { Answers, Section, Voice } from '../../components/text.tsx'
import { dossierProposalsPath } from '../../paths/algorithm.ts'
import { conditionPath, decisionPath } from '../../paths/proposal.ts'
import type { DecisionProps } from './decision-props.ts'

/** Where a new proposal about a decision is begun. */
export const newProposalAbout = ({ id, algorithmId }: Pick<Decision, 'id' | 'algorithmId'>): string =>
  `${dossierProposalsPath({ id: algorithmId })}?besluit=${id}#nieuw`

/** What a decision did with earlier ones: which it replaced or withdrew, why, and what became of their conditions. */
export function Succession({ page, data }: DecisionProps) {
  const { t } = page
  const { succession = null, changes = [] } = data.decision.closing.revisiting ?? {}
  if (succession === null && changes.length === 0) return null
  return (
    <Section id="eerder" title={t('decision.succession')} why={t('decision.succession.why')} split>
      {succession !== null && data.supersedes !== undefined && (
        <>
          <p>
            {t(`decision.succession.${succession.kind ?? 'replaces'}`)}{' '}
            <a href={decisionPath({ id: data.supersedes.id })}>
              {`${data.supersedes.number}: ${data.supersedes.title}`}
            </a>
          </p>
          <Voice>{succession.reason}</Voice>
        </>
      )}
      <Changes page={page} data={data} changes={changes} />
    </Section>
  )
}

function Changes({ page, data, changes }: DecisionProps & { readonly changes: readonly ConditionChange[] }) {
  const { t, lang } = page
  const items = changes.flatMap(({ conditionId, fate, dueOn, reason }) => {
    const condition = data.changed.find((one) => one.condition.id === conditionId)?.condition
    if (condition === undefined || fate === null) return []
    const label =
      fate === 'extended'
        ? t('decision.change.extended', { day: dueOn === null ? '' : dayInWords(dueOn, lang) })
        : t(`decision.change.${fate}`)
    const value = (
      <>
        <p>
          <a href={conditionPath({ id: conditionId })}>{condition.text}</a>
        </p>
        {reason !== '' && <Voice>{reason}</Voice>}
      </>
    )
    return [{ label, value, id: conditionId }]
  })
  // Two conditions with the same fate: the label alone is not enough to tell them apart.
  return items.map(({ id, ...item }) => <Answers key={id} items={[item]} />)
}
