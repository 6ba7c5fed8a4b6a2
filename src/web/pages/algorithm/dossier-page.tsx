import { unreportedUse } from '#src/domain/change/unreported-use.ts'
import { type Duty, holderOf } from '#src/domain/algorithm/algorithm.ts'
import { backlogDueOn } from '#src/domain/routing/due-by-term.ts'
import { whoAdds } from '#src/domain/algorithm/gaps.ts'
import type { PageRequest } from '../../http/route.ts'
import { DayText, dayInWords } from '../../components/day-text.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { Page } from '../../components/page.tsx'
import { togetherInWords } from '../../components/waivers.tsx'
import { Byline, Details, Empty, Label, Late, Notice, Section, Timeline, type Fact } from '../../components/text.tsx'
import { ButtonLink } from '../../components/button.tsx'
import {
  checkFactsPath,
  classificationPath,
  newChangePath,
  recordHistoryPath,
  recordPartPath,
  stopPath,
} from '../../paths/algorithm.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import { Acknowledged } from './acknowledged.tsx'
import { eventsOf } from './events.ts'
import { GapItems } from './gap-items.tsx'
import { NeededInstruments } from './needed-instruments.tsx'
import { NowItems } from './now-items.tsx'
import { RolesDiffer } from './roles-differ.tsx'
import { RouteMap } from './route-map.tsx'
import { RouteWords } from './route-words.tsx'
import { classWord, roleWords } from './words.ts'

interface Props {
  readonly page: PageRequest
  readonly dossier: Dossier
}

/** Who holds a duty and since when, or that nobody does and who can name somebody. */
function Holder({ page, dossier, duty }: Props & { readonly duty: Duty }) {
  const { t, lang } = page
  const { algorithm, duties } = dossier.rows
  const holder = holderOf(algorithm.responsibility, duty)
  const name = holder === null ? undefined : dossier.names.get(holder)
  if (name === undefined)
    return (
      <>
        <Late>{t('algorithm.unassigned')}</Late> {t('algorithm.unassigned.by', { roles: roleWords(t, whoAdds(duty)) })}
      </>
    )
  const since = duties.findLast((one) => one.duty === duty && one.holderId === holder)?.from
  return (
    <>
      {name.name}
      {name.jobTitle !== '' && duty !== 'competentBody' && `, ${name.jobTitle}`}
      {since !== undefined && (
        <>
          {', '}
          {t('algorithm.since')} <DayText day={since} lang={lang} />
        </>
      )}
      {duty === 'competentBody' && algorithm.responsibility.competenceBasis !== null && (
        <>
          {'. '}
          <a href={recordPartPath({ id: algorithm.id, part: 'verantwoordelijk' })}>{t('dossier.class.why')}</a>
        </>
      )}
    </>
  )
}

function byline({ page, dossier }: Props): readonly Fact[] {
  const { t } = page
  const { algorithm } = dossier.rows
  const { facts } = dossier
  return [
    { label: t('algorithm.duty.competentBody'), value: <Holder page={page} dossier={dossier} duty="competentBody" /> },
    {
      label: t('dossier.class'),
      value: (
        <>
          {facts.riskClass === null ? (
            <>
              <Late>{t('algorithm.list.noClass')}.</Late>{' '}
            </>
          ) : (
            `${classWord(t, facts.riskClass)}. `
          )}
          {facts.riskClass !== null && !facts.classConfirmed && `${t('classification.provisional')} `}
          <a href={classificationPath({ id: algorithm.id })}>{t('dossier.class.why')}</a>
        </>
      ),
    },
    { label: t('dossier.status'), value: t(`algorithm.status.${algorithm.status}`) },
    {
      label: t('algorithm.duty.portfolioHolder'),
      value: <Holder page={page} dossier={dossier} duty="portfolioHolder" />,
    },
    { label: t('algorithm.duty.processOwner'), value: <Holder page={page} dossier={dossier} duty="processOwner" /> },
    // Work that is finished has no leader any more: that is no gap.
    ...(holderOf(algorithm.responsibility, 'projectLead') === null
      ? []
      : [
          {
            label: t('algorithm.duty.projectLead'),
            value: <Holder page={page} dossier={dossier} duty="projectLead" />,
          },
        ]),
    { label: t('algorithm.duty.overseer'), value: <Holder page={page} dossier={dossier} duty="overseer" /> },
    ...together(page, dossier),
    { label: t('dossier.case'), value: algorithm.facts.caseNumber ?? t('algorithm.unknown') },
  ]
}

/** Tasks that do not go together and that somebody here has on purpose. */
const together = ({ t }: PageRequest, { rows: { waivers } }: Dossier): readonly Fact[] =>
  waivers.map((waiver) => ({
    label: t('people.waivers.title'),
    value: t('waiver.of', { name: waiver.name, together: togetherInWords(t, waiver), reason: waiver.reason }),
  }))

