import type { Routing, Why as Reason } from '#src/domain/routing/routing.ts'
import type { RuleInForce } from '#src/domain/routing/routing-rule.ts'
import type { Frame } from './frame.ts'
import { RuleSourceLine, StandingLine } from './rule-source.tsx'
import {
  advicesInWords,
  decisionInWords,
  informInWords,
  listed,
  reasonsInWords,
  type RoutingWords,
} from './routing-words.ts'
import { capital } from './words.ts'
import { Details, Facts, Late, Why } from './text.tsx'

interface RoutingWhyProps extends RoutingWords {
  readonly frame: Frame
  readonly routing: Routing
  /** Address of the page with all rules; nobody without an account reads that one. */
  readonly rulesHref: string | null
  /** Among many questions the steps and duties are unfolded by who wants them. */
  readonly folded?: boolean
}

const isRule = (why: Reason): why is Extract<Reason, { kind: 'rule' }> => why.kind === 'rule'

/** The rule that named the body, also when nobody may decide. */
const decidingRule = (routing: Routing): RuleInForce | undefined => routing.why.find(isRule)?.rule

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)

function Duties({ t, routing }: Pick<RoutingWhyProps, 't' | 'routing'>) {
  if (routing.outcome === 'undetermined') return null
  const advices = advicesInWords(
    t,
    routing.advices.map(({ oneOf }) => ({ oneOf, when: null })),
  )
  const inform = routing.outcome === 'determined' ? informInWords(t, routing.inform) : []
  return (
    <Facts
      items={[
        { label: t('routing.advice'), value: advices.length === 0 ? t('rules.noAdvice') : <Lines lines={advices} /> },
        ...(inform.length === 0 ? [] : [{ label: t('routing.inform'), value: capital(listed(t, inform)) }]),
      ]}
    />
  )
}

const RuleName = ({ title, href }: { title: string; href: string | null }) =>
  href === null ? title : <a href={href}>{title}</a>

/** Waarom ligt dit bij u? Who decides, by which rule, from which source, under which mandate, after which advice. */
export function RoutingWhy(props: RoutingWhyProps) {
  const { t, frame, routing, rulesHref, folded = false } = props
  const rule = decidingRule(routing)
  const decision = decisionInWords(props, routing)
  const steps = (
    <>
      <ul>
        {reasonsInWords(props, routing).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <Duties t={t} routing={routing} />
      {rule !== undefined && (
        <>
          <RuleSourceLine t={t} frame={frame} source={rule.rule.source} standing={rule.standing} />
          <p className="ws-small">
            <RuleName
              title={t('routing.rule', { id: rule.rule.id, title: rule.rule.title[frame.lang] })}
              href={rulesHref === null ? null : `${rulesHref}#regel-${rule.rule.id}`}
            />
          </p>
        </>
      )}
    </>
  )
  return (
    <>
      {rule !== undefined && <StandingLine t={t} frame={frame} standing={rule.standing} />}
      <p>{routing.outcome === 'determined' ? <strong>{decision}</strong> : <Late>{decision}</Late>}</p>
      {rule !== undefined && <Why>{rule.rule.because[frame.lang]}</Why>}
      {folded ? <Details summary={t('routing.steps')}>{steps}</Details> : steps}
    </>
  )
}
