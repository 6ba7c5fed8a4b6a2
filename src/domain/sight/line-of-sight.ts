import type { Day } from '../shared/dates.ts'

/** What the line of sight runs through, from what a body wants to what came of it. */
export const sightKinds = [
  'paragraph',
  'principle',
  'norm',
  'goal',
  'weighing',
  'decision',
  'condition',
  'review',
] as const
export type SightKind = (typeof sightKinds)[number]

/** One record on the line. */
export interface SightNode {
  readonly kind: SightKind
  readonly id: string
  readonly title: string
  /** Since when it stands, or when it is due for a condition and a review. */
  readonly day: Day | null
  /** What its public address is made of: a code, a slug or a number; nothing when the public may not know of it. */
  readonly address: string | null
  /** Which condition of its decision it is; nothing for another record. */
  readonly place: number | null
  /** The record that people inside open, when that is another one: the dossier of a weighing. */
  readonly within: string | null
}

/**
 * Under what everybody asks for the line from a record: a decision by its number, what belongs to it by that number and
 * what it is, a part of a text by its key.
 */
export function publicKeyOf({ kind, id, address, place }: SightNode): string {
  const number = address ?? ''
  if (kind === 'decision' || kind === 'review') return number
  if (kind === 'weighing') return weighingKey(number)
  return kind === 'condition' && place !== null ? conditionKey(number, place) : id
}

/** The weighing that was frozen with the decision with this number. */
export const weighingKey = (number: string): string => `${number}-afweging`

/** A condition of the decision with this number, in the order in which the decision sets them. */
export const conditionKey = (number: string, place: number): string => `${number}-voorwaarde-${place}`

/** That one record rests on another: a decision on a weighing, a norm on a principle. */
export interface SightLink {
  readonly from: string
  readonly on: string
}

/** A record with what it rests on and what rests on it, the whole way in both directions. */
export interface LineOfSight {
  readonly node: SightNode
  readonly restsOn: readonly SightNode[]
  readonly carries: readonly SightNode[]
}

function reach(start: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>()
  const open = [start]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const other of next(id)) {
      if (other === start || reached.has(other)) continue
      reached.add(other)
      open.push(other)
    }
  }
  return reached
}

const inOrder = (nodes: readonly SightNode[]): readonly SightNode[] =>
  nodes.toSorted(
    (one, other) =>
      sightKinds.indexOf(one.kind) - sightKinds.indexOf(other.kind) ||
      (one.day ?? '').localeCompare(other.day ?? '') ||
      one.title.localeCompare(other.title, 'nl'),
  )

/** The line of sight through one record; nothing when it is not among the records. */
export function lineOfSight(
  id: string,
  nodes: readonly SightNode[],
  links: readonly SightLink[],
): LineOfSight | undefined {
  const node = nodes.find((one) => one.id === id)
  if (node === undefined) return undefined
  const up = reach(id, (from) => links.filter((link) => link.from === from).map(({ on }) => on))
  const down = reach(id, (on) => links.filter((link) => link.on === on).map(({ from }) => from))
  return {
    node,
    restsOn: inOrder(nodes.filter((one) => up.has(one.id))),
    carries: inOrder(nodes.filter((one) => down.has(one.id))),
  }
}

/** The kinds at which nothing stands, between the first and the last kind: where the line is broken. */
export function gapsIn({ node, restsOn, carries }: LineOfSight): readonly SightKind[] {
  const present = new Set([node, ...restsOn, ...carries].map(({ kind }) => kind))
  return sightKinds.filter((kind) => !present.has(kind))
}
