import type { ExampleWeighing } from '#src/content/example/example.ts'
import type { Scenario } from './scenario.ts'

/** One weighing while it is being planned. */
export interface WeighingPlan {
  readonly scenario: Scenario
  readonly key: string
  readonly weighing: ExampleWeighing
  readonly algorithmId: () => string
}
