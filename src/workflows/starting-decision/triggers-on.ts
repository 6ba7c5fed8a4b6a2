import { instrumentTriggers } from '#src/content/instrument-trigger/triggers.ts'
import type { InstrumentTrigger } from '#src/domain/instrument-trigger/instrument-trigger.ts'
import { triggersUnder, type AdoptedRows, type TriggerInForce } from '#src/domain/starting-decision/rules-in-force.ts'

/** Which instrument is needed when, under a startbesluit, or as Weegschaal proposes while there is none. */
export const triggersIn = (decision: AdoptedRows | null): readonly TriggerInForce[] =>
  triggersUnder(instrumentTriggers, decision)

/** The same for whoever only asks what is needed. */
export const neededUnder = (decision: AdoptedRows | null): readonly InstrumentTrigger[] =>
  triggersIn(decision).map(({ trigger }) => trigger)
