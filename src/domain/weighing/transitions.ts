import type { Role } from '../person/role.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import { missingFacts, missingForProposal, type FactsAround, type Missing } from './missing.ts'
import type { Weighing, WeighingStatus } from './weighing.ts'

/** What moves a weighing on. */
export const weighingTriggers = [
  'startDialogue',
  'confirmFacts',
  'openFacts',
  'release',
  'takeBack',
  'submit',
  'sendBack',
  'weigh',
  'close',
  'reopen',
] as const
export type WeighingTrigger = (typeof weighingTriggers)[number]

/** What must be there before a transition; `none` for a step that is always possible. */
export type WeighingGuard = 'none' | 'stakeholders' | 'facts' | 'factsAndAdvice' | 'decisionQuestion'

/** One permitted step, by whom, and what must be there. */
export interface WeighingTransition {
  readonly from: WeighingStatus
  readonly trigger: WeighingTrigger
  readonly to: WeighingStatus
  readonly by: readonly Role[]
  readonly guard: WeighingGuard
}

const team = ['projectLead', 'processOwner'] as const
const recorders = ['bodySecretary', 'clerk'] as const
const openers = ['processOwner', 'executiveMember', 'bodySecretary', 'clerk'] as const
/** Says that the facts are complete; the workflow also asks for the second signature. */
const confirmers = ['projectLead', 'processOwner', 'algorithmExpert'] as const

/** The life of a weighing. Everything that is not here is refused. */
export const weighingTransitions: readonly WeighingTransition[] = [
  { from: 'draft', trigger: 'startDialogue', to: 'inDialogue', by: team, guard: 'stakeholders' },
  { from: 'draft', trigger: 'confirmFacts', to: 'factuallyComplete', by: confirmers, guard: 'facts' },
  { from: 'inDialogue', trigger: 'confirmFacts', to: 'factuallyComplete', by: confirmers, guard: 'facts' },
  { from: 'reopened', trigger: 'confirmFacts', to: 'factuallyComplete', by: confirmers, guard: 'facts' },
  { from: 'factuallyComplete', trigger: 'openFacts', to: 'inDialogue', by: team, guard: 'none' },
  {
    from: 'factuallyComplete',
    trigger: 'release',
    to: 'readyForProposal',
    by: ['processOwner', 'executiveMember'],
    guard: 'factsAndAdvice',
  },
  { from: 'readyForProposal', trigger: 'takeBack', to: 'inDialogue', by: team, guard: 'none' },
  { from: 'readyForProposal', trigger: 'submit', to: 'submitted', by: recorders, guard: 'decisionQuestion' },
  { from: 'submitted', trigger: 'sendBack', to: 'inDialogue', by: recorders, guard: 'none' },
  { from: 'submitted', trigger: 'weigh', to: 'weighed', by: recorders, guard: 'none' },
  { from: 'weighed', trigger: 'close', to: 'closed', by: ['processOwner', ...recorders], guard: 'none' },
  { from: 'weighed', trigger: 'reopen', to: 'reopened', by: openers, guard: 'none' },
  { from: 'closed', trigger: 'reopen', to: 'reopened', by: openers, guard: 'none' },
]

/** What the weighing itself cannot know and the guards need. */
export interface Circumstances extends FactsAround {
  /** Names of compulsory advices neither delivered nor explained. */
  readonly advicesMissing: readonly string[]
  readonly hasDecisionQuestion: boolean
}

/** What still stands in the way of a guard; nothing when it is satisfied. */
export function missingFor(guard: WeighingGuard, weighing: Weighing, circumstances: Circumstances): readonly Missing[] {
  const facts = () => missingFacts(weighing, circumstances)
  const advice = () => missingForProposal(weighing, circumstances.advicesMissing)
  switch (guard) {
    case 'none':
      return []
    case 'stakeholders':
      return weighing.stakeholders.length === 0 ? [{ what: 'stakeholders' }] : []
    case 'facts':
      return facts()
    case 'factsAndAdvice':
      return [...facts(), ...advice()]
    case 'decisionQuestion':
      return [
        ...facts(),
        ...advice(),
        ...(circumstances.hasDecisionQuestion ? [] : [{ what: 'decisionQuestion' as const }]),
      ]
  }
}

export type MoveRefusal = 'not-from-here' | 'not-your-role' | 'incomplete'

/** Moves a weighing on, or says why not. What is missing follows from `missingFor`. */
export function moveWeighing(
  weighing: Weighing,
  trigger: WeighingTrigger,
  roles: readonly Role[],
  circumstances: Circumstances,
): Result<WeighingTransition, MoveRefusal> {
  const transition = weighingTransitions.find((one) => one.from === weighing.status && one.trigger === trigger)
  if (transition === undefined) return refuse('not-from-here')
  if (!roles.some((role) => transition.by.includes(role))) return refuse('not-your-role')
  if (missingFor(transition.guard, weighing, circumstances).length > 0) return refuse('incomplete')
  return accept(transition)
}

/** Facts can be written; once confirmed they are closed until somebody opens them again, and that is recorded. */
export const factsAreOpen = (status: WeighingStatus): boolean =>
  status === 'draft' || status === 'inDialogue' || status === 'reopened'

/** Others can still contest, mark and bring in options, until the papers go to the body. */
export const papersAreOpen = (status: WeighingStatus): boolean =>
  factsAreOpen(status) || status === 'factuallyComplete' || status === 'readyForProposal'
