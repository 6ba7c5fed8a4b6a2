import { z } from 'zod'
import { nothingKnown, type AlgorithmFacts, type FactKey } from '#src/domain/algorithm/facts.ts'
import { domainsOfLife } from '#src/domain/publication/domain-of-life.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { readJson } from '../json/read-json.ts'
import { draftAlgorithm, knownFacts } from '../register/draft-facts.ts'
import { findRecords } from '../register/find-records.ts'
import { readRecord } from '../register/read-record.ts'

/** What stands in a public description and is a choice of the other organisation: it stays behind. */
export const foreignChoices = ['class', 'body', 'decisions', 'judgements'] as const
export type ForeignChoice = (typeof foreignChoices)[number]

/** The facts of a public description of another organisation, and what was left out of it. */
export interface ForeignFacts {
  readonly facts: AlgorithmFacts
  readonly unchecked: readonly FactKey[]
  readonly leftOut: readonly ForeignChoice[]
}

export type ForeignFactsRefusal = 'too-large' | 'no-json' | 'unknown-shape' | 'name-missing'

const largest = 1024 * 1024

const text = z
  .string()
  .max(20_000)
  .transform((value) => value.trim())
  .transform((value) => (value === '' ? null : value))
  .nullish()
  .transform((value) => value ?? null)
  .catch(null)

const fact = z
  .object({ state: z.literal('known'), text: z.string().max(20_000) })
  .transform((known) => known.text)
  .nullable()
  .catch(null)

/** The public page of an organisation that works with Weegschaal; what is not a fact is not even read. */
const publicPage = z.object({
  name: z.string().trim().max(200),
  slug: z.string(),
  purpose: text,
  summary: text,
  process: text,
  legalBasis: text,
  affected: text,
  humanControl: text,
  supplier: fact,
  data: fact,
  technique: fact,
  themes: z.array(z.string()).catch([]),
})

const choiceFields: Readonly<Record<ForeignChoice, readonly string[]>> = {
  class: ['riskClass', 'classReason', 'publication_category', 'publicationCategory'],
  body: ['body', 'bodyReason', 'portfolioHolder'],
  decisions: ['decisions', 'history', 'preparation'],
  judgements: ['proportionality', 'risks', 'risk_management', 'withheld'],
}

const isThere = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)

const leftOutOf = (value: Readonly<Record<string, unknown>>): readonly ForeignChoice[] =>
  foreignChoices.filter((choice) => choiceFields[choice].some((field) => isThere(value[field])))

function fromPage(page: z.output<typeof publicPage>): AlgorithmFacts {
  return {
    ...nothingKnown(page.name),
    summary: page.summary,
    purpose: page.purpose,
    process: page.process,
    peopleAffected: page.affected,
    humanControlText: page.humanControl,
    supplier: page.supplier,
    data: page.data,
    workings: page.technique,
    legalBases: page.legalBasis === null ? [] : [{ title: page.legalBasis, url: null }],
    domainsOfLife: domainsOfLife.filter((domain) => page.themes.includes(domain)),
  }
}

/** Dates of use, contacts and case numbers are theirs, not facts about ours. */
const onlyShared = (facts: AlgorithmFacts): AlgorithmFacts => ({
  ...facts,
  contact: null,
  caseNumber: null,
  officialRecordUrl: null,
  operator: null,
  usedFrom: null,
  usedUntil: null,
})

function factsIn(value: unknown): Result<AlgorithmFacts, ForeignFactsRefusal> {
  const page = publicPage.safeParse(value)
  if (page.success) return page.data.name === '' ? refuse('name-missing') : accept(fromPage(page.data))
  const [first, ...others] = findRecords(value)
  if (first === undefined || others.length > 0) return refuse('unknown-shape')
  const record = readRecord(first)
  if (!record.ok) return refuse(record.refusal === 'name-missing' ? 'name-missing' : 'unknown-shape')
  return accept(draftAlgorithm(record.value.record).facts)
}

/**
 * Reads the facts out of a public description: of Weegschaal elsewhere, or one record of the national register. Never
 * values, choices or motivations.
 */
export function readForeignFacts(bytes: Uint8Array): Result<ForeignFacts, ForeignFactsRefusal> {
  if (bytes.length > largest) return refuse('too-large')
  const json = readJson(bytes)
  if (!json.ok) return refuse('no-json')
  const found = factsIn(json.value)
  if (!found.ok) return found
  const facts = onlyShared(found.value)
  const fields = typeof json.value === 'object' && json.value !== null ? (json.value as Record<string, unknown>) : {}
  return accept({ facts, unchecked: knownFacts(facts), leftOut: leftOutOf(fields) })
}
