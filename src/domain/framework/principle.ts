import type { TextSource } from './norm.ts'

/** A value that leads, from which norms follow. */
export interface Principle {
  readonly title: string
  readonly statement: string
  readonly explanation: string
  /** The paragraph of the vision on which it rests, by its anchor. */
  readonly visionAnchor: string
  readonly source: TextSource
}
