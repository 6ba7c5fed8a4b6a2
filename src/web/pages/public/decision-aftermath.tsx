import type { PublicCondition } from '#src/domain/publication/public-decision.ts'
import type { Language, Translate } from '#src/i18n/text.ts'
import { conditionKey } from '#src/domain/sight/line-of-sight.ts'
import { CameOf } from '../../components/guiding/came-of.tsx'
import { DayText } from '../../components/day-text.tsx'
import { Empty, Facts, Item, Items, Label, Section } from '../../components/text.tsx'
import { publicDecisionPath } from '../../paths/public.ts'
import { publicSightPath } from '../../paths/sight.ts'
import type { DecisionProps } from './decision-props.ts'

/** The conditions, and how each stands today. */
export function Conditions({ t, lang, decision, today }: DecisionProps) {
  const why = (
    <p>
      {t('public.decision.conditionsWhy')} <DayText day={today} lang={lang} />.
    </p>
  )
  return (
    <Section id="voorwaarden" title={t('public.decision.conditions')} split why={why}>
      {decision.conditions.length === 0 ? (
        <Empty>{t('public.decision.noConditions')}</Empty>
      ) : (
        <Items small>
          {decision.conditions.map((condition) => (
            <Item key={condition.place} id={`voorwaarde-${condition.place}`} title={condition.text}>
              <p>
                <ConditionState t={t} lang={lang} condition={condition} />
              </p>
              <p>{aboutCondition(t, condition)}</p>
              {condition.changedBy !== null && (
                <p>
                  <a href={publicDecisionPath({ number: condition.changedBy })}>
                    {t('public.condition.changedBy', { number: condition.changedBy })}
                  </a>
                </p>
              )}
              {condition.criterion !== '' && (
                <p className="ws-small ws-subtle">
                  {t('public.condition.criterion', { criterion: condition.criterion })}
                </p>
              )}
              <CameOf
                t={t}
                href={publicSightPath({ id: conditionKey(decision.number, condition.place) })}
                title={condition.text}
                words="sight.see"
              />
            </Item>
          ))}
        </Items>
      )}
    </Section>
  )
}

const aboutCondition = (t: Translate, condition: PublicCondition): string =>
  [
    t('public.condition.owner', { owner: condition.owner, verifier: condition.verifier }),
    condition.everyMonths === null
      ? t('public.condition.once')
      : t('public.condition.every', { count: condition.everyMonths }),
    ...(condition.beforeStart ? [t('public.condition.beforeStart')] : []),
    ...(condition.kind === 'hard' ? [t('public.condition.hard')] : []),
  ].join(' ')

/** How a condition stands, with the day that belongs to it. */
export function ConditionState({ t, lang, condition }: { t: Translate; lang: Language; condition: PublicCondition }) {
  const { state, late, dueOn, stateOn } = condition
  if (state === 'lapsed') return <Label>{t('public.condition.lapsed')}</Label>
  const day = <DayText day={state === 'fulfilled' ? (stateOn ?? dueOn) : dueOn} lang={lang} />
  if (late || state === 'notFulfilled')
    return (
      <Label kind="warning">
        {t(late ? 'public.condition.late' : 'public.condition.notFulfilled')} {day}
      </Label>
    )
  const words = `${t(`public.condition.${state}`)} `
  return state === 'fulfilled' ? (
    <Label>
      {words}
      {day}
    </Label>
  ) : (
    <Label kind="open">
      {words}
      {day}
    </Label>
  )
}

/** Risks that remain, each accepted or not, and how it will be seen whether the advantages came true. */
export function Risks({ t, decision }: DecisionProps) {
  const { residualRisks, checks } = decision
  return (
    <>
      {residualRisks.length > 0 && (
        <Section id="risicos" title={t('public.decision.risks')} split why={t('public.decision.risksWhy')}>
          <Items small>
            {residualRisks.map((risk) => (
              <Item key={risk.text} title={risk.text}>
                <p>
                  {risk.verdict !== null && <strong>{t(`public.risk.${risk.verdict}`)}</strong>}{' '}
                  <span className="ws-voice">{risk.reason}</span>
                </p>
              </Item>
            ))}
          </Items>
        </Section>
      )}
      {checks.length > 0 && (
        <Section id="controle" title={t('public.decision.checks')} split>
          <Items small>
            {checks.map((check) => (
              <Item key={check.advantage} title={check.advantage}>
                <p>{check.how}</p>
              </Item>
            ))}
          </Items>
        </Section>
      )}
    </>
  )
}

/** How the meeting went. */
export function Treatment({ t, decision }: DecisionProps) {
  const { treatment } = decision
  const nobody = t('public.treatment.nobody')
  const partly = decision.withholdings.length > 0 || decision.advices.some((each) => each.withheld !== null)
  return (
    <Section id="behandeling" title={t('public.decision.treatment')} split>
      <Facts
        items={[
          {
            label: t('public.treatment.handling'),
            value: treatment.handling === null ? t('public.unknown') : t(`public.treatment.${treatment.handling}`),
          },
          ...(treatment.present.length === 0
            ? []
            : [{ label: t('public.treatment.present'), value: treatment.present.join(', ') }]),
          {
            label: t('public.treatment.abstentions'),
            value: treatment.abstentions === '' ? nobody : treatment.abstentions,
          },
          ...(treatment.notes === '' ? [] : [{ label: t('public.treatment.notes'), value: treatment.notes }]),
          ...(treatment.dissent === '' ? [] : [{ label: t('public.treatment.dissent'), value: treatment.dissent }]),
          ...(decision.legalNature === null
            ? []
            : [{ label: t('public.treatment.nature'), value: t(`public.nature.${decision.legalNature}`) }]),
          {
            label: t('public.treatment.open'),
            value: t(partly ? 'public.treatment.openPartly' : 'public.treatment.openAll'),
          },
        ]}
      />
    </Section>
  )
}
