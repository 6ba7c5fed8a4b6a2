import { expect, test } from 'vitest'

import type { RiskClass } from '#src/domain/algorithm/risk-class.ts'
import type { QuestionKind } from '#src/domain/decision/question-kind.ts'
import { nothingParticular } from '#src/domain/mandate/mandate.ts'
import { route } from '#src/domain/routing/route.ts'
import type { Routing } from '#src/domain/routing/routing.ts'
import { rulesInForce } from '#src/domain/starting-decision/rules-in-force.ts'
import { startingDecisionOn } from '#src/domain/starting-decision/starting-decision.ts'
import { proposedRules } from '../starting-decision/starting-rows.ts'
import { goldenCases, type Asked } from './test-golden-cases.ts'
import { bodies, mandates, starting } from './test-golden-register.ts'

function ask(question: QuestionKind, riskClass: RiskClass | null, day: string, asked: Asked): Routing {
  const rules = rulesInForce(proposedRules, startingDecisionOn([starting], day))
  return route(
    {
      question,
      riskClass,
      flags: asked.flags ?? [],
      gate: null,
      domains: asked.domains ?? [],
      competentBodyId: asked.of ?? 'college',
      day,
      particulars: { ...nothingParticular, ...asked.particulars },
    },
    { ...rules, bodies, mandates },
  )
}

/** Who may decide, and the reasons that matter, in one line. */
function answer(routing: Routing): string {
  if (routing.outcome === 'undetermined') return `nobody yet: ${routing.reason}`
  if (routing.outcome === 'forbidden') return `nobody: the law forbids it (${routing.rule.rule.id})`
  const { decider } = routing
  const who = decider.kind === 'body' ? decider.bodyId : `${decider.function} of ${decider.bodyId}`
  const why = routing.why.flatMap((one) => {
    if (one.kind === 'reserved') return ['reserved']
    if (one.kind === 'mandate') return [`under mandate ${one.mandateId}`]
    if (one.kind === 'mandateMissing') return ['no mandate']
    if (one.kind === 'riskSelectionNeverC') return ['risk selection is never C']
    if (one.kind === 'singleHeaded') return ['own power']
    if (one.kind !== 'mandateNear') return []
    const reason = typeof one.reason === 'string' ? one.reason : `over ${one.reason.over}`
    return [`mandate ${one.mandateId} ${reason}`]
  })
  return [`${who} (${routing.rule.rule.id})`, ...why].join(', ')
}

test.each(goldenCases)('%s', (_name, question, riskClass, day, asked, expected) => {
  expect(answer(ask(question, riskClass, day, asked))).toBe(expected)
})

test('there are at least thirty', () => {
  expect(goldenCases.length).toBeGreaterThanOrEqual(30)
})
