import { accept, refuse, type Result } from '../shared/result.ts'
import type { AlgorithmStatus, LifecyclePhase } from './status.ts'

/** Where an algorithm stands on the day it is reported. */
export const startingPoints = ['idea', 'inDevelopment', 'pilot', 'inUse', 'outOfUse'] as const
export type StartingPoint = (typeof startingPoints)[number]

/** What the reporter tells. */
export interface Registration {
  readonly name: string
  readonly purpose: string
  readonly process: string
  readonly contact: string
  readonly startingPoint: StartingPoint
}

export type RegistrationRefusal = 'name-missing' | 'purpose-missing' | 'process-missing' | 'contact-missing'

export interface Registered {
  readonly status: AlgorithmStatus
  readonly phase: LifecyclePhase
  /** Tried out or used before any decision was asked for here. */
  readonly legacy: boolean
}

const phases: Readonly<Record<StartingPoint, LifecyclePhase>> = {
  idea: 'problemAnalysis',
  inDevelopment: 'development',
  pilot: 'implementation',
  inUse: 'monitoring',
  outOfUse: 'decommissioning',
}

/**
 * Reporting an algorithm. What already runs is recorded as it is, and as running without
 * a decision: a fact that shows, not a decision that follows from registering.
 */
export function registerAlgorithm(given: Registration): Result<Registered, RegistrationRefusal> {
  if (given.name.trim() === '') return refuse('name-missing')
  if (given.purpose.trim() === '') return refuse('purpose-missing')
  if (given.process.trim() === '') return refuse('process-missing')
  if (given.contact.trim() === '') return refuse('contact-missing')
  return accept(standingAt(given.startingPoint))
}

/** How an algorithm stands that is recorded as it is found. */
export const standingAt = (startingPoint: StartingPoint): Registered => ({
  status: startingPoint,
  phase: phases[startingPoint],
  legacy: startingPoint !== 'idea' && startingPoint !== 'outOfUse',
})
