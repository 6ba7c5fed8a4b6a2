import { addDays, type Day } from '../shared/dates.ts'
import type { GoverningBody } from './body.ts'

/** A body as a kind of organisation has it. */
export type BodyOfKind = Pick<GoverningBody, 'code' | 'role' | 'name' | 'legalBasis' | 'collegial'>

/** What happens to the bodies when the organisation turns out to be of another kind. */
export interface CorrectedBodies {
  /** Known bodies under the name and law of the right kind: who belongs to them stays. */
  readonly changed: readonly GoverningBody[]
  readonly added: readonly BodyOfKind[]
  readonly ended: readonly GoverningBody[]
}

/** The representative and the executive stay what they are, under another name; the others are known by their code. */
const successor = (body: GoverningBody, wanted: readonly BodyOfKind[]): BodyOfKind | undefined =>
  wanted.find(({ code }) => code === body.code) ??
  wanted.find(({ role }) => role === body.role && (role === 'representative' || role === 'executive'))

/** Bodies of the wrong kind become those of the right kind; what that kind does not have, ends. Own bodies stay. */
export function correctBodies(
  bodies: readonly GoverningBody[],
  {
    from,
    to,
    today,
  }: { readonly from: readonly BodyOfKind[]; readonly to: readonly BodyOfKind[]; readonly today: Day },
): CorrectedBodies {
  const ofKind = bodies.filter((body) => [...from, ...to].some(({ code }) => code === body.code))
  const pairs = ofKind.map((body) => ({ body, next: successor(body, to) }))
  const changed = pairs.flatMap(({ body, next }) => (next === undefined ? [] : [{ ...body, ...next, to: null }]))
  return {
    changed,
    added: to.filter(({ code }) => !changed.some((body) => body.code === code)),
    ended: pairs.flatMap(({ body, next }) =>
      next === undefined && body.to === null ? [{ ...body, to: addDays(today, -1) }] : [],
    ),
  }
}
