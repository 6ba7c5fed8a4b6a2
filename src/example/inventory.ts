import type { ExampleRules } from '#src/content/example/example-rules.ts'
import { answerConfirmation } from '#src/workflows/inventory/answer-confirmation.ts'
import { askConfirmation } from '#src/workflows/inventory/ask-confirmation.ts'
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
