import type { ExampleAlgorithm } from '#src/content/example/example.ts'
import { inOrganisation } from '#src/storage/database.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import { selectScreenings } from '#src/storage/screenings.ts'
import { answerQuestion } from '#src/workflows/question/answer-question.ts'
import { answerScreening } from '#src/workflows/screening/answer-screening.ts'
import { askQuestion } from '#src/workflows/question/ask-question.ts'
import { assignDuties } from '#src/workflows/algorithm/assign-duties.ts'
import { changeAlgorithm } from '#src/workflows/algorithm/change-algorithm.ts'
import { confirmClassification } from '#src/workflows/screening/confirm-classification.ts'
import type { Context } from '#src/workflows/context.ts'
import { logChoice } from '#src/workflows/administrative-choice/log-choice.ts'
import { moveAlgorithm } from '#src/workflows/algorithm/move-algorithm.ts'
import { pointOutPaper } from '#src/workflows/algorithm/point-out-paper.ts'
import { proposeClassification } from '#src/workflows/screening/propose-classification.ts'
import { recordPassage } from '#src/workflows/route/record-passage.ts'
import { registerAlgorithm } from '#src/workflows/algorithm/register-algorithm.ts'
import { registerHistoricDecision } from '#src/workflows/decision/register-historic-decision.ts'
import { reviewScreening } from '#src/workflows/screening/review-screening.ts'
import { stopAlgorithm } from '#src/workflows/emergency-stop/stop-algorithm.ts'
import { submitScreening } from '#src/workflows/screening/submit-screening.ts'
import { useElsewhere } from '#src/workflows/algorithm/use-elsewhere.ts'
import { classifyByWalk, planOpenWalk } from './ai-act.ts'
import { must, type Known, type Scenario } from './scenario.ts'

/** An algorithm as it stands now. */
async function algorithmNow(ctx: Context, id: string) {
  const algorithm = await inOrganisation(ctx.db, ctx.organisationId, (tx) => selectOptionalAlgorithm(tx, id))
  if (algorithm === undefined) throw new Error('The example lost an algorithm.')
  return algorithm
}

const personOr = (known: Known, key: string | null): string | null => (key === null ? null : known.id(`person:${key}`))

function register(
  scenario: Scenario,
  { key, facts, responsibility, registered, startingPoint, legacy, otherUseOf, corrections }: ExampleAlgorithm,
): void {
  const { known } = scenario
  scenario.at(registered, async (ctx) => {
    const { name } = facts
    const given = { name, purpose: facts.purpose ?? '', process: facts.process ?? '', contact: facts.contact ?? '' }
    const start = startingPoint ?? (legacy ? 'inUse' : 'idea')
    const made = must(
      otherUseOf === undefined
        ? await registerAlgorithm(ctx, { ...given, startingPoint: start })
        : await useElsewhere(ctx, {
            algorithmId: known.id(`algorithm:${otherUseOf}`),
            use: { ...given, peopleAffected: facts.peopleAffected ?? '' },
          }),
      name,
    )
    known.keep(`algorithm:${key}`, made.id)
    const changes = otherUseOf === undefined ? facts : { summary: facts.summary, problem: facts.problem }
    const changed = must(await changeAlgorithm(ctx, { id: made.id, revision: 1, changes, checked: [] }), name)
    const { body, basis, portfolioHolder, processOwner, projectLead, overseer } = responsibility
    const duties = {
      competentBodyId: known.id(`body:${body}`),
      competenceBasis: basis,
      portfolioHolderId: personOr(known, portfolioHolder),
      processOwnerId: personOr(known, processOwner),
      projectLeadId: personOr(known, projectLead),
      overseerId: personOr(known, overseer),
    }
    const { revision } = await algorithmNow(ctx, changed.id)
    must(await assignDuties(ctx, { id: made.id, revision, responsibility: duties, from: registered.on }), name)
  })
  for (const correction of corrections)
    scenario.at(correction, async (ctx) => {
      const { id, revision } = await algorithmNow(ctx, known.id(`algorithm:${key}`))
      const changes = Object.fromEntries(Object.entries(correction.facts).filter(([, text]) => text !== null))
      must(await changeAlgorithm(ctx, { id, revision, changes, checked: [] }), key)
    })
}

function screen(scenario: Scenario, { key, screening }: ExampleAlgorithm): void {
  if (screening === undefined) return
  const { known } = scenario
  scenario.at(screening, async (ctx) => {
    const algorithmId = known.id(`algorithm:${key}`)
    for (const question of ['explainability', 'humanReview', 'injustice'] as const) {
      const given = screening[question]
      if (given === undefined) continue
      const rounds = await inOrganisation(ctx.db, ctx.organisationId, (tx) => selectScreenings(tx, algorithmId))
      must(await answerScreening(ctx, { algorithmId, revision: rounds[0]?.revision ?? 0, question, ...given }), key)
    }
    if (!screening.partly) must(await submitScreening(ctx, algorithmId), key)
  })
  const { review } = screening
  if (review !== undefined)
    scenario.at(review, async (ctx) => {
      must(
        await reviewScreening(ctx, { algorithmId: known.id(`algorithm:${key}`), agrees: true, note: review.note }),
        key,
      )
    })
}

