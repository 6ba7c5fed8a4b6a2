import type { PublicDecision } from '#src/domain/publication/public-decision.ts'
import { DayText } from '../../components/day-text.tsx'
import { Page } from '../../components/page.tsx'
import { Byline, type Fact, Notice } from '../../components/text.tsx'
import { homePath, publicAlgorithmPath, publicDecisionPath, publicDecisionsPath } from '../../paths/public.ts'
import { capital } from '../../components/words.ts'
import { nameOf } from './algorithm-page.tsx'
import { History } from './algorithm-parts.tsx'
import { Conditions, Risks, Treatment } from './decision-aftermath.tsx'
import { Advices, Effects, Points } from './decision-evidence.tsx'
import { Earlier } from './decision-earlier.tsx'
import { DecisionDownloads, Objection } from './decision-foot.tsx'
import { outcomeOf, titleOf } from './decision-list.tsx'
import { letterFacts } from './decision-letters.tsx'
import { DecisionGoals } from './decision-goals.tsx'
import { CoreAnswer, Decided, DecisionDeviations, Reasons } from './decision-words.tsx'
import { WithheldParts, WithholdingFacts } from './withholding.tsx'
import type { DecisionProps } from './decision-props.ts'

/** One decision: first how the core question was answered, then why, what speaks against it, and what happened since. */
export function DecisionPage(props: DecisionProps) {
  const { frame, t, decision } = props
  const title = titleOf(t, decision)
  const { algorithm } = decision
  const withdrawn = decision.supersededHow === 'withdraws'
  return (
    <Page
      frame={frame}
      title={title}
      kicker={
        algorithm === null ? (
          t('public.decision.kickerPlain')
        ) : (
          <a href={publicAlgorithmPath({ slug: algorithm.slug })}>
            {t('public.decision.kicker', { name: algorithm.name })}
          </a>
        )
      }
      lead={decision.outcome === '' ? undefined : outcomeOf(t, decision)}
      description={decision.outcome === '' ? title : outcomeOf(t, decision)}
      crumbs={[
        { href: homePath(), label: t('public.home.title') },
        { href: publicDecisionsPath(), label: t('public.decisions.title') },
      ]}
      head={<Byline items={bylineOf(props)} />}
      alternates={[
        { href: `${publicDecisionPath({ number: decision.number })}.json`, type: 'application/json', title },
      ]}
    >
      {decision.supersededBy !== null && (
        <Notice warning title={t(withdrawn ? 'public.decision.withdrawnBy' : 'public.decision.supersededBy')}>
          <p>
            <a href={publicDecisionPath({ number: decision.supersededBy })}>
              {t(withdrawn ? 'public.decision.withdrawnByText' : 'public.decision.supersededByText', {
                number: decision.supersededBy,
              })}
            </a>
          </p>
        </Notice>
      )}
      {decision.withheld === null ? <Content {...props} /> : <Closed {...props} withheld={decision.withheld} />}
    </Page>
  )
}

function Content(props: DecisionProps) {
  const { t, lang, decision } = props
  return (
    <article>
      <CoreAnswer {...props} />
      <Decided {...props} />
      <Reasons {...props} />
      <DecisionDeviations {...props} />
      <DecisionGoals {...props} />
      <Points {...props} />
      <Advices {...props} />
      <Conditions {...props} />
      <Earlier {...props} />
      <Risks {...props} />
      <Treatment {...props} />
      <WithheldParts t={t} lang={lang} withheld={decision.withholdings} />
      <Objection {...props} />
      <Effects {...props} />
      <History t={t} lang={lang} events={decision.history} why={t('public.decision.historyWhy')} />
      <DecisionDownloads {...props} />
    </article>
  )
}

function Closed(props: DecisionProps & { withheld: NonNullable<PublicDecision['withheld']> }) {
  const { t, lang, withheld } = props
  return (
    <>
      <Notice title={t('public.withheld.whole')}>
        <p>{t('public.withheld.wholeText')}</p>
        <WithholdingFacts t={t} lang={lang} withholding={withheld} />
        <p>{t('public.withheld.objection')}</p>
      </Notice>
      <DecisionDownloads {...props} />
    </>
  )
}

function bylineOf({ t, lang, decision }: DecisionProps): readonly Fact[] {
  const { officialRecord, portfolioHolder } = decision
  const closed = decision.withheld !== null
  return [
    { label: t('public.decision.body'), value: capital(decision.body) },
    ...(portfolioHolder === null ? [] : [{ label: t('public.decision.portfolio'), value: nameOf(portfolioHolder) }]),
    { label: t('public.decision.date'), value: <DayText day={decision.decidedOn} lang={lang} /> },
    { label: t('public.decision.number'), value: decision.number },
    ...(closed
      ? []
      : [
          {
            label: t('public.decision.record'),
            value:
              officialRecord.address === null ? (
                t('public.decision.noRecord')
              ) : (
                <a href={officialRecord.address}>{t('public.decision.recordLink')}</a>
              ),
          },
        ]),
    ...letterFacts({ t, lang, decision }),
    ...(decision.reviewOn === null
      ? []
      : [{ label: t('public.decision.review'), value: <DayText day={decision.reviewOn} lang={lang} /> }]),
    ...(decision.supersedes === null
      ? []
      : [
          {
            label: t('public.decision.supersedes'),
            value: <a href={publicDecisionPath({ number: decision.supersedes })}>{decision.supersedes}</a>,
          },
        ]),
  ]
}
