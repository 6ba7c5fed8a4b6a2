import type { Acting } from '../advice/deliver-advice.ts'
import type { GoverningBody } from '../body/body.ts'
import { recorderProblems } from '../decision/competence-problems.ts'
import { differencesBetween } from './difference.ts'
import type { Routing } from '../routing/routing.ts'
import type { Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import type { AdoptedVersion, GuidingOutcome, GuidingRecord } from './adoption.ts'
import { contentOf, type GuidingContent } from './content.ts'
import type { GuidingText } from './guiding-text.ts'
import { missingInText } from './missing.ts'
import { guidingTransitions } from './transitions.ts'

export const textDecisionRefusals = [
  'not-from-here',
  'body-undetermined',
  'official-decides',
  'wrong-body',
  'recorder-not-entitled',
  'recorder-is-member',
  'incomplete',
  'amendment-not-worked-in',
  'change-without-amendment',
  'decided-in-future',
  'decided-before-term',
  'effective-missing',
  'effective-before-decision',
  'in-force-on-that-day',
  'older-than-in-force',
  'review-not-later',
  'motivation-missing',
  'wording-missing',
  'assignment-missing',
  'reference-missing',
  'not-adopted',
] as const
export type TextDecisionRefusal = (typeof textDecisionRefusals)[number]

/** What stands around a decision about a text. */
export interface TextDecisionTable {
  readonly text: GuidingText
  /** The text as it was offered; nothing for a decision from before, and for a text that is adopted already. */
  readonly offered: GuidingContent | null
  readonly body: GoverningBody | undefined
  readonly routing: Routing
  readonly recorder: Acting
  readonly memberIds: readonly string[]
  /** Every adopted version of this kind. */
  readonly adopted: readonly AdoptedVersion[]
  readonly today: Day
}

/** What is recorded: a decision here, or one that was taken before Weegschaal. */
export type TextDecisionTrigger = 'adopt' | 'registerHistoric' | 'sendBack' | 'reaffirm' | 'repeal'

const transitionExists = (text: GuidingText, trigger: TextDecisionTrigger): boolean =>
  trigger === 'reaffirm' || trigger === 'repeal'
    ? text.status === 'adopted'
    : guidingTransitions.some((one) => one.from === text.status && one.trigger === trigger)

/** Only a body decides, only the one that is competent by the rules, and only its secretary or clerk records it. */
function competenceRefusal(
  { body, routing, recorder, memberIds, today }: TextDecisionTable,
  trigger: TextDecisionTrigger,
): TextDecisionRefusal | null {
  if (body === undefined) return 'body-undetermined'
  // A decision from before was taken under the rules of its day; the body must be one that governs.
  if (trigger === 'registerHistoric') {
    if (body.role !== 'representative' && body.role !== 'executive') return 'wrong-body'
  } else {
    if (routing.outcome !== 'determined') return 'body-undetermined'
    if (routing.decider.kind !== 'body') return 'official-decides'
    if (routing.bodyId !== body.id) return 'wrong-body'
  }
  const trespass = recorderProblems({ body, today }, { recorder, underMandate: false, memberIds })[0]
  if (trespass === undefined) return null
  return trespass.refusal === 'recorder-is-member' ? 'recorder-is-member' : 'recorder-not-entitled'
}

/** Every difference with the offered text rests on an accepted amendment, and every accepted amendment made one. */
function amendmentRefusal({ text, offered }: TextDecisionTable): TextDecisionRefusal | null {
  if (offered === null) return null
  const changes = differencesBetween(offered, contentOf(text))
  const accepted = text.amendments.filter(({ result }) => result === 'accepted')
  const named = (key: string | null) => accepted.some(({ partKey }) => partKey === key)
  const known = (key: string | null) => offered.parts.some((part) => part.key === key)
  const loose = changes.some(({ key }) => !named(known(key) ? key : null))
  if (loose) return 'change-without-amendment'
  const without = accepted.some(
    ({ partKey }) => !changes.some(({ key }) => (partKey === null ? !known(key) : key === partKey)),
  )
  return without ? 'amendment-not-worked-in' : null
}

function forceRefusal({ effectiveOn, decidedOn, reviewBy }: GuidingRecord, adopted: readonly AdoptedVersion[]) {
  if (effectiveOn === null) return 'effective-missing'
  if (effectiveOn < decidedOn) return 'effective-before-decision'
  if (adopted.some(({ inForceFrom }) => inForceFrom === effectiveOn)) return 'in-force-on-that-day'
  if (adopted.some(({ inForceFrom }) => inForceFrom > effectiveOn)) return 'older-than-in-force'
  return reviewBy === null || reviewBy <= effectiveOn ? 'review-not-later' : null
}

const isBlank = (text: string): boolean => text.trim() === ''

/** What the record of a decision lacks. Nobody invents reasons afterwards for a decision from before. */
function recordRefusal(record: GuidingRecord, trigger: TextDecisionTrigger, today: Day): TextDecisionRefusal | null {
  if (record.decidedOn > today) return 'decided-in-future'
  if (isBlank(record.documentReference)) return 'reference-missing'
  if (trigger === 'registerHistoric') return null
  if (trigger === 'sendBack' && isBlank(record.assignment)) return 'assignment-missing'
  if (isBlank(record.motivation)) return 'motivation-missing'
  return record.wording === null ? 'wording-missing' : null
}

/** People were told until when they can react: no body decides before that day is over. */
const termRefusal = ({ decidedOn }: GuidingRecord, { consultation }: GuidingText): TextDecisionRefusal | null =>
  consultation !== null && decidedOn <= consultation.to ? 'decided-before-term' : null

function consequenceRefusal(
  { text, adopted }: TextDecisionTable,
  record: GuidingRecord,
  trigger: TextDecisionTrigger,
): TextDecisionRefusal | null {
  if (trigger === 'registerHistoric') return forceRefusal(record, adopted)
  if (trigger === 'adopt') return forceRefusal(record, adopted) ?? termRefusal(record, text)
  const version = adopted.find(({ versionId }) => versionId === text.id)
  if (trigger === 'sendBack') return null
  if (version === undefined) return 'not-adopted'
  if (trigger === 'repeal') {
    if (record.effectiveOn === null) return 'effective-missing'
    return record.effectiveOn < record.decidedOn ? 'effective-before-decision' : null
  }
  return record.reviewBy === null || record.reviewBy <= record.decidedOn ? 'review-not-later' : null
}

/** The outcome follows from what was recorded, and is not chosen. */
function outcomeOf({ text, offered }: TextDecisionTable, trigger: TextDecisionTrigger): GuidingOutcome {
  if (trigger === 'sendBack') return 'notNow'
  if (trigger === 'reaffirm') return 'reaffirmed'
  if (trigger === 'repeal') return 'repealed'
  const amended = offered !== null && differencesBetween(offered, contentOf(text)).length > 0
  return amended ? 'adoptedAmended' : 'adopted'
}

/**
 * Records what a body decided about a text. Adopted only by the political body that is competent, on a day, with a
 * document, recorded by its secretary or clerk; never by an official, and never by itself.
 */
export function decideOnText(
  table: TextDecisionTable,
  trigger: TextDecisionTrigger,
  record: GuidingRecord,
): Result<GuidingOutcome, TextDecisionRefusal> {
  if (!transitionExists(table.text, trigger)) return refuse('not-from-here')
  const adopting = trigger === 'adopt' || trigger === 'registerHistoric'
  const incomplete = trigger === 'adopt' && missingInText(table.text).length > 0
  const refusal =
    competenceRefusal(table, trigger) ??
    (incomplete ? 'incomplete' : null) ??
    (adopting ? amendmentRefusal(table) : null) ??
    recordRefusal(record, trigger, table.today) ??
    consequenceRefusal(table, record, trigger)
  return refusal === null ? accept(outcomeOf(table, trigger)) : refuse(refusal)
}
