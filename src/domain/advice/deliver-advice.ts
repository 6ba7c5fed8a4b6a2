import { holdsRole, holdsRoleForBody } from '../person/holds-role.ts'
import type { RoleAssignment } from '../person/role.ts'
import type { Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import type { Advice, AdviceRequest, Advisor } from './advice.ts'
import { independenceOfFg } from './request-advice.ts'

export type AdviceDeliveryRefusal =
  | 'not-the-advisor'
  | 'advisor-is-decider'
  | 'fg-only-by-fg'
  | 'fg-in-first-line'
  | 'already-delivered'
  | 'already-superseded'
  | 'not-your-advice'
  | 'conclusion-missing'
  | 'text-missing'
  | 'conditions-missing'
  | 'ground-missing'

/** Who is acting, with what that person holds. */
export interface Acting {
  readonly personId: string
  readonly assignments: readonly RoleAssignment[]
}

export interface DeliverAdvice {
  readonly advice: Advice
  /** The request that is answered; null for an advice nobody asked for. */
  readonly request: AdviceRequest | null
  /** Advices delivered before on this dossier. */
  readonly delivered: readonly Advice[]
  readonly actor: Acting
  /** Members or holder of the body that will decide; empty while that is not known. */
  readonly deciderIds: readonly string[]
  readonly today: Day
}

/** Delivers an advice: complete, by the advisor alone, and from then on unchangeable. */
export function deliverAdvice(command: DeliverAdvice): Result<Advice, AdviceDeliveryRefusal> {
  const { advice, actor, deciderIds, today } = command
  if (!speaksFor(advice.advisor, actor, today)) return refuse('not-the-advisor')
  if (command.request !== null && !speaksFor(command.request.advisor, actor, today)) return refuse('not-the-advisor')
  if (deciderIds.includes(actor.personId)) return refuse('advisor-is-decider')
  const independence = independenceOfFg(advice.kind === 'fg', advice.advisor.role, actor.assignments, today)
  if (independence !== null) return independence
  return whatIsMissing(advice) ?? howItStandsToEarlier(command) ?? accept(advice)
}

/** True when the person may speak as this advisor: named, or holder of the role, or secretary of the body. */
export function speaksFor(advisor: Advisor, actor: Acting, day: Day): boolean {
  if (advisor.personId !== null) return advisor.personId === actor.personId
  if (advisor.bodyId !== null) {
    const may = ['bodySecretary', 'clerk', 'ethicsCommittee', 'worksCouncil', 'participationCouncil'] as const
    return holdsRoleForBody(actor.assignments, may, advisor.bodyId, day)
  }
  return advisor.role !== null && holdsRole(actor.assignments, [advisor.role], day)
}

function whatIsMissing(advice: Advice) {
  if (advice.conclusion.trim() === '') return refuse('conclusion-missing')
  if (advice.text.trim() === '') return refuse('text-missing')
  const conditions = advice.proposedConditions.filter((condition) => condition.trim() !== '')
  if (advice.verdict === 'positiveIf' && conditions.length === 0) return refuse('conditions-missing')
  const { publicity } = advice
  if (publicity.kind === 'withheld' && publicity.reason.trim() === '') return refuse('ground-missing')
  return null
}

function howItStandsToEarlier({ advice, request, delivered }: DeliverAdvice) {
  if (advice.supersedes === null) {
    const answered = request !== null && delivered.some((one) => one.requestId === request.id)
    return answered ? refuse('already-delivered') : null
  }
  const earlier = delivered.find((one) => one.id === advice.supersedes)
  if (earlier === undefined || !sameAdvisor(earlier.advisor, advice.advisor)) return refuse('not-your-advice')
  if (delivered.some((one) => one.supersedes === earlier.id)) return refuse('already-superseded')
  return null
}

const sameAdvisor = (one: Advisor, other: Advisor): boolean =>
  one.role === other.role && one.bodyId === other.bodyId && one.personId === other.personId

/** The advices that stand: those that no later advice supersedes. */
export function standing<Kind extends Pick<Advice, 'id' | 'supersedes'>>(advices: readonly Kind[]): readonly Kind[] {
  return advices.filter((one) => !advices.some((later) => later.supersedes === one.id))
}
