import { z } from 'zod'

import { aiActRiskGroups } from '#src/domain/algorithm/classification.ts'
import { algorithmFlags } from '#src/domain/algorithm/facts.ts'
import { riskClasses } from '#src/domain/algorithm/risk-class.ts'
import { neededKinds, obligations, type InstrumentTrigger } from '#src/domain/instrument-trigger/instrument-trigger.ts'
import { gateIds } from '#src/domain/route/gate.ts'
import { screeningOutcomes } from '#src/domain/screening/screening.ts'
import { sourceKinds } from '#src/domain/shared/source.ts'

import { readYaml } from '../read-yaml.ts'

const text = z.string().trim().min(1)
const nothing = { classes: [], anyFlag: [], screening: null, riskGroups: [] }

const trigger = z.strictObject({
  id: text,
  instrument: z.enum(neededKinds),
  when: z
    .strictObject({
      classes: z.array(z.enum(riskClasses)).default([]),
      anyFlag: z.array(z.enum(algorithmFlags)).default([]),
      screening: z.enum(screeningOutcomes).nullable().default(null),
      riskGroups: z.array(z.enum(aiActRiskGroups)).default([]),
    })
    .default(nothing),
  obligation: z.enum(obligations),
  gates: z.array(z.enum(gateIds)),
  source: z.strictObject({ kind: z.enum(sourceKinds), nl: text, en: text }),
  because: z.strictObject({ nl: text, en: text }),
})

/** When which instrument is needed: a proposal of Weegschaal, with the source of each row. */
export const instrumentTriggers: readonly InstrumentTrigger[] = z
  .strictObject({ version: text, triggers: z.array(trigger) })
  .parse(readYaml('instrument-trigger', 'triggers.yaml')).triggers
