import type { Role } from '../person/role.ts'
import type { SourceKind } from '../shared/source.ts'
import { type Algorithm, type Duty, holderOf, isDuty } from './algorithm.ts'
import { algorithmFlags, type AlgorithmFacts, type AlgorithmFlag, type FactKey } from './facts.ts'

/** A fact that nobody has given yet, and who can give it. Never a percentage: only which, and who. */
export interface Gap {
  readonly what: FactKey | Duty
  readonly by: readonly Role[]
  readonly source: SourceKind
}

const owner = ['processOwner', 'projectLead'] as const

/** What a complete record tells, and who knows it. Order: what decides most comes first. */
const asked: readonly Gap[] = [
  { what: 'competentBody', by: ['legalCounsel', 'policyAdvisor'], source: 'law' },
  { what: 'portfolioHolder', by: ['bodySecretary', 'chiefExecutive'], source: 'example' },
  { what: 'processOwner', by: ['chiefExecutive', 'policyAdvisor'], source: 'example' },
  { what: 'overseer', by: ['processOwner'], source: 'example' },
  { what: 'summary', by: owner, source: 'example' },
  { what: 'purpose', by: owner, source: 'example' },
  { what: 'problem', by: owner, source: 'example' },
  { what: 'alternatives', by: owner, source: 'example' },
  { what: 'process', by: owner, source: 'proposal' },
  { what: 'legalBases', by: ['legalCounsel', 'processOwner'], source: 'law' },
  { what: 'peopleAffected', by: owner, source: 'example' },
  { what: 'personalData', by: ['privacyOfficer', 'processOwner'], source: 'law' },
  { what: 'specialCategories', by: ['privacyOfficer', 'processOwner'], source: 'law' },
  { what: 'riskSelection', by: ['processOwner', 'algorithmExpert'], source: 'example' },
  { what: 'vulnerableGroups', by: owner, source: 'example' },
  { what: 'affectsEmployees', by: owner, source: 'law' },
  { what: 'generativeAi', by: ['algorithmExpert', 'developer'], source: 'law' },
  { what: 'contract', by: ['procurement', 'processOwner'], source: 'proposal' },
  { what: 'technique', by: ['developer', 'algorithmExpert'], source: 'example' },
  { what: 'workings', by: ['developer', 'algorithmExpert'], source: 'example' },
  { what: 'data', by: ['developer', 'privacyOfficer'], source: 'example' },
  { what: 'sourcing', by: owner, source: 'example' },
  { what: 'supplier', by: ['procurement', 'processOwner'], source: 'example' },
  { what: 'operator', by: owner, source: 'proposal' },
  { what: 'exitStrategy', by: ['procurement', 'processOwner'], source: 'proposal' },
  { what: 'aiActRoles', by: ['legalCounsel', 'algorithmExpert'], source: 'law' },
  { what: 'automation', by: owner, source: 'law' },
  { what: 'humanControl', by: owner, source: 'example' },
  { what: 'domainsOfLife', by: ['communication', 'processOwner'], source: 'proposal' },
  { what: 'caseNumber', by: ['processOwner', 'archivist'], source: 'proposal' },
]

const isFlag = (what: string): what is AlgorithmFlag => (algorithmFlags as readonly string[]).includes(what)

function known(algorithm: Pick<Algorithm, 'facts' | 'responsibility'>, what: Gap['what']): boolean {
  const { facts, responsibility } = algorithm
  return isDuty(what) ? holderOf(responsibility, what) !== null : isKnown(facts, what)
}

/** True when somebody gave this fact. A supplier is only asked for when something is bought. */
export function isKnown(facts: AlgorithmFacts, fact: FactKey): boolean {
  if (isFlag(fact)) return facts.flags[fact] !== null
  if (fact === 'supplier' && facts.sourcing === 'own') return true
  const value = facts[fact]
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
}

/** What is not known yet, with who can add it. */
export const gapsOf = (algorithm: Pick<Algorithm, 'facts' | 'responsibility'>): readonly Gap[] =>
  asked.filter((gap) => !known(algorithm, gap.what))

/** Who can add a fact or name somebody for a duty. */
export const whoAdds = (what: Gap['what']): readonly Role[] => asked.find((gap) => gap.what === what)?.by ?? owner
