/** A group of people that the algorithm touches. Effects are grouped by stakeholder and by nothing else. */
export interface Stakeholder {
  readonly id: string
  readonly name: string
  /** Who they are, how many, what they bear and what they gain, in words. */
  readonly about: string
  /** How the group can influence what the algorithm does to them (Algoritmekader owp-01). */
  readonly influence: string | null
  /** What happens to them when it goes wrong. */
  readonly whenItFails: string | null
  readonly revision: number
}
