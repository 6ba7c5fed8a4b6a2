import type { Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import { termEnds, type Term } from '../routing/term.ts'

/** What a look through the whole register came to. */
export const mandateCheckOutcomes = ['inOrder', 'toChange'] as const
export type MandateCheckOutcome = (typeof mandateCheckOutcomes)[number]

/** That somebody looked through all mandates: still needed, still right, used within their limits. It never changes. */
export interface MandateCheck {
  readonly id: string
  readonly checkedOn: Day
  readonly outcome: MandateCheckOutcome
  /** What was looked at and what was found. */
  readonly found: string
  readonly checkedBy: string
  readonly checkerFunction: string
}

export const mandateCheckRefusals = ['check-in-future', 'check-found-missing', 'check-twice'] as const
export type MandateCheckRefusal = (typeof mandateCheckRefusals)[number]

/** Keeps a look through the register, as it was done, once for each day. */
export function checkMandates(
  check: MandateCheck,
  before: readonly Pick<MandateCheck, 'checkedOn'>[],
  today: Day,
): Result<MandateCheck, MandateCheckRefusal> {
  if (check.found.trim() === '') return refuse('check-found-missing')
  if (before.some(({ checkedOn }) => checkedOn === check.checkedOn)) return refuse('check-twice')
  return check.checkedOn > today ? refuse('check-in-future') : accept(check)
}

/** The day by which the register is looked through: after the last time, or else after the startbesluit took effect. */
export function mandatesDueOn(
  checks: readonly Pick<MandateCheck, 'checkedOn'>[],
  agreedFrom: Day | null,
  term: Pick<Term, 'value' | 'unit'> | undefined,
): Day | null {
  const last =
    checks
      .map(({ checkedOn }) => checkedOn)
      .toSorted()
      .at(-1) ?? agreedFrom
  return last === null || term === undefined ? null : termEnds(term, last)
}
