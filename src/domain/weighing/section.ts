import type { Day } from '../shared/dates.ts'
import type { Author } from './author.ts'

/** The parts of a weighing that are answered as questions. */
export const sectionKinds = ['legitimacy', 'treatment', 'feasibility', 'transparency', 'bias', 'humanControl'] as const
export type SectionKind = (typeof sectionKinds)[number]

/** Question codes per section; their texts are in `content/weighing-prompts.ts`. */
export const prompts = {
  legitimacy: ['task', 'foreseeable', 'boundaries', 'explainable', 'checkable', 'redress', 'trust'],
  treatment: ['notices', 'words', 'human', 'effort', 'unable', 'suspicion', 'repair'],
  feasibility: ['capacity', 'supplier', 'money'],
  transparency: ['insight', 'register', 'limits'],
  bias: ['groups', 'justification', 'bound'],
  humanControl: ['whoDecides', 'room', 'stop'],
} as const satisfies Record<SectionKind, readonly string[]>
export type PromptCode = (typeof prompts)[SectionKind][number]

/** Questions that must be answered for class A and B. A section with none here needs at least one answer. */
export const requiredPrompts: Readonly<Record<SectionKind, readonly PromptCode[]>> = {
  legitimacy: ['task', 'boundaries', 'explainable', 'redress', 'trust'],
  treatment: ['notices', 'human', 'unable', 'suspicion'],
  feasibility: [],
  transparency: [],
  bias: [],
  humanControl: [],
}

/** One answered question of a section. */
export interface SectionAnswer {
  readonly id: string
  readonly section: SectionKind
  readonly prompt: PromptCode
  readonly text: string
  readonly by: Author
  readonly on: Day
  readonly revision: number
}
