import { readExampleConsultations, type ExampleConsultation } from '#src/content/example/example-consultations.ts'
import { accountConsultation } from '#src/workflows/consultation/account-consultation.ts'
import { putOutConsultation } from '#src/workflows/consultation/move-consultation.ts'
import { receiveContribution } from '#src/workflows/consultation/receive-contribution.ts'
import { answerContribution, moderateContribution } from '#src/workflows/consultation/treat-contribution.ts'
import { beginConsultation } from '#src/workflows/consultation/write-consultation.ts'
import { must, type Scenario } from './scenario.ts'

function planContributions(scenario: Scenario, written: ExampleConsultation): void {
  const { known } = scenario
  written.contributions.forEach(({ on, by, ...given }, index) => {
    scenario.at({ on, by: by ?? written.by }, async (ctx) => {
      const who = by === null ? { ...ctx, actor: null } : ctx
      const consultationId = known.id(`consultation:${written.key}`)
      const received = await receiveContribution(who, { ...given, consultationId, email: null })
      known.keep(`contribution:${written.key}:${index}`, must(received, written.title).id)
    })
  })
  written.treatments.forEach(({ on, by, showing, ground, outcome, answer }, index) => {
    scenario.at({ on, by }, async (ctx) => {
      const contributionId = known.id(`contribution:${written.key}:${index}`)
      must(await moderateContribution(ctx, { contributionId, showing, ground, shownText: null }), written.title)
      if (outcome === null) return
      must(await answerContribution(ctx, { contributionId, outcome, text: answer }), written.title)
    })
  })
}

/** Drafts that were put before society, with what people said and what was done with it. */
export function planConsultations(scenario: Scenario): void {
  const { known } = scenario
  for (const written of readExampleConsultations()) {
    scenario.at(written, async (ctx) => {
      const { title, draft, questions, followUp, opensOn, closesOn, answerBy } = written
      const subjectId = known.id(`algorithm:${written.algorithm}`)
      const text = { title, draft, questions, followUp, opensOn, closesOn, answerBy }
      const begun = must(await beginConsultation(ctx, { ...text, subject: 'weighing', subjectId }), title)
      known.keep(`consultation:${written.key}`, begun.id)
      must(await putOutConsultation(ctx, { id: begun.id, revision: begun.revision }), title)
    })
    planContributions(scenario, written)
    const { account } = written
    if (account === null) continue
    scenario.at(account, async (ctx) => {
      const id = known.id(`consultation:${written.key}`)
      must(await accountConsultation(ctx, { id, revision: 2, summary: account.summary }), written.title)
    })
  }
}
