import type { aiActRoles } from './facts.ts'

/** A role of the AI Act. */
export type AiActRole = (typeof aiActRoles)[number]

/** Labels of the Algoritmekader for the AI Act, next to its roles. Official lists: spelling kept. */
export const applicationKinds = [
  'ai-systeem',
  'ai-systeem-voor-algemene-doeleinden',
  'ai-model-voor-algemene-doeleinden',
] as const
export type ApplicationKind = (typeof applicationKinds)[number]

export const transparencyDuties = ['transparantieverplichting', 'geen-transparantieverplichting'] as const
export type TransparencyDuty = (typeof transparencyDuties)[number]

export const systemicRisks = ['systeemrisico', 'geen-systeemrisico'] as const
export type SystemicRisk = (typeof systemicRisks)[number]

export const openSourceLabels = ['open-source', 'geen-open-source'] as const
export type OpenSourceLabel = (typeof openSourceLabels)[number]

/** What the AI Act calls an algorithm, as far as somebody found out; `null` and an empty list: not determined. */
export interface AiActFacts {
  readonly applicationKind: ApplicationKind | null
  readonly roles: readonly AiActRole[]
  readonly transparencyDuty: TransparencyDuty | null
  readonly systemicRisk: SystemicRisk | null
  readonly openSource: OpenSourceLabel | null
}

/** Nothing about the AI Act is known. */
export const noAiActFacts: AiActFacts = {
  applicationKind: null,
  roles: [],
  transparencyDuty: null,
  systemicRisk: null,
  openSource: null,
}
