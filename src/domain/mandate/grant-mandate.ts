import { riskClasses, type RiskClass } from '../algorithm/risk-class.ts'
import type { GoverningBody } from '../body/body.ts'
import { questionKinds, type QuestionKind } from '../decision/question-kind.ts'
import type { ReservationInForce } from '../routing/reserved-question.ts'
import { addDays, holdsOn, type Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import { mandatesAbove } from './find-mandate.ts'
import { subjectHolds, type Mandate, type MandateSubject } from './mandate.ts'

export const grantRefusals = [
  'reserved-question',
  'nothing-mandated',
  'period-reversed',
  'grantor-cannot-mandate',
  'reference-missing',
  'consent-missing',
  'parent-unknown',
  'sub-mandate-not-allowed',
  'sub-mandate-wider',
  'sub-mandate-circular',
  'mandate-twice',
] as const
export type GrantRefusal = (typeof grantRefusals)[number]

/** What stands around a mandate: the bodies, what they keep for themselves, and the other mandates. */
export interface GrantSurroundings {
  readonly bodies: readonly GoverningBody[]
  readonly reservations: readonly ReservationInForce[]
  readonly register: readonly Mandate[]
}

const classesOf = (reserved: readonly RiskClass[]): readonly RiskClass[] =>
  reserved.length === 0 ? riskClasses : reserved

/** The reserved questions that a mandate reaches for. A reservation for special circumstances does not stand in its way. */
export function reservedIn(
  subject: MandateSubject,
  reservations: readonly ReservationInForce[],
): readonly ReservationInForce[] {
  return reservations.filter(({ reserved }) => {
    if (reserved.when !== null) return false
    return classesOf(reserved.classes).some((riskClass) => subjectHolds(subject, reserved.question, riskClass))
  })
}

/** A mandate of everything except a list leaves out the reserved questions by itself. */
const reachesForReserved = (mandate: Mandate, reservations: readonly ReservationInForce[]): boolean =>
  mandate.mode === 'positiveList' && reservedIn(mandate, reservations).length > 0

const holdsSomething = (subject: MandateSubject): boolean =>
  questionKinds.some((question: QuestionKind) => riskClasses.some((one) => subjectHolds(subject, question, one)))

/** A sub-mandate stays within the mandate above it (Awb 10:9). */
function staysWithin(mandate: Mandate, parent: Mandate): boolean {
  const questionsFit = questionKinds.every((question) =>
    riskClasses.every((one) => !subjectHolds(mandate, question, one) || subjectHolds(parent, question, one)),
  )
  const domainsFit =
    parent.domains.length === 0 ||
    (mandate.domains.length > 0 && mandate.domains.every((domain) => parent.domains.includes(domain)))
  const periodFits =
    mandate.from >= parent.from && (parent.to === null || (mandate.to !== null && mandate.to <= parent.to))
  const moneyFits =
    parent.maxAmountCents === null ||
    (mandate.maxAmountCents !== null && mandate.maxAmountCents <= parent.maxAmountCents)
  const monthsFit = parent.maxMonths === null || (mandate.maxMonths !== null && mandate.maxMonths <= parent.maxMonths)
  const exclusionsFit = parent.exclusions.every((one) => mandate.exclusions.includes(one))
  return [questionsFit, domainsFit, periodFits, moneyFits, monthsFit, exclusionsFit].every(Boolean)
}

const named = (functionName: string): string => functionName.trim().toLowerCase()

/** The same function, unless both name another person who holds it. */
const isSameGrantee = (one: Mandate, other: Mandate): boolean =>
  named(one.granteeFunction) === named(other.granteeFunction) &&
  (one.granteePersonId === null || other.granteePersonId === null || one.granteePersonId === other.granteePersonId)

function refusalOfParent(mandate: Mandate, register: readonly Mandate[]): GrantRefusal | null {
  if (mandate.parentId === null) return null
  const parent = register.find(({ id }) => id === mandate.parentId)
  if (mandate.parentId === mandate.id) return 'sub-mandate-circular'
  if (parent === undefined || parent.grantorBodyId !== mandate.grantorBodyId) return 'parent-unknown'
  const above = mandatesAbove(mandate, register)
  // Whoever hands a mandate on cannot get it back from below: then nobody above has it any more.
  if (above === null || above.some((one) => isSameGrantee(one, mandate))) return 'sub-mandate-circular'
  if (!parent.subMandateAllowed) return 'sub-mandate-not-allowed'
  return staysWithin(mandate, parent) ? null : 'sub-mandate-wider'
}

/** Bodies that hold a power, and so can mandate it. */
export const grantingRoles: readonly GoverningBody['role'][] = ['representative', 'executive', 'singleHeaded']

const canMandate = (mandate: Mandate, bodies: readonly GoverningBody[]): boolean =>
  bodies.some(
    (body) => body.id === mandate.grantorBodyId && holdsOn(body, mandate.from) && grantingRoles.includes(body.role),
  )

const asSet = (list: readonly string[]): string => list.toSorted().join(' ')

/** True when another mandate that did not end already says exactly this. */
const saysTheSame = (one: Mandate, other: Mandate): boolean =>
  one.id !== other.id &&
  named(one.granteeFunction) === named(other.granteeFunction) &&
  one.decisionReference.trim() === other.decisionReference.trim() &&
  [one.mandateKind, one.grantorBodyId, one.granteePersonId, one.parentId, one.mode, one.from, one.to].join() ===
    [
      other.mandateKind,
      other.grantorBodyId,
      other.granteePersonId,
      other.parentId,
      other.mode,
      other.from,
      other.to,
    ].join() &&
  one.maxAmountCents === other.maxAmountCents &&
  one.maxMonths === other.maxMonths &&
  [one.questions, one.classes, one.domains, one.exclusions].map(asSet).join() ===
    [other.questions, other.classes, other.domains, other.exclusions].map(asSet).join()

/** Puts a mandate in the register, or says which rule stands in the way (Awb 10:3, 10:4, 10:9). */
export function grantMandate(mandate: Mandate, around: GrantSurroundings): Result<Mandate, GrantRefusal> {
  if (mandate.to !== null && mandate.to < mandate.from) return refuse('period-reversed')
  if (!canMandate(mandate, around.bodies)) return refuse('grantor-cannot-mandate')
  if (mandate.decisionReference.trim() === '') return refuse('reference-missing')
  if (!holdsSomething(mandate)) return refuse('nothing-mandated')
  if (reachesForReserved(mandate, around.reservations)) return refuse('reserved-question')
  // A grantee who does not work under the body has to agree (Awb 10:4).
  if (!mandate.granteeSubordinate && mandate.consentOn === null) return refuse('consent-missing')
  const parentRefusal = refusalOfParent(mandate, around.register)
  if (parentRefusal !== null) return refuse(parentRefusal)
  return around.register.some((one) => saysTheSame(one, mandate)) ? refuse('mandate-twice') : accept(mandate)
}

export type EndRefusal = 'already-ended' | 'end-before-start' | 'reason-missing'

/** Ends a mandate: `lastDay` is the last day on which it holds (Awb 10:8). Open decisions return to the body. */
export function endMandate(mandate: Mandate, lastDay: Day, reason: string): Result<Mandate, EndRefusal> {
  if (reason.trim() === '') return refuse('reason-missing')
  if (lastDay < addDays(mandate.from, -1)) return refuse('end-before-start')
  if (mandate.to !== null && mandate.to <= lastDay) return refuse('already-ended')
  return accept({ ...mandate, to: lastDay })
}
