import type { Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import type { Appreciation, AppreciationHolder } from './appreciation.ts'
import { authorOf, belongsToTeam, speaksFor } from './contributor.ts'
import { isBlank, type Stamp } from './stamp.ts'
import type { CitizenStory } from './story.ts'
import { factsAreOpen, papersAreOpen } from './transitions.ts'
import type { Uncertainty, UncertaintyAnswer } from './uncertainty.ts'
import type { Weighing } from './weighing.ts'

export type StoryDraft = Pick<CitizenStory, 'kind' | 'outcome' | 'text' | 'about' | 'agreed'>

export type StoryRefusal = 'not-your-role' | 'facts-closed' | 'not-agreed'

/** Writes down a resident's story. What a real person told is used only after that person read it and agreed. */
export function tellStory(weighing: Weighing, draft: StoryDraft, stamp: Stamp): Result<CitizenStory, StoryRefusal> {
  const author = authorOf('story', stamp.contributor)
  if (!author.ok) return author
  if (!factsAreOpen(weighing.status)) return refuse('facts-closed')
  const agreed = draft.kind === 'scenario' || draft.agreed
  if (!agreed) return refuse('not-agreed')
  return accept({
    ...draft,
    agreed,
    id: stamp.id,
    writtenDownBy: author.value,
    writtenDownOn: stamp.today,
    withdrawnOn: null,
    revision: 1,
  })
}

/** Takes a story away because the person wants it: in every state, without a reason. The words are destroyed. */
export function withdrawStory(
  weighing: Weighing,
  storyId: string,
  stamp: Stamp,
): Result<CitizenStory, 'not-your-role' | 'unknown'> {
  const author = authorOf('story', stamp.contributor)
  if (!author.ok) return author
  const story = weighing.stories.find((one) => one.id === storyId && one.withdrawnOn === null)
  if (story === undefined) return refuse('unknown')
  return accept({ ...story, text: '', withdrawnOn: stamp.today })
}

export interface UncertaintyDraft {
  readonly question: string
  readonly explanation: string
  readonly whoFindsOut: string
  readonly dueOn: Day | null
}

export type UncertaintyRefusal = 'not-your-role' | 'papers-closed'

/** Puts an open question on the list, with who finds it out and by when. */
export function raiseUncertainty(
  weighing: Weighing,
  draft: UncertaintyDraft,
  stamp: Stamp,
): Result<Uncertainty, UncertaintyRefusal> {
  const author = authorOf('uncertainty', stamp.contributor)
  if (!author.ok) return author
  if (!papersAreOpen(weighing.status)) return refuse('papers-closed')
  return accept({ ...draft, id: stamp.id, raisedBy: author.value, raisedOn: stamp.today, answer: null, revision: 1 })
}

/** Changes an open question that has no answer yet: by who raised it, or by the team. */
export function changeUncertainty(
  weighing: Weighing,
  id: string,
  draft: UncertaintyDraft,
  stamp: Stamp,
): Result<Uncertainty, UncertaintyRefusal | 'unknown' | 'already-answered' | 'not-yours'> {
  const uncertainty = weighing.uncertainties.find((one) => one.id === id)
  if (uncertainty === undefined) return refuse('unknown')
  if (!papersAreOpen(weighing.status)) return refuse('papers-closed')
  if (uncertainty.answer !== null) return refuse('already-answered')
  if (!belongsToTeam(stamp.contributor) && !speaksFor(uncertainty.raisedBy, stamp.contributor))
    return refuse('not-yours')
  return accept({ ...uncertainty, ...draft })
}

/** Writes what was found out. The question stays with its answer. */
export function answerUncertainty(
  weighing: Weighing,
  id: string,
  text: string,
  stamp: Stamp,
): Result<UncertaintyAnswer, UncertaintyRefusal | 'unknown' | 'already-answered'> {
  const author = authorOf('uncertainty', stamp.contributor)
  if (!author.ok) return author
  const uncertainty = weighing.uncertainties.find((one) => one.id === id)
  if (uncertainty === undefined) return refuse('unknown')
  if (uncertainty.answer !== null) return refuse('already-answered')
  return accept({ text, by: author.value, on: stamp.today })
}

export interface AppreciationDraft {
  readonly holder: AppreciationHolder
  readonly of: string
  readonly text: string
  readonly prevailingValues: string | null
  readonly dissents: boolean
}

export type AppreciationRefusal = 'not-your-role' | 'team-appreciates-nothing' | 'not-submitted' | 'only-for-yourself'

/**
 * Records what the body finds. A secretary or clerk records it for the body or a group; a member writes only for
 * themselves. Whoever works on the facts never does (law 2).
 */
export function appreciate(
  weighing: Weighing,
  draft: AppreciationDraft,
  stamp: Stamp,
): Result<Appreciation, AppreciationRefusal | 'reason-missing'> {
  if (belongsToTeam(stamp.contributor)) return refuse('team-appreciates-nothing')
  const author = authorOf('appreciation', stamp.contributor)
  if (!author.ok) return author
  if (weighing.status !== 'submitted' && weighing.status !== 'weighed') return refuse('not-submitted')
  const records = author.value.role === 'bodySecretary' || author.value.role === 'clerk'
  if (!records && draft.holder !== 'member' && draft.holder !== 'portfolioHolder') return refuse('only-for-yourself')
  if (isBlank(draft.text)) return refuse('reason-missing')
  return accept({ ...draft, id: stamp.id, recordedBy: author.value, on: stamp.today })
}
