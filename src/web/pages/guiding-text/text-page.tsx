import { isAmended } from '#src/domain/guiding-text/writing.ts'
import type { FrozenPart, GuidingPart, PartOrigin } from '#src/domain/guiding-text/part.ts'
import { kindRules } from '#src/domain/guiding-text/guiding-text.ts'
import type { GuidingReading } from '#src/workflows/guiding-text/read-guiding-text.ts'
import type { TextReader } from '../../components/guiding/reader.ts'
import { CameOf, isOnTheLine } from '../../components/guiding/came-of.tsx'
import { TextView } from '../../components/guiding/text-view.tsx'
import type { FieldError } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { RoutingWhy } from '../../components/routing-why.tsx'
import { decisionInWords } from '../../components/routing-words.ts'
import { Byline, Details, Label, type Fact } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { guidingPartPath, guidingTextsPath, newGuidingPartPath, normQuestionHref } from '../../paths/guiding-text.ts'
import { rulesPath } from '../../paths/routing.ts'
import { sightPath } from '../../paths/sight.ts'
import { TextNow } from './text-now.tsx'
import { TeamQuestions } from './team-questions.tsx'
import { Amendments, Decisions, History } from './text-history.tsx'
import type { TextPageProps } from './text-props.ts'

interface Shown extends TextPageProps {
  /** What stood in the way of a step that was tried on this page. */
  readonly errors?: readonly FieldError[]
}

/** One version of a text: what it says, where it stands, who adopts it and why, and what is needed now. */
export function TextPage({ page, reading, errors = [] }: Shown) {
  const { t, frame, lang } = page
  const { text, routing, bodies, mandates } = reading
  return (
    <Page
      frame={frame}
      title={text.title}
      kicker={t('guiding.titled', { kind: t(`guiding.kind.${text.kind}`), number: text.number })}
      crumbs={[{ href: guidingTextsPath(), label: t('guiding.overview.title') }]}
      errors={errors}
      head={<Byline items={bylineOf({ page, reading })} />}
    >
      <TextNow page={page} reading={reading} />
      <TeamQuestions page={page} reading={reading} />
      <TextView text={text} reader={readerOf({ page, reading })} />
      <Amendments page={page} reading={reading} />
      <Decisions page={page} reading={reading} />
      <History page={page} reading={reading} />
      <Details summary={t('guiding.page.why')}>
        <RoutingWhy {...{ t, lang, bodies, mandates, frame, routing }} rulesHref={rulesPath()} />
      </Details>
    </Page>
  )
}

function bylineOf({ page: { t, lang }, reading }: TextPageProps): readonly Fact[] {
  const { text, standing, routing, bodies, mandates } = reading
  const state = standing === null ? t(`guiding.status.${text.status}`) : t(`guiding.standing.${standing}`)
  return [
    {
      label: t('guiding.overview.state'),
      value: standing === null ? <Label kind="open">{state}</Label> : <Label>{state}</Label>,
    },
    { label: t('guiding.page.whoAdopts'), value: decisionInWords({ t, lang, bodies, mandates }, routing) },
  ]
}

const unadopted = ({ paragraphTitles, paragraphsInForce }: GuidingReading): ReadonlySet<string> =>
  new Set([...paragraphTitles.keys()].filter((code) => !paragraphsInForce.has(code)))

/** Under each part: where its words came from, and a link to change it for who may. */
function readerOf({ page: { t, frame }, reading }: TextPageProps): TextReader {
  const { text, mayWrite, writer } = reading
  const { id } = text
  const changeable = (part: FrozenPart): boolean =>
    text.status === 'offered' ? writer.recordsForBody && isAmended(text, part.key) : mayWrite
  return {
    t,
    frame,
    paragraphTitles: reading.paragraphTitles,
    unadoptedParagraphs: unadopted(reading),
    under: (part) => (
      <>
        <UnderPart t={t} part={part as GuidingPart} id={id} changeable={changeable(part)} />
        {reading.standing === 'inForce' && isOnTheLine(part) && (
          <CameOf t={t} href={sightPath({ id: part.key })} title={part.content.title} />
        )}
      </>
    ),
    addHref: (type) =>
      mayWrite && kindRules[text.kind].partTypes.includes(type) ? newGuidingPartPath({ id, type }) : null,
  }
}

/** Where the first words came from; the question of a team can be read with its answer. */
function OriginLine({ t, origin: { kind, label, id } }: { t: PageRequest['t']; origin: PartOrigin }) {
  if (kind === 'starter') return t('guiding.origin.starter')
  const words = t(`guiding.origin.${kind}`, { label })
  return kind === 'normQuestion' && id !== null ? <a href={normQuestionHref(id)}>{words}</a> : words
}

function UnderPart({
  t,
  part,
  id,
  changeable,
}: {
  t: PageRequest['t']
  part: GuidingPart
  id: string
  changeable: boolean
}) {
  const { origin, ownWords, content } = part
  return (
    <>
      {!ownWords && (
        <p>
          <Label kind="open">{t('guiding.proposalLabel')}</Label>
        </p>
      )}
      {origin !== null && (
        <p className="ws-small ws-subtle">
          <OriginLine t={t} origin={origin} />
        </p>
      )}
      {changeable && (
        <p>
          <a href={guidingPartPath({ id, part: part.id })}>
            {t('guiding.part.change')}
            <span className="ws-visually-hidden">: {content.title}</span>
          </a>
        </p>
      )}
    </>
  )
}
