/** What a decision question is about, for one algorithm. */
export const algorithmQuestionKinds = [
  'desirability',
  'feasibility',
  'transparency',
  'bias',
  'humanControl',
  'residualRisk',
  'deployment',
  'pilot',
  'change',
  'makeOrBuy',
  'publicationException',
  'termination',
  'suspension',
  'classification',
  'review',
] as const

/** What a decision question is about, for the organisation itself. */
export const organisationQuestionKinds = [
  'framework',
  'vision',
  'plan',
  'roles',
  'mandate',
  'instruments',
  'riskAppetite',
  'ethicsCommittee',
  'discriminationProtocol',
  'literacyPlan',
  'routing',
  'externalAudit',
  'procurementConditions',
  'councilQuestions',
] as const

export const questionKinds = [...algorithmQuestionKinds, ...organisationQuestionKinds] as const
export type QuestionKind = (typeof questionKinds)[number]
