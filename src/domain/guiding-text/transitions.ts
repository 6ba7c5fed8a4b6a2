import type { Role } from '../person/role.ts'
import type { Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import { kindRules, type GuidingStatus, type GuidingText } from './guiding-text.ts'
import {
  missingAnswers,
  missingInText,
  missingQuestions,
  missingReactions,
  missingTerm,
  type ConsultedContribution,
  type Contribution,
  type MissingInText,
} from './missing.ts'

/** What moves a text from one state to the next. */
export const guidingTriggers = [
  'consult',
  'offer',
  'takeBack',
  'sendBack',
  'adopt',
  'registerHistoric',
  'withdraw',
] as const
export type GuidingTrigger = (typeof guidingTriggers)[number]

/** `consultationDone`: its days are over, and everything that was said has an answer. */
export type GuidingGuard = 'none' | 'textComplete' | 'consultationDone' | 'noConsultationAsked' | 'decisionOfTheBody'

/** One arrow between two states: who takes it, and what it needs. */
export interface GuidingTransition {
  readonly from: GuidingStatus
  readonly trigger: GuidingTrigger
  readonly to: GuidingStatus
  /** Writers of the kind, or whoever records for the body. Nobody else. */
  readonly by: 'writer' | 'recorder'
  readonly guard: GuidingGuard
}

/** Every step that exists. Whatever is not here is refused: an adopted version has no arrow out. */
export const guidingTransitions: readonly GuidingTransition[] = [
  { from: 'draft', trigger: 'consult', to: 'consultation', by: 'writer', guard: 'textComplete' },
  { from: 'draft', trigger: 'offer', to: 'offered', by: 'writer', guard: 'noConsultationAsked' },
  { from: 'consultation', trigger: 'offer', to: 'offered', by: 'writer', guard: 'consultationDone' },
  { from: 'consultation', trigger: 'takeBack', to: 'draft', by: 'writer', guard: 'none' },
  { from: 'offered', trigger: 'takeBack', to: 'draft', by: 'writer', guard: 'none' },
  { from: 'offered', trigger: 'sendBack', to: 'draft', by: 'recorder', guard: 'decisionOfTheBody' },
  { from: 'offered', trigger: 'adopt', to: 'adopted', by: 'recorder', guard: 'decisionOfTheBody' },
  { from: 'draft', trigger: 'registerHistoric', to: 'adopted', by: 'recorder', guard: 'decisionOfTheBody' },
  { from: 'draft', trigger: 'withdraw', to: 'withdrawn', by: 'writer', guard: 'none' },
  { from: 'consultation', trigger: 'withdraw', to: 'withdrawn', by: 'writer', guard: 'none' },
  { from: 'offered', trigger: 'withdraw', to: 'withdrawn', by: 'writer', guard: 'none' },
]

/** What was brought in by the writers and in consultations until today. */
export interface BroughtIn {
  readonly contributions: readonly Contribution[]
  readonly consulted: readonly ConsultedContribution[]
  /** Questions of teams about norms that this version owes an answer, and that do not stand in it. */
  readonly questions: readonly { readonly text: string }[]
  readonly today: Day
}

/** What still stands in the way of a step. */
export function missingFor(
  guard: GuidingGuard,
  text: GuidingText,
  { contributions, consulted, questions, today }: BroughtIn,
): readonly MissingInText[] {
  if (guard === 'textComplete') return missingInText(text)
  if (guard === 'consultationDone' || guard === 'noConsultationAsked')
    return [
      ...missingInText(text),
      ...missingTerm(text, today),
      ...missingReactions(contributions),
      ...missingAnswers(consulted),
      ...missingQuestions(questions),
    ]
  return []
}

export type MoveRefusal = 'not-from-here' | 'not-your-role' | 'incomplete' | 'consultation-needed'

/** Moves a text on by its writers, or says why not. What the body does is recorded by `decideOnText`. */
export function moveText(
  text: GuidingText,
  trigger: GuidingTrigger,
  { roles, ...broughtIn }: BroughtIn & { readonly roles: readonly Role[] },
): Result<GuidingTransition, MoveRefusal> {
  const transition = guidingTransitions.find((one) => one.from === text.status && one.trigger === trigger)
  if (transition?.by !== 'writer') return refuse('not-from-here')
  if (!roles.some((role) => kindRules[text.kind].writers.includes(role))) return refuse('not-your-role')
  if (transition.guard === 'noConsultationAsked' && kindRules[text.kind].consults) return refuse('consultation-needed')
  if (missingFor(transition.guard, text, broughtIn).length > 0) return refuse('incomplete')
  return accept(transition)
}
