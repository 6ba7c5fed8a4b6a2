import type { AlgorithmStatus } from '../algorithm/status.ts'
import type { Day } from '../shared/dates.ts'

/** What somebody says about the own list: this is all, or something is missing. A request can also be taken back. */
export const inventoryOutcomes = ['complete', 'incomplete', 'withdrawn'] as const
export type InventoryOutcome = (typeof inventoryOutcomes)[number]

/** An algorithm as it stood on a list, with the name that it had then. */
export interface ListedAlgorithm {
  readonly id: string
  readonly name: string
}

/** The question to one process owner whether the list is all that is used, and by when an answer is needed. It never changes. */
export interface InventoryRequest {
  readonly id: string
  readonly personId: string
  /** What the person did when it was asked. */
  readonly personFunction: string
  /** A few words of whoever asks. */
  readonly note: string
  readonly askedBy: string
  readonly askerFunction: string
  readonly askedOn: Day
  readonly dueOn: Day
}

/** What came of a request. It never changes: who sees it differently later is asked again. */
export interface InventoryAnswer {
  readonly requestId: string
  readonly outcome: InventoryOutcome
  /** What is missing; or why the request was taken back. */
  readonly words: string
  /** The list as it was when it was answered. */
  readonly listed: readonly ListedAlgorithm[]
  /** What stands on the list and belongs to somebody else. */
  readonly notOurs: readonly ListedAlgorithm[]
  readonly answeredBy: string
  readonly answererFunction: string
  readonly answeredOn: Day
}

/** A request with its answer, as it was kept. */
export interface AskedConfirmation {
  readonly request: InventoryRequest
  readonly answer: InventoryAnswer | null
  /** Whether the person still works here. */
  readonly personHere: boolean
}

/** How a request stands. */
export const confirmationStates = [
  'waiting',
  'late',
  'confirmed',
  'differs',
  'withdrawn',
  'askedAgain',
  'left',
] as const
export type ConfirmationState = (typeof confirmationStates)[number]

/** A request as it stands on a day. */
export interface Confirmation extends AskedConfirmation {
  readonly state: ConfirmationState
  /** The last request of this person that was not taken back. */
  readonly isLast: boolean
}

/** What somebody says is all that is used: not what was turned down, withdrawn or ended. */
const onLists: readonly AlgorithmStatus[] = ['idea', 'inDevelopment', 'pilot', 'inUse', 'suspended']

/** Whether an algorithm stands on the list of its process owner. */
export const standsOnList = (status: AlgorithmStatus): boolean => onLists.includes(status)

function stateOf({ request, answer, personHere }: AskedConfirmation, isLast: boolean, today: Day): ConfirmationState {
  if (answer?.outcome === 'withdrawn') return 'withdrawn'
  if (answer !== null) return answer.outcome === 'complete' && answer.notOurs.length === 0 ? 'confirmed' : 'differs'
  if (!isLast) return 'askedAgain'
  if (!personHere) return 'left'
  return request.dueOn < today ? 'late' : 'waiting'
}

/** Every request as it stands today; they come and go in the order in which they were asked, the oldest first. */
export const confirmationsOn = (asked: readonly AskedConfirmation[], today: Day): readonly Confirmation[] =>
  asked.map((one, index) => {
    const again = asked
      .slice(index + 1)
      .some(({ request, answer }) => request.personId === one.request.personId && answer?.outcome !== 'withdrawn')
    const isLast = !again && one.answer?.outcome !== 'withdrawn'
    return { ...one, isLast, state: stateOf(one, !again, today) }
  })

/** Whether a request still asks for an answer. */
export const asksAnswer = ({ state }: Confirmation): boolean => state === 'waiting' || state === 'late'

/** How complete the inventory is known to be, by function: never a share, never a mark. */
export interface InventoryStanding {
  /** Who confirmed the own list the last time that it was asked. */
  readonly confirmed: readonly string[]
  /** Who said that something is missing, or belongs to somebody else. */
  readonly differs: readonly string[]
  /** Who did not answer yet, with the day by which an answer is needed. */
  readonly unanswered: readonly { readonly function: string; readonly dueOn: Day; readonly late: boolean }[]
  /** The last time that a list was confirmed, by whom. */
  readonly last: { readonly on: Day; readonly function: string } | null
}

/** What is known today. Per person the last request counts. */
export function inventoryStanding(confirmations: readonly Confirmation[]): InventoryStanding {
  const current = confirmations.filter(({ isLast }) => isLast)
  const functionsOf = (state: ConfirmationState) =>
    current.filter((one) => one.state === state).map(({ request }) => request.personFunction)
  const last = confirmations
    .flatMap(({ state, answer }) => (state === 'confirmed' && answer !== null ? [answer] : []))
    .toSorted((one, other) => one.answeredOn.localeCompare(other.answeredOn))
    .at(-1)
  return {
    confirmed: functionsOf('confirmed'),
    differs: functionsOf('differs'),
    unanswered: current.filter(asksAnswer).map(({ request, state }) => ({
      function: request.personFunction,
      dueOn: request.dueOn,
      late: state === 'late',
    })),
    last: last === undefined ? null : { on: last.answeredOn, function: last.answererFunction },
  }
}
