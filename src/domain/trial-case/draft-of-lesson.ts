import type { Goal } from '../plan/goal.ts'
import type { GuidingPart, PartType } from '../guiding-text/part.ts'
import type { VisionTheme } from '../vision/paragraph.ts'
import type { PartDraft } from '../guiding-text/writing.ts'

/** A lesson as it goes into a text. */
export interface LessonDraft {
  readonly title: string
  readonly text: string
  /** The trial case that it comes from, in words: the source of a norm. */
  readonly from: string
  /** What a paragraph is about: chosen by whoever makes it. */
  readonly theme?: VisionTheme | undefined
  /** What a goal needs and a lesson does not say. */
  readonly goal?: GoalOfLesson | undefined
}

/** What whoever makes a goal of a lesson adds: who owns it, how one sees it, and what comes first. */
export interface GoalOfLesson extends Pick<Goal, 'ownerRole' | 'indicator'> {
  readonly milestones: Goal['milestones']
}

type KnownPart = Pick<GuidingPart, 'type' | 'code' | 'sequence'>

/** A code that nobody uses yet; whoever finishes the draft gives it its place. */
function freeCode(parts: readonly KnownPart[], type: PartType): string {
  const taken = new Set(parts.filter((part) => part.type === type).map(({ code }) => code))
  for (let number = 1; ; number += 1) if (!taken.has(`les-${number}`)) return `les-${number}`
}

const lastPlace = (parts: readonly KnownPart[], type: PartType): number =>
  Math.max(0, ...parts.filter((part) => part.type === type).map(({ sequence }) => sequence)) + 10

/** What is not in the lesson stays empty: the text says what is missing before it can be put to anybody. */
function contentOf(type: PartType, { title, text, from, theme, goal }: LessonDraft): PartDraft['content'] {
  if (type === 'paragraph') {
    if (theme === undefined) throw new Error('Nobody said what the paragraph is about.')
    return { theme, title, text }
  }
  if (type === 'goal')
    return {
      ...{ title, statement: text, paragraphs: [], portfolio: '', baseline: '', target: '', budget: [], cycle: [] },
      ...(goal ?? { ownerRole: 'policyAdvisor', indicator: '', milestones: [] }),
    }
  return {
    ...{ title, statement: text, explanation: '', principleKeys: [], modality: 'must' },
    scope: { activities: [], phases: [], riskClasses: [], domains: [] },
    deviation: { body: 'representative', how: '' },
    ...{ question: '', evidenceExpected: '', decisionQuestions: [], precedence: '' },
    source: { kind: 'ownRule', label: from, url: null },
    references: [],
  }
}

/** The first words of a norm, paragraph or goal that a lesson becomes. */
export const draftOfLesson = (type: PartType, lesson: LessonDraft, parts: readonly KnownPart[]): PartDraft => ({
  type,
  code: freeCode(parts, type),
  sequence: lastPlace(parts, type),
  content: contentOf(type, lesson),
})
