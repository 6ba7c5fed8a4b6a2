import type { Role } from '../person/role.ts'
import type { BilingualText, RoutingSetting, RuleSource } from '../routing/routing-rule.ts'
import type { TermId } from '../routing/term.ts'

export const startingSections = ['reserved', 'rules', 'terms', 'instruments', 'roles', 'existing'] as const
export type StartingSection = (typeof startingSections)[number]

/** One row of the startbesluit: a few rules, reserved questions, terms, instruments or a role that are adopted together. */
export interface StartingRow {
  readonly key: string
  readonly section: StartingSection
  readonly title: BilingualText | null
  readonly text: BilingualText | null
  readonly source: RuleSource
  readonly rules: readonly string[]
  readonly reserved: readonly string[]
  readonly terms: readonly TermId[]
  /** Rules about which instrument is needed when; rows adopted before 2026-12 have none. */
  readonly instruments?: readonly string[]
  /** Choices that move a question to the lower body; a change of the row may turn them on. */
  readonly settings: readonly RoutingSetting[]
  readonly role: Role | null
}

/** What the body does with a row. Left out means: it stays provisional, or it goes off. Nothing is chosen beforehand. */
export const rowChoices = ['keep', 'change', 'leaveProvisional', 'switchOff'] as const
export type RowChoice = (typeof rowChoices)[number]
