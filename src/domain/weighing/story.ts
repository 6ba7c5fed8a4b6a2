import type { Day } from '../shared/dates.ts'
import type { Author } from './author.ts'

/** Told by a person about what happened, or a worked-out scenario of what a person would go through. */
export const storyKinds = ['experience', 'scenario'] as const
export type StoryKind = (typeof storyKinds)[number]

/** What the output of the algorithm did for the person of the story. */
export const storyOutcomes = ['outputRight', 'outputWrong', 'helped'] as const
export type StoryOutcome = (typeof storyOutcomes)[number]

/** What a resident goes through, in the resident's own words. The person can have it taken away at any time. */
export interface CitizenStory {
  readonly id: string
  readonly kind: StoryKind
  readonly outcome: StoryOutcome
  /** Empty once the person withdrew it: the words are destroyed, the fingerprint in a frozen version stays. */
  readonly text: string
  /** Who it is, without a name: `moeder van twee kinderen, onderzocht tijdens de proef`. */
  readonly about: string
  readonly writtenDownBy: Author
  readonly writtenDownOn: Day
  /** The person read the text and agrees that we use it. Always true for a scenario, which is about nobody. */
  readonly agreed: boolean
  readonly withdrawnOn: Day | null
  readonly revision: number
}
