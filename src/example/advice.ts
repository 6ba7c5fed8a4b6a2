import type { ExampleAdvice, ExampleAlgorithm, ExampleOrganisation } from '#src/content/example/example.ts'
import type { AdviceLine } from '#src/domain/advice/advice.ts'
import { deliverAdvice } from '#src/workflows/advice/deliver-advice.ts'
import { requestAdvice } from '#src/workflows/advice/request-advice.ts'
import { respondToAdvice } from '#src/workflows/advice/respond-to-advice.ts'
import { must, type Scenario } from './scenario.ts'

type People = ExampleOrganisation['people']

const lineOf = (advice: ExampleAdvice, people: People): AdviceLine =>
  people.find((one) => one.key === advice.by)?.externalOf == null ? 'second' : 'external'

interface Plan {
  readonly scenario: Scenario
  readonly key: string
  readonly advice: ExampleAdvice
  readonly people: People
}

function ask({ scenario, key, advice, people }: Plan): void {
  const { known } = scenario
  const { kind, role, question, questionKinds, basis, basisSource, asked, by } = advice
  const name = people.find((one) => one.key === by)?.jobTitle ?? ''
  scenario.at(asked, async (ctx) => {
    const advisor = {
      name,
      role,
      personId: known.id(`person:${by}`),
      bodyId: null,
      independent: true,
      line: lineOf(advice, people),
    }
    const algorithmId = known.id(`algorithm:${key}`)
    const command = { algorithmId, kind, advisor, question, questionKinds, basis, basisSource, dueOn: asked.dueOn }
    known.keep(`request:${key}:${advice.key}`, must(await requestAdvice(ctx, command), `${key} ${advice.key}`).id)
  })
}

function deliver({ scenario, key, advice }: Plan): void {
  const { known } = scenario
  const name = `${key}:${advice.key}`
  const { delivered, response, questionKinds } = advice
  if (delivered !== undefined)
    scenario.at({ on: delivered.on, by: advice.by }, async (ctx) => {
      const { verdict, conclusion, text, conditions } = delivered
      const made = await deliverAdvice(ctx, {
        algorithmId: known.id(`algorithm:${key}`),
        requestId: known.id(`request:${name}`),
        supersedes: null,
        unsolicited: null,
        questionKinds,
        verdict,
        conclusion,
        text,
        proposedConditions: conditions,
        publicity: { kind: 'public' },
      })
      known.keep(`advice:${name}`, must(made, name).id)
    })
  if (response !== undefined)
    scenario.at(response, async (ctx) => {
      must(await respondToAdvice(ctx, { adviceId: known.id(`advice:${name}`), text: response.text }), name)
    })
}

/** The advice that was asked about an algorithm, as far as it was delivered and answered. */
export function planAdvice(scenario: Scenario, { key, advices }: ExampleAlgorithm, people: People): void {
  for (const advice of advices) {
    ask({ scenario, key, advice, people })
    deliver({ scenario, key, advice, people })
  }
}
