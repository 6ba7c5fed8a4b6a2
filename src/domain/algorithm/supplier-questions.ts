/** What to ask whoever sells or runs an algorithm, in the order of a letter. */
export const supplierQuestions = [
  'workings',
  'technique',
  'training',
  'quality',
  'groups',
  'human',
  'data',
  'changes',
  'openness',
  'exit',
] as const
