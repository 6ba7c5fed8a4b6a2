/** The setup path: the building blocks of how an organisation decides. */
export const setupPath = {
  'setup.title': 'How you set it up',
  'setup.lead':
    'This settles how your organisation decides about algorithms. You choose the order. Nothing holds until your body adopts it.',
  'setup.source': 'Algoritmekader, political responsibility',
  'setup.block.startingDecision': 'Starting decision',
  'setup.block.trialCase': 'Trial case',
  'setup.block.vision': 'Vision',
  'setup.block.framework': 'Norm framework',
  'setup.why.startingDecision':
    'One decision of two pages. Until that day every rule is a provisional rule of Weegschaal.',
  'setup.why.trialCase': 'First the whole way with one algorithm. What you learn becomes text for vision and norms.',
  'setup.why.vision': 'What does your organisation want to use algorithms for, and what not?',
  'setup.why.framework': 'Which values and norms lead? Every weighing shows whether an algorithm fits them.',
  'setup.first.startingDecision':
    'Smallest step: read the two pages with your secretary and choose per rule keep, change or leave out.',
  'setup.first.trialCase': 'Smallest step: choose one algorithm that people notice and whose risk can be overseen.',
  'setup.first.vision':
    'Smallest step: write one paragraph about what you never want. A policy advisor begins, the body adopts.',
  'setup.first.framework':
    'Smallest step: write one norm with the question that it raises. A policy advisor begins, the body adopts.',
  'setup.go.startingDecision': 'To the starting decision',
  'setup.go.trialCase': 'To the trial case',
  'setup.go.vision': 'To the vision',
  'setup.go.framework': 'To the norm framework',
  'setup.standing.missing': 'This is not there yet.',
  'setup.standing.underway': 'Being worked on',
  'setup.standing.inForce': 'Adopted and in force',
  'setup.standing.reviewDue': 'In force, but should have been looked at again',
  'setup.standing.done': 'Finished',
  'setup.adoptedBy': 'Adopted by',
  'setup.adoptedByOn': '{body}, on {day}',
  'setup.inForceFrom': 'Holds since',
  'setup.reviewBy': 'Look again by',
  'setup.noReview': 'No day was agreed',
  'setup.public': 'Public at',
  'nav.setup': 'Set-up',
} as const
