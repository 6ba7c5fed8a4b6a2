import type { ExampleAlgorithm, ExampleWeighing } from '#src/content/example/example.ts'
import { prompts, type PromptCode } from '#src/domain/weighing/section.ts'
import { partsOf } from '#src/domain/guiding-text/part.ts'
import type { EffectDraft } from '#src/domain/weighing/writing-facts.ts'
import { inOrganisation } from '#src/storage/database.ts'
import { selectOptionalTextInForce } from '#src/storage/guiding-decisions.ts'
import { selectOptionalWeighing } from '#src/storage/weighings.ts'
import { answerDispute } from '#src/workflows/weighing/answer-dispute.ts'
import { answerWeighingQuestion } from '#src/workflows/weighing/answer-weighing-question.ts'
import { bringOption } from '#src/workflows/weighing/bring-option.ts'
import { checkOptionLegally } from '#src/workflows/weighing/check-option-legally.ts'
import { confirmFacts } from '#src/workflows/weighing/confirm-facts.ts'
import { contestFact } from '#src/workflows/weighing/contest-fact.ts'
import type { Context } from '#src/workflows/context.ts'
import { describeOption } from '#src/workflows/weighing/describe-option.ts'
import { describeWeighing } from '#src/workflows/weighing/describe-weighing.ts'
import { moveWeighing } from '#src/workflows/weighing/move-weighing.ts'
import { nameStakeholder } from '#src/workflows/weighing/name-stakeholder.ts'
import { openWeighing } from '#src/workflows/weighing/open-weighing.ts'
import { readWeighing } from '#src/workflows/weighing/read-weighing.ts'
import { relateNorm } from '#src/workflows/weighing/relate-norm.ts'
import { tellStory } from '#src/workflows/weighing/tell-story.ts'
import { writeEffect } from '#src/workflows/weighing/write-effect.ts'
import { writeViewpoint } from '#src/workflows/weighing/write-viewpoint.ts'
import { must, type Scenario } from './scenario.ts'
import { planVoices } from './voices.ts'
import type { WeighingPlan } from './weighing-plan.ts'

async function weighingNow(ctx: Context, algorithmId: string) {
  const weighing = await inOrganisation(ctx.db, ctx.organisationId, (tx) => selectOptionalWeighing(tx, { algorithmId }))
  if (weighing === undefined) throw new Error('The example lost a weighing.')
  return weighing
}

/** The norm of the framework in force to which the written source points, such as `norm 1.3`. */
async function normKeyOf(ctx: Context, source: string): Promise<string | null> {
  const code = /norm (\d+\.\d+)/.exec(source)?.[1]
  const found = await inOrganisation(ctx.db, ctx.organisationId, (tx) =>
    selectOptionalTextInForce(tx, 'framework', ctx.today),
  )
  return partsOf(found?.content.parts ?? [], 'norm').find((norm) => norm.code === code)?.key ?? null
}

function open({ scenario, key, weighing, algorithmId }: WeighingPlan): void {
  const { known } = scenario
  scenario.at(weighing, async (ctx) => {
    must(
      await openWeighing(ctx, {
        algorithmId: algorithmId(),
        titles: { asToday: 'Zoals nu', withoutAlgorithm: 'Zonder algoritme' },
      }),
      key,
    )
    const { summary, factsGatheredBy, humanDeviation } = weighing
    const { revision } = await weighingNow(ctx, algorithmId())
    must(
      await describeWeighing(ctx, { algorithmId: algorithmId(), revision, summary, factsGatheredBy, humanDeviation }),
      key,
    )
    for (const { key: name, ...draft } of weighing.stakeholders)
      known.keep(
        `group:${key}:${name}`,
        must(await nameStakeholder(ctx, { algorithmId: algorithmId(), edited: null, draft }), `${key} ${name}`),
      )
    must(await moveWeighing(ctx, { algorithmId: algorithmId(), trigger: 'startDialogue', reason: '' }), key)
  })
}

/** A written effect, on the groups that the weighing named. */
export function effectDraft(
  { known }: Scenario,
  key: string,
  { key: _name, burden, benefit, who, values, evidence, ...rest }: ExampleWeighing['effects'][number],
): EffectDraft {
  const groups = (names: readonly string[]) => names.map((name) => known.id(`group:${key}:${name}`))
  return {
    ...rest,
    burdenGroupIds: groups(burden),
    benefitGroupIds: groups(benefit),
    whoExactly: who,
    publicValues: values,
    evidence: { ...evidence, sourceUrl: null },
  }
}

function describeEffects({ scenario, key, weighing, algorithmId }: WeighingPlan): void {
  const { known } = scenario
  scenario.at(weighing, async (ctx) => {
    for (const effect of weighing.effects) {
      const draft = effectDraft(scenario, key, effect)
      const id = must(
        await writeEffect(ctx, { algorithmId: algorithmId(), edited: null, draft }),
        `${key} ${effect.key}`,
      )
      known.keep(`effect:${key}:${effect.key}`, id)
    }
  })
}

