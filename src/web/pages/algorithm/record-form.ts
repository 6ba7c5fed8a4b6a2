import { z } from 'zod'
import {
  aiActPositions,
  algorithmFlags,
  automations,
  humanControls,
  sourcings,
  techniques,
  type AlgorithmFacts,
  type AlgorithmFlag,
  type FactKey,
  type LegalBasis,
} from '#src/domain/algorithm/facts.ts'
import { answers, type Answer } from '#src/domain/algorithm/classification.ts'
import { domainsOfLife } from '#src/domain/publication/domain-of-life.ts'
import type { Translate } from '#src/i18n/text.ts'
import type { FormValues } from '../../components/form-view.ts'
import {
  choices,
  optionalAddress,
  optionalChoice,
  optionalDay,
  optionalText,
  textField,
  wholeNumber,
} from '../../http/fields.ts'
import type { RecordPart } from './record-parts.ts'

const known = (text: string): string | null => (text === '' ? null : text)
const text = (max = 10_000) => optionalText(max).transform(known)
const asBoolean: Readonly<Record<Answer, boolean | null>> = { yes: true, no: false, unknown: null }
const yesNo = () => optionalChoice(answers).transform((answer) => (answer === null ? null : asBoolean[answer]))

/** One law per line, with an address after a dash if there is one. */
function lawsOf(lines: string): readonly LegalBasis[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const match = /^(.*?)\s+-\s+(https?:\/\/\S+)$/.exec(line)
      return match === null ? { title: line, url: null } : { title: match[1] ?? line, url: match[2] ?? null }
    })
}

const linesOf = (laws: readonly LegalBasis[]): string =>
  laws.map((law) => (law.url === null ? law.title : `${law.title} - ${law.url}`)).join('\n')

const revision = wholeNumber(1).transform((value) => value ?? 0)

/** The shape of each part of the record. */
export const recordForms = {
  core: z.object({
    revision,
    name: textField(200),
    summary: text(2000),
    purpose: text(),
    problem: text(),
    alternatives: text(),
    domainsOfLife: choices(domainsOfLife),
    contact: text(200),
  }),
  process: z.object({
    revision,
    process: text(),
    legalBases: optionalText().transform(lawsOf),
    peopleAffected: text(),
    usedFrom: optionalDay(),
    usedUntil: optionalDay(),
    pointOfNoReturn: text(2000),
    pointOfNoReturnOn: optionalDay(),
    caseNumber: text(100),
    officialRecordUrl: optionalAddress(),
  }),
  technique: z.object({
    revision,
    technique: optionalChoice(techniques),
    selfLearning: yesNo(),
    workings: text(),
    data: text(),
    sourcing: optionalChoice(sourcings),
    supplier: text(300),
    operator: text(300),
    contract: yesNo(),
    exitStrategy: text(),
    aiActRoles: choices(aiActPositions),
  }),
  people: z.object({
    revision,
    automation: optionalChoice(automations),
    humanControl: optionalChoice(humanControls),
    humanControlText: text(),
    personalData: yesNo(),
    specialCategories: yesNo(),
    riskSelection: yesNo(),
    vulnerableGroups: yesNo(),
    affectsEmployees: yesNo(),
    generativeAi: yesNo(),
  }),
} as const

const isFlag = (key: string): key is AlgorithmFlag => (algorithmFlags as readonly string[]).includes(key)

/** The facts of a part, as the workflow takes them: flags together, the rest by name. */
export function changesOf(before: AlgorithmFacts, given: Readonly<Record<string, unknown>>): Partial<AlgorithmFacts> {
  const entries = Object.entries(given).filter(([key]) => key !== 'revision')
  const flags = Object.fromEntries(entries.filter(([key]) => isFlag(key)))
  const others = Object.fromEntries(entries.filter(([key]) => !isFlag(key)))
  return { ...others, flags: { ...before.flags, ...flags } }
}

const answerOf = (value: boolean | null): Answer => (value === null ? 'unknown' : value ? 'yes' : 'no')

/** The value of a fact as a form shows it. */
export function shownValue(facts: AlgorithmFacts, key: FactKey): string | readonly string[] {
  if (isFlag(key)) return answerOf(facts.flags[key])
  if (key === 'selfLearning') return answerOf(facts.selfLearning)
  if (key === 'legalBases') return linesOf(facts.legalBases)
  if (key === 'domainsOfLife') return facts.domainsOfLife
  if (key === 'aiActRoles') return facts.aiActRoles
  return facts[key] ?? ''
}

/** What stands in the record, to begin the form with. */
export const valuesOfPart = (facts: AlgorithmFacts, part: RecordPart): FormValues =>
  Object.fromEntries(part.facts.map((key) => [key, shownValue(facts, key)]))

export const labelsOfPart = (t: Translate, part: RecordPart): Readonly<Record<string, string>> =>
  Object.fromEntries(part.facts.map((key) => [key, t(`algorithm.fact.${key}`)]))
