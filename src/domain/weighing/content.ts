import type { RiskClass } from '../algorithm/risk-class.ts'
import type { WeighedGoal } from '../plan/goal-relation.ts'
import type { Appreciation } from './appreciation.ts'
import type { Dispute } from './dispute.ts'
import type { Effect } from './effect.ts'
import type { Mark } from './mark.ts'
import type { NormRelation } from './norm-relation.ts'
import type { Option } from './option.ts'
import type { SectionAnswer } from './section.ts'
import type { Stakeholder } from './stakeholder.ts'
import type { Confirmation, ExplainedCell, NoneKnown } from './statement.ts'
import type { CitizenStory } from './story.ts'
import type { Uncertainty } from './uncertainty.ts'
import type { Viewpoint } from './viewpoint.ts'
import type { HumanDeviation, Weighing } from './weighing.ts'

/** A record as it is frozen: without the counter that only serves editing. */
export type Frozen<Record> = Omit<Record, 'revision'>

/**
 * A resident's story as it is frozen: everything but the words. The words stay in one place, so that the person can have
 * them taken away at any time; the fingerprint proves which words were on the table.
 */
export type FrozenStory = Omit<CitizenStory, 'revision' | 'text' | 'withdrawnOn'> & { readonly fingerprint: string }

/** What was weighed, as a decision refers to it. The only number in it is the version. */
export interface WeighingContent {
  readonly id: string
  readonly algorithmId: string
  readonly number: number
  readonly riskClass: RiskClass | null
  readonly summary: string
  readonly factsGatheredBy: string
  readonly humanDeviation: HumanDeviation | null
  readonly stakeholders: readonly Frozen<Stakeholder>[]
  readonly effects: readonly Frozen<Effect>[]
  readonly disputes: readonly Dispute[]
  readonly marks: readonly Mark[]
  readonly options: readonly Frozen<Option>[]
  readonly answers: readonly Frozen<SectionAnswer>[]
  readonly stories: readonly FrozenStory[]
  readonly viewpoints: readonly Frozen<Viewpoint>[]
  readonly uncertainties: readonly Frozen<Uncertainty>[]
  readonly normRelations: readonly Frozen<NormRelation>[]
  /** Left out in versions that were frozen before this was kept. */
  readonly goalRelations?: readonly WeighedGoal[] | undefined
  readonly noneKnown: readonly NoneKnown[]
  readonly explainedCells: readonly ExplainedCell[]
  readonly confirmations: readonly Confirmation[]
  readonly appreciations: readonly Appreciation[]
}

function frozen<Record extends { readonly revision: number }>(record: Record): Frozen<Record> {
  const copy: Frozen<Record> & { revision?: number } = { ...record }
  delete copy.revision
  return copy
}

function frozenStory(story: CitizenStory, sha256: (text: string) => string): FrozenStory {
  const { id, kind, outcome, about, writtenDownBy, writtenDownOn, agreed } = story
  return { id, kind, outcome, about, writtenDownBy, writtenDownOn, agreed, fingerprint: sha256(story.text) }
}

/** The shape in which a weighing is frozen when it is submitted or a decision refers to it. */
export function content(weighing: Weighing, sha256: (text: string) => string): WeighingContent {
  return {
    id: weighing.id,
    algorithmId: weighing.algorithmId,
    number: weighing.number,
    riskClass: weighing.riskClass,
    summary: weighing.summary,
    factsGatheredBy: weighing.factsGatheredBy,
    humanDeviation: weighing.humanDeviation,
    stakeholders: weighing.stakeholders.map(frozen),
    effects: weighing.effects.map(frozen),
    disputes: weighing.disputes,
    marks: weighing.marks,
    options: weighing.options.map(frozen),
    answers: weighing.answers.map(frozen),
    stories: weighing.stories.filter((story) => story.withdrawnOn === null).map((story) => frozenStory(story, sha256)),
    viewpoints: weighing.viewpoints.map(frozen),
    uncertainties: weighing.uncertainties.map(frozen),
    normRelations: weighing.normRelations.map(frozen),
    goalRelations: weighing.goalRelations,
    noneKnown: weighing.noneKnown,
    explainedCells: weighing.explainedCells,
    confirmations: weighing.confirmations,
    appreciations: weighing.appreciations,
  }
}
