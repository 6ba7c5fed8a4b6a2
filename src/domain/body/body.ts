import type { Period } from '../shared/dates.ts'

/** Kinds of public organisation that can use Weegschaal. */
export const organisationKinds = [
  'municipality',
  'province',
  'waterAuthority',
  'jointArrangement',
  'ministry',
  'agency',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** What a body is for: it sets frameworks, governs daily, holds a power alone, advises, or audits. */
export const bodyRoles = ['representative', 'executive', 'singleHeaded', 'advisory', 'audit'] as const
export type BodyRole = (typeof bodyRoles)[number]

/** A body of the organisation that decides, advises or controls. */
export interface GoverningBody extends Period {
  readonly id: string
  /** Short code of the body within its kind of organisation, such as `college` or `heffingsambtenaar`. */
  readonly code: string
  readonly role: BodyRole
  readonly name: string
  readonly legalBasis: string
  /** Decides together: individual votes are not recorded. */
  readonly collegial: boolean
}

/** A body with its own people and its own house: a ministry or agency answers to parliament and appoints nobody there. */
export const standsElsewhere = ({ code }: Pick<GoverningBody, 'code'>): boolean => code === 'statenGeneraal'

/** A general board has no clerk of its own by law: its secretary records, and a water authority may name a clerk. */
export const isRecordedByClerk = ({ code, role }: Pick<GoverningBody, 'code' | 'role'>): boolean =>
  role === 'representative' && code !== 'algemeenBestuur'
