import type { GuidingKind } from '#src/domain/guiding-text/guiding-text.ts'
import type { BlockState, SetupBlock } from '#src/domain/setup/building-block.ts'
import type { Translate } from '#src/i18n/text.ts'
import type { SetupPath } from '#src/workflows/setup/read-setup.ts'
import { ButtonLink } from '../../components/button.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { Empty, Facts, Label, Section, SourceLine } from '../../components/text.tsx'
import { guidingTextPath, guidingTextsPath, newGuidingTextPath } from '../../paths/guiding-text.ts'
import { controlTextPath, frameworkPath, planTextPath, rolesTextPath, visionPath } from '../../paths/public-texts.ts'
import { publicStartPath } from '../../paths/public-starting-decision.ts'
import { instrumentsPath } from '../../paths/instrument.ts'
import { startingDecisionPath } from '../../paths/routing.ts'
import { trialCasePath, trialCasesPath } from '../../paths/trial-case.ts'

interface SetupProps {
  readonly t: Translate
  readonly frame: Frame
  /** Whether the reader may begin a text of this kind. */
  readonly mayBegin: (kind: GuidingKind) => boolean
  readonly setup: SetupPath
}

/** Every building block with how it stands and the smallest first step; no percentage, no order that must be kept. */
export function SetupPage({ t, frame, setup, mayBegin }: SetupProps) {
  return (
    <Page frame={frame} title={t('setupPath.title')} lead={t('setupPath.lead')}>
      {setup.blocks.map((state) => (
        <Block key={state.block} t={t} frame={frame} mayBegin={mayBegin} setup={setup} state={state} />
      ))}
      <SourceLine words={frame.words} kind="example">
        {t('setupPath.source')}
      </SourceLine>
    </Page>
  )
}

type BlockProps = SetupProps & { readonly state: BlockState }

function Block(props: BlockProps) {
  const { t, state, mayBegin } = props
  return (
    <Section
      id={`blok-${state.block}`}
      title={t(`setupPath.block.${state.block}`)}
      split
      why={t(`setupPath.why.${state.block}`)}
    >
      <div className="ws-stack ws-measure">
        {state.standing === 'missing' ? (
          <Empty>
            <p>
              <strong>{t('setupPath.standing.missing')}</strong> {t(`setupPath.first.${state.block}`)}
            </p>
          </Empty>
        ) : (
          <Standing {...props} />
        )}
        <p>
          <ButtonLink href={workPlace(state, mayBegin)}>{t(`setupPath.go.${state.block}`)}</ButtonLink>
        </p>
      </div>
    </Section>
  )
}

function Standing({ t, frame, setup, state }: BlockProps) {
  const { adoption, block, standing } = state
  const word = t(adoption === null && standing === 'inForce' ? doneWords(block) : `setupPath.standing.${standing}`)
  if (adoption === null)
    return (
      <>
        <p>
          <Label kind="open">{word}</Label>
        </p>
        {block === 'instruments' && <p>{t('setupPath.adopt.instruments')}</p>}
      </>
    )
  const day = (of: string) => dayInWords(of, frame.lang)
  const body = setup.bodies.find(({ id }) => id === adoption.bodyId)?.name ?? ''
  const publicPlace = publicPlaces[block]
  return (
    <>
      <p>
        <Label kind={standing === 'reviewDue' ? 'warning' : 'open'}>{word}</Label>
      </p>
      <Facts
        items={[
          {
            label: t('setupPath.adoptedBy'),
            value: t('setupPath.adoptedByOn', { body, day: day(adoption.decidedOn) }),
          },
          {
            label: t(standing === 'notYet' ? 'setupPath.inForceLater' : 'setupPath.inForceFrom'),
            value: day(adoption.inForceFrom),
          },
          {
            label: t('setupPath.until'),
            value: adoption.until === null ? t('setupPath.noEnd') : day(adoption.until),
          },
          {
            label: t('setupPath.reviewBy'),
            value: adoption.reviewBy === null ? t('setupPath.noReview') : day(adoption.reviewBy),
          },
          ...(publicPlace === undefined
            ? []
            : [{ label: t('setupPath.public'), value: <a href={publicPlace()}>{publicPlace()}</a> }]),
        ]}
      />
      {state.inRevision && <p>{t('setupPath.inRevision')}</p>}
      {state.reaffirmBy != null && <p>{t('setupPath.reaffirm', { day: day(state.reaffirmBy) })}</p>}
    </>
  )
}

/** What is not adopted by anybody is chosen or finished. */
const doneWords = (block: SetupBlock) =>
  block === 'instruments' ? 'setupPath.standing.chosen' : 'setupPath.standing.done'

const publicPlaces: Readonly<Partial<Record<SetupBlock, () => string>>> = {
  startingDecision: publicStartPath,
  instruments: () => `${publicStartPath()}#deel-instruments`,
  vision: visionPath,
  framework: frameworkPath,
  plan: planTextPath,
  roles: rolesTextPath,
  control: controlTextPath,
}

/** Where the work on a block is done: the text itself when there is one, else where it is begun, or read about. */
function workPlace({ block, openId }: BlockState, mayBegin: SetupProps['mayBegin']): string {
  if (block === 'startingDecision') return startingDecisionPath()
  if (block === 'trialCase') return openId === null ? trialCasesPath() : trialCasePath({ id: openId })
  if (block === 'instruments') return instrumentsPath()
  if (openId !== null) return guidingTextPath({ id: openId })
  return mayBegin(block) ? newGuidingTextPath({ kind: block }) : `${guidingTextsPath()}#soort-${block}`
}
