import type { PublicTextDecision } from '#src/workflows/guiding-text/read-public-text-decision.ts'
import { dayInWords } from '../../components/day-text.tsx'
import { capital } from '../../components/words.ts'
import { DifferenceView } from '../../components/guiding/difference-view.tsx'
import { Page } from '../../components/page.tsx'
import { theBody } from '../../components/routing-words.ts'
import { Byline, Downloads, Item, Items, Label, Section, Voice, type Fact } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { homePath, publicDecisionPath, publicDecisionsPath } from '../../paths/public.ts'
import { publicVersionHref } from '../../paths/public-texts.ts'

interface Props {
  readonly page: PageRequest
  readonly found: PublicTextDecision
}

/** What a body decided about a text: first its own words, then what it changed, and where the text can be read. */
export function TextDecisionPage({ page, found }: Props) {
  const { t, frame } = page
  const { decision } = found
  const outcome = t(`guiding.outcome.${decision.outcome}`)
  return (
    <Page
      frame={frame}
      title={decision.title}
      kicker={t('publicText.decision.kicker', { kind: t(`guiding.kind.${decision.kind}`) })}
      lead={outcome}
      description={outcome}
      crumbs={[
        { href: homePath(), label: t('public.home.title') },
        { href: publicDecisionsPath(), label: t('public.decisions.title') },
      ]}
      head={<Byline items={bylineOf(page, found)} />}
      alternates={[
        {
          href: `${publicDecisionPath({ number: decision.number })}.json`,
          type: 'application/json',
          title: decision.title,
        },
      ]}
    >
      <Reasons page={page} found={found} />
      <Changes page={page} found={found} />
      <Competence page={page} found={found} />
      <Text page={page} found={found} />
    </Page>
  )
}

function bylineOf({ t, lang }: PageRequest, { decision }: PublicTextDecision): readonly Fact[] {
  const day = (one: string): string => dayInWords(one, lang)
  return [
    { label: t('public.decision.body'), value: capital(theBody(decision.bodyName, lang)) },
    { label: t('public.decision.date'), value: day(decision.decidedOn) },
    { label: t('public.decision.number'), value: decision.number },
    ...(decision.effectiveOn === null
      ? []
      : [
          {
            label: t(
              decision.outcome === 'repealed' ? 'publicText.decision.noLonger' : 'publicText.decision.effective',
            ),
            value: day(decision.effectiveOn),
          },
        ]),
    ...(decision.reviewBy === null ? [] : [{ label: t('publicText.review'), value: day(decision.reviewBy) }]),
    { label: t('publicText.decision.document'), value: decision.documentReference },
    ...(decision.officialRecord === ''
      ? []
      : [
          {
            label: t('public.decision.record'),
            value: <a href={decision.officialRecord}>{t('public.decision.recordLink')}</a>,
          },
        ]),
  ]
}

function Reasons({ page: { t }, found: { decision } }: Props) {
  const { motivation, whyNotAlternatives, assignment, wording, origin } = decision
  return (
    <>
      {origin === 'historic' && <p>{t('publicText.decision.historic')}</p>}
      {motivation !== '' && (
        <Section id="waarom" title={t('publicText.decision.motivation')} split>
          <Voice>{motivation}</Voice>
          {wording !== null && (
            <p className="ws-small ws-subtle">
              {t('publicText.decision.whose')} {t(`public.wording.${wording}`)}
            </p>
          )}
        </Section>
      )}
      {whyNotAlternatives !== '' && (
        <Section id="waarom-niet" title={t('publicText.decision.whyNot')} split>
          <Voice>{whyNotAlternatives}</Voice>
        </Section>
      )}
      {assignment !== '' && (
        <Section id="opdracht" title={t('publicText.decision.assignment')} split>
          <Voice>{assignment}</Voice>
        </Section>
      )}
    </>
  )
}

function Changes({ page: { t, lang }, found: { amendments, differences } }: Props) {
  return (
    <>
      {amendments.length > 0 && (
        <Section id="amendementen" title={t('publicText.decision.amendments')} split>
          <Items small>
            {amendments.map((one) => (
              <Item key={one.id} title={one.title} when={<Label>{t(`guiding.amendment.result.${one.result}`)}</Label>}>
                <Voice>{one.text}</Voice>
                <p className="ws-small ws-subtle">{t('guiding.amendment.by', { by: one.submittedBy })}</p>
              </Item>
            ))}
          </Items>
        </Section>
      )}
      {differences.length > 0 && (
        <Section id="veranderd" title={t('publicText.decision.differences')} why={t('guiding.difference.lead')}>
          <DifferenceView t={t} lang={lang} level={3} differences={differences} />
        </Section>
      )}
    </>
  )
}

function Competence({ page: { t }, found: { decision } }: Props) {
  const { why, basis } = decision.competence
  if (why.length === 0) return null
  return (
    <Section id="waarom-dit-orgaan" title={t('publicText.decision.competence')} split>
      {why.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <p className="ws-small ws-subtle">{basis}</p>
    </Section>
  )
}

function Text({ page: { t }, found: { decision, sha256 } }: Props) {
  const { kind, versionNumber: number } = decision
  const isPublic = decision.outcome !== 'notNow'
  return (
    <Section id="tekst" title={t('publicText.decision.text')} split>
      <Downloads
        files={[
          ...(isPublic
            ? [
                {
                  href: publicVersionHref(kind, number),
                  label: t('publicText.decision.readText', { kind: t(`guiding.kind.${kind}`), number }),
                },
              ]
            : []),
          { href: `${publicDecisionPath({ number: decision.number })}.json`, label: t('public.decision.json') },
        ]}
      />
      <p className="ws-small">{t('publicText.fingerprint')}</p>
      <p className="ws-small ws-fingerprint">{sha256}</p>
    </Section>
  )
}
