import type { ExpressionBuilder } from 'kysely'
import type { Tables } from '../tables.ts'

/** A query that is one column of a larger one. */
export type Top = ExpressionBuilder<Tables, never>

/** A start page is no list: the list of algorithms holds them all. */
export const most = 30

/** The algorithm, and who is answerable for it. */
export const about = [
  'al.id as algorithmId',
  'al.name as algorithmName',
  'al.process_owner_id as processOwnerId',
  'al.project_lead_id as projectLeadId',
  'al.competent_body_id as competentBodyId',
] as const

/** Algorithms by name. */
export const algorithms = (eb: Top) =>
  eb.selectFrom('algorithm as al').select(about).orderBy('al.name').orderBy('al.id')

/** Statuses of an algorithm about which something can still be decided. */
export const living = ['idea', 'inDevelopment', 'pilot', 'inUse', 'suspended']