/** What the reader must know before anything else: stopped, without a decision, not checked. */
function Warnings({ page, dossier }: Props) {
  const { t, lang } = page
  const { algorithm, stops, versions, decisions, changes, startingDecision } = dossier.rows
  const stop = stops[0]
  const otherUseSince = unreportedUse(versions, decisions, changes)
  const decideBy = backlogDueOn(startingDecision?.inForceFrom ?? null, dossier.terms.get('legacyBacklog')?.term)
  const uncovered =
    algorithm.legacy && ['pilot', 'inUse'].includes(algorithm.status) && dossier.facts.outcomes.length === 0
  return (
    <>
      {algorithm.status === 'suspended' && stop !== undefined && (
        <Notice warning title={t('stop.title')}>
          <p>
            {t('stop.current.since')} <DayText day={stop.stoppedOn} lang={lang} />. {stop.reason}
          </p>
          <p>
            <a href={stopPath({ id: algorithm.id })}>{t('dossier.stopped.link')}</a>
          </p>
        </Notice>
      )}
      <RolesDiffer page={page} dossier={dossier} />
      {otherUseSince !== null && (
        <Notice warning title={t('change.otherUse')}>
          <p>
            {t('change.otherUse.since')} <DayText day={otherUseSince} lang={lang} />. {t('change.otherUse.text')}
          </p>
          <p>
            <a href={newChangePath({ id: algorithm.id })}>{t('change.new')}</a>{' '}
            <a href={recordHistoryPath({ id: algorithm.id })}>{t('recordHistory.link')}</a>
          </p>
        </Notice>
      )}
      {uncovered && (
        <p>
          <Label kind="warning">{t('algorithm.list.open.withoutDecision')}</Label> {t('dossier.legacy')}{' '}
          {decideBy !== null && t('dossier.legacy.due', { day: dayInWords(decideBy, lang) })}
        </p>
      )}
      {algorithm.takenOver !== null && algorithm.unchecked.length > 0 && (
        <p>
          <Label kind="open">{t('algorithm.unchecked')}</Label>{' '}
          {t('dossier.takenOver', { from: algorithm.takenOver.from, count: algorithm.unchecked.length })}{' '}
          <a href={checkFactsPath({ id: algorithm.id })}>{t('dossier.takenOver.check')}</a>
        </p>
      )}
    </>
  )
}

/** The hub of a dossier: where it stands, who answers for it, what is next, what happened. */
export function DossierPage({ page, dossier }: Props) {
  const { t, lang, frame } = page
  const { algorithm } = dossier.rows
  const { id, facts } = algorithm
  const events = eventsOf(t, dossier)
  return (
    <Page
      frame={frame}
      title={facts.name}
      lead={facts.summary ?? facts.purpose ?? t('dossier.lead.none')}
      head={<Byline items={byline({ page, dossier })} />}
      {...dossierFrame(t, { id, name: facts.name }, 'overview')}
    >
      <Warnings page={page} dossier={dossier} />
      <Section id="route" title={t('route.where')} why={t('route.legend')} variant="ws-section--first">
        <RouteMap t={t} lang={lang} name={facts.name} route={dossier.route} />
        {dossier.route.assumed && <p>{t('route.assumed')}</p>}
        <Details summary={t('route.inWords')}>
          <RouteWords t={t} lang={lang} route={dossier.route} />
        </Details>
      </Section>
      <Section id="nu" title={t('dossier.now')} why={t('dossier.now.why')} split>
        <NowItems page={page} dossier={dossier} />
      </Section>
      <Section id="open" title={t('algorithm.gaps.title')} why={t('algorithm.gaps.why')} split>
        <GapItems page={page} dossier={dossier} />
      </Section>
      <NeededInstruments page={page} dossier={dossier} />
      <Section id="recent" title={t('dossier.events')} split>
        {events.length <= 1 && <Empty>{t('dossier.events.none')}</Empty>}
        <Timeline
          events={events.slice(0, 12).map((event) => ({
            id: event.id,
            when: <DayText day={event.at.slice(0, 10)} lang={lang} />,
            text: event.text,
          }))}
        />
      </Section>
      <Acknowledged page={page} dossier={dossier} />
      <Section id="stoppen" title={t('stop.title')} split>
        <div className="ws-stack ws-measure">
          <p>{t('dossier.stop.inUse')}</p>
          <p>
            <ButtonLink href={stopPath({ id })}>{t('dossier.stop.button')}</ButtonLink>
          </p>
        </div>
      </Section>
    </Page>
  )
}
