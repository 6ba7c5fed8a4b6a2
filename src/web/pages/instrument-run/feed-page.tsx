import { findingKinds } from '#src/domain/instrument-run/finding.ts'
import type { Proposed } from '#src/domain/instrument-run/feeding.ts'
import type { Transfer } from '#src/domain/instrument-run/transfer.ts'
import type { Feed } from '#src/workflows/instrument-run/read-feed.ts'
import { MomentText } from '../../components/day-text.tsx'
import { Page } from '../../components/page.tsx'
import { Empty, Items, Label, Notice, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { dossierWeighingPath } from '../../paths/algorithm.ts'
import { advicePath } from '../../paths/advice.ts'
import { actionsPath, feedItemPath, findingsPath } from '../../paths/instrument-run.ts'
import { takenOverId } from '../../paths/origin.ts'
import { proposalPath } from '../../paths/proposal.ts'
import { answerPath, questionTitle } from './answer-place.ts'
import { runFrame } from './run-frame.ts'

interface Props {
  readonly page: PageRequest
  readonly feed: Feed
}

/** The address of what something became. */
function placeOf({ reading }: Feed, transfer: Transfer): string | null {
  const { algorithmId, id } = reading.run
  switch (transfer.target) {
    case 'effect':
      return `${dossierWeighingPath({ id: algorithmId })}#gevolg-${transfer.targetId ?? ''}`
    case 'optionCondition':
      return `${dossierWeighingPath({ id: algorithmId })}#keuze-${transfer.targetId ?? ''}`
    case 'advice':
      return advicePath({ id: transfer.targetId ?? '' })
    case 'risk':
      return `${proposalPath({ id: transfer.targetPlace ?? '' })}#risico-${transfer.targetId ?? ''}`
    case 'action':
      return `${actionsPath({ id: algorithmId, run: id })}#actie-${transfer.targetId ?? ''}`
    case 'left':
      return null
  }
}

/** Where something stands in the instrument. */
export function sourcePath({ reading }: Pick<Feed, 'reading'>, one: Proposed): string {
  const { run } = reading
  return one.questionId === null
    ? findingsPath({ id: run.algorithmId, run: run.id })
    : answerPath(run, { questionId: one.questionId, instance: one.instance })
}

/** What a person did with it, and whether the words were changed after that. */
export function Done({ page, feed, one }: Props & { readonly one: Proposed }) {
  const { t, lang } = page
  const last = one.transfers.at(-1)
  if (last === undefined) return <Label kind="open">{t('feed.open')}</Label>
  const place = placeOf(feed, last)
  const word = t(`feed.target.${last.target}`)
  return (
    <>
      <p>
        <Label>{place === null ? word : <a href={place}>{word}</a>}</Label> {last.byFunction},{' '}
        <MomentText moment={last.at} lang={lang} />. {last.reason}
      </p>
      {one.changedSince && (
        <div className="ws-notice ws-notice--warning">
          <p>{t(one.text === '' ? 'feed.gone' : 'feed.changed')}</p>
          <blockquote>{last.sourceText}</blockquote>
        </div>
      )}
    </>
  )
}

/** The first thing that became a record bears its name, for the way back from there. */
function anchorOf({ proposed }: Feed, one: Proposed): string | undefined {
  const target = one.transfers.at(-1)?.targetId ?? null
  const first = proposed.find(({ transfers }) => transfers.at(-1)?.targetId === target)
  return target !== null && first === one ? takenOverId(target) : undefined
}

function ProposedItem({ page, feed, one }: Props & { readonly one: Proposed }) {
  const { t } = page
  const { run } = feed.reading
  const may = page.may('instrument.feed', { algorithm: run.algorithmId }) && one.text !== ''
  return (
    <li id={anchorOf(feed, one)}>
      <p className="ws-prose">{one.text === '' ? one.transfers.at(-1)?.sourceText : one.text}</p>
      {one.judgement !== '' && (
        <p className="ws-subtle">
          {t('run.finding.judgedBy', { who: one.judgementBy === '' ? t('feed.team') : one.judgementBy })}{' '}
          {one.judgement}
        </p>
      )}
      {one.beside !== '' && <p className="ws-subtle">{one.beside}</p>}
      <p className="ws-subtle">
        <a href={sourcePath(feed, one)}>
          {one.page === null
            ? questionTitle(feed.reading.run.definition, one.questionId ?? '')
            : t('run.finding.onPage', { page: one.page })}
        </a>
      </p>
      <Done page={page} feed={feed} one={one} />
      {may && (
        <p>
          <a href={feedItemPath({ id: run.algorithmId, run: run.id, source: one.sourceKey })}>
            {t(one.transfers.length === 0 ? 'feed.look' : 'feed.again')}
            <span className="ws-visually-hidden">: {one.text.slice(0, 80)}</span>
          </a>
        </p>
      )}
    </li>
  )
}

/** What an instrument says that the weighing and the decision can use. A person looks at each; nothing goes by itself. */
export function FeedPage({ page, feed }: Props) {
  const { t, frame } = page
  const { proposed, reading, weighing, proposal } = feed
  return (
    <Page
      frame={frame}
      title={t('feed.title')}
      kicker={reading.run.title}
      lead={t('feed.lead')}
      {...runFrame(t, reading, 'feed')}
    >
      {reading.run.status !== 'adopted' && <p className="ws-subtle">{t('feed.notAdopted')}</p>}
      {weighing === null && (
        <Notice>
          <p>
            {t('feed.noWeighing')}{' '}
            <a href={dossierWeighingPath({ id: reading.run.algorithmId })}>{t('feed.toWeighing')}</a>
          </p>
        </Notice>
      )}
      {proposal === null && proposed.some(({ kind }) => kind === 'risk') && (
        <p className="ws-subtle">{t('feed.noProposal')}</p>
      )}
      {proposed.length === 0 && <Empty>{t('feed.none')}</Empty>}
      {findingKinds
        .filter((kind) => proposed.some((one) => one.kind === kind))
        .map((kind) => (
          <Section key={kind} id={kind} title={t(`run.finding.${kind}.many`)} why={t(`feed.why.${kind}`)} split>
            <Items>
              {proposed
                .filter((one) => one.kind === kind)
                .map((one) => (
                  <ProposedItem key={one.sourceKey} page={page} feed={feed} one={one} />
                ))}
            </Items>
          </Section>
        ))}
    </Page>
  )
}
