import type { ReactNode } from 'react'
import type { AlgorithmStatus } from '#src/domain/algorithm/status.ts'
import type { PublicAlgorithm } from '#src/domain/publication/public-algorithm.ts'
import { ButtonLink } from '../../components/button.tsx'
import { DayText } from '../../components/day-text.tsx'
import { Page } from '../../components/page.tsx'
import { Answers, Byline, Downloads, Empty, type Fact, Notice, Section } from '../../components/text.tsx'
import { decisionsAtomPath, homePath, publicAlgorithmPath, publicAlgorithmsPath } from '../../paths/public.ts'
import { AiActPart } from './ai-act-part.tsx'
import { classInWords, StateLabel } from './algorithm-list.tsx'
import { History, MoreToKnow, PublicAnswers, type PublicQuestionAnswer } from './algorithm-parts.tsx'
import { capital } from '../../components/words.ts'
import { DecisionItems } from './decision-list.tsx'
import { PlannedOn, reactTo } from './preparation.tsx'
import type { PublicPage } from './public-page.ts'
import { WithheldParts } from './withholding.tsx'

export interface AlgorithmProps extends PublicPage {
  readonly algorithm: PublicAlgorithm
  readonly answers: readonly PublicQuestionAnswer[]
  /** Above a preview: that this is not public. The page itself has no address yet, so none is named. */
  readonly mark?: ReactNode
}

const jsonPathOf = ({ slug }: PublicAlgorithm): string => `${publicAlgorithmPath({ slug })}.json`

/** One algorithm, in plain words: what it does, who decides, what was decided. */
export function AlgorithmPage(props: AlgorithmProps) {
  const { frame, t, lang, algorithm } = props
  return (
    <Page
      frame={frame}
      title={algorithm.name}
      kicker={t('public.algorithm.kicker')}
      lead={algorithm.summary}
      description={algorithm.summary}
      crumbs={[
        { href: homePath(), label: t('public.home.title') },
        { href: publicAlgorithmsPath(), label: t('public.algorithms.title') },
      ]}
      head={<Byline items={bylineOf(props)} />}
      alternates={
        props.mark === undefined
          ? [{ href: jsonPathOf(algorithm), type: 'application/json', title: algorithm.name }]
          : []
      }
    >
      {props.mark}
      <StateNotice {...props} />
      <Preparing {...props} />
      <Section id="wat" title={t('public.algorithm.what')} split>
        <Answers items={whatOf(props)} />
      </Section>
      <Section id="besluiten" title={t('public.algorithm.decisions')} split>
        {algorithm.decisions.length === 0 ? (
          <Empty>{t('public.algorithm.noDecisions')}</Empty>
        ) : (
          <DecisionItems t={t} lang={lang} items={algorithm.decisions} />
        )}
      </Section>
      <Section id="klasse" title={t('public.algorithm.whyClass')} split why={classInWords(t, algorithm.riskClass)}>
        <p className="ws-measure">
          {algorithm.riskClass === null
            ? t('public.algorithm.whyClassUnknown')
            : (algorithm.classReason ?? t('public.unknown'))}
        </p>
        {algorithm.classInDoubt && <p className="ws-measure">{t('public.algorithm.classInDoubt')}</p>}
      </Section>
      <AiActPart {...props} aiAct={algorithm.aiAct} />
      <Section
        id="orgaan"
        title={t('public.algorithm.whyBody')}
        split
        why={capital(algorithm.body ?? t('public.noBody'))}
      >
        <p className="ws-measure">{algorithm.bodyReason ?? t('public.unknown')}</p>
      </Section>
      <Section id="vraag" title={t('public.algorithm.ask')} split>
        <div className="ws-stack ws-measure">
          <p>{t('public.algorithm.askText')}</p>
          <p className="utrecht-button-group">
            <ButtonLink primary href={reactTo(algorithm.slug)}>
              {t('public.algorithm.askLink')}
            </ButtonLink>
          </p>
        </div>
      </Section>
      <PublicAnswers {...props} />
      <MoreToKnow {...props} />
      <WithheldParts t={t} lang={lang} withheld={algorithm.withheld} />
      <History t={t} lang={lang} events={algorithm.history} why={t('public.algorithm.historyWhy')} />
      <Section id="downloads" title={t('public.algorithm.downloads')} split>
        <Downloads
          files={[
            ...(props.mark === undefined ? [{ href: jsonPathOf(algorithm), label: t('public.algorithm.json') }] : []),
            { href: decisionsAtomPath(), label: t('public.algorithm.atom') },
          ]}
        />
      </Section>
    </Page>
  )
}