function describeSections({ scenario, key, weighing, algorithmId }: WeighingPlan): void {
  scenario.at(weighing, async (ctx) => {
    for (const section of ['legitimacy', 'treatment', 'feasibility', 'transparency', 'bias', 'humanControl'] as const) {
      for (const [code, text] of Object.entries(weighing.answers[section] ?? {})) {
        const prompt = (prompts[section] as readonly PromptCode[]).find((one) => one === code)
        if (prompt === undefined) throw new Error(`The example answers ${section}.${code}, which is not asked.`)
        must(
          await answerWeighingQuestion(ctx, { algorithmId: algorithmId(), edited: null, section, prompt, text }),
          `${key} ${code}`,
        )
      }
    }
  })
  for (const { by, ...draft } of weighing.viewpoints)
    scenario.at({ on: weighing.on, by }, async (ctx) => {
      must(await writeViewpoint(ctx, { algorithmId: algorithmId(), edited: null, draft }), key)
    })
  for (const { key: name, by, ...draft } of weighing.norms)
    scenario.at({ on: weighing.on, by }, async (ctx) => {
      const relation = { algorithmId: algorithmId(), edited: null, draft }
      const inForce = await relateNorm(ctx, { ...relation, normKey: await normKeyOf(ctx, draft.source) })
      // A norm of the framework that does not hold for this algorithm can still be put beside it, in words.
      const related = inForce.ok ? inForce : await relateNorm(ctx, relation)
      scenario.known.keep(`norm:${key}:${name}`, must(related, `${key} ${name}`))
    })
  for (const { on, by, ...draft } of weighing.stories)
    scenario.at({ on: on < weighing.on ? weighing.on : on, by }, async (ctx) => {
      must(await tellStory(ctx, { algorithmId: algorithmId(), draft: { ...draft, agreed: true } }), key)
    })
}

function describeOptions({ scenario, key, weighing, algorithmId }: WeighingPlan): void {
  const { known } = scenario
  for (const { key: name, kind, by, on, legal, ...words } of weighing.options) {
    const draft = { ...words, requiredConditions: null }
    scenario.at({ on: on ?? weighing.on, by: by ?? weighing.by }, async (ctx) => {
      const zero = (await weighingNow(ctx, algorithmId())).options.find((one) => one.kind === kind)
      const id =
        kind === 'proposed' || zero === undefined
          ? must(await bringOption(ctx, { algorithmId: algorithmId(), draft }), `${key} ${name}`)
          : must(
              await describeOption(ctx, {
                algorithmId: algorithmId(),
                edited: { id: zero.id, revision: zero.revision },
                draft,
              }),
              `${key} ${name}`,
            )
      known.keep(`option:${key}:${name}`, id)
    })
    if (legal !== undefined)
      scenario.at({ on: legal.on, by: scenario.jurist }, async (ctx) => {
        const optionId = known.id(`option:${key}:${name}`)
        const revision =
          (await weighingNow(ctx, algorithmId())).options.find((one) => one.id === optionId)?.revision ?? 0
        const { answer, explanation, source } = legal
        must(
          await checkOptionLegally(ctx, {
            algorithmId: algorithmId(),
            optionId,
            revision,
            answer,
            explanation,
            source,
          }),
          `${key} ${name}`,
        )
      })
  }
}

function discuss({ scenario, key, weighing, algorithmId }: WeighingPlan): void {
  const { known } = scenario
  weighing.disputes.forEach((dispute, index) => {
    scenario.at(dispute, async (ctx) => {
      const subject = dispute.effect === undefined ? ('normRelation' as const) : ('effect' as const)
      const subjectId = known.id(
        dispute.effect === undefined ? `norm:${key}:${dispute.norm ?? ''}` : `effect:${key}:${dispute.effect}`,
      )
      known.keep(
        `dispute:${key}:${index}`,
        must(await contestFact(ctx, { algorithmId: algorithmId(), subject, subjectId, reason: dispute.reason }), key),
      )
    })
    const { answer } = dispute
    if (answer !== undefined)
      scenario.at(answer, async (ctx) => {
        must(
          await answerDispute(ctx, {
            algorithmId: algorithmId(),
            disputeId: known.id(`dispute:${key}:${index}`),
            text: answer.text,
          }),
          key,
        )
      })
  })
}

/** What a weighing of the example still lacks. */
async function lacking(ctx: Context, key: string, algorithmId: string): Promise<string> {
  const reading = await readWeighing(ctx, algorithmId)
  return `The example lacks for ${key}: ${JSON.stringify([...(reading?.missingFacts ?? []), ...(reading?.missingForProposal ?? [])])}`
}

function settle({ scenario, key, weighing, algorithmId }: WeighingPlan): void {
  const { complete, released } = weighing
  if (complete !== undefined)
    for (const by of [complete.projectLead, complete.algorithmExpert])
      scenario.at({ on: complete.on, by }, async (ctx) => {
        const confirmed = await confirmFacts(ctx, { algorithmId: algorithmId() })
        if (!confirmed.ok) throw new Error(await lacking(ctx, key, algorithmId()))
      })
  if (released !== undefined)
    scenario.at(released, async (ctx) => {
      const moved = await moveWeighing(ctx, { algorithmId: algorithmId(), trigger: 'release', reason: '' })
      if (!moved.ok) throw new Error(await lacking(ctx, key, algorithmId()))
    })
}

/** The weighing of an algorithm, as far as it came. */
export function planWeighing(scenario: Scenario, { key, weighing }: ExampleAlgorithm): void {
  if (weighing === undefined) return
  const plan: WeighingPlan = { scenario, key, weighing, algorithmId: () => scenario.known.id(`algorithm:${key}`) }
  open(plan)
  describeEffects(plan)
  describeSections(plan)
  describeOptions(plan)
  discuss(plan)
  planVoices(plan)
  settle(plan)
}
