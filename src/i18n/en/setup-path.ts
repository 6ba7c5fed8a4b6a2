/** The setup path: the building blocks of how an organisation decides. */
export const setupPath = {
  'setupPath.title': 'How you set it up',
  'setupPath.lead':
    'This settles how your organisation decides about algorithms. You choose the order. Nothing holds until your body adopts it.',
  'setupPath.source': 'Algoritmekader, political responsibility',
  'setupPath.block.startingDecision': 'Starting decision',
  'setupPath.block.trialCase': 'Trial case',
  'setupPath.block.vision': 'Vision',
  'setupPath.block.framework': 'Norm framework',
  'setupPath.why.startingDecision':
    'One decision of two pages. Until that day every rule is a provisional rule of Weegschaal.',
  'setupPath.why.trialCase':
    'First the whole way with one algorithm. What you learn becomes text for vision and norms.',
  'setupPath.why.vision': 'What does your organisation want to use algorithms for, and what not?',
  'setupPath.why.framework': 'Which values and norms lead? Every weighing shows whether an algorithm fits them.',
  'setupPath.first.startingDecision':
    'Smallest step: read the two pages with your secretary and choose per rule keep, change or leave out.',
  'setupPath.first.trialCase': 'Smallest step: choose one algorithm that people notice and whose risk can be overseen.',
  'setupPath.first.vision':
    'Smallest step: write one paragraph about what you never want. A policy advisor begins, the body adopts.',
  'setupPath.first.framework':
    'Smallest step: write one norm with the question that it raises. A policy advisor begins, the body adopts.',
  'setupPath.go.startingDecision': 'To the starting decision',
  'setupPath.go.trialCase': 'To the trial case',
  'setupPath.go.vision': 'To the vision',
  'setupPath.go.framework': 'To the norm framework',
  'setupPath.block.instruments': 'Instruments',
  'setupPath.block.roles': 'Roles',
  'setupPath.block.control': 'Control and advice',
  'setupPath.block.plan': 'Multi-year plan',
  'setupPath.why.instruments':
    'Which assessments do you do for which algorithm? At least one of risk and one of human rights.',
  'setupPath.why.roles': 'Who is responsible for what, per class? What nobody holds shows at once.',
  'setupPath.why.control': 'Who advises, when, and how independently? Who looks afterwards whether it works?',
  'setupPath.why.plan': 'Which goals, with which people and money? Later weighings say whether they fit.',
  'setupPath.first.instruments': 'Smallest step: switch on the short form of the human-rights assessment.',
  'setupPath.first.roles':
    'Smallest step: say for class A who is accountable. A chief executive or policy advisor begins.',
  'setupPath.first.control': 'Smallest step: agree with one advisor on what and when.',
  'setupPath.first.plan': 'Smallest step: write one goal with one milestone.',
  'setupPath.go.instruments': 'To the instruments',
  'setupPath.go.roles': 'To the roles',
  'setupPath.go.control': 'To control and advice',
  'setupPath.go.plan': 'To the multi-year plan',
  'setupPath.adopt.instruments':
    'Smallest step: let the body adopt in the starting decision which assessments are needed.',
  'setupPath.standing.chosen': 'In use, not adopted yet',
  'setupPath.standing.missing': 'This is not there yet.',
  'setupPath.standing.underway': 'Being worked on',
  'setupPath.standing.notYet': 'Adopted, not in force yet',
  'setupPath.inForceLater': 'In force from',
  'setupPath.reaffirm':
    'A new body has begun. Ask whether it stands behind this text, by {day}. The text stays in force.',
  'setupPath.standing.inForce': 'Adopted and in force',
  'setupPath.standing.reviewDue': 'In force, but should have been looked at again',
  'setupPath.standing.done': 'Finished',
  'setupPath.adoptedBy': 'Adopted by',
  'setupPath.adoptedByOn': '{body}, on {day}',
  'setupPath.inForceFrom': 'Holds since',
  'setupPath.until': 'Holds until',
  'setupPath.noEnd': 'the body decides something else',
  'setupPath.inRevision': 'A new version is being written. Until it is adopted, this one holds.',
  'setupPath.reviewBy': 'Look again by',
  'setupPath.noReview': 'No day was agreed',
  'setupPath.public': 'Public at',
  'nav.setup': 'Set-up',
} as const
