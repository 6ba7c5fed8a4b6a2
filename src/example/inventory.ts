import type { ExampleRules } from '#src/content/example/example-rules.ts'
import { answerConfirmation } from '#src/workflows/inventory/answer-confirmation.ts'
import { answerRows } from '#src/workflows/inventory/answer-rows.ts'
import { askConfirmation } from '#src/workflows/inventory/ask-confirmation.ts'
import { keepList } from '#src/workflows/inventory/compare-list.ts'
import { readConfirmation } from '#src/workflows/inventory/read-inventory.ts'
import { must, type Scenario } from './scenario.ts'

/** Process owners are asked whether their list is complete, and most of them answer. */
export function planInventory(scenario: Scenario, { on, by, ...asked }: ExampleRules['inventory']): void {
  const person = (key: string) => scenario.known.id(`person:${key}`)
  scenario.at({ on, by }, async (ctx) => {
    const { whom, dueOn, note } = asked
    const requests = must(await askConfirmation(ctx, { personIds: whom.map(person), dueOn, note }), 'inventaris')
    for (const key of whom)
      scenario.known.keep(`inventory:${key}`, requests.find(({ personId }) => personId === person(key))?.id ?? '')
  })
  for (const { notOurs, outcome, words, ...done } of asked.answers)
    scenario.at(done, async (ctx) => {
      const id = scenario.known.id(`inventory:${done.by}`)
      const list = (await readConfirmation(ctx, id))?.list ?? []
      const answer = {
        ...{ outcome, words, listedIds: list.map((algorithm) => algorithm.id) },
        notOursIds: notOurs.map((algorithm) => scenario.known.id(`algorithm:${algorithm}`)),
      }
      must(await answerConfirmation(ctx, id, answer), `inventaris van ${done.by}`)
    })
}

/** A list is laid beside the register; of some rows somebody says that they are no algorithm, the others wait. */
export function planComparison(scenario: Scenario, { on, by, ...compared }: ExampleRules['compared']): void {
  scenario.at({ on, by }, async (ctx) => {
    const { kind, file, csv, columns, notAlgorithm } = compared
    const bytes = new TextEncoder().encode(csv)
    const list = must(await keepList(ctx, { kind, name: file, bytes }, columns), file)
    const { rows, reason } = notAlgorithm
    const said = { numbers: rows, reason, answer: 'notAlgorithm', algorithmId: null, startingPoint: null } as const
    must(await answerRows(ctx, list.id, said), file)
  })
}
