import { holdsOn } from '../shared/dates.ts'
import { covers, isAbout, limitOver, type Mandate, type MandatedMatter, type MandateLimit } from './mandate.ts'

/** Why a mandate that is about the matter still does not reach it. */
export type NearReason = 'ended' | 'later' | 'parentEnded' | { readonly over: MandateLimit }

/** The mandates under which an official may decide, and, when there is none, the one that comes nearest. */
export interface FoundMandate {
  /** The closest to the work. */
  readonly mandate: Mandate | null
  /** Every one that covers the matter, the closest to the work first. */
  readonly mandates: readonly Mandate[]
  readonly near: { readonly mandate: Mandate; readonly reason: NearReason } | null
}

/** The mandates above a sub-mandate, nearest first; `null` when one is missing or the line comes back on itself. */
export function mandatesAbove<One extends Pick<Mandate, 'id' | 'parentId'>>(
  mandate: One,
  register: readonly One[],
): readonly One[] | null {
  const above: One[] = []
  for (let current = mandate; current.parentId !== null;) {
    const parent = register.find(({ id }) => id === current.parentId)
    if (parent === undefined || parent.id === mandate.id || above.includes(parent)) return null
    above.push(parent)
    current = parent
  }
  return above
}

/** A sub-mandate reaches no further than every mandate above it, also when that one was ended afterwards. */
const parentsCover = (mandate: Mandate, matter: MandatedMatter, register: readonly Mandate[]): boolean =>
  mandatesAbove(mandate, register)?.every((parent) => covers(parent, matter)) ?? false

function reasonOf(mandate: Mandate, matter: MandatedMatter): NearReason {
  if (mandate.to !== null && mandate.to < matter.day) return 'ended'
  if (mandate.from > matter.day) return 'later'
  const over = limitOver(mandate, matter)
  return over === null ? 'parentEnded' : { over }
}

/**
 * How close a mandate is to the work: a sub-mandate stands closer than the one above it, one for some fields of work
 * closer than one for all, one that lists what may closer than one of everything.
 */
const closeness = (mandate: Mandate, register: readonly Mandate[]): number =>
  4 * (mandatesAbove(mandate, register)?.length ?? 0) +
  (mandate.domains.length > 0 ? 2 : 0) +
  (mandate.mode === 'positiveList' ? 1 : 0)

/** Looks up the mandate for a matter on its day: of those that cover it the closest to the work. */
export function findMandate(matter: MandatedMatter, register: readonly Mandate[]): FoundMandate {
  const about = register.filter((one) => isAbout(one, matter))
  const covering = about.filter((one) => covers(one, matter) && parentsCover(one, matter, register))
  const mandates = covering.toSorted((one, other) => closeness(other, register) - closeness(one, register))
  const [mandate] = mandates
  if (mandate !== undefined) return { mandate, mandates, near: null }
  // One that holds today and is only limited says more than one that ended; of those that ended the last one.
  const near =
    about.find((one) => holdsOn(one, matter.day)) ??
    about
      .filter(({ from }) => from <= matter.day)
      .toSorted((a, b) => (a.to ?? '').localeCompare(b.to ?? ''))
      .at(-1) ??
    about[0]
  return {
    mandate: null,
    mandates: [],
    near: near === undefined ? null : { mandate: near, reason: reasonOf(near, matter) },
  }
}
