import type { MissingInText } from '#src/domain/guiding-text/missing.ts'
import { isAmended } from '#src/domain/guiding-text/writing.ts'
import type { FrozenPart, GuidingPart, PartOrigin } from '#src/domain/guiding-text/part.ts'
import { kindRules } from '#src/domain/guiding-text/guiding-text.ts'
import type { GuidingReading } from '#src/workflows/guiding-text/read-guiding-text.ts'
import { dayInWords } from '../../components/day-text.tsx'
import type { TextReader } from '../../components/guiding/reader.ts'
import { CameOf, isOnTheLine } from '../../components/guiding/came-of.tsx'
import { TextView } from '../../components/guiding/text-view.tsx'
import type { FieldError } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { RoutingWhy } from '../../components/routing-why.tsx'
import { decisionInWords } from '../../components/routing-words.ts'
import { Byline, Details, Label, Notice, Section, type Fact } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { consultTextHref } from '../../paths/consultation.ts'
import {
  guidingAboutPath,
  guidingDifferencePath,
  guidingPartPath,
  guidingTextsPath,
  newGuidingPartPath,
  normImpactPath,
  normQuestionHref,
} from '../../paths/guiding-text.ts'
import { rulesPath } from '../../paths/routing.ts'
import { sightPath } from '../../paths/sight.ts'
import { NextSteps } from './next-steps.tsx'
import { TeamQuestions } from './team-questions.tsx'
import { Amendments, Decisions, History } from './text-history.tsx'

export interface TextPageProps {
  readonly page: PageRequest
  readonly reading: GuidingReading
}

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
      <Now page={page} reading={reading} />
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

/** The name of the part that something is missing from. */
const partName = ({ text }: GuidingReading, key: string): string =>
  text.parts.find((part) => part.key === key)?.content.title ?? ''

function missingInWords({ page: { t }, reading }: TextPageProps, missing: MissingInText): string {
  if ('theme' in missing) return t('guiding.missing.theme', { theme: t(`guiding.theme.${missing.theme}`) })
  if (missing.what === 'normQuestion') return t('guiding.missing.normQuestion', { question: missing.question })
  if (missing.what === 'answer') return t('guiding.missing.answer', { contribution: missing.contribution })
  if ('key' in missing) return t(`guiding.missing.${missing.what}`, { part: partName(reading, missing.key) })
  return t(`guiding.missing.${missing.what}`)
}

/** What is needed now, and of whom. */
function Now({ page, reading }: TextPageProps) {
  const { t, lang } = page
  const { text } = reading
  const missing = [...reading.missing, ...(text.status === 'consultation' ? reading.missingReactions : [])]
  const working = text.status === 'draft' || text.status === 'consultation'
  return (
    <Section id="nu" title={t('guiding.page.now')} split>
      {text.consultation !== null && text.status === 'consultation' && (
        <Notice>
          <p>
            {t('guiding.page.consultation', {
              from: dayInWords(text.consultation.from, lang),
              to: dayInWords(text.consultation.to, lang),
            })}
            . {t('guiding.page.asked', { asked: text.consultation.asked })}
          </p>
        </Notice>
      )}
      {text.status === 'adopted' && <p>{t('guiding.page.adoptedFrozen')}</p>}
      {text.status === 'offered' && <p>{t('guiding.page.offeredFrozen')}</p>}
      {working && missing.length === 0 && <p>{t('guiding.page.complete')}</p>}
      {working && missing.length > 0 && (
        <>
          <p>{t('guiding.page.incomplete', { count: missing.length })}</p>
          <ul>
            {missing.map((one) => {
              const sentence = missingInWords({ page, reading }, one)
              return <li key={sentence}>{sentence}</li>
            })}
          </ul>
        </>
      )}
      {working && !reading.mayWrite && <p>{t('guiding.page.mayNot', { who: t('guiding.page.writers') })}</p>}
      {reading.mayWrite && (
        <p>
          <a href={guidingAboutPath({ id: text.id })}>{t('guiding.text.aboutChange')}</a>
        </p>
      )}
      {(text.basedOn !== null || text.offeredSnapshotId !== null) && (
        <p>
          <a href={guidingDifferencePath({ id: text.id })}>
            {t(text.offeredSnapshotId === null ? 'guiding.page.difference' : 'guiding.page.differenceOffered')}
          </a>
        </p>
      )}
      {working && reading.mayWrite && page.may('consultation.write') && (
        <p>
          <a href={consultTextHref(text.id)}>{t('guiding.page.ask')}</a>
        </p>
      )}
      {text.kind === 'framework' && (
        <p>
          <a href={normImpactPath({ id: text.id })}>{t('norms.impact.link')}</a>
        </p>
      )}
      <NextSteps page={page} reading={reading} />
    </Section>
  )
}

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
