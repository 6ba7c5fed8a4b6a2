import { z } from 'zod'
import { auditKinds, findingAnswers, findingSteps } from '#src/domain/audit-finding/audit-finding.ts'
import { testResults } from '#src/domain/control/control.ts'
import { goalRelations } from '#src/domain/plan/goal-relation.ts'
import { milestoneStates } from '#src/domain/plan/progress.ts'
import { readYaml } from '../read-yaml.ts'
import { day, done, key, list, text, words } from './written.ts'

const test = done.extend({ control: text, result: z.enum(testResults), observed: text, evidence: words })
const step = done.extend({
  step: z.enum(findingSteps),
  answer: z.enum(findingAnswers).nullable().default(null),
  text,
  dueOn: day.nullable().default(null),
  reference: words,
})
const finding = z.strictObject({
  text,
  word: words,
  recommendation: words,
  codes: list(text),
  body: text,
  respondBy: day,
  owner: text,
  person: key.nullable().default(null),
  steps: list(step),
})
const report = done.extend({
  kind: z.enum(auditKinds),
  title: text,
  conductedBy: text,
  scope: words,
  reportedOn: day,
  address: text.nullable().default(null),
  findings: z.array(finding),
})
const note = done.extend({
  goal: text,
  milestone: text.nullable().default(null),
  state: z.enum(milestoneStates).nullable().default(null),
  text,
  evidence: words,
})
const relation = done.extend({ algorithm: key, goal: text, relation: z.enum(goalRelations), explanation: text })

const governance = z.strictObject({
  codes: done.extend({ csv: text }),
  tests: z.array(test),
  reports: z.array(report),
  notes: z.array(note),
  relations: z.array(relation),
})

/** Plan, roles, control and advice of the example municipality, as far as they happened after they were adopted. */
export const readExampleGovernance = () => governance.parse(readYaml('example', 'governance.yaml'))
