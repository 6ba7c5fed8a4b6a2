import type { ReactNode } from 'react'
import type { FrameworkReference } from '#src/domain/framework/framework-reference.ts'
import type { GoalToAnswer } from '#src/domain/plan/goal-answers.ts'
import type { NormToAnswer, normSince } from '#src/domain/framework/norm-answers.ts'
import type { DeviationBody } from '#src/domain/framework/norm.ts'
import type { ConsultedSociety } from '#src/domain/consultation/consulted-society.ts'
import type { Author } from '#src/domain/weighing/author.ts'
import type { WeighingContent } from '#src/domain/weighing/content.ts'
import type { NormRelation } from '#src/domain/weighing/norm-relation.ts'
import type { CitizenStory } from '#src/domain/weighing/story.ts'
import type { Language, Translate } from '#src/i18n/text.ts'
import type { FrameWords } from '../frame.ts'
import type { OriginLink } from '../origin-links.tsx'

/** A story as it is shown: with its words, or the day on which the person had them taken away. */
export type ShownStory = Omit<CitizenStory, 'revision'>

/** A weighing as it is shown: the one people work on, or a frozen version. Both have this shape. */
export type ShownWeighing = Omit<WeighingContent, 'stories'> & { readonly stories: readonly ShownStory[] }

/** What can be added or changed from the reading page. */
export const editKinds = [
  'summary',
  'addGroup',
  'changeGroup',
  'removeGroup',
  'addEffect',
  'changeEffect',
  'withdrawEffect',
  'contestEffect',
  'contestNorm',
  'answerDispute',
  'withdrawDispute',
  'markEffect',
  'withdrawMark',
  'explainCell',
  'signNone',
  'answer',
  'addStory',
  'withdrawStory',
  'addNorm',
  'changeNorm',
  'withdrawNorm',
  'addOption',
  'describeOption',
  'withdrawOption',
  'checkOption',
  'argueOption',
  'viewpoint',
  'addUncertainty',
  'changeUncertainty',
  'answerUncertainty',
  'appreciate',
  'pointOutPaper',
] as const
export type EditKind = (typeof editKinds)[number]

/** Which framework holds, and what of it this weighing has not answered. */
export interface NormsToRead {
  readonly framework: FrameworkReference | null
  /** Each with the answer that was given when it read differently. */
  readonly unanswered: readonly (NormToAnswer & { readonly earlierId: string | null })[]
  /** Who may allow a deviation from the norm of an answer; nothing for a norm from elsewhere. */
  readonly deviationBody: (relation: Pick<NormRelation, 'reference'>) => DeviationBody | null
  /** Whether the norm of an answer was reworded since, or no longer holds for this algorithm. */
  readonly since: (relation: Pick<NormRelation, 'norm' | 'reference'>) => ReturnType<typeof normSince>
  /** The facts stand, so that nothing is answered before somebody opens them again. */
  readonly closed: boolean
  /** Where a question about the norms is asked, for who may. */
  readonly askHref: string | null
  /** What was asked about the norms for this algorithm, with the answer. */
  readonly asked: readonly {
    readonly id: string
    readonly text: string
    readonly href: string
    readonly answer: string | null
    /** What is promised, while it waits. */
    readonly due: string | null
  }[]
}

/** Who reads, in which language, and what this reader may add. */
export interface Reader {
  readonly t: Translate
  readonly lang: Language
  readonly words: FrameWords
  /** Members of a body by name and role; everyone else by group or role. */
  readonly who: (author: Author) => string
  /** The same inside a sentence: `de jurist`. */
  readonly by: (author: Author) => string
  /** The address of a form, or nothing when this reader may not use it now or reads a frozen version. */
  readonly edit: (what: EditKind, about?: string) => string | null
  /** What society was asked about this weighing; nothing in a frozen version, which says it in its own words. */
  readonly consultations: readonly ConsultedSociety[]
  /** The goals of the plan that are still to be answered, and where; nothing in a frozen version. */
  readonly goals: { readonly href: string; readonly unanswered: readonly GoalToAnswer[] } | null
  /** The instruments from which an effect was taken over. */
  readonly origins?: (targetId: string) => readonly OriginLink[]
  /** The framework in force and the norms that are still to be answered; nothing for a frozen version. */
  readonly norms?: NormsToRead
}

/** Part of a weighing, and who reads it. */
export interface PartProps {
  readonly weighing: ShownWeighing
  readonly reader: Reader
}

/** A link to a form, for those who may use it. */
export function EditLink(props: {
  readonly reader: Reader
  readonly what: EditKind
  readonly about?: string
  readonly children: ReactNode
}) {
  const href = props.reader.edit(props.what, props.about)
  return href === null ? null : <a href={href}>{props.children}</a>
}

/** Links next to each other, for those that are there. */
export function EditLinks({ children }: { readonly children: ReactNode }) {
  return <p className="ws-small ws-edit-links ws-noprint">{children}</p>
}

/** The line beside an effect: how sure we are. */
export const effectLineClass = {
  measured: 'ws-effect',
  substantiated: 'ws-effect ws-effect--onderbouwd',
  expected: 'ws-effect ws-effect--verwacht',
  unknown: 'ws-effect ws-effect--onbekend',
} as const
