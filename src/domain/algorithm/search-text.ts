import type { AlgorithmFacts } from './facts.ts'

/** The words by which people look for an algorithm, most telling first. */
export const searchText = (facts: AlgorithmFacts): string =>
  [
    facts.name,
    facts.summary,
    facts.purpose,
    facts.problem,
    facts.process,
    facts.peopleAffected,
    facts.workings,
    facts.supplier,
    facts.operator,
    facts.caseNumber,
    ...facts.legalBases.map((basis) => basis.title),
  ]
    .filter((words) => words !== null && words !== '')
    .join('\n')
