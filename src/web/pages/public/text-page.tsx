import { Fragment } from 'react'
import type { GuidingKind } from '#src/domain/guiding-text/guiding-text.ts'
import type { FrozenPart } from '#src/domain/guiding-text/part.ts'
import type { StandingVersion } from '#src/domain/guiding-text/overview.ts'
import type { GuidingDecisionLine } from '#src/workflows/guiding-text/read-guiding-text.ts'
import type { GuidingOverview } from '#src/workflows/guiding-text/read-guiding-texts.ts'
import type { PublicText, PublicTextView } from '#src/workflows/guiding-text/read-public-text.ts'
import { dayInWords } from '../../components/day-text.tsx'
import { capital } from '../../components/words.ts'
import { CameOf, FromTrialCase, isOnTheLine } from '../../components/guiding/came-of.tsx'
import { TextView } from '../../components/guiding/text-view.tsx'
import { Page } from '../../components/page.tsx'
import { theBody } from '../../components/routing-words.ts'
import { Byline, Downloads, Empty, Notice, PageSplit, Section, Timeline, type Fact } from '../../components/text.tsx'
import { fileNames } from '../../http/file-name.ts'
import type { PageRequest } from '../../http/route.ts'
import { WhereWeDeviate } from './deviations.tsx'
import { AskedAbout, ChangedAfter, Coming } from './text-coming.tsx'
import { Contents } from './text-contents.tsx'
import { homePath, publicDecisionPath } from '../../paths/public.ts'
import { publicSightPath } from '../../paths/sight.ts'
import { publicNormHref, publicTextPath, publicVersionHref } from '../../paths/public-texts.ts'

interface Props {
  readonly page: PageRequest
  readonly kind: GuidingKind
  readonly view: PublicTextView
}

/** A text of the organisation as everybody may read it, with what came before and what is being discussed. */
export function PublicTextPage({ page, kind, view }: Props) {
  const { t, frame } = page
  const { overview, text } = view
  const title = text === null ? emptyTitle(page, view) : text.content.title
  return (
    <Page
      frame={frame}
      title={title}
      kicker={t(`guiding.kind.${kind}`)}
      lead={t(`publicText.lead.${kind}`)}
      description={t(`publicText.lead.${kind}`)}
      crumbs={[{ href: homePath(), label: t('public.home.title') }]}
      head={text === null ? undefined : <Head page={page} text={text} />}
      alternates={text === null ? [] : [{ href: jsonHref(kind, text), type: 'application/json', title }]}
    >
      {text === null && (
        <Empty>
          <p>{emptyText(page, view)}</p>
        </Empty>
      )}
      <Coming page={page} overview={overview} shown={text?.content.number ?? null} />
      {text !== null && <Body {...view} page={page} text={text} />}
      {text === null && overview.adopted.length > 0 && <Versions page={page} overview={overview} />}
    </Page>
  )
}

/** Nothing was adopted ever, or nothing of it is in force today. */
const emptyTitle = ({ t }: PageRequest, { overview }: PublicTextView): string =>
  overview.adopted.length === 0 ? t(`publicText.none.title.${overview.kind}`) : t('publicText.notInForce.title')

const emptyText = ({ t }: PageRequest, { overview }: PublicTextView): string => {
  if (overview.adopted.length > 0) return t('publicText.notInForce.text')
  return t(overview.kind === 'framework' ? 'publicText.none.framework' : 'publicText.none.text')
}

const jsonHref = (kind: GuidingKind, { content }: PublicText): string =>
  `${publicVersionHref(kind, content.number)}.json`

/** Which version this is, from when until when. */
function versionInWords({ t, lang }: PageRequest, { version, standing, until }: StandingVersion): string {
  const { number, inForceFrom } = version
  const day = dayInWords(inForceFrom, lang)
  if (standing === 'inForce') return t('publicText.versionSince', { number, day })
  if (standing === 'notYetInForce' || until === null) return t('publicText.versionFrom', { number, day })
  return t('publicText.versionUntil', { number, from: day, to: dayInWords(until, lang) })
}

