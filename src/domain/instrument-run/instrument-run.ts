import type { Answer, AnswerSet, AnswerValue, Instance } from '../instrument/answers.ts'
import type { InstrumentDefinition } from '../instrument/definition.ts'
import type { Role } from '../person/role.ts'
import type { Day, Moment } from '../shared/dates.ts'
import type { Finding } from './finding.ts'
import type { InstrumentCode } from './instrument-code.ts'
import type { Transfer } from './transfer.ts'
import type { Stamped } from './stamped.ts'

/** Filled in here, question by question; or done elsewhere and registered, which counts the same. */
export const runOrigins = ['here', 'elsewhere'] as const
export type RunOrigin = (typeof runOrigins)[number]

/** Where a run stands as it is written. Whether it has to be brought up to date or was replaced follows from facts. */
export const writtenRunStates = ['planned', 'running', 'draft', 'adopted'] as const
export type WrittenRunState = (typeof writtenRunStates)[number]

/** Where a run stands. */
export const runStates = [...writtenRunStates, 'toUpdate', 'replaced'] as const
export type RunState = (typeof runStates)[number]

/** Who may read an answer: everybody with an account, or those who work on the run and advise on it. */
export const confidentialities = ['organisation', 'team'] as const
export type Confidentiality = (typeof confidentialities)[number]

/** What somebody at the table does. */
export const participantParts = ['participant', 'facilitator', 'recorder', 'listener'] as const
export type ParticipantPart = (typeof participantParts)[number]

/** The words of an answer: what was answered, what was considered on the way, and on what it rests. */
export interface AnswerWords {
  readonly value: AnswerValue
  readonly considerations: string
  readonly sources: string
  readonly confidentiality: Confidentiality
}

/** An answer in a run, with its lock counter. */
export interface RunAnswer extends Answer, AnswerWords, Stamped {
  readonly id: string
  readonly revision: number
}

/** A text that an answer had: number 1 is the first. */
export interface AnswerText extends Answer, AnswerWords, Stamped {
  readonly id: string
  readonly number: number
}

/** An instance of a repeatable part. Taken away it stays, and can be put back. */
export interface RunInstance extends Instance, Stamped {
  readonly removedAt: Moment | null
}

/** Who fills in a section, by when. */
export interface Assignment extends Stamped {
  readonly id: string
  readonly sectionId: string
  readonly role: Role | null
  readonly personId: string | null
  readonly dueOn: Day | null
}

export interface Participant extends Stamped {
  readonly id: string
  readonly function: string
  readonly part: ParticipantPart
  readonly personId: string | null
  readonly removedAt: Moment | null
}

/** One conversation about the instrument. */
export interface DialogueSession extends Stamped {
  readonly id: string
  readonly heldOn: Day
  readonly place: string
  readonly agenda: string
  readonly notes: string
  readonly revision: number
}

/** A remark about a question, and how it was settled. */
export interface RunComment extends Stamped {
  readonly id: string
  readonly questionId: string
  readonly text: string
  readonly resolution: (Stamped & { readonly text: string }) | null
}

/** A file or an address that an answer rests on. */
export interface Evidence extends Stamped {
  readonly id: string
  readonly questionId: string
  readonly title: string
  readonly address: string | null
  readonly fileId: string | null
  readonly removedAt: Moment | null
}

/** Something that must still be done, with who does it and by when. */
export interface ActionPoint extends Stamped {
  readonly id: string
  readonly questionId: string | null
  readonly instance: readonly string[] | null
  readonly text: string
  readonly ownerFunction: string
  readonly ownerPerson: string | null
  readonly dueOn: Day | null
  readonly doneOn: Day | null
  readonly doneNote: string
  readonly revision: number
}

/** A function that stands behind what was filled in. */
export interface SignOff extends Stamped {
  readonly id: string
  readonly function: string
  readonly note: string
}

/** What a list of runs shows of one. */
export interface RunHead {
  readonly id: string
  readonly algorithmId: string
  readonly origin: RunOrigin
  readonly instrument: InstrumentCode
  readonly urn: string
  readonly version: string
  readonly title: string
  readonly status: WrittenRunState
  readonly facilitator: string
  readonly purpose: string
  readonly plannedOn: Day | null
  readonly validUntil: Day | null
  readonly adoptedOn: Day | null
  readonly adoptedBy: string | null
  readonly address: string | null
  readonly fileId: string | null
  readonly replacesId: string | null
  /** None when it was read in on the command line. */
  readonly startedBy: string | null
  readonly startedAt: Moment
  /** For a run that came with a file: when it was read in, and the fingerprint of that file. */
  readonly readIn: { readonly at: Moment; readonly sha256: string } | null
  readonly revision: number
}

/** One instrument for one algorithm, with everything that was filled in, said, signed and taken over. */
export interface InstrumentRun extends RunHead {
  /** The questions as they were when the run began; none when it was done elsewhere. */
  readonly definition: InstrumentDefinition | null
  readonly instances: readonly RunInstance[]
  readonly answers: readonly RunAnswer[]
  readonly assignments: readonly Assignment[]
  readonly participants: readonly Participant[]
  readonly sessions: readonly DialogueSession[]
  readonly comments: readonly RunComment[]
  readonly evidence: readonly Evidence[]
  readonly actions: readonly ActionPoint[]
  readonly signOffs: readonly SignOff[]
  readonly findings: readonly Finding[]
  readonly transfers: readonly Transfer[]
}

/** The answers that stand, without instances that were taken away and what was filled in there. */
export function answerSetOf(run: Pick<InstrumentRun, 'instances' | 'answers'>): AnswerSet {
  const removed = new Set(run.instances.filter(({ removedAt }) => removedAt !== null).map(({ id }) => id))
  const gone = (path: readonly string[]): boolean => path.some((id) => removed.has(id))
  return {
    instances: run.instances.filter(({ id, parent }) => !removed.has(id) && !gone(parent)),
    answers: run.answers.filter(({ instance }) => !gone(instance)),
  }
}
