import { may } from '../access/access.ts'
import type { GoverningBody } from '../body/body.ts'
import type { RoleAssignment } from '../person/role.ts'
import { holdsOn, type Day, type Moment } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import type { Decision } from './decision.ts'

/** That the letter about a decision went out. It never changes: a mistake is put right by a record that corrects it. */
export interface SentLetter {
  readonly id: string
  readonly decisionId: string
  /** The body that it went to. */
  readonly bodyId: string
  readonly sentOn: Day
  /** Number under which the official record keeps it; may be empty. */
  readonly recordNumber: string
  /** Web address of the official record, such as that of the council information system. */
  readonly recordAddress: string | null
  /** Only read inside. */
  readonly note: string
  /** The record that this one takes the place of, and what was wrong with it. */
  readonly corrects: { readonly letterId: string; readonly reason: string } | null
  /** The corrected record should not have been made: no letter was sent. */
  readonly withdrawn: boolean
  readonly recordedBy: string
  readonly recordedAt: Moment
}

export const letterRefusals = [
  'letter-to-itself',
  'letter-body-unknown',
  'letter-before-decision',
  'letter-in-future',
  'letter-unknown',
  'letter-corrected',
  'letter-twice',
  'letter-reason-missing',
  'letter-of-others',
] as const
export type LetterRefusal = (typeof letterRefusals)[number]

/** Records of which nothing was wrong: not corrected, and not the withdrawal of one that was. */
export const standingLetters = (letters: readonly SentLetter[]): readonly SentLetter[] =>
  letters.filter(
    ({ id, withdrawn }) => !withdrawn && !letters.some(({ corrects }) => corrects !== null && corrects.letterId === id),
  )

type Receiver = Pick<GoverningBody, 'id' | 'role' | 'from' | 'to'>

/** Bodies that a letter about a decision can go to on a day, the representative body first. */
export const receivers = <Body extends Receiver>(
  bodies: readonly Body[],
  deciderId: string,
  day: Day,
): readonly Body[] => {
  const standing = bodies.filter((body) => body.id !== deciderId && holdsOn(body, day))
  const represents = ({ role }: Receiver) => role === 'representative'
  return [...standing.filter(represents), ...standing.filter((body) => !represents(body))]
}

/** What is known around a letter when it is recorded. */
export interface LetterSurroundings {
  readonly decision: Pick<Decision, 'bodyId' | 'decidedOn'>
  readonly bodies: readonly Receiver[]
  readonly letters: readonly SentLetter[]
  /** Roles of who records. */
  readonly assignments: readonly RoleAssignment[]
  readonly today: Day
}

/** Who records for the body that decided, or for the one that received the letter. */
export const mayRecordLetter = (
  assignments: readonly RoleAssignment[],
  bodyIds: readonly string[],
  today: Day,
): boolean => bodyIds.some((body) => may({ assignments }, 'decision.record', today, { body }))

/** A letter to the same body on the same day: the button was pressed twice, or two people did the same thing. */
const standsAlready = (letters: readonly SentLetter[], { bodyId, sentOn }: SentLetter): boolean =>
  standingLetters(letters).some((one) => one.bodyId === bodyId && one.sentOn === sentOn)

/** Why a record does not go beside those that are there: it corrects nothing that stands, or it stands there already. */
function besideTheOthers(letter: SentLetter, letters: readonly SentLetter[]): LetterRefusal | null {
  const { corrects } = letter
  if (corrects === null) return standsAlready(letters, letter) ? 'letter-twice' : null
  if (letters.every(({ id }) => id !== corrects.letterId)) return 'letter-unknown'
  if (standingLetters(letters).every(({ id }) => id !== corrects.letterId)) return 'letter-corrected'
  return corrects.reason.trim() === '' ? 'letter-reason-missing' : null
}

/** Records that a letter was sent, or corrects such a record. The body that decided does not write to itself. */
export function recordSentLetter(
  letter: SentLetter,
  { decision, bodies, letters, assignments, today }: LetterSurroundings,
): Result<SentLetter, LetterRefusal> {
  const { sentOn, bodyId } = letter
  const refusal = besideTheOthers(letter, letters)
  if (refusal !== null) return refuse(refusal)
  if (!mayRecordLetter(assignments, [decision.bodyId, bodyId], today)) return refuse('letter-of-others')
  const decider = bodies.find(({ id }) => id === decision.bodyId)
  if (bodyId === decision.bodyId || decider?.role === 'representative') return refuse('letter-to-itself')
  if (receivers(bodies, decision.bodyId, sentOn).every(({ id }) => id !== bodyId)) return refuse('letter-body-unknown')
  if (sentOn < decision.decidedOn) return refuse('letter-before-decision')
  return sentOn > today ? refuse('letter-in-future') : accept(letter)
}
