import type { PublicDecisionSummary } from '#src/domain/publication/public-decision.ts'
import type { Language, Translate } from '#src/i18n/text.ts'
import { DayText } from '../../components/day-text.tsx'
import { Item, Items } from '../../components/text.tsx'
import { publicDecisionPath } from '../../paths/public.ts'
import { articleOf } from './withholding.tsx'

interface Props {
  readonly t: Translate
  readonly lang: Language
}

/** What a decision is called in a list: its title, or only that it exists. */
export const titleOf = (
  t: Translate,
  decision: Pick<PublicDecisionSummary, 'number' | 'title' | 'withheld'>,
): string => (decision.withheld === null ? decision.title : t('public.decisions.withheld', { number: decision.number }))

/** The outcome in words; of what is put off also that it is, and of a text which one it is about. */
export const outcomeOf = (
  t: Translate,
  { outcome, outcomeLabel, guidingText }: Pick<PublicDecisionSummary, 'outcome' | 'outcomeLabel' | 'guidingText'>,
): string => {
  if (guidingText === undefined)
    return outcomeLabel === 'deferred' ? t('public.decision.putOff', { assignment: outcome }) : outcome
  const { kind, number } = guidingText
  const text = t('guiding.titled', { kind: t(`guiding.kind.${kind}`), number })
  return `${text}. ${t(`guiding.outcome.${guidingText.outcome}`)}.`
}

/** Decisions as short articles: when and who, the question, the outcome, what tipped the balance. */
export const DecisionItems = ({
  t,
  lang,
  items,
  level = 3,
}: Props & { items: readonly PublicDecisionSummary[]; level?: 2 | 3 }) => (
  <Items small>
    {items.map((item) => (
      <Item
        level={level}
        key={item.number}
        title={titleOf(t, item)}
        href={publicDecisionPath({ number: item.number })}
        when={
          <>
            <strong>
              <DayText day={item.decidedOn} lang={lang} />
            </strong>
            , {item.body}
          </>
        }
      >
        {item.withheld !== null && (
          <p>
            {t('public.withheld.fact', { article: articleOf(t, item.withheld), motivation: item.withheld.motivation })}
          </p>
        )}
        {outcomeOf(t, item) !== '' && <p>{outcomeOf(t, item)}</p>}
        {item.tippedTheBalance !== null && item.tippedTheBalance !== '' && (
          <>
            <p className="ws-small">
              <strong>{t('public.decisions.tipped')}</strong>
            </p>
            <p className="ws-voice">{item.tippedTheBalance}</p>
          </>
        )}
      </Item>
    ))}
  </Items>
)
