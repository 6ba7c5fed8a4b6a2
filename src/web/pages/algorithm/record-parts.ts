import type { FactKey } from '#src/domain/algorithm/facts.ts'

/** The parts in which the record is read and changed, with the name of each in the address. */
export const recordParts = [
  {
    slug: 'waarover',
    key: 'core',
    facts: ['name', 'summary', 'purpose', 'problem', 'alternatives', 'domainsOfLife', 'contact'],
  },
  {
    slug: 'werk',
    key: 'process',
    facts: [
      'process',
      'legalBases',
      'peopleAffected',
      'usedFrom',
      'usedUntil',
      'pointOfNoReturn',
      'pointOfNoReturnOn',
      'caseNumber',
      'officialRecordUrl',
    ],
  },
  {
    slug: 'techniek',
    key: 'technique',
    facts: [
      'technique',
      'selfLearning',
      'workings',
      'data',
      'sourcing',
      'supplier',
      'operator',
      'contract',
      'exitStrategy',
      'aiActRoles',
    ],
  },
  {
    slug: 'mens',
    key: 'people',
    facts: [
      'automation',
      'humanControl',
      'humanControlText',
      'personalData',
      'specialCategories',
      'riskSelection',
      'vulnerableGroups',
      'affectsEmployees',
      'generativeAi',
    ],
  },
] as const satisfies readonly { slug: string; key: string; facts: readonly FactKey[] }[]

export type RecordPart = (typeof recordParts)[number]

/** The part of the record that holds a fact. */
export const partOf = (fact: FactKey): RecordPart['slug'] =>
  recordParts.find((part) => (part.facts as readonly FactKey[]).includes(fact))?.slug ?? 'waarover'
