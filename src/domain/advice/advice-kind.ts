/** On what, or by whom, advice is given. */
export const adviceKinds = [
  'fg',
  'privacy',
  'ciso',
  'legal',
  'algorithmExpert',
  'ethics',
  'biasReview',
  'architecture',
  'archive',
  'procurement',
  'finance',
  'communication',
  'worksCouncil',
  'participationCouncil',
  'citizensPanel',
  'users',
  'externalExpert',
  'internalAudit',
  'courtOfAudit',
  'iamaTeam',
  'other',
] as const
export type AdviceKind = (typeof adviceKinds)[number]

/** How the conclusion of an advice is labelled. */
export const adviceVerdicts = ['positive', 'positiveIf', 'negative', 'noOpinion'] as const
export type AdviceVerdict = (typeof adviceVerdicts)[number]
