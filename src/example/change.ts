import type { ExampleAlgorithm } from '#src/content/example/example.ts'
import { acknowledge } from '#src/workflows/algorithm/acknowledge.ts'
import { judgeChange } from '#src/workflows/change/judge-change.ts'
import { reportChange } from '#src/workflows/change/report-change.ts'
import { must, type Scenario } from './scenario.ts'

/** What office holders chose to record as read. */
export function planAcknowledgements(scenario: Scenario, { key, acknowledged }: ExampleAlgorithm): void {
  for (const one of acknowledged)
    scenario.at(one, async (ctx) => {
      const command = { algorithmId: scenario.known.id(`algorithm:${key}`), number: one.number }
      must(await acknowledge(ctx, command), key)
    })
}

/** The changes that were reported, and what the expert said about them. */
export function planChanges(scenario: Scenario, { key, changes }: ExampleAlgorithm): void {
  const { known } = scenario
  changes.forEach((one, index) => {
    const { description, startsOn, noticedBy, answers, judged } = one
    scenario.at(one, async (ctx) => {
      const command = { algorithmId: known.id(`algorithm:${key}`), description, startsOn, noticedBy, answers }
      known.keep(`change:${key}:${index}`, must(await reportChange(ctx, command), key).id)
    })
    if (judged !== undefined)
      scenario.at(judged, async (ctx) => {
        const { verdict, reason } = judged
        const changeId = known.id(`change:${key}:${index}`)
        must(await judgeChange(ctx, { algorithmId: known.id(`algorithm:${key}`), changeId, verdict, reason }), key)
      })
  })
}
