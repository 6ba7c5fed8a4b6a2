import type { AlgorithmFacts } from './facts.ts'

/** The words by which people look for an algorithm, most telling first. */
export const searchText = (facts: AlgorithmFacts): string =>
  [
    facts.name,
    facts.summary,
    facts.purpose,
    facts.process,
    facts.peopleAffected,
    facts.supplier,
    facts.caseNumber,
    ...facts.legalBases.map(({ title }) => title),
  ]
    .filter((text) => text !== null && text !== '')
    .join('\n')
