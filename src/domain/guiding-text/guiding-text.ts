import type { Role } from '../person/role.ts'
import type { QuestionKind } from '../decision/question-kind.ts'
import type { TermId } from '../routing/term.ts'
import type { Day } from '../shared/dates.ts'
import type { Amendment } from './amendment.ts'
import type { GuidingPart, PartType } from './part.ts'

/** Texts that a political body adopts, and that later weighings rest on. */
export const guidingKinds = ['vision', 'strategy', 'policyPlan', 'framework', 'plan', 'roles', 'control'] as const
export type GuidingKind = (typeof guidingKinds)[number]

/** Where the work on a version stands. In force, in revision and replaced are derived from dates (`standing.ts`). */
export const guidingStatuses = ['draft', 'consultation', 'offered', 'adopted', 'withdrawn'] as const
export type GuidingStatus = (typeof guidingStatuses)[number]

/** What is the same for every text of a kind. */
export interface KindRules {
  /** The question under which routing finds the body that adopts it. */
  readonly question: QuestionKind
  /** Who writes it. Never a project team alone, and never an import. */
  readonly writers: readonly Role[]
  /** A consultation comes before it is offered. */
  readonly consults: boolean
  readonly reviewTerm: TermId
  /** The kinds of parts of which it is made, in the order of reading. */
  readonly partTypes: readonly PartType[]
}

const writers: readonly Role[] = ['policyAdvisor', 'executiveMember']
const ofVision: KindRules = {
  question: 'vision',
  writers,
  consults: true,
  reviewTerm: 'visionReview',
  partTypes: ['paragraph', 'alternative', 'input'],
}

/** The rules per kind of text. */
export const kindRules: Readonly<Record<GuidingKind, KindRules>> = {
  vision: ofVision,
  strategy: ofVision,
  policyPlan: ofVision,
  framework: {
    question: 'framework',
    writers,
    consults: true,
    reviewTerm: 'frameworkReview',
    partTypes: ['principle', 'norm', 'alternative', 'input'],
  },
  plan: {
    question: 'plan',
    writers: [...writers, 'chiefExecutive', 'controller'],
    consults: false,
    reviewTerm: 'planReview',
    partTypes: ['goal', 'alternative', 'input'],
  },
  roles: {
    question: 'roles',
    writers: [...writers, 'chiefExecutive'],
    consults: false,
    reviewTerm: 'mandateCheck',
    partTypes: ['activity', 'alternative', 'input'],
  },
  // The table of questions has no row of its own for this. Like roles it is for the executive (O8), so it is asked as one.
  control: {
    question: 'roles',
    writers: [...writers, 'chiefExecutive', 'controller'],
    consults: false,
    reviewTerm: 'mandateCheck',
    partTypes: ['adviceTask', 'control', 'alternative', 'input'],
  },
}

/** What stands before the parts. Which of these a text needs depends on its kind. */
export interface GuidingAbout {
  readonly introduction: string
  /** The period of years, for a vision. */
  readonly periodFrom: Day | null
  readonly periodTo: Day | null
  /** What kind of agreement it is in law, such as a political agreement between council and executive. */
  readonly legalNature: string
  /** What goes first when norms clash. */
  readonly precedence: string
  /** What changed since the version before, and why. */
  readonly changes: string
}

export const emptyAbout: GuidingAbout = {
  introduction: '',
  periodFrom: null,
  periodTo: null,
  legalNature: '',
  precedence: '',
  changes: '',
}

/** When and to whom a draft was put. */
export interface Consultation {
  readonly from: Day
  readonly to: Day
  /** Who is asked, and what. */
  readonly asked: string
}

/** One version of a text, with the work on it. */
export interface GuidingText {
  readonly id: string
  readonly kind: GuidingKind
  /** Counts from 1 per kind. */
  readonly number: number
  readonly status: GuidingStatus
  readonly title: string
  readonly about: GuidingAbout
  readonly consultation: Consultation | null
  readonly parts: readonly GuidingPart[]
  readonly amendments: readonly Amendment[]
  /** The version that it goes on from. */
  readonly basedOn: string | null
  /** What was put to those consulted, and what was offered to the body: both frozen. */
  readonly consultedSnapshotId: string | null
  readonly offeredSnapshotId: string | null
  readonly revision: number
}