function adoptedFacts(
  page: PageRequest,
  { overview, reaffirmed }: PublicText,
  adopted: StandingVersion<GuidingDecisionLine>,
) {
  const { t, lang } = page
  const { decision } = adopted
  const review = adopted.standing === 'inForce' ? overview.reviewBy : null
  return [
    {
      label: t('publicText.adoptedBy'),
      value: (
        <>
          {capital(theBody(decision.bodyName, lang))}
          {adopted.standing === 'inForce' && overview.reaffirmation !== null && `. ${t('publicText.reaffirm')}`}
        </>
      ),
    },
    {
      label: t('publicText.on'),
      value: (
        <a href={publicDecisionPath({ number: decision.number })}>
          {t('publicText.onLink', { day: dayInWords(decision.decidedOn, lang) })}
        </a>
      ),
    },
    ...(reaffirmed === null
      ? []
      : [
          {
            label: t('publicText.reaffirmed'),
            value: (
              <a href={publicDecisionPath({ number: reaffirmed.number })}>
                {t('publicText.onLink', { day: dayInWords(reaffirmed.decidedOn, lang) })}
              </a>
            ),
          },
        ]),
    { label: t('publicText.version'), value: versionInWords(page, adopted) },
    ...(review === null ? [] : [{ label: t('publicText.review'), value: dayInWords(review, lang) }]),
  ] satisfies readonly Fact[]
}

function Head({ page, text }: { page: PageRequest; text: PublicText }) {
  const { t } = page
  const { adopted, content } = text
  if (adopted === null) return <p className="ws-small">{t(`publicText.shown.${text.stage ?? 'open'}`)}</p>
  const old = adopted.standing === 'replaced' || adopted.standing === 'repealed'
  return (
    <>
      <Byline items={adoptedFacts(page, text, adopted)} />
      {old && (
        <Notice warning>
          <p>
            {t('publicText.old')} <a href={publicTextPath(content.kind)()}>{t('publicText.oldLink')}</a>
          </p>
        </Notice>
      )}
    </>
  )
}

interface BodyProps extends Pick<PublicTextView, 'deviations' | 'paragraphTitles'> {
  readonly page: PageRequest
  readonly text: PublicText
}

function Body({ page, text, deviations, paragraphTitles }: BodyProps) {
  const { t } = page
  const { content, adopted } = text
  const isCurrent = adopted?.standing === 'inForce'
  const reader = { t, frame: page.frame, paragraphTitles }
  const under = (part: FrozenPart) => (
    <>
      <FromTrialCase t={t} part={part} />
      {isCurrent && isOnTheLine(part) && (
        <CameOf t={t} href={publicSightPath({ id: part.key })} title={part.content.title} />
      )}
    </>
  )
  const normHref = (code: string): string => publicNormHref(code, isCurrent ? undefined : content.number)
  const Columns = wideKinds.includes(content.kind) ? Fragment : PageSplit
  return (
    <Columns>
      <div>
        <TextView text={content} reader={adopted === null ? { ...reader, under } : { ...reader, normHref, under }} />
        {content.kind === 'framework' && isCurrent && <WhereWeDeviate page={page} deviations={deviations} />}
        <AskedAbout page={page} text={text} />
        <ChangedAfter page={page} text={text} />
      </div>
      <div>
        <Contents page={page} text={text} />
        <Versions page={page} overview={text.overview} />
        <Section id="downloaden" title={t('publicText.downloads')}>
          <Downloads files={filesOf(page, content.kind, text)} />
          <p className="ws-small">{t('publicText.fingerprint')}</p>
          <p className="ws-small ws-fingerprint">{text.sha256}</p>
        </Section>
      </div>
    </Columns>
  )
}

/** Texts that are tables: beside a column they would not fit. */
const wideKinds: readonly GuidingKind[] = ['roles', 'control']

/** The text to read, to keep, to go on with, and for machines. */
function filesOf({ t }: PageRequest, kind: GuidingKind, text: PublicText) {
  const names = fileNames(publicVersionHref(kind, text.content.number))
  const name = t(`guiding.kind.${kind}`)
  return [
    ...(['pdf', 'archive', 'docx'] as const).map((format) => ({
      href: names[format],
      label: t(`papers.${format}`, { name }),
    })),
    { href: jsonHref(kind, text), label: t('publicText.json') },
  ]
}

function Versions({ page: { t, lang }, overview }: { page: PageRequest; overview: GuidingOverview }) {
  return (
    <Section id="versies" title={t('publicText.versions')}>
      <Timeline
        events={overview.adopted.map(({ version, decision, standing }) => ({
          id: `${version.number}`,
          when: dayInWords(decision.decidedOn, lang),
          text: (
            <>
              <a href={publicVersionHref(overview.kind, version.number)}>
                {t('publicText.versionsLine', { number: version.number })}
              </a>
              . {t(`guiding.standing.${standing}`)}
            </>
          ),
        }))}
      />
    </Section>
  )
}
