import { z } from 'zod'
import { adviceKinds } from '#src/domain/advice/advice-kind.ts'
import { independences } from '#src/domain/control/advice-task.ts'
import { controlFrequencies, controlLines } from '#src/domain/control/control.ts'
import { roles } from '#src/domain/person/role.ts'
import { cycleDocuments } from '#src/domain/plan/goal.ts'
import { raciClasses, raciMarks, type Activity } from '#src/domain/raci/activity.ts'
import { gateIds } from '#src/domain/route/gate.ts'
import { riskClasses } from '#src/domain/algorithm/risk-class.ts'
import { lifecyclePhases } from '#src/domain/algorithm/status.ts'
import { algorithmQuestionKinds } from '#src/domain/decision/question-kind.ts'
import { deviationBodies, modalities, normActivities } from '#src/domain/framework/norm.ts'
import type { GuidingAbout } from '#src/domain/guiding-text/guiding-text.ts'
import { inputKinds, type FrozenPart } from '#src/domain/guiding-text/part.ts'
import { domainsOfLife } from '#src/domain/publication/domain-of-life.ts'
import { isDay } from '#src/domain/shared/dates.ts'
import { sourceKinds } from '#src/domain/shared/source.ts'
import { visionThemes } from '#src/domain/vision/paragraph.ts'

const text = z.string().trim().min(1)
const optional = z.string().trim().default('')
const day = z.string().refine(isDay)
const source = z.strictObject({ kind: z.enum(sourceKinds), label: text, url: z.url().nullable().default(null) })

const paragraph = z.strictObject({ code: text, theme: z.enum(visionThemes), title: text, text })
const principle = z.strictObject({
  code: text,
  title: text,
  statement: text,
  explanation: optional,
  visionAnchor: optional,
  source,
})
const norm = z.strictObject({
  code: text,
  title: text,
  statement: text,
  explanation: optional,
  /** Codes of principles. */
  principles: z.array(text).default([]),
  activities: z.array(z.enum(normActivities)).default([]),
  phases: z.array(z.enum(lifecyclePhases)).default([]),
  classes: z.array(z.enum(riskClasses)).default([]),
  domains: z.array(z.enum(domainsOfLife)).default([]),
  modality: z.enum(modalities),
  deviation: z.strictObject({ body: z.enum(deviationBodies), how: text }),
  question: text,
  evidence: optional,
  decisionQuestions: z.array(z.enum(algorithmQuestionKinds)).default([]),
  precedence: optional,
  source,
  references: z.array(text).default([]),
})
const alternative = z.strictObject({ title: text, text, advantages: text, disadvantages: text, whyNot: text })
const input = z.strictObject({
  kind: z.enum(inputKinds),
  title: text,
  from: text,
  summary: text,
  reference: optional,
  reaction: optional,
  parked: z.boolean().default(false),
})

const cells = z.partialRecord(z.enum(roles), z.enum(raciMarks))
const activity = z.strictObject({ code: text, title: text, about: optional, A: cells, B: cells, C: cells })
const milestone = z.strictObject({ key: text, title: text, dueOn: day })
const goal = z.strictObject({
  code: text,
  title: text,
  statement: text,
  paragraphs: z.array(text).default([]),
  ownerRole: z.enum(roles),
  portfolio: optional,
  indicator: text,
  baseline: optional,
  target: optional,
  milestones: z.array(milestone).default([]),
  budget: z.array(z.strictObject({ year: z.int(), euros: z.int().nullable(), fte: z.number().nullable() })).default([]),
  cycle: z
    .array(z.strictObject({ document: z.enum(cycleDocuments), year: z.int(), reference: text, address: optional }))
    .default([]),
})
const adviceTask = z.strictObject({
  code: text,
  title: text,
  kind: z.enum(adviceKinds),
  heldBy: z.enum(roles),
  about: text,
  gates: z.array(z.enum(gateIds)),
  workingDays: z.int(),
  independence: z.enum(independences),
  safeguard: text,
})
const control = z.strictObject({
  code: text,
  title: text,
  why: text,
  line: z.enum(controlLines),
  frequency: z.enum(controlFrequencies),
  ownerRole: z.enum(roles),
  procedure: text,
  codes: z.array(text).default([]),
})

/** A text that a body adopts, as it is written in a file of ours. */
export const guidingTextFile = z.strictObject({
  title: text,
  introduction: text,
  periodFrom: day.nullable().default(null),
  periodTo: day.nullable().default(null),
  legalNature: optional,
  precedence: optional,
  changes: optional,
  paragraphs: z.array(paragraph).default([]),
  principles: z.array(principle).default([]),
  norms: z.array(norm).default([]),
  goals: z.array(goal).default([]),
  activities: z.array(activity).default([]),
  adviceTasks: z.array(adviceTask).default([]),
  controls: z.array(control).default([]),
  alternatives: z.array(alternative).default([]),
  inputs: z.array(input).default([]),
})
export type GuidingTextFile = z.output<typeof guidingTextFile>

/** What stands before the parts. */
export const aboutOfFile = (file: GuidingTextFile): GuidingAbout => ({
  introduction: file.introduction,
  periodFrom: file.periodFrom,
  periodTo: file.periodTo,
  legalNature: file.legalNature,
  precedence: file.precedence,
  changes: file.changes,
})

/** A key per code: the same part keeps its key, also when a file is read for a next version. */
export type KeyOf = (type: FrozenPart['type'], code: string) => string

const normContent = (
  { principles, activities, phases, classes, domains, evidence, code: _, ...rest }: GuidingTextFile['norms'][number],
  keyOf: KeyOf,
) => ({
  ...rest,
  principleKeys: principles.map((code) => keyOf('principle', code)),
  scope: { activities, phases, riskClasses: classes, domains },
  evidenceExpected: evidence,
})

/** A matrix is written per class; a text keeps its cells. */
const activityContent = ({ title, about, ...file }: GuidingTextFile['activities'][number]): Activity => ({
  title,
  about,
  cells: raciClasses.flatMap((riskClass) =>
    roles.flatMap((role) => {
      const mark = file[riskClass][role]
      return mark === undefined ? [] : [{ riskClass, role, mark }]
    }),
  ),
})

/** The parts of a file, each with its key, in the order of the file. */
export function partsOfFile(file: GuidingTextFile, keyOf: KeyOf): readonly FrozenPart[] {
  const placed = <Type extends FrozenPart['type']>(type: Type, code: string, index: number) =>
    ({ type, code, key: keyOf(type, code), sequence: (index + 1) * 10 }) as const
  return [
    ...file.paragraphs.map(({ code, ...content }, index) => ({ ...placed('paragraph', code, index), content })),
    ...file.principles.map(({ code, ...content }, index) => ({ ...placed('principle', code, index), content })),
    ...file.norms.map((one, index) => ({ ...placed('norm', one.code, index), content: normContent(one, keyOf) })),
    ...file.goals.map(({ code, ...content }, index) => ({ ...placed('goal', code, index), content })),
    ...file.activities.map((one, index) => ({ ...placed('activity', one.code, index), content: activityContent(one) })),
    ...file.adviceTasks.map(({ code, ...content }, index) => ({ ...placed('adviceTask', code, index), content })),
    ...file.controls.map(({ code, ...content }, index) => ({ ...placed('control', code, index), content })),
    ...file.alternatives.map((content, index) => ({ ...placed('alternative', `${index + 1}`, index), content })),
    ...file.inputs.map((content, index) => ({ ...placed('input', `${index + 1}`, index), content })),
  ]
}
