import type { FactKey } from '#src/domain/algorithm/facts.ts'
import { algorithmFlags, type AlgorithmFacts, type AlgorithmFlag } from '#src/domain/algorithm/facts.ts'
import type { RiskClass } from '#src/domain/algorithm/risk-class.ts'
import type { Role } from '#src/domain/person/role.ts'
import type { GateId } from '#src/domain/route/gate.ts'
import { nl } from '#src/i18n/catalogues.ts'
import type { TextKey, Translate } from '#src/i18n/text.ts'

/** A role in a sentence: `de proceseigenaar`. */
export function roleWord(t: Translate, role: Role): string {
  const key = `algorithm.role.${role}`
  return key in nl ? t(key as Extract<TextKey, 'algorithm.role.other'>) : t('algorithm.role.other')
}

/** Names in a row: `a, b of c`. */
export function orList(t: Translate, names: readonly string[]): string {
  const last = names.at(-1)
  if (last === undefined || names.length === 1) return last ?? ''
  return `${names.slice(0, -1).join(', ')} ${t('algorithm.role.or')} ${last}`
}

/** Roles that do something together: `de proceseigenaar, de jurist en de privacy officer`. */
export function rolesTogether(t: Translate, roles: readonly Role[]): string {
  const names = roles.map((role) => roleWord(t, role))
  const last = names.at(-1)
  if (last === undefined || names.length === 1) return last ?? ''
  return `${names.slice(0, -1).join(', ')} ${t('algorithm.role.and')} ${last}`
}

/** Roles in a row: `de proceseigenaar of de jurist`. */
export const roleWords = (t: Translate, roles: readonly Role[]): string =>
  orList(t, [...new Set(roles.map((role) => roleWord(t, role)))])

export const classWord = (t: Translate, riskClass: RiskClass | null): string =>
  riskClass === null ? t('algorithm.list.noClass') : t(`algorithm.class.${riskClass}`)

/** `G1 Is het wenselijk?` */
export const gateWord = (t: Translate, gate: GateId): string => `${gate} ${t(`route.gate.${gate}`)}`

const isFlag = (key: FactKey): key is AlgorithmFlag => (algorithmFlags as readonly string[]).includes(key)

const answer = (t: Translate, value: boolean): string => t(value ? 'algorithm.answer.yes' : 'algorithm.answer.no')

const listed = (names: readonly string[], between: string): string | null =>
  names.length === 0 ? null : names.join(between)

/** The facts that are a choice out of a list. */
const chosen: Readonly<Partial<Record<FactKey, (t: Translate, facts: AlgorithmFacts) => string | null>>> = {
  technique: (t, { technique }) => technique && t(`algorithm.technique.${technique}`),
  sourcing: (t, { sourcing }) => sourcing && t(`algorithm.sourcing.${sourcing}`),
  humanControl: (t, { humanControl }) => humanControl && t(`algorithm.humanControl.${humanControl}`),
  automation: (t, { automation }) => automation && t(`algorithm.automation.${automation}`),
  selfLearning: (t, { selfLearning }) => (selfLearning === null ? null : answer(t, selfLearning)),
  domainsOfLife: (t, { domainsOfLife }) =>
    listed(
      domainsOfLife.map((domain) => t(`algorithm.domain.${domain}`)),
      ', ',
    ),
  aiActRoles: (t, { aiActRoles }) =>
    listed(
      aiActRoles.map((position) => t(`algorithm.aiActRole.${position}`)),
      ', ',
    ),
  legalBases: (_, { legalBases }) =>
    listed(
      legalBases.map((basis) => basis.title),
      '; ',
    ),
}

/** A fact in words; nothing when nobody knows it. Days come as they are. */
export function factText(t: Translate, facts: AlgorithmFacts, key: FactKey): string | null {
  if (isFlag(key)) return facts.flags[key] === null ? null : answer(t, facts.flags[key])
  const words = chosen[key]
  if (words !== undefined) return words(t, facts)
  const value = facts[key]
  return typeof value === 'string' && value !== '' ? value : null
}
