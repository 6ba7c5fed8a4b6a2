import type { KindOverview } from '../guiding-text/overview.ts'
import type { StandingStart, StartingDecision } from '../starting-decision/starting-decision.ts'
import type { TrialCase } from '../trial-case/trial-case.ts'
import type { Day } from '../shared/dates.ts'

/**
 * What an organisation puts in place, in the order in which most begin. They are building blocks and no stages: any
 * order is good, and each can be taken up again later.
 */
export const setupBlocks = [
  'startingDecision',
  'trialCase',
  'vision',
  'framework',
  'instruments',
  'roles',
  'control',
  'plan',
] as const
export type SetupBlock = (typeof setupBlocks)[number]

/** How a block stands, in words: never how much of it is done. */
export const blockStandings = ['missing', 'underway', 'notYet', 'inForce', 'reviewDue'] as const
export type BlockStanding = (typeof blockStandings)[number]

/** By which body a block was adopted, and when it is looked at again. */
export interface BlockAdoption {
  readonly bodyId: string
  readonly decidedOn: Day
  readonly inForceFrom: Day
  readonly reviewBy: Day | null
  /** Until when it holds, if that is known: a later decision took its place or repeals it. */
  readonly until: Day | null
}

/** One block as the page of the setup path shows it. */
export interface BlockState {
  readonly block: SetupBlock
  readonly standing: BlockStanding
  readonly adoption: BlockAdoption | null
  /** The version or trial case that is being worked on, or was worked on last. */
  readonly openId: string | null
  /** In force, while the next version is being written. */
  readonly inRevision: boolean
  /** A new body began: until when it is asked whether it stands behind what is in force. */
  readonly reaffirmBy?: Day | null
}

const standingOf = (adoption: BlockAdoption | null, underway: boolean, today: Day): BlockStanding => {
  if (adoption === null) return underway ? 'underway' : 'missing'
  if (adoption.inForceFrom > today) return 'notYet'
  return adoption.reviewBy !== null && adoption.reviewBy < today ? 'reviewDue' : 'inForce'
}

/** By which decision a text is in force, or holds from a day that is still to come. */
function adoptionOfText({ inForce, adopted, reviewBy }: KindOverview) {
  const held = inForce ?? adopted.find(({ standing }) => standing === 'notYetInForce')
  if (held === undefined) return { adoption: null, versionId: null }
  const { decision, version, until } = held
  const adoption: BlockAdoption = {
    bodyId: decision.bodyId,
    decidedOn: decision.decidedOn,
    inForceFrom: version.inForceFrom,
    reviewBy: inForce === null ? version.reviewBy : reviewBy,
    until,
  }
  return { adoption, versionId: version.versionId }
}

/** How a text stands: adopted by whom, in force, or being written. */
export function stateOfText(block: SetupBlock, overview: KindOverview | undefined, today: Day): BlockState {
  if (overview === undefined) return { block, adoption: null, openId: null, inRevision: false, standing: 'missing' }
  const { open, inRevision, reaffirmation } = overview
  const { adoption, versionId } = adoptionOfText(overview)
  const openId = open?.id ?? versionId
  const reaffirmBy = reaffirmation?.dueOn ?? null
  return { block, adoption, openId, inRevision, reaffirmBy, standing: standingOf(adoption, open !== null, today) }
}

type Adopted = Pick<StartingDecision, 'bodyId' | 'adoptedOn' | 'inForceFrom' | 'reviewBy'>
type Held<One> = Pick<StandingStart<One>, 'decision' | 'until'>

const adoptionOf = ({ decision, until }: Held<Adopted>): BlockAdoption => {
  const { bodyId, adoptedOn, inForceFrom, reviewBy } = decision
  return { bodyId, decidedOn: adoptedOn, inForceFrom, reviewBy, until }
}

/** How the startbesluit stands. */
export function stateOfStartingDecision(inForce: Held<Adopted> | null, drafted: boolean, today: Day): BlockState {
  const adoption = inForce === null ? null : adoptionOf(inForce)
  const standing = standingOf(adoption, drafted, today)
  return { block: 'startingDecision', adoption, openId: null, inRevision: adoption !== null && drafted, standing }
}

/**
 * How the instruments stand: the startbesluit adopts which ones are needed, and somebody puts them into use. In use
 * without that, they are chosen and adopted by nobody.
 */
export function stateOfInstruments(
  inUse: number,
  inForce: Held<Adopted & Pick<StartingDecision, 'rows'>> | null,
  today: Day,
): BlockState {
  const asked = inForce?.decision.rows.some(
    ({ row, choice }) => row.section === 'instruments' && (choice === 'keep' || choice === 'change'),
  )
  const adoption = inForce !== null && asked === true ? adoptionOf(inForce) : null
  const block = { block: 'instruments', adoption, openId: null, inRevision: false } as const
  if (adoption === null) return { ...block, standing: inUse === 0 ? 'missing' : 'inForce' }
  return { ...block, standing: inUse === 0 ? 'underway' : standingOf(adoption, false, today) }
}

/** How the trial case stands. Nobody adopts it: it is done, or somebody is at it. */
export function stateOfTrialCase(trials: readonly TrialCase[]): BlockState {
  const running = trials.find(({ endedOn }) => endedOn === null)
  // What was broken off taught nothing to build on.
  const last = running ?? trials.find(({ brokenOff }) => !brokenOff)
  const standing = last === undefined ? 'missing' : running === undefined ? 'inForce' : 'underway'
  return { block: 'trialCase', adoption: null, openId: last?.id ?? null, inRevision: false, standing }
}
