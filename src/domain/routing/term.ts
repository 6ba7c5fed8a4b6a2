import { addDays, addMonths, addWorkingDays, type Day } from '../shared/dates.ts'
import type { BilingualText, Standing } from './routing-rule.ts'

export const termIds = [
  'reviewA',
  'reviewB',
  'reviewC',
  'iamaValid',
  'dpiaReview',
  'frameworkReview',
  'visionReview',
  'planReview',
  'mandateCheck',
  'ratification',
  'councilLetter',
  'adviceTerm',
  'papersComplete',
  'legacyBacklog',
  'normQuestion',
  'normsReconsidered',
  'officeHolderQuestion',
  'residentQuestion',
  'personalData',
  'administrativeChoice',
] as const
export type TermId = (typeof termIds)[number]

export const termUnits = ['days', 'workingDays', 'months'] as const
export type TermUnit = (typeof termUnits)[number]

/** How long something may take. */
export interface Term {
  readonly id: TermId
  readonly value: number
  readonly unit: TermUnit
  readonly title: BilingualText
}

/** A term that holds on a day. */
export interface TermInForce {
  readonly term: Term
  readonly standing: Standing
}

/** The day on which a term that starts on `from` ends. */
export function termEnds({ value, unit }: Pick<Term, 'value' | 'unit'>, from: Day): Day {
  if (unit === 'months') return addMonths(from, value)
  return unit === 'days' ? addDays(from, value) : addWorkingDays(from, value)
}
