import { partsOf } from '#src/domain/guiding-text/part.ts'
import { inOrganisation } from '#src/storage/database.ts'
import { selectOptionalTextInForce } from '#src/storage/guiding-decisions.ts'
import { allowNormDeviation } from '#src/workflows/framework/allow-norm-deviation.ts'
import type { Context } from '#src/workflows/context.ts'
import { raiseNormQuestion } from '#src/workflows/framework/raise-norm-question.ts'
import { registerHistoricDecision } from '#src/workflows/decision/register-historic-decision.ts'
import { writeGuidingPart } from '#src/workflows/guiding-text/write-guiding-part.ts'
import { must, type Scenario } from './scenario.ts'
import { textNow } from './text-now.ts'

/** A team asked what the framework does not say, and nobody answered in time: the next version begins with the question. */
export function carriedQuestion(scenario: Scenario): void {
  scenario.at({ on: '2026-08-17', by: 'marit' }, async (ctx) => {
    const asked = await raiseNormQuestion(ctx, {
      algorithmId: scenario.known.id('algorithm:heronderzoek'),
      nature: 'silent',
      text: 'Wanneer beslist een mens echt? In de proef volgden consulenten in 97 van de 100 gevallen. Het kader zegt niet of dat nog beslissen is.',
      normCodes: ['3.1'],
    })
    must(asked, 'normvraag')
  })
}

/** What the next version does with that question. */
function reactToQuestion(scenario: Scenario): void {
  scenario.at({ on: '2026-10-12', by: 'sanne' }, async (ctx) => {
    const { id: versionId, parts } = await textNow(ctx, scenario.known.id('text:kader2'))
    const input = partsOf(parts, 'input').find(({ origin }) => origin?.kind === 'normQuestion')
    if (input === undefined) throw new Error('The example lost a question.')
    const { type, code, sequence, content, revision } = input
    const reaction = 'Norm 3.3 is het voorstel: wie bijna altijd volgt, beslist niet.'
    const draft = { type, code, sequence, content: { ...content, reaction } }
    must(await writeGuidingPart(ctx, { versionId, edited: { id: input.id, revision }, draft }), 'normvraag')
  })
}

/** A team asks what the framework does not say; nobody answered yet. */
function normQuestion(scenario: Scenario): void {
  scenario.at({ on: '2026-11-16', by: 'marit' }, async (ctx) => {
    const asked = await raiseNormQuestion(ctx, {
      algorithmId: scenario.known.id('algorithm:heronderzoek'),
      nature: 'clash',
      text: 'Norm 1.2 vraagt ons groepen te meten. Daarvoor hebben wij gegevens nodig die we volgens norm 1.1 liever niet hebben. Wat gaat voor?',
      normCodes: ['1.1', '1.2'],
    })
    must(asked, 'normvraag')
  })
}

/** The council allowed the valuation model to use where a house stands, on the day that the papers speak of. */
function deviation(scenario: Scenario): void {
  scenario.at({ on: '2026-07-03', by: 'pieter' }, async (ctx) => {
    const algorithmId = scenario.known.id('algorithm:woz')
    const decision = must(
      await registerHistoricDecision(ctx, {
        algorithmId,
        bodyId: scenario.known.id('body:raad'),
        title: 'Mag de ligging van een huis meetellen bij de WOZ-waarde?',
        kind: 'desirability',
        outcomeText: 'De ligging mag meetellen. De raad staat deze afwijking van norm 1.3 toe.',
        effect: 'noChange',
        reasons: 'Zonder ligging is er geen waarde. De wet vraagt om een waarde die te volgen is.',
        decidedOn: '2026-07-02',
        reviewOn: '2028-07-02',
        documentReference: 'https://raad.waterrijk.example/2026-07-02/besluiten',
      }),
      'afwijking',
    )
    const { content } = await frameworkNow(ctx)
    const normKey = partsOf(content.parts, 'norm').find(({ code }) => code === '1.3')?.key ?? ''
    const reason = 'De plek bepaalt mee wat een huis waard is. Een andere manier is er niet.'
    must(await allowNormDeviation(ctx, { algorithmId, decisionId: decision.id, normKey, reason }), 'afwijking')
  })
}

async function frameworkNow(ctx: Context) {
  const found = await inOrganisation(ctx.db, ctx.organisationId, (tx) =>
    selectOptionalTextInForce(tx, 'framework', ctx.today),
  )
  if (found === undefined) throw new Error('The example has no framework in force.')
  return found
}

/** What happens with the norms: what the next version did with a question, a deviation by decision, a question that waits. */
export function planNormsInUse(scenario: Scenario): void {
  reactToQuestion(scenario)
  deviation(scenario)
  normQuestion(scenario)
}
