import type { MandateCheck } from '../mandate/mandate-check.ts'
import type { FollowedFinding } from '../audit-finding/audit-finding.ts'
import type { Control, ControlTest } from '../control/control.ts'
import type { AskedConfirmation } from '../inventory/confirmation.ts'
import type { Activity } from '../raci/activity.ts'
import type { Goal } from '../plan/goal.ts'
import type { ProgressNote } from '../plan/progress.ts'
import type { RiskClass } from '../algorithm/risk-class.ts'
import type { DecidedUse } from '../routing/due-by-term.ts'
import type { ConditionKind, ConditionEventKind } from '../condition/condition.ts'
import type { Role } from '../person/role.ts'
import type { ProposalStatus } from '../proposal/proposal.ts'
import type { Day } from '../shared/dates.ts'

/** The algorithm that open business is about, with who is answerable for it. */
export interface AboutAlgorithm {
  readonly algorithmId: string
  readonly algorithmName: string
  readonly processOwnerId: string | null
  readonly projectLeadId: string | null
  readonly competentBodyId: string | null
}

export interface OpenAdviceRequest extends AboutAlgorithm {
  readonly id: string
  readonly question: string
  readonly advisorName: string
  readonly advisorRole: Role | null
  readonly advisorPersonId: string | null
  readonly advisorBodyId: string | null
  readonly requestedOn: Day
  readonly dueOn: Day
}

export interface OpenProposal extends AboutAlgorithm {
  readonly id: string
  readonly title: string
  readonly status: ProposalStatus
  readonly bodyId: string
  readonly bodyName: string
  readonly meetingOn: Day | null
  /** An option was brought to one of its questions of which the lawyer said nothing yet. */
  readonly lawToJudge: boolean
}

export interface OpenStop extends AboutAlgorithm {
  readonly id: string
  readonly reason: string
  readonly stoppedOn: Day
}

/** A reported change that waits: for the expert when it was called small, else for a decision. */
export interface OpenChange extends AboutAlgorithm {
  readonly id: string
  readonly description: string
  readonly startsOn: Day
  readonly toJudge: boolean
}

export interface OpenCondition extends AboutAlgorithm {
  readonly id: string
  readonly decisionId: string
  readonly text: string
  readonly kind: ConditionKind
  readonly ownerFunction: string
  readonly ownerPersonId: string | null
  readonly verifierFunction: string
  readonly verifierPersonId: string | null
  /** Whether who is named still has a role here. */
  readonly ownerHere: boolean
  readonly verifierHere: boolean
  readonly dueOn: Day
  readonly everyMonths: number | null
  readonly events: readonly { readonly kind: ConditionEventKind; readonly on: Day; readonly dueOn: Day | null }[]
}

export interface OpenQuestion {
  readonly id: string
  readonly text: string
  readonly askedBy: string
  readonly askedOn: Day
  readonly dueOn: Day
  readonly algorithm: AboutAlgorithm | null
}

/** A step of the dossier that somebody has to take. */
export interface OpenStep extends AboutAlgorithm {
  readonly kind:
    | 'screeningToDo'
    | 'screeningToSend'
    | 'screeningReturned'
    | 'screeningToReview'
    | 'classToConfirm'
    | 'momentToPrepare'
    | 'weighingToComplete'
    | 'factsToConfirm'
    | 'lawToJudge'
    | 'weighingToRelease'
    | 'dutyToAssign'
    | 'decisionMissing'
  /** Who took part in it, and so cannot be the second pair of eyes. */
  readonly notBy?: readonly string[]
  /** Whether an algorithm expert is here who did not take part. */
  readonly expertHere?: boolean
}

export interface OpenReview extends AboutAlgorithm {
  readonly decisionId: string
  readonly title: string
  readonly reviewOn: Day
}

/** A decision that stands, about which no letter went to the representative body yet. */
export interface OpenLetter extends AboutAlgorithm, DecidedUse {
  readonly id: string
  readonly title: string
  readonly bodyId: string
  readonly bodyName: string
  /** As it was when the decision was taken. */
  readonly riskClass: RiskClass | null
}

/** Roles, memberships and terms that end, and bodies without members. */
export interface OpenPlaces {
  readonly endingRoles: readonly {
    readonly id: string
    readonly personId: string
    readonly personName: string
    readonly role: Role
    readonly to: Day
  }[]
  readonly endingTerms: readonly {
    readonly id: string
    readonly bodyId: string
    readonly name: string
    readonly to: Day
  }[]
  readonly emptyBodies: readonly { readonly id: string; readonly name: string }[]
  readonly missingRoles: readonly { readonly role: Role; readonly bodyName: string | null }[]
}

/** Everything that waits in the organisation, as plain rows. */
export interface OpenBusiness {
  readonly adviceRequests: readonly OpenAdviceRequest[]
  readonly proposals: readonly OpenProposal[]
  readonly letters: readonly OpenLetter[]
  readonly stops: readonly OpenStop[]
  readonly changes: readonly OpenChange[]
  readonly conditions: readonly OpenCondition[]
  readonly questions: readonly OpenQuestion[]
  readonly steps: readonly OpenStep[]
  readonly reviews: readonly OpenReview[]
}

/** A mandate that ends or ended and that nothing took the place of, with the proposals that it reached. */
export interface EndingMandate {
  readonly id: string
  readonly granteeFunction: string
  readonly bodyId: string
  readonly bodyName: string
  readonly to: Day
  readonly returned: readonly {
    readonly id: string
    readonly title: string
    readonly algorithmId: string
    readonly algorithmName: string
  }[]
}

/** What waits in the organisation itself, apart from any algorithm. */
export interface OpenGovernance {
  readonly mandates: readonly EndingMandate[]
  /** The days on which the register of mandates was looked through; nothing while there is no mandate. */
  readonly mandateChecks: readonly Pick<MandateCheck, 'checkedOn'>[] | null
  /** Process owners who were asked whether their list is complete. */
  readonly inventory: readonly AskedConfirmation[]
  /** Goals of the plan and controls of the arrangement that are in force, with what was reported and tested. */
  readonly goals: readonly { readonly key: string; readonly content: Goal }[]
  /** Activities of the roles that are in force, and the roles that somebody holds today. */
  readonly activities: readonly { readonly content: Activity }[]
  readonly notes: readonly ProgressNote[]
  readonly controls: readonly { readonly key: string; readonly content: Control; readonly since: Day }[]
  readonly tests: readonly Pick<ControlTest, 'controlKey' | 'result' | 'testedOn'>[]
  readonly findings: readonly FollowedFinding[]
}