function classify(scenario: Scenario, { key, classification }: ExampleAlgorithm): void {
  if (classification === undefined) return
  const { known } = scenario
  scenario.at(classification, async (ctx) => {
    const { criteria, aiActRiskGroup, reason } = classification
    const algorithmId = known.id(`algorithm:${key}`)
    const made =
      classification.walk.length > 0
        ? await classifyByWalk(ctx, algorithmId, classification)
        : must(await proposeClassification(ctx, { algorithmId, criteria, aiActRiskGroup, reason }), key)
    known.keep(`classification:${key}`, made.id)
  })
  const { confirmed } = classification
  if (confirmed !== null)
    scenario.at(confirmed, async (ctx) => {
      must(
        await confirmClassification(ctx, {
          algorithmId: known.id(`algorithm:${key}`),
          classificationId: known.id(`classification:${key}`),
        }),
        key,
      )
    })
}

function ask(scenario: Scenario, { key, questions }: ExampleAlgorithm): void {
  const { known } = scenario
  questions.forEach((question, index) => {
    scenario.at(question, async (ctx) => {
      known.keep(
        `question:${key}:${index}`,
        must(await askQuestion(ctx, { algorithmId: known.id(`algorithm:${key}`), text: question.text }), key),
      )
    })
    const { answer } = question
    if (answer !== undefined)
      scenario.at(answer, async (ctx) => {
        must(await answerQuestion(ctx, { questionId: known.id(`question:${key}:${index}`), text: answer.text }), key)
      })
  })
}

function live(scenario: Scenario, { key, moves, stop, historic }: ExampleAlgorithm): void {
  const { known } = scenario
  for (const step of moves)
    scenario.at(step, async (ctx) => {
      const { id, status } = await algorithmNow(ctx, known.id(`algorithm:${key}`))
      must(
        await moveAlgorithm(ctx, { algorithmId: id, from: status, to: step.to, reason: 'Volgende stap op de route.' }),
        `${key} ${step.to}`,
      )
    })
  for (const old of historic)
    scenario.at({ on: old.recordedOn, by: old.by }, async (ctx) => {
      const { title, kind, outcome, motivation, reviewOn, documentReference, body, on } = old
      const effect = kind === 'pilot' ? 'pilot' : kind === 'desirability' ? 'develop' : 'use'
      must(
        await registerHistoricDecision(ctx, {
          algorithmId: known.id(`algorithm:${key}`),
          title,
          kind,
          outcomeText: outcome,
          effect,
          reasons: motivation,
          decidedOn: on,
          reviewOn,
          documentReference,
          bodyId: known.id(`body:${body}`),
        }),
        key,
      )
    })
  if (stop !== undefined)
    scenario.at(stop, async (ctx) => {
      const { reason, scope, fallback, reviewFrom } = stop
      must(
        await stopAlgorithm(ctx, { algorithmId: known.id(`algorithm:${key}`), reason, scope, fallback, reviewFrom }),
        key,
      )
    })
}

function log(scenario: Scenario, { key, choices }: ExampleAlgorithm): void {
  const { known } = scenario
  for (const choice of choices)
    scenario.at({ on: choice.loggedOn ?? choice.on, by: choice.by }, async (ctx) => {
      const { description, whyPolitical, madeBy, questionKinds, on } = choice
      must(
        await logChoice(ctx, {
          algorithmId: known.id(`algorithm:${key}`),
          description,
          whyPolitical,
          madeByFunction: madeBy,
          questions: questionKinds,
          madeOn: on,
        }),
        key,
      )
    })
}

function document(scenario: Scenario, { key, papers, passages }: ExampleAlgorithm): void {
  const algorithmId = () => scenario.known.id(`algorithm:${key}`)
  for (const paper of papers)
    scenario.at(paper, async (ctx) => {
      const { kind, title, on } = paper
      const command = {
        algorithmId: algorithmId(),
        kind,
        state: 'present',
        title,
        address: null,
        datedOn: on,
        adoptedBy: null,
      } as const
      must(await pointOutPaper(ctx, command), `${key} ${kind}`)
    })
  for (const { gate, note, on, by } of passages)
    scenario.at({ on, by }, async (ctx) => {
      must(await recordPassage(ctx, { algorithmId: algorithmId(), gate, kind: 'passed', note, on }), `${key} ${gate}`)
    })
}

/** Everything about one algorithm except its weighing, advice and decision. */
export function planAlgorithm(scenario: Scenario, algorithm: ExampleAlgorithm): void {
  register(scenario, algorithm)
  screen(scenario, algorithm)
  classify(scenario, algorithm)
  planOpenWalk(scenario, algorithm)
  ask(scenario, algorithm)
  live(scenario, algorithm)
  log(scenario, algorithm)
  document(scenario, algorithm)
}
