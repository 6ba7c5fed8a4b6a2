import { lineOf } from '../person/line.ts'
import type { Role } from '../person/role.ts'
import type { AdviceLine, Advisor } from './advice.ts'
import type { AdviceKind } from './advice-kind.ts'

/** Which role gives which kind of advice; what is not here is given by whoever is asked. */
const roleByKind: Readonly<Partial<Record<AdviceKind, Role>>> = {
  fg: 'fg',
  privacy: 'privacyOfficer',
  ciso: 'ciso',
  legal: 'legalCounsel',
  algorithmExpert: 'algorithmExpert',
  ethics: 'ethicsCommittee',
  architecture: 'architect',
  archive: 'archivist',
  procurement: 'procurement',
  finance: 'controller',
  communication: 'communication',
  worksCouncil: 'worksCouncil',
  participationCouncil: 'participationCouncil',
  users: 'endUser',
  internalAudit: 'internalAuditor',
  courtOfAudit: 'courtOfAudit',
}

/** Kinds of advice that stand apart from those who answer for the algorithm. */
const independentKinds: readonly AdviceKind[] = [
  'fg',
  'ethics',
  'biasReview',
  'worksCouncil',
  'participationCouncil',
  'citizensPanel',
  'externalExpert',
  'internalAudit',
  'courtOfAudit',
]

export const roleOfKind = (kind: AdviceKind): Role | null => roleByKind[kind] ?? null

function lineOfKind(kind: AdviceKind): AdviceLine {
  const role = roleOfKind(kind)
  if (role === null) return kind === 'iamaTeam' || kind === 'other' ? 'second' : 'external'
  const line = lineOf(role)
  return line === 'first' || line === 'second' || line === 'third' ? line : 'external'
}

/** The advisor for a kind of advice: role, line and independence follow from the kind. */
export const advisorFor = (kind: AdviceKind, who: Pick<Advisor, 'name' | 'personId'>): Advisor => ({
  ...who,
  role: roleOfKind(kind),
  bodyId: null,
  independent: independentKinds.includes(kind),
  line: lineOfKind(kind),
})
