import type { GoverningBody } from '../body/body.ts'
import type { NeededKind } from '../instrument-trigger/instrument-trigger.ts'
import { reservationOf, type ReservedQuestion } from '../routing/reserved-question.ts'
import { holdsOn, type Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import { reservationsUnder, type ProposedRules } from './rules-in-force.ts'
import type { AdoptedRow, Adoption, RowAnswer } from './starting-decision.ts'
import type { StartingRow } from './starting-row.ts'

export const adoptionRefusals = [
  'rows-open',
  'change-empty',
  'term-out-of-range',
  'reserved-given-away',
  'body-not-executive',
  'adopted-in-future',
  'in-force-before-adoption',
  'review-not-later',
  'reference-missing',
] as const
export type AdoptionRefusal = (typeof adoptionRefusals)[number]

/** The rows that nobody answered yet. Nothing is adopted by leaving it open. */
export const openRows = (rows: readonly StartingRow[], answers: readonly RowAnswer[]): readonly StartingRow[] =>
  rows.filter(({ key }) => !answers.some((answer) => answer.key === key))

/** A row with the rules and texts of this day, so that a later version of Weegschaal changes nothing in it. */
export function adoptedRow(row: StartingRow, answer: RowAnswer, proposed: ProposedRules): AdoptedRow {
  return {
    ...answer,
    row,
    rules: proposed.rules.filter(({ id }) => row.rules.includes(id)),
    reservedQuestions: proposed.reserved.filter(({ id }) => row.reserved.includes(id)),
    terms: proposed.terms.filter(({ id }) => row.terms.includes(id)),
    triggers: proposed.triggers.filter(({ id }) => row.instruments?.includes(id) === true),
    held: null,
    heldBy: null,
  }
}

/** The questions of a row that stay with the body; a change can let some go. */
export const reservedOf = ({ reservedQuestions, change }: AdoptedRow): readonly ReservedQuestion[] =>
  reservedQuestions.filter(({ id }) => change === null || change.reserved.includes(id))

/** The questions of a row that the body lets go: from then on they may lie with an official. */
export const letGoOf = (adopted: AdoptedRow): readonly ReservedQuestion[] => {
  const stay = reservedOf(adopted)
  return adopted.choice === 'change' ? adopted.reservedQuestions.filter((one) => !stay.includes(one)) : []
}

/** The instruments that a row asks for, each once; a change can leave some out. */
export function instrumentsOf({ triggers = [], change }: AdoptedRow): readonly NeededKind[] {
  const stay = triggers.filter(({ id }) => change === null || change.instruments?.includes(id) === true)
  return [...new Set(stay.map(({ instrument }) => instrument))]
}

const emptyChange = ({ choice, change }: RowAnswer): boolean =>
  choice === 'change' && (change === null || change.text.trim() === '')

const outOfRange = ({ change }: RowAnswer): boolean =>
  Object.values(change?.terms ?? {}).some((value) => !Number.isInteger(value) || value < 1 || value > 120)

/** What is reserved to the body cannot be given to a function by a rule in the same startbesluit. */
function givesReservedAway(rows: readonly AdoptedRow[], adoptedOn: Day): boolean {
  const reservations = reservationsUnder([], { rows, number: 0, adoptedOn, inForceFrom: adoptedOn })
  return rows.some(({ change, rules }) => {
    const decides = change?.decides ?? null
    if (decides === null || decides === 'competentBody' || decides === 'representative') return false
    return rules.some(({ questions, classes, when }) =>
      questions.some((question) =>
        (classes.length === 0 ? [null] : classes).some(
          (riskClass) => reservationOf({ question, riskClass, flags: when.all }, reservations) !== null,
        ),
      ),
    )
  })
}

/** What stands around the adoption: the rows on offer, the bodies, and the day of recording. */
export interface AdoptionSurroundings {
  readonly rows: readonly StartingRow[]
  readonly bodies: readonly GoverningBody[]
  readonly today: Day
}

function refusalOfDates(adoption: Adoption, today: Day): AdoptionRefusal | null {
  if (adoption.adoptedOn > today) return 'adopted-in-future'
  if (adoption.inForceFrom < adoption.adoptedOn) return 'in-force-before-adoption'
  if (adoption.reviewBy <= adoption.inForceFrom) return 'review-not-later'
  return adoption.documentReference.trim() === '' ? 'reference-missing' : null
}

/** Records that the executive adopted the startbesluit: every row answered, on a day, with the place of the document. */
export function adoptStartingDecision(
  adoption: Adoption,
  answered: readonly AdoptedRow[],
  { rows, bodies, today }: AdoptionSurroundings,
): Result<readonly AdoptedRow[], AdoptionRefusal> {
  const body = bodies.find(({ id }) => id === adoption.bodyId)
  if (body?.role !== 'executive' || !holdsOn(body, adoption.adoptedOn)) return refuse('body-not-executive')
  if (openRows(rows, answered).length > 0) return refuse('rows-open')
  if (answered.some(emptyChange)) return refuse('change-empty')
  if (answered.some(outOfRange)) return refuse('term-out-of-range')
  if (givesReservedAway(answered, adoption.adoptedOn)) return refuse('reserved-given-away')
  const refusal = refusalOfDates(adoption, today)
  return refusal === null ? accept(answered) : refuse(refusal)
}
