import { readExampleRules, type ExampleRules } from '#src/content/example/example-rules.ts'
import { attemptOfficialDecision } from '#src/workflows/administrative-choice/attempt-official-decision.ts'
import { grantMandate } from '#src/workflows/mandate/grant-mandate.ts'
import { importMandates } from '#src/workflows/mandate/import-mandates.ts'
import { keepStartingDraft } from '#src/workflows/starting-decision/keep-starting-draft.ts'
import { recordMandateCheck } from '#src/workflows/mandate/record-mandate-check.ts'
import { planComparison, planInventory } from './inventory.ts'
import { must, type Scenario } from './scenario.ts'

function grant(scenario: Scenario, given: ExampleRules['mandates'][number]): void {
  scenario.at(given, async (ctx) => {
    const granted = await grantMandate(ctx, {
      mandateKind: given.kind,
      grantorBodyId: scenario.known.id(`body:${given.body}`),
      granteeFunction: given.function,
      granteePersonId: given.person === null ? null : scenario.known.id(`person:${given.person}`),
      granteeSubordinate: given.subordinate,
      consentOn: given.consentOn,
      subMandateAllowed: given.subAllowed,
      parentId: given.under === null ? null : scenario.known.id(`mandate:${given.under}`),
      mode: 'positiveList',
      questions: given.questions,
      classes: given.classes,
      domains: given.domains,
      instructions: given.instructions,
      maxAmountCents: given.euros === null ? null : given.euros * 100,
      maxMonths: given.months,
      exclusions: given.exclusions,
      exclusionsText: '',
      decisionReference: given.reference,
      sourceUrl: null,
      from: given.from,
      to: given.until,
    })
    scenario.known.keep(`mandate:${given.function}`, must(granted, given.function).id)
  })
}

/** The mandate register, the draft of the startbesluit, and officials who were told that it is up to the body. */
export function planRules(scenario: Scenario): void {
  const { mandates, checks, inventory, compared, imported, draft, attempts } = readExampleRules()
  for (const mandate of mandates) grant(scenario, mandate)
  for (const { on, by, ...check } of checks)
    scenario.at({ on, by }, async (ctx) => {
      must(await recordMandateCheck(ctx, { ...check, checkedOn: on }), `mandaten op ${on}`)
    })
  planInventory(scenario, inventory)
  planComparison(scenario, compared)
  scenario.at(imported, async (ctx) => {
    const bytes = new TextEncoder().encode(imported.csv)
    must(await importMandates(ctx, { name: imported.file, bytes }), imported.file)
  })
  scenario.at(draft, async (ctx) => {
    const answers = draft.kept.map((key) => ({ key, choice: 'keep', change: null }) as const)
    must(await keepStartingDraft(ctx, { answers, revision: 0 }), 'startbesluit')
  })
  for (const { algorithm, question, ...done } of attempts)
    scenario.at(done, async (ctx) => {
      const algorithmId = scenario.known.id(`algorithm:${algorithm}`)
      const attempt = await attemptOfficialDecision(ctx, { algorithmId, question })
      if (attempt.ok) throw new Error(`The example expects that ${algorithm} is up to the body.`)
    })
}
