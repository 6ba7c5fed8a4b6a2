import type { Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import { asksAnswer, type Confirmation } from './confirmation.ts'

/** Who is asked, by when, and a few words with it. */
export interface AskConfirmation {
  readonly personIds: readonly string[]
  readonly dueOn: Day
  readonly note: string
}

/** Somebody who can be asked: a process owner who works here today. */
export interface Candidate {
  readonly id: string
  readonly jobTitle: string
}

export const askRefusals = ['nobody-chosen', 'not-a-candidate', 'due-in-past', 'asked-already'] as const
export type AskRefusal = (typeof askRefusals)[number]

interface Around {
  readonly candidates: readonly Candidate[]
  readonly confirmations: readonly Confirmation[]
  readonly today: Day
}

/** Who gets the question. Somebody with an open request can be asked again with another day, never twice for the same. */
export function askConfirmation(asked: AskConfirmation, around: Around): Result<readonly Candidate[], AskRefusal> {
  const { candidates, confirmations, today } = around
  const chosen = new Set(asked.personIds)
  if (chosen.size === 0) return refuse('nobody-chosen')
  const people = candidates.filter(({ id }) => chosen.has(id))
  if (people.length < chosen.size) return refuse('not-a-candidate')
  if (asked.dueOn <= today) return refuse('due-in-past')
  const twice = confirmations.some(
    (one) => asksAnswer(one) && chosen.has(one.request.personId) && one.request.dueOn === asked.dueOn,
  )
  return twice ? refuse('asked-already') : accept(people)
}
