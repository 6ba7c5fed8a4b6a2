import type { AdviceTask } from '../control/advice-task.ts'
import type { Control } from '../control/control.ts'
import type { Goal } from '../plan/goal.ts'
import type { Activity } from '../raci/activity.ts'
import type { Norm } from '../framework/norm.ts'
import type { Principle } from '../framework/principle.ts'
import type { Paragraph } from '../vision/paragraph.ts'

/** What a text is made of. */
export const partTypes = [
  'paragraph',
  'principle',
  'norm',
  'alternative',
  'input',
  'goal',
  'activity',
  'adviceTask',
  'control',
] as const
export type PartType = (typeof partTypes)[number]

/** Where an input comes from. */
export const inputKinds = [
  'trialCase',
  'iama',
  'consultation',
  'auditReport',
  'advice',
  'normQuestion',
  'other',
] as const
export type InputKind = (typeof inputKinds)[number]

/** Something that was brought in, and what was done with it. */
export interface Input {
  readonly kind: InputKind
  readonly title: string
  /** Who brought it in, by function, group or organisation. */
  readonly from: string
  readonly summary: string
  /** Where it can be read. */
  readonly reference: string
  /** What was done with it; it cannot be offered before that is said. */
  readonly reaction: string
  /** Nothing was done with it now, and the reaction says why; a question of a team comes back in the next version. */
  readonly parked: boolean
}

/** Another way that was considered, both sides of it, and why the writers did not choose it. */
export interface Alternative {
  readonly title: string
  readonly text: string
  readonly advantages: string
  readonly disadvantages: string
  readonly whyNot: string
}

/** The content of each kind of part. */
export interface PartContents {
  readonly paragraph: Paragraph
  readonly principle: Principle
  readonly norm: Norm
  readonly alternative: Alternative
  readonly input: Input
  readonly goal: Goal
  readonly activity: Activity
  readonly adviceTask: AdviceTask
  readonly control: Control
}

/** Where the first words came from; it stays with the part, also after it was rewritten. */
export const originKinds = ['starter', 'trialCase', 'normQuestion', 'consultation'] as const
export interface PartOrigin {
  readonly kind: (typeof originKinds)[number]
  readonly label: string
  readonly id: string | null
}

interface OfType<Type extends PartType> {
  readonly type: Type
  /** The same in every version, so that a norm can be followed through them. */
  readonly key: string
  /** How people call it, and its place in an address: `1.2`, `mens-beslist`. */
  readonly code: string
  readonly sequence: number
  readonly content: PartContents[Type]
  /** The trial case that it comes from; left out of what comes from nowhere else or was frozen before this was kept. */
  readonly origin?: PartOrigin | null | undefined
}

/** A part as it is frozen. */
export type FrozenPart<Type extends PartType = PartType> = { [Each in Type]: OfType<Each> }[Type]

/** A part while it is being written. */
export type GuidingPart<Type extends PartType = PartType> = FrozenPart<Type> & {
  readonly id: string
  readonly origin: PartOrigin | null
  /** False for words of ours that nobody of the organisation made its own yet. */
  readonly ownWords: boolean
  readonly revision: number
}

/** The parts of one kind, in their order. */
export const partsOf = <Part extends { readonly type: PartType; readonly sequence: number }, Type extends PartType>(
  parts: readonly Part[],
  type: Type,
): readonly Extract<Part, { readonly type: Type }>[] =>
  parts
    .filter((part): part is Extract<Part, { readonly type: Type }> => part.type === type)
    .toSorted((one, other) => one.sequence - other.sequence)

/** What can be the code of a part: it stands in a public address. */
export const isPartCode = (code: string): boolean => /^[a-z0-9]+([.-][a-z0-9]+)*$/.test(code) && code.length <= 60
