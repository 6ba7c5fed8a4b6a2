import type { InstrumentTrigger } from '../instrument-trigger/instrument-trigger.ts'
import type { ReservedQuestion } from '../routing/reserved-question.ts'
import type { Decider, RoutingRule, RoutingSetting } from '../routing/routing-rule.ts'
import type { Term, TermId } from '../routing/term.ts'
import type { Day } from '../shared/dates.ts'
import type { RowChoice, StartingRow } from './starting-row.ts'

/** What the body adopts instead of our proposal. */
export interface RowChange {
  /** In words: this is what is adopted. */
  readonly text: string
  /** Who decides instead, for the rules of the row; `null` when that stays the same. */
  readonly decides: Exclude<Decider, 'nobody'> | null
  /** The reserved questions of the row that stay reserved. */
  readonly reserved: readonly string[]
  readonly terms: Readonly<Partial<Record<TermId, number>>>
  readonly settings: readonly RoutingSetting[]
  /** The rules about instruments of the row that stay. */
  readonly instruments?: readonly string[]
}

/** The answer to one row, in the draft. */
export interface RowAnswer {
  readonly key: string
  readonly choice: RowChoice
  readonly change: RowChange | null
}

/** One row as it was adopted, with the texts and rules as they were on that day. */
export interface AdoptedRow extends RowAnswer {
  readonly row: StartingRow
  readonly rules: readonly RoutingRule[]
  readonly reservedQuestions: readonly ReservedQuestion[]
  readonly terms: readonly Term[]
  /** The rules about instruments as they were on that day; nothing in a row that was adopted before there were any. */
  readonly triggers?: readonly InstrumentTrigger[]
  /** For a role: whether somebody held it, and which other organisation holds it for us. */
  readonly held: boolean | null
  readonly heldBy: string | null
  /** The function of whoever holds the role, never a name; nothing in a row that was adopted before 2026-12. */
  readonly heldAs?: string | null
}

/** When and by whom the startbesluit was adopted, and where that can be read. */
export interface Adoption {
  readonly bodyId: string
  readonly adoptedOn: Day
  readonly inForceFrom: Day
  readonly reviewBy: Day
  readonly documentReference: string
}

/** A startbesluit as it was adopted. It never changes; a new one takes its place. */
export interface StartingDecision extends Adoption {
  readonly id: string
  readonly number: number
  readonly rows: readonly AdoptedRow[]
}

/** How an adopted startbesluit stands on a day: worked out from dates, never written down. */
export type StartingStanding = 'notYetInForce' | 'inForce' | 'replaced'

/** A startbesluit with how it stands, and from which day a later one took or takes its place. */
export interface StandingStart<One = StartingDecision> {
  readonly decision: One
  readonly standing: StartingStanding
  readonly until: Day | null
}

type Dated = Pick<StartingDecision, 'number' | 'inForceFrom'>

const comesAfter = (one: Dated, other: Dated): boolean =>
  one.inForceFrom === other.inForceFrom ? one.number > other.number : one.inForceFrom > other.inForceFrom

/** Every startbesluit with how it stands on a day, the last one first. */
export function standingStarts<One extends Dated>(adopted: readonly One[], day: Day): readonly StandingStart<One>[] {
  const ordered = adopted.toSorted((one, other) => (comesAfter(one, other) ? -1 : 1))
  return ordered.map((decision, place) => {
    const until = ordered[place - 1]?.inForceFrom ?? null
    if (until !== null && until <= day) return { decision, standing: 'replaced', until }
    return { decision, standing: decision.inForceFrom > day ? 'notYetInForce' : 'inForce', until }
  })
}

/** The startbesluit that holds on a day, if any. */
export const startingDecisionOn = (adopted: readonly StartingDecision[], day: Day): StartingDecision | null =>
  standingStarts(adopted, day).find(({ standing }) => standing === 'inForce')?.decision ?? null