function bylineOf({ t, lang, algorithm }: AlgorithmProps): readonly Fact[] {
  const holder = algorithm.portfolioHolder
  return [
    { label: t('public.algorithm.state'), value: <StateLabel t={t} state={algorithm.state} /> },
    { label: t('public.algorithm.body'), value: capital(algorithm.body ?? t('public.noBody')) },
    {
      label: t('public.algorithm.portfolio'),
      value: holder === null ? t('public.algorithm.noHolder') : nameOf(holder),
    },
    { label: t('public.algorithm.class'), value: <a href="#klasse">{classInWords(t, algorithm.riskClass)}</a> },
    ...(algorithm.inUseSince === null
      ? []
      : [{ label: t('public.algorithm.since'), value: <DayText day={algorithm.inUseSince} lang={lang} /> }]),
  ]
}

/** An office holder with the portfolio, as in `Karim Aydin, Verkeer`. */
export const nameOf = (holder: NonNullable<PublicAlgorithm['portfolioHolder']>): string =>
  holder.portfolio === null ? holder.name : `${holder.name}, ${holder.portfolio}`

const whatOf = ({ t, algorithm }: AlgorithmProps): readonly Fact[] => {
  const known = (text: string | null) => text ?? t('public.unknown')
  return [
    { label: t('public.algorithm.purpose'), value: known(algorithm.purpose) },
    { label: t('public.algorithm.affected'), value: known(algorithm.affected) },
    { label: t('public.algorithm.human'), value: known(algorithm.humanControl) },
    { label: t('public.algorithm.process'), value: known(algorithm.process) },
    { label: t('public.algorithm.legal'), value: known(algorithm.legalBasis) },
  ]
}

function StateNotice({ t, algorithm }: AlgorithmProps) {
  switch (algorithm.state) {
    case 'inUseWithoutDecision':
      return (
        <Notice warning title={t('public.algorithm.withoutDecision')}>
          {t('public.algorithm.withoutDecisionText')}
        </Notice>
      )
    case 'withdrawn':
      return <Notice>{t('public.algorithm.withdrawn')}</Notice>
    case 'rejected':
      return <Notice>{t('public.algorithm.rejected')}</Notice>
    case 'suspended':
      return <Notice warning>{t('public.algorithm.stopped')}</Notice>
    default:
      return null
  }
}

/** How far it is, for the sentence above what is coming: a body that said yes to one question has more to decide. */
const studiedAs = (status: AlgorithmStatus) =>
  status === 'idea' || status === 'inDevelopment' || status === 'pilot' || status === 'suspended' ? status : 'again'

function Preparing({ t, lang, algorithm }: AlgorithmProps) {
  const { preparation } = algorithm
  if (preparation === null) return null
  return (
    <Section
      id="voorbereiding"
      title={t('public.algorithm.preparing')}
      split
      why={`${t(`public.algorithm.preparing.${studiedAs(algorithm.status)}`)} ${t('public.algorithm.preparing.noDrafts')}`}
    >
      <Answers
        items={[
          ...(preparation.question === null
            ? []
            : [{ label: t('public.algorithm.preparing.question'), value: preparation.question }]),
          { label: t('public.algorithm.preparing.body'), value: capital(algorithm.body ?? t('public.noBody')) },
          {
            label: t('public.algorithm.preparing.when'),
            value: <PlannedOn t={t} lang={lang} preparation={preparation} />,
          },
          {
            label: t('public.algorithm.preparing.input'),
            value: (
              <>
                <a href={reactTo(algorithm.slug, 'input')}>{t('public.algorithm.preparing.link')}</a>
                {preparation.inputUntil !== null && (
                  <>
                    . {t('public.algorithm.preparing.until')} <DayText day={preparation.inputUntil} lang={lang} />
                  </>
                )}
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}
