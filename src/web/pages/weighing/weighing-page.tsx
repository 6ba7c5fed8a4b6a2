import { ButtonForm } from '../../components/button.tsx'
import { momentInWords } from '../../components/day-text.tsx'
import { dossierFrame } from '../../components/dossier-frame.ts'
import { Page } from '../../components/page.tsx'
import { Empty, Notice, Section } from '../../components/text.tsx'
import { EditLink, type Reader, type ShownWeighing } from '../../components/weighing/reader.tsx'
import { WeighingParts } from '../../components/weighing/weighing-parts.tsx'
import type { PageRequest } from '../../http/route.ts'
import {
  openWeighingPath,
  weighingDifferencePath,
  weighingPath,
  weighingVersionPath,
  weighingVersionsPath,
} from '../../paths/weighing.ts'
import type { WeighingVersion } from '#src/workflows/weighing/read-weighing-version.ts'
import type { WeighingReading } from '#src/workflows/weighing/read-weighing.ts'
import type { Weighing } from '#src/domain/weighing/weighing.ts'
import { editorOf, readerOf } from './edit-links.ts'
import { DecidedParts } from './decided-parts.tsx'
import { weighingCrumbs } from './weighing-form.tsx'
import { WaySection } from './way-section.tsx'
import { sightPath } from '../../paths/sight.ts'
import { WeighingByline } from './weighing-byline.tsx'

interface WeighingPageProps {
  readonly page: PageRequest
  readonly reading: WeighingReading
}

/** The weighing of one algorithm: the core question, both sides, and everything that was said about them. */
export function WeighingPage({ page, reading }: WeighingPageProps) {
  if (reading.weighing === null) return <NotOpenedPage page={page} reading={reading} />
  return <OpenedPage page={page} reading={reading} weighing={reading.weighing} />
}

function VersionText({ page: { t }, reading, weighing }: WeighingPageProps & { readonly weighing: Weighing }) {
  const id = reading.algorithm.id
  const last = reading.algorithm.versions.at(-1)
  const frozen = last?.number === weighing.number
  return (
    <>
      {t(frozen ? 'weighing.byline.versionFrozen' : 'weighing.byline.versionDraft', { number: weighing.number })}.{' '}
      {last !== undefined && !frozen && (
        <a href={weighingDifferencePath({ id, number: last.number })}>{t('weighing.byline.changes')}</a>
      )}{' '}
      {last !== undefined && <a href={weighingVersionsPath({ id })}>{t('weighing.byline.versions')}</a>}
    </>
  )
}

function OpenedPage({ page, reading, weighing }: WeighingPageProps & { readonly weighing: Weighing }) {
  const { t } = page
  const reader = editorOf(page, reading)
  const { algorithm } = reading
  return (
    <Page
      frame={page.frame}
      title={t('weighing.titleOf', { name: algorithm.name })}
      heading={t('weighing.coreQuestion')}
      kernvraag
      kicker={t('weighing.titleOf', { name: algorithm.name })}
      lead={<Summary weighing={weighing} reader={reader} />}
      description={t('weighing.description', { name: algorithm.name })}
      {...dossierFrame(t, algorithm, 'weighing')}
      head={
        <WeighingByline
          page={page}
          algorithm={algorithm}
          weighing={weighing}
          version={<VersionText page={page} reading={reading} weighing={weighing} />}
          status={
            <>
              {t(`weighing.status.${weighing.status}`)}. <a href="#verder">{t('weighing.way.title')}</a>{' '}
              <a href={sightPath({ id: weighing.id })}>{t('sight.see')}</a>
            </>
          }
        />
      }
    >
      <WeighingParts
        weighing={weighing}
        reader={reader}
        missing={reading.missingFacts}
        today={reading.today}
        body={algorithm.body}
        basis={algorithm.competenceBasis}
        {...(algorithm.decisions.length === 0 ? {} : { decided: <DecidedParts page={page} algorithm={algorithm} /> })}
      />
      <WaySection page={page} reading={reading} weighing={weighing} reader={reader} />
    </Page>
  )
}

function Summary({ weighing, reader }: { readonly weighing: Weighing; readonly reader: Reader }) {
  const { t } = reader
  if (weighing.summary !== '')
    return (
      <>
        {weighing.summary}{' '}
        <span className="ws-small ws-noprint">
          <EditLink reader={reader} what="summary">
            {t('weighing.norms.change')}
          </EditLink>
        </span>
      </>
    )
  return (
    <>
      <span className="ws-late">{t('weighing.noSummary')}</span>{' '}
      <EditLink reader={reader} what="summary">
        {t('weighing.addSummary')}
      </EditLink>
    </>
  )
}

/** Before anyone began: the core question already stands here, with the way to begin. */
function NotOpenedPage({ page, reading }: WeighingPageProps) {
  const { t } = page
  const { algorithm } = reading
  const may = page.may('weighing.write', { algorithm: algorithm.id })
  return (
    <Page
      frame={page.frame}
      title={t('weighing.titleOf', { name: algorithm.name })}
      heading={t('weighing.coreQuestion')}
      kernvraag
      kicker={t('weighing.titleOf', { name: algorithm.name })}
      lead={t('weighing.open.lead', { name: algorithm.name })}
      {...dossierFrame(t, algorithm, 'weighing')}
    >
      <Section id="beginnen" title={t('weighing.open.title')} split>
        <Empty>
          <p>{t('weighing.open.startText')}</p>
          {may ? (
            <ButtonForm action={openWeighingPath({ id: algorithm.id })} primary>
              {t('weighing.open.start')}
            </ButtonForm>
          ) : (
            <p>{t('weighing.open.who')}</p>
          )}
        </Empty>
      </Section>
    </Page>
  )
}

/** A frozen version, shown by the same parts; withdrawn stories keep their place without words. */
export function WeighingVersionPage({ page, old }: { readonly page: PageRequest; readonly old: WeighingVersion }) {
  const { t, lang } = page
  const { algorithm, version, content } = old
  const shown: ShownWeighing = { ...content, stories: old.stories }
  const id = algorithm.id
  const moment = momentInWords(version.frozenAt, lang)
  return (
    <Page
      frame={page.frame}
      title={`${t('weighing.titleOf', { name: algorithm.name })}, ${t('weighing.difference.version', { number: version.number })}`}
      heading={t('weighing.coreQuestion')}
      kernvraag
      kicker={t('weighing.titleOf', { name: algorithm.name })}
      lead={shown.summary}
      crumbs={weighingCrumbs(page, old)}
      head={
        <WeighingByline
          page={page}
          algorithm={algorithm}
          weighing={shown}
          version={t('weighing.byline.versionFrozen', { number: version.number })}
        />
      }
    >
      <Notice>
        <p>
          {t('weighing.versions.old', { number: version.number, moment })}{' '}
          <a href={weighingPath({ id })}>{t('weighing.versions.toNow')}</a>{' '}
          <a href={weighingDifferencePath({ id, number: version.number })}>{t('weighing.byline.changes')}</a>
        </p>
        <p className="ws-small ws-subtle ws-fingerprint">
          {t('weighing.versions.fingerprint')}: {version.sha256}{' '}
          <a href={weighingVersionPath({ id, number: version.number })}>
            {t('weighing.versions.read', { number: version.number })}
          </a>
        </p>
      </Notice>
      <WeighingParts
        weighing={shown}
        reader={readerOf(page, old.algorithm.names)}
        missing={null}
        today={version.frozenAt.slice(0, 10)}
        body={algorithm.body}
        basis={algorithm.competenceBasis}
      />
    </Page>
  )
}
