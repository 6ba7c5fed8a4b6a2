import type { Role } from '../person/role.ts'
import type { Day } from '../shared/dates.ts'

/** Something that waits, is late, or comes: what the start page is made of. */
export const matterKinds = [
  'startingDecisionToTake',
  'adviceToDeliver',
  'proposalToSchedule',
  'proposalToDecide',
  'decisionToRecord',
  'letterToSend',
  'stopToRatify',
  'changeToJudge',
  'changeToDecide',
  'questionToAnswer',
  'conditionToFulfil',
  'conditionToVerify',
  'conditionUnheld',
  'screeningToDo',
  'screeningToSend',
  'screeningReturned',
  'screeningToReview',
  'classToConfirm',
  'classToPropose',
  'momentToPrepare',
  'weighingToComplete',
  'factsToConfirm',
  'lawToJudge',
  'weighingToRelease',
  'proposalToFinish',
  'optionsToJudge',
  'dutyToAssign',
  'decisionMissing',
  'reviewToPrepare',
  'normQuestionToAnswer',
  'normsToReconsider',
  'normsToCome',
  'textToReaffirm',
  'textToReview',
  'textToWrite',
  'textToOffer',
  'textToDecide',
  'consultationToAccount',
  'milestoneLate',
  'roleUnheld',
  'controlToTest',
  'controlFailed',
  'findingToAnswer',
  'findingToFollow',
  'findingToClose',
  'mandatesToCheck',
  'inventoryToConfirm',
  'inventoryUnanswered',
  'mandateEnds',
  'mandateEnded',
  'decisionReturned',
  'roleToFill',
  'bodyToFill',
  'roleEnds',
  'termEnds',
  'personalDataDue',
  'questionAnswered',
  'normQuestionAnswered',
  'normQuestionInVersion',
  'normQuestionParked',
] as const
export type MatterKind = (typeof matterKinds)[number]

/** What a matter is about; the page turns it into an address. */
export interface MatterSubject {
  readonly kind:
    | 'algorithm'
    | 'adviceRequest'
    | 'proposal'
    | 'decision'
    | 'condition'
    | 'question'
    | 'normQuestion'
    | 'guidingText'
    | 'consultation'
    | 'startingDecision'
    | 'body'
    | 'person'
    | 'people'
    | 'mandate'
    | 'mandates'
    | 'inventory'
    | 'inventoryRequest'
    | 'planGoal'
    | 'raci'
    | 'control'
    | 'auditFinding'
    | 'personalData'
  readonly id: string
}

/** Who must act: named people, holders of a role, or members of a body. */
export interface Owed {
  readonly personIds: readonly string[]
  readonly roles: readonly Role[]
  readonly bodyIds: readonly string[]
}

/** One open matter of the organisation, in dates and facts; what it means to somebody is worked out per reader. */
export interface Matter {
  readonly id: string
  readonly kind: MatterKind
  readonly subject: MatterSubject
  /** The headline in the words of people: a title, a condition, a question. A role code for a role that nobody holds. */
  readonly title: string
  readonly algorithm: { readonly id: string; readonly name: string } | null
  readonly owedBy: Owed
  /** Who cannot do it, whatever role they hold: a second pair of eyes is somebody else. */
  readonly notBy: readonly string[]
  /** With whom it lies, by function; shown to others. */
  readonly liesWith: string | null
  readonly dueOn: Day | null
  /** When it began: asked on, stopped on, in use since. */
  readonly since: Day | null
  /** A matter that is a worry as such, late or not. */
  readonly worrying: boolean
  /** People it concerns besides those of the algorithm: who asked, whose role ends. */
  readonly concerns: readonly string[]
}

export const owedByNobody: Owed = { personIds: [], roles: [], bodyIds: [] }
