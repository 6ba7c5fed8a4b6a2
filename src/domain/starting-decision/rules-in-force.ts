import type { InstrumentTrigger } from '../instrument-trigger/instrument-trigger.ts'
import type { ReservationInForce, ReservedQuestion } from '../routing/reserved-question.ts'
import type { RoutingRule, RoutingSetting, RuleInForce, Standing } from '../routing/routing-rule.ts'
import type { Term, TermInForce } from '../routing/term.ts'
import { standingTogether } from './standing-of.ts'
import type { AdoptedRow, StartingDecision } from './starting-decision.ts'

/** The rules that Weegschaal proposes. */
export interface ProposedRules {
  readonly rules: readonly RoutingRule[]
  readonly reserved: readonly ReservedQuestion[]
  readonly terms: readonly Term[]
  readonly triggers: readonly InstrumentTrigger[]
}

/** What holds on a day: proposals of Weegschaal, and what the organisation adopted instead. */
export interface RulesInForce {
  readonly rules: readonly RuleInForce[]
  readonly reservations: readonly ReservationInForce[]
  readonly terms: readonly TermInForce[]
  readonly settings: readonly RoutingSetting[]
  readonly startingDecision: StartingDecision | null
}

const provisional: Standing = { kind: 'provisional' }

/** The floor of the law and the emergency stop are not up for adoption (laws 7 and 9 of the product). */
export const isFixed = (rule: RoutingRule): boolean => rule.decides === 'nobody' || rule.id === '37' || rule.id === '4b'

/** The adopted rows, with the number and day that their standing names. */
export type AdoptedRows = Pick<StartingDecision, 'number' | 'adoptedOn' | 'inForceFrom' | 'rows'>

/** What the rows of a startbesluit do with things of one kind. */
interface Adopting<Thing extends { readonly id: string }> {
  readonly proposed: readonly Thing[]
  readonly of: (row: AdoptedRow) => readonly Thing[]
  /** The thing as the row changed it; `null` when the change leaves it out. */
  readonly changed: (thing: Thing, row: AdoptedRow) => Thing | null
}

interface Held<Thing> {
  readonly thing: Thing
  readonly standing: Standing
}

function held<Thing extends { readonly id: string }>(
  { proposed, of, changed }: Adopting<Thing>,
  decision: AdoptedRows | null,
): readonly Held<Thing>[] {
  if (decision === null) return proposed.map((thing) => ({ thing, standing: provisional }))
  const adopted = decision.rows.flatMap((row) =>
    of(row).flatMap((thing): readonly Held<Thing>[] => {
      const standing = { kind: 'adopted', number: decision.number, on: decision.adoptedOn } as const
      if (row.choice === 'keep') return [{ thing, standing: { ...standing, changed: false } }]
      const other = row.choice === 'change' ? changed(thing, row) : null
      return other === null ? [] : [{ thing: other, standing: { ...standing, changed: true } }]
    }),
  )
  const settled = decision.rows.filter(({ choice }) => choice !== 'leaveProvisional').flatMap(of)
  const open = proposed.filter(({ id }) => !settled.some((thing) => thing.id === id))
  return [...adopted, ...open.map((thing) => ({ thing, standing: provisional }))]
}

const changedRule = (rule: RoutingRule, { change }: AdoptedRow): RoutingRule =>
  change?.decides === null || change === null ? rule : { ...rule, decides: change.decides }

const changedTerm = (term: Term, { change }: AdoptedRow): Term => ({
  ...term,
  value: change?.terms[term.id] ?? term.value,
})

/** The reserved questions that hold under a startbesluit, or without one. */
export function reservationsUnder(
  proposed: readonly ReservedQuestion[],
  decision: AdoptedRows | null,
): readonly ReservationInForce[] {
  const reserved = held(
    {
      proposed,
      of: (row) => row.reservedQuestions,
      changed: (one, { change }) => (change?.reserved.includes(one.id) === true ? one : null),
    },
    decision,
  )
  return reserved.map(({ thing, standing }) => ({ reserved: thing, standing }))
}

/** The terms that hold under a startbesluit, or without one. */
export const termsUnder = (proposed: readonly Term[], decision: AdoptedRows | null): readonly TermInForce[] =>
  held({ proposed, of: (row) => row.terms, changed: changedTerm }, decision).map(({ thing, standing }) => ({
    term: thing,
    standing,
  }))

/** A rule about which instrument is needed when, with who says so. */
export interface TriggerInForce {
  readonly trigger: InstrumentTrigger
  readonly standing: Standing
}

/** What the law asks is not up for adoption. */
export const isAskedByLaw = ({ obligation }: InstrumentTrigger): boolean => obligation === 'legal'

/** Which instruments are needed when, under a startbesluit or without one. */
export const triggersUnder = (
  proposed: readonly InstrumentTrigger[],
  decision: AdoptedRows | null,
): readonly TriggerInForce[] =>
  held(
    {
      proposed,
      of: (row) => row.triggers ?? [],
      changed: (one, { change }) => (change?.instruments?.includes(one.id) === true ? one : null),
    },
    decision,
  ).map(({ thing, standing }) => ({ trigger: thing, standing }))

/** How all these rules stand together: provisional while one of them is. Nothing when the law alone asks something. */
export function standingOfTriggers(triggers: readonly TriggerInForce[]): Standing | null {
  return standingTogether(triggers.filter(({ trigger }) => !isAskedByLaw(trigger)).map(({ standing }) => standing))
}

/** The rules that hold under a startbesluit, or without one: each with its standing. */
export const rulesInForce = (proposed: ProposedRules, decision: StartingDecision | null): RulesInForce => ({
  ...rulesUnder(proposed, decision),
  startingDecision: decision,
})

/** The same for whoever does not ask in which startbesluit it stands. */
export function rulesUnder(
  proposed: ProposedRules,
  decision: AdoptedRows | null,
): Omit<RulesInForce, 'startingDecision'> {
  const rules = held({ proposed: proposed.rules, of: (row) => row.rules, changed: changedRule }, decision)
  return {
    rules: rules.map(({ thing, standing }) => ({ rule: thing, standing })),
    reservations: reservationsUnder(proposed.reserved, decision),
    terms: termsUnder(proposed.terms, decision),
    settings: (decision?.rows ?? []).flatMap((row) => (row.choice === 'change' ? (row.change?.settings ?? []) : [])),
  }
}
