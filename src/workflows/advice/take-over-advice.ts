import { deliverAdvice as deliver } from '#src/domain/advice/deliver-advice.ts'
import { advisorFor } from '#src/domain/advice/advisor-of-kind.ts'
import type { Advice } from '#src/domain/advice/advice.ts'
import { adviceVerdicts } from '#src/domain/advice/advice-kind.ts'
import { accept, refuse } from '#src/domain/shared/result.ts'
import { insertAdvice, selectAdviceTrails } from '#src/storage/advices.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import { deciderIds } from '#src/workflows/decision/deciders.ts'
import { signedIn } from '#src/workflows/signed-in.ts'
import type { Hand, Landing, TakeOver } from '#src/workflows/instrument-run/take-over.ts'

/** The advice of the team, delivered in the dossier by who takes it over. */
export async function asAdvice(
  { tx, ctx, work, proposed }: Hand,
  into: Extract<TakeOver, { target: 'advice' }>,
): Promise<Landing> {
  const algorithm = await selectOptionalAlgorithm(tx, work.run.algorithmId)
  if (algorithm === undefined || !adviceVerdicts.includes(into.verdict)) return refuse('unknown')
  const trails = await selectAdviceTrails(tx, work.run.algorithmId)
  const actor = signedIn(ctx)
  const advice: Advice = {
    id: ctx.newId(),
    algorithmId: work.run.algorithmId,
    requestId: null,
    kind: 'iamaTeam',
    advisor: advisorFor('iamaTeam', { name: `${work.run.title}, het team`, personId: actor.personId }),
    basis: 'unsolicited',
    question: '',
    questionKinds: into.questionKinds,
    verdict: into.verdict,
    conclusion: into.conclusion,
    text: into.text === '' ? proposed.text : into.text,
    proposedConditions: into.conditions,
    publicity: { kind: 'public' },
    supersedes: null,
    deliveredOn: ctx.today,
    deliveredBy: actor.personId,
  }
  const result = deliver({
    advice,
    request: null,
    delivered: trails.flatMap((trail) => (trail.advice === null ? [] : [trail.advice])),
    actor,
    deciderIds: await deciderIds(tx, algorithm.responsibility.competentBodyId, ctx.today),
    today: ctx.today,
  })
  if (!result.ok) return refuse('advice-refused')
  await insertAdvice(tx, ctx.organisationId, advice)
  const event = { action: 'advice.delivered', subject: { kind: 'advice', id: advice.id }, after: advice } as const
  return accept({ target: 'advice', id: advice.id, place: null, event })
}
