/** Where an algorithm stands in the organisation. */
export const algorithmStatuses = [
  'idea',
  'inDevelopment',
  'pilot',
  'inUse',
  'suspended',
  'outOfUse',
  'rejected',
  'withdrawn',
] as const
export type AlgorithmStatus = (typeof algorithmStatuses)[number]

/** Life-cycle phases 1 to 8 of the Algoritmekader. */
export const lifecyclePhases = [
  'problemAnalysis',
  'design',
  'dataExploration',
  'development',
  'validation',
  'implementation',
  'monitoring',
  'decommissioning',
] as const
export type LifecyclePhase = (typeof lifecyclePhases)[number]
