import { shortForm } from '#src/content/ai-act/short-form.ts'
import type { ExampleAlgorithm } from '#src/content/example/example.ts'
import { answerWalk } from '#src/workflows/ai-act/answer-walk.ts'
import type { Context } from '#src/workflows/context.ts'
import { proposeFromWalk } from '#src/workflows/ai-act/propose-from-walk.ts'
import { shortFormVersion, startWalk } from '#src/workflows/ai-act/start-walk.ts'
import { must, type Scenario } from './scenario.ts'

type Classified = NonNullable<ExampleAlgorithm['classification']>
type Walked = Classified['walk']

/** Answers our short form about the AI Act, question by question. */
async function walkThrough(ctx: Context, algorithmId: string, walk: Walked) {
  let held = must(await startWalk(ctx, { algorithmId, sha256: shortFormVersion.sha256 }), algorithmId)
  for (const { question, answer, remark } of walk) {
    const choices = shortForm.questions.find(({ id }) => id === question)?.answers ?? []
    const chosen = choices.findIndex(({ text }) => text.startsWith(answer))
    if (chosen < 0) throw new Error(`The example answers ${question} with ${answer}, which is no answer.`)
    const step = { questionId: question, answer: chosen, remark }
    const of = { algorithmId, walkId: held.id, revision: held.revision }
    held = must(await answerWalk(ctx, { ...of, ...step }), question)
  }
  return { algorithmId, walkId: held.id, revision: held.revision }
}

/** Proposes the class that the answers lead to. */
export async function classifyByWalk(ctx: Context, algorithmId: string, { walk, criteria, reason }: Classified) {
  const { legalEffect, categorises, ownJudgement } = criteria
  const of = await walkThrough(ctx, algorithmId, walk)
  return must(
    await proposeFromWalk(ctx, { ...of, criteria: { legalEffect, categorises, ownJudgement }, reason }),
    reason,
  )
}

/** Answers some of the questions, and leaves the rest for later. */
export function planOpenWalk(scenario: Scenario, { key, openWalk }: ExampleAlgorithm): void {
  if (openWalk === undefined) return
  scenario.at(openWalk, async (ctx) => {
    await walkThrough(ctx, scenario.known.id(`algorithm:${key}`), openWalk.walk)
  })
}
