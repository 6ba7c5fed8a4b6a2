import { isAnswered, type AnswerSet } from '../instrument/answers.ts'
import type { InstrumentDefinition, InstrumentNode, QuestionNode } from '../instrument/definition.ts'
import { questionsOf } from '../instrument/walk.ts'
import { sightOf, visibleQuestions, type Sight, type VisibleNode } from '../instrument/visible-questions.ts'

/** A part of an instrument that is filled in on one page. */
export interface Section {
  readonly id: string
  readonly node: InstrumentNode
  /** The part around it; none when the part is the section. */
  readonly part: InstrumentNode | null
}

/** The sections of an instrument, in its own order: everything directly under a part, or a part with nothing under it. */
export function sectionsOf(definition: Pick<InstrumentDefinition, 'nodes'>): readonly Section[] {
  return definition.nodes.flatMap((part): readonly Section[] =>
    part.children.length === 0 || part.repeat !== null
      ? [{ id: part.id, node: part, part: null }]
      : part.children.map((node) => ({ id: node.id, node, part })),
  )
}

/** The section in which a node stands. */
export const sectionOf = (definition: InstrumentDefinition, nodeId: string): Section | undefined =>
  sectionsOf(definition).find(({ node }) => contains(node, nodeId))

const contains = (node: InstrumentNode, id: string): boolean =>
  node.id === id || node.children.some((child) => contains(child, id))

/** Every question of a section, also those that are hidden now. */
export const questionsIn = (section: Section): readonly QuestionNode[] => questionsOf({ nodes: [section.node] })

/** How far a section is, in words. It is no measure of quality, and nothing is counted in it. */
export const sectionProgress = ['reading', 'hidden', 'open', 'begun', 'answered'] as const
export type SectionProgress = (typeof sectionProgress)[number]

/** A section with how far it is. */
export interface SectionStanding extends Section {
  readonly progress: SectionProgress
  /** Ids of the questions that are shown and have no answer. */
  readonly open: readonly string[]
}

/** What of a section can be seen now. */
export const visibleIn = (sight: Sight, section: Section): readonly VisibleNode[] =>
  sight.nodes.filter(({ node }) => contains(section.node, node.id))

/** How far every section is. */
export function standingOf(definition: InstrumentDefinition, set: AnswerSet): readonly SectionStanding[] {
  const sight = sightOf(definition, set)
  const asked = visibleQuestions(sight)
  return sectionsOf(definition).map((section) => {
    const own = new Set(questionsIn(section).map(({ id }) => id))
    const here = asked.filter(({ node }) => own.has(node.id))
    const empty = here.filter(({ node, instance }) => !isAnswered(sight.index.value(node.id, instance)))
    return {
      ...section,
      progress: progressWord(own.size, {
        visible: visibleIn(sight, section).length,
        asked: here.length,
        empty: empty.length,
      }),
      open: [...new Set(empty.map(({ node }) => node.id))],
    }
  })
}

function progressWord(
  questions: number,
  { visible, asked, empty }: { readonly visible: number; readonly asked: number; readonly empty: number },
): SectionProgress {
  if (visible === 0) return 'hidden'
  if (questions === 0) return 'reading'
  // Nothing of what can be added was added: that may be right, so it is open.
  if (asked === 0 || empty === asked) return 'open'
  return empty === 0 ? 'answered' : 'begun'
}
