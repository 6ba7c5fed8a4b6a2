import { expect, test } from 'vitest'
import { noAiActFacts, type AiActRole } from '../algorithm/ai-act-facts.ts'
import type { AiActPosition } from '../algorithm/facts.ts'
import type { AiActRiskGroup } from '../algorithm/classification.ts'
import { roleContradiction } from './role-contradiction.ts'

type Case = readonly [string, readonly AiActPosition[], readonly AiActRole[], AiActRiskGroup | null, boolean]

test.each<Case>([
  ['the same roles, in another order', ['importeur', 'aanbieder'], ['aanbieder', 'importeur'], null, false],
  ['another role', ['gebruiksverantwoordelijke'], ['aanbieder'], null, true],
  ['one role more', ['aanbieder', 'gebruiksverantwoordelijke'], ['aanbieder'], null, true],
  ['no AI system in the record, a role in the classification', ['none'], ['aanbieder'], null, true],
  ['no AI system in the record, high risk in the classification', ['none'], [], 'hoog-risico-ai-systeem', true],
  ['no AI system, and no high risk', ['none'], [], 'geen-hoog-risico-ai-systeem', false],
  ['a record that says nothing', [], ['aanbieder'], null, false],
  ['a classification that says nothing', ['aanbieder'], [], 'hoog-risico-ai-systeem', false],
])('record and classification about roles: %s', (_, aiActRoles, roles, aiActRiskGroup, contradicts) => {
  const classification = { aiAct: { ...noAiActFacts, roles }, aiActRiskGroup }
  expect(roleContradiction({ aiActRoles }, classification) !== null).toBe(contradicts)
})
