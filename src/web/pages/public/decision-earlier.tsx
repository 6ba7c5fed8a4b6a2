import { dayInWords } from '../../components/day-text.tsx'
import { Item, Items, Section, Voice } from '../../components/text.tsx'
import { publicDecisionPath } from '../../paths/public.ts'
import type { DecisionProps } from './decision-props.ts'

/** What the decision did with earlier ones: replaced or withdrawn, why, and what became of their conditions. */
export function Earlier({ t, lang, decision }: DecisionProps) {
  const { succession, supersedes, changedConditions } = decision
  if (succession === null && changedConditions.length === 0) return null
  return (
    <Section id="eerdere-besluiten" title={t('public.decision.earlier')} split why={t('public.decision.earlierWhy')}>
      {succession !== null && supersedes !== null && (
        <>
          <p>
            <a href={publicDecisionPath({ number: supersedes })}>
              {t(`public.decision.earlier.${succession.kind}`, { number: supersedes })}
            </a>
          </p>
          <Voice>{succession.reason}</Voice>
        </>
      )}
      {changedConditions.length > 0 && (
        <Items small>
          {changedConditions.map((change) => {
            const { decision: number, fate, dueOn, text, reason } = change
            const day = dueOn === null ? '' : dayInWords(dueOn, lang)
            const said =
              fate === 'extended'
                ? t('public.decision.change.extended', { number, day })
                : t(`public.decision.change.${fate}`, { number })
            return (
              <Item key={`${number} ${text}`} when={said} title={text}>
                {reason !== '' && <Voice>{reason}</Voice>}
              </Item>
            )
          })}
        </Items>
      )}
    </Section>
  )
}
