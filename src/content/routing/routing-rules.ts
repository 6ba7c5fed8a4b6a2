import { z } from 'zod'

import { adviceKinds } from '#src/domain/advice/advice-kind.ts'
import { riskClasses } from '#src/domain/algorithm/risk-class.ts'
import { questionKinds } from '#src/domain/decision/question-kind.ts'
import { gateIds } from '#src/domain/route/gate.ts'
import type { ReservedQuestion } from '#src/domain/routing/reserved-question.ts'
import { routingFlags } from '#src/domain/routing/routing-flag.ts'
import {
  deciders,
  informees,
  informMoments,
  publicities,
  routingSettings,
  sourceKinds,
  type RoutingRule,
} from '#src/domain/routing/routing-rule.ts'

import { readYaml } from '../read-yaml.ts'

const text = z.string().trim().min(1)
const bilingual = z.strictObject({ nl: text, en: text })
const source = z
  .strictObject({ kind: z.enum(sourceKinds), nl: text, en: text })
  .transform(({ kind, nl, en }) => ({ kind, label: { nl, en } }))
const flag = z.enum(routingFlags)
const none = { all: [], any: [], none: [], gates: [], outsideGates: [], settings: [], withoutSettings: [] }

const condition = z.strictObject({
  all: z.array(flag).default([]),
  any: z.array(flag).default([]),
  none: z.array(flag).default([]),
  gates: z.array(z.enum(gateIds)).default([]),
  outsideGates: z.array(z.enum(gateIds)).default([]),
  settings: z.array(z.enum(routingSettings)).default([]),
  withoutSettings: z.array(z.enum(routingSettings)).default([]),
})

const rule = z.strictObject({
  id: z.string().regex(/^[1-9]\d?[a-z]?$/),
  questions: z.array(z.enum(questionKinds)).min(1),
  classes: z.array(z.enum(riskClasses)).default([]),
  when: condition.default(none),
  decides: z.enum(deciders),
  advices: z
    .array(z.strictObject({ oneOf: z.array(z.enum(adviceKinds)).min(1), when: flag.nullable().default(null) }))
    .default([]),
  mandatable: z.boolean().default(false),
  inform: z.array(z.strictObject({ who: z.enum(informees), moment: z.enum(informMoments) })).default([]),
  publicity: z.enum(publicities),
  source,
  title: bilingual,
  because: bilingual,
})

const reservedQuestion = z.strictObject({
  id: text,
  question: z.enum(questionKinds),
  classes: z.array(z.enum(riskClasses)).default([]),
  when: flag.nullable().default(null),
  unless: flag.nullable().default(null),
  source,
  title: bilingual,
})

/** The routing rules of Weegschaal: proposals until an organisation adopts them. */
export const defaultRules: readonly RoutingRule[] = z
  .strictObject({ version: text, rules: z.array(rule) })
  .parse(readYaml('routing', 'rules.yaml')).rules

/** The questions that, as we propose, no mandate reaches. */
export const defaultReserved: readonly ReservedQuestion[] = z
  .strictObject({ version: text, reserved: z.array(reservedQuestion) })
  .parse(readYaml('routing', 'reserved.yaml')).reserved
