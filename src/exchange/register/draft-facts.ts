import {
  algorithmFlags,
  nothingKnown,
  type AlgorithmFacts,
  type FactKey,
  type LegalBasis,
} from '#src/domain/algorithm/facts.ts'
import type { StartingPoint } from '#src/domain/algorithm/register.ts'
import type { DomainOfLife } from '#src/domain/publication/domain-of-life.ts'

import type { RegisterRecord } from './record.ts'

/** What a record of the register says about an algorithm, as facts that nobody here has checked yet. */
export interface DraftAlgorithm {
  readonly facts: AlgorithmFacts
  /** Where it stands according to the register, which never holds a decision: what runs is legacy. */
  readonly startingPoint: StartingPoint
  readonly unchecked: readonly FactKey[]
}

/** Themes of the register that say clearly what residents have to do with. The others are left to a person. */
const domainOfTheme: Readonly<Record<string, DomainOfLife>> = {
  wonen: 'housing',
  'natuur en milieu': 'nature',
  'onderwijs en wetenschap': 'education',
  'openbare orde en veiligheid': 'safety',
  'ruimte en infrastructuur': 'publicSpace',
  'sociale zekerheid': 'benefits',
  verkeer: 'traffic',
  werk: 'work',
  'zorg en gezondheid': 'care',
}

/**
 * Turns a record into draft facts. Considerations and risks of the register are judgements, no facts: they stay with
 * the record as it came. The class stays open too: somebody here proposes it, and somebody else confirms it.
 */
export function draftAlgorithm(record: RegisterRecord): DraftAlgorithm {
  const facts = factsOf(record)
  return {
    facts,
    startingPoint: record.status ?? 'idea',
    unchecked: knownFacts(facts),
  }
}

function factsOf(record: RegisterRecord): AlgorithmFacts {
  const ownWork = /^(intern|zelf|in eigen beheer)\b/i.test(record.supplier ?? '')
  return {
    ...nothingKnown(record.name),
    summary: record.summary,
    purpose: joined(record.purpose ?? record.description, record.impact),
    workings: record.technicalOperation,
    data: record.data,
    supplier: record.supplier,
    sourcing: ownWork ? 'own' : null,
    humanControlText: record.humanIntervention,
    contact: record.contact,
    legalBases: legalBasesOf(record),
    technique: /^op regels gebaseerd|^rule-?based/i.test(typeOf(record)) ? 'rules' : null,
    selfLearning: record.selfLearning,
    usedFrom: record.startMonth === null ? null : `${record.startMonth}-01`,
    usedUntil: record.endMonth === null ? null : lastDay(record.endMonth),
    domainsOfLife: [...new Set(record.themes.flatMap((theme) => domainOfTheme[theme.toLowerCase()] ?? []))],
  }
}

const typeOf = ({ original }: RegisterRecord): string =>
  typeof original['type'] === 'string' ? original['type'].trim() : ''

const joined = (...texts: readonly (string | null)[]): string | null =>
  texts.filter((text) => text !== null).join('\n\n') || null

/** The laws that the record names; a text without names of laws counts as one. */
function legalBasesOf(record: RegisterRecord): readonly LegalBasis[] {
  if (record.legalSources.length > 0) return record.legalSources.map(({ title, link }) => ({ title, url: link }))
  return record.legalBasis === null ? [] : [{ title: record.legalBasis, url: null }]
}

function lastDay(month: string): string {
  const [year, number] = month.split('-').map(Number)
  return new Date(Date.UTC(year ?? 0, number ?? 1, 0)).toISOString().slice(0, 10)
}

const isKnown = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0)

/** The names of the facts that are known. */
export function knownFacts({ flags, ...facts }: AlgorithmFacts): readonly FactKey[] {
  const names = Object.keys(facts) as Exclude<keyof AlgorithmFacts, 'flags'>[]
  return [...names.filter((name) => isKnown(facts[name])), ...algorithmFlags.filter((flag) => flags[flag] !== null)]
}
