import { stageOf } from '#src/domain/consultation/consultation.ts'
import { shownStageOn } from '#src/domain/guiding-text/shown-stage.ts'
import type { GuidingOverview } from '#src/workflows/guiding-text/read-guiding-texts.ts'
import type { PublicText } from '#src/workflows/guiding-text/read-public-text.ts'
import { AskedSociety } from '../../components/asked-society.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { DifferenceView } from '../../components/guiding/difference-view.tsx'
import { Details, Notice, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { publicConsultationPath } from '../../paths/consultation.ts'
import { reactPath } from '../../paths/public.ts'
import { publicVersionHref } from '../../paths/public-texts.ts'

interface ComingProps {
  readonly page: PageRequest
  readonly overview: GuidingOverview
  /** The version that is read on this page. */
  readonly shown: number | null
}

/** What comes after the text that is in force: adopted for a later day, or put before everybody. */
export const Coming = (props: ComingProps) => (
  <>
    <AdoptedForLater {...props} />
    <PutBeforeAll {...props} />
  </>
)

/** Versions that a body adopted, and that hold from a day that is still to come. */
function AdoptedForLater({ page: { t, lang }, overview: { adopted, kind }, shown }: ComingProps) {
  const later = adopted.filter(({ version, standing }) => standing === 'notYetInForce' && version.number !== shown)
  return later.map(({ version: { number, inForceFrom }, decision }) => (
    <Notice key={number} title={t('publicText.later', { number })}>
      <p>
        {t('publicText.later.text', {
          on: dayInWords(decision.decidedOn, lang),
          from: dayInWords(inForceFrom, lang),
        })}{' '}
        <a href={publicVersionHref(kind, number)}>{t('publicText.consulted.read', { number })}</a>
      </p>
    </Notice>
  ))
}

/** The next version, from the day on which everybody was asked to read it. */
function PutBeforeAll({ page, overview, shown }: ComingProps) {
  const { t, lang, context } = page
  const { open, kind } = overview
  const stage = open === null ? null : shownStageOn(open, context.today)
  if (open === null || open.consultation === null || stage === null || stage === 'withdrawn') return null
  const { number, consultation, consultations } = open
  const asking = consultations.find(
    (one) => stageOf({ ...one, putOutOn: one.opensOn, withdrawnOn: null }, context.today) === 'open',
  )
  const last = asking !== undefined && asking.closesOn < consultation.to ? asking.closesOn : consultation.to
  const react = asking === undefined ? reactPath() : publicConsultationPath({ slug: asking.slug })
  const words = {
    asked: consultation.asked,
    from: dayInWords(consultation.from, lang),
    day: dayInWords(stage === 'open' ? last : consultation.to, lang),
  }
  return (
    <Notice title={t(`publicText.consulted.${stage}`, { number })}>
      <p>{t(`publicText.consulted.${stage}.text`, words)}</p>
      <p>
        {shown !== number && <a href={publicVersionHref(kind, number)}>{t('publicText.consulted.read', { number })}</a>}
        {shown !== number && stage === 'open' && ' · '}
        {stage === 'open' && <a href={react}>{t('publicText.consulted.react')}</a>}
      </p>
    </Notice>
  )
}

/** What people were asked about the text on this page, and what was done with what they said. */
export function AskedAbout({ page: { t, lang }, text: { consultations } }: { page: PageRequest; text: PublicText }) {
  if (consultations.length === 0) return null
  return (
    <Section id="gevraagd" title={t('publicText.asked')} why={t('publicText.asked.why')} split>
      <AskedSociety t={t} lang={lang} consultations={consultations} />
    </Section>
  )
}

/** What the writers did with it: the text that people read beside the text that the body was offered. */
export function ChangedAfter({ page: { t, lang }, text: { changedAfter } }: { page: PageRequest; text: PublicText }) {
  if (changedAfter.length === 0) return null
  return (
    <Section id="na-inspraak" title={t('publicText.changedAfter')} why={t('publicText.changedAfter.why')} split>
      <Details summary={t('publicText.changedAfter.open')}>
        <p className="ws-small ws-subtle">{t('guiding.difference.lead')}</p>
        <DifferenceView t={t} lang={lang} level={3} differences={changedAfter} />
      </Details>
    </Section>
  )
}
