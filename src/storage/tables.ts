import type { AiActTables } from './tables/ai-act.ts'
import type { PublicationTables } from './tables/publication.ts'
import type { PeopleTables } from './tables/people.ts'
import type { TrialCaseTables } from './tables/trial-case.ts'
import type { ConsultationTables } from './tables/consultation.ts'
import type { ChangeTables } from './tables/change.ts'
import type { DecisionTables } from './tables/decision.ts'
import type { AlgorithmTables } from './tables/algorithm.ts'
import type { DocumentTables } from './tables/documents.ts'
import type { FoundationTables } from './tables/foundation.ts'
import type { InstrumentRunTables } from './tables/instrument-run.ts'
import type { InstrumentTables } from './tables/instrument.ts'
import type { RegisterTables } from './tables/register.ts'
import type { InventoryTables } from './tables/inventory.ts'
import type { PlanTables } from './tables/plan.ts'
import type { ControlTables } from './tables/control.ts'
import type { RoutingTables } from './tables/routing.ts'
import type { GuidingTextTables } from './tables/guiding-text.ts'
import type { WeighingTables } from './tables/weighing.ts'

/** Every table of the database. A slice adds its own file in `tables/` and its name here. */
export type Tables = PublicationTables &
  AiActTables &
  FoundationTables &
  DocumentTables &
  ConsultationTables &
  TrialCaseTables &
  InstrumentTables &
  AlgorithmTables &
  ChangeTables &
  InstrumentRunTables &
  RegisterTables &
  InventoryTables &
  RoutingTables &
  GuidingTextTables &
  ControlTables &
  PlanTables &
  WeighingTables &
  DecisionTables &
  PeopleTables
