import { algorithmQuestionKinds } from '#src/domain/decision/question-kind.ts'
import type { RoutingRule, RuleInForce } from '#src/domain/routing/routing-rule.ts'
import type { TermInForce } from '#src/domain/routing/term.ts'
import type { RulesInForce } from '#src/domain/starting-decision/rules-in-force.ts'
import type { Translate } from '#src/i18n/text.ts'
import { dayInWords } from '../../components/day-text.tsx'
import { Filters } from '../../components/filters.tsx'
import { DayBox } from '../../components/form.tsx'
import { formView } from '../../components/form-view.ts'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { RuleSourceLine, StandingLine } from '../../components/rule-source.tsx'
import { advicesInWords, informInWords, listed } from '../../components/routing-words.ts'
import { capital } from '../../components/words.ts'
import { rulesNav } from '../../components/rules-nav.ts'
import { Details, Facts, Items, Notice, Section } from '../../components/text.tsx'
import { rulesPath, startingDecisionPath } from '../../paths/routing.ts'

interface RulesPageProps {
  readonly t: Translate
  readonly frame: Frame
  readonly day: string
  readonly rules: RulesInForce
}

const aboutAlgorithm = (rule: RoutingRule): boolean =>
  rule.questions.some((question) => algorithmQuestionKinds.some((kind) => kind === question))

/** When a rule speaks, in words. */
function conditionInWords(t: Translate, { when }: RoutingRule): string {
  const all = when.all.map((flag) => t(`flag.${flag}`))
  const any = when.any.map((flag) => t(`flag.${flag}`))
  const either = any.length === 0 ? [] : [listed(t, any, 'rules.or')]
  const settings = when.settings.map((setting) => t(`rules.setting.${setting}`))
  const parts = [...all, ...either, ...settings]
  return parts.length === 0 ? t('rules.always') : listed(t, parts)
}

const classesInWords = (t: Translate, { classes }: RoutingRule): string =>
  classes.length === 0
    ? t('rules.everyClass')
    : listed(
        t,
        classes.map((one) => t(`algorithm.class.short.${one}`)),
        'rules.or',
      )

function RuleItem({ t, frame, inForce }: { t: Translate; frame: Frame; inForce: RuleInForce }) {
  const { rule, standing } = inForce
  const advices = advicesInWords(t, rule.advices)
  const inform = informInWords(t, rule.inform)
  return (
    <li id={`regel-${rule.id}`}>
      <StandingLine t={t} frame={frame} standing={standing} />
      <h3>{t('routing.rule', { id: rule.id, title: rule.title[frame.lang] })}</h3>
      <p>{rule.because[frame.lang]}</p>
      <p>
        {t('rules.decides')} <strong>{capital(t(`decider.${rule.decides}`))}</strong>
      </p>
      <Details summary={t('rules.more')}>
        <Facts
          items={[
            { label: t('rules.classes'), value: classesInWords(t, rule) },
            { label: t('rules.when'), value: conditionInWords(t, rule) },
            { label: t('rules.advice'), value: advices.length === 0 ? t('rules.noAdvice') : listed(t, advices) },
            { label: t('rules.mandate'), value: t(rule.mandatable ? 'rules.mandate.yes' : 'rules.mandate.no') },
            { label: t('rules.inform'), value: inform.length === 0 ? t('rules.noInform') : listed(t, inform) },
            { label: t('rules.publicity'), value: t(`publicity.${rule.publicity}`) },
          ]}
        />
      </Details>
      <RuleSourceLine t={t} frame={frame} source={rule.source} standing={standing} />
    </li>
  )
}

const Rules = ({ t, frame, rules }: { t: Translate; frame: Frame; rules: readonly RuleInForce[] }) => (
  <Items small>
    {rules.map((inForce) => (
      <RuleItem key={inForce.rule.id} t={t} frame={frame} inForce={inForce} />
    ))}
  </Items>
)

const TermItem = ({ t, frame, inForce }: { t: Translate; frame: Frame; inForce: TermInForce }) => (
  <li>
    <StandingLine t={t} frame={frame} standing={inForce.standing} />
    <h3>{inForce.term.title[frame.lang]}</h3>
    <p>{t(`rules.term.${inForce.term.unit}`, { count: inForce.term.value })}</p>
  </li>
)

function Standing({ t, frame, rules }: { t: Translate; frame: Frame; rules: RulesInForce }) {
  const decision = rules.startingDecision
  if (decision === null)
    return (
      <Notice>
        <p>
          {t('rules.notAdopted')} <a href={startingDecisionPath()}>{t('rules.notAdopted.link')}</a>
        </p>
      </Notice>
    )
  const day = dayInWords(decision.adoptedOn, frame.lang)
  return <Notice>{t('rules.adopted', { day, number: decision.number })}</Notice>
}

/** Every rule that holds on a day, with its source and whether the organisation adopted it. */
export function RulesPage({ t, frame, day, rules }: RulesPageProps) {
  const form = formView(frame, { dag: day })
  const byId = rules.rules.toSorted(
    (one, other) =>
      Number.parseInt(one.rule.id, 10) - Number.parseInt(other.rule.id, 10) || (one.rule.id < other.rule.id ? -1 : 1),
  )
  return (
    <Page frame={frame} title={t('rules.title')} lead={t('rules.lead')} subnav={rulesNav(t, 'rules')}>
      <Section id="op-dag" title={t('rules.on', { day: dayInWords(day, frame.lang) })} split>
        <Filters action={rulesPath()} label={t('rules.day')} submit={t('rules.day.submit')}>
          <DayBox form={form} name="dag" label={t('rules.day')} />
        </Filters>
        <Standing t={t} frame={frame} rules={rules} />
      </Section>
      <Section id="voorbehouden" title={t('rules.reserved')} split why={t('rules.reserved.why')}>
        <Items small>
          {rules.reservations.map(({ reserved, standing }) => (
            <li key={reserved.id}>
              <StandingLine t={t} frame={frame} standing={standing} />
              <h3>{reserved.title[frame.lang]}</h3>
              <RuleSourceLine t={t} frame={frame} source={reserved.source} standing={standing} />
            </li>
          ))}
        </Items>
      </Section>
      <Section id="algoritme" title={t('rules.algorithm')} split>
        <Rules t={t} frame={frame} rules={byId.filter(({ rule }) => aboutAlgorithm(rule))} />
      </Section>
      <Section id="organisatie" title={t('rules.organisation')} split>
        <Rules t={t} frame={frame} rules={byId.filter(({ rule }) => !aboutAlgorithm(rule))} />
      </Section>
      <Section id="termijnen" title={t('rules.terms')} split>
        <Items small>
          {rules.terms.map((inForce) => (
            <TermItem key={inForce.term.id} t={t} frame={frame} inForce={inForce} />
          ))}
        </Items>
      </Section>
      {rules.settings.length > 0 && (
        <Section id="keuzes" title={t('rules.settings')} split>
          <ul>
            {rules.settings.map((setting) => (
              <li key={setting}>{t(`rules.setting.${setting}`)}</li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
