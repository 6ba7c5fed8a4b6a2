import type { Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import { sameWords } from '../shared/same-words.ts'
import type { Author } from './author.ts'
import { authorOf, type Contribution } from './contributor.ts'
import type { Effect } from './effect.ts'
import type { NormRelation } from './norm-relation.ts'
import type { SectionAnswer } from './section.ts'
import type { Stakeholder } from './stakeholder.ts'
import { isBlank, type Stamp } from './stamp.ts'
import type { Viewpoint } from './viewpoint.ts'
import type { Weighing } from './weighing.ts'
import { factsAreOpen } from './transitions.ts'

export type FactsRefusal = 'not-your-role' | 'facts-closed'

/** The author of a fact, when facts may be written now by this person. */
export function writeFacts(
  weighing: Pick<Weighing, 'status'>,
  stamp: Stamp,
  contribution: Contribution = 'facts',
): Result<Author, FactsRefusal> {
  const author = authorOf(contribution, stamp.contributor)
  if (!author.ok) return author
  if (!factsAreOpen(weighing.status)) return refuse('facts-closed')
  return author
}

/** The fields of an effect that a person fills in. */
export type EffectDraft = Omit<Effect, 'id' | 'writtenBy' | 'writtenOn' | 'revision'>

export type EffectRefusal =
  | FactsRefusal
  | 'no-stakeholder'
  | 'no-beneficiary'
  | 'no-bearer'
  | 'unknown-stakeholder'
  | 'checked-by-same'
  | 'judgement-half'
  | 'recheck-in-past'

/** An advantage is somebody's, and so is a disadvantage; what goes either way touches at least one group. */
function whomItLacks({ side, benefitGroupIds, burdenGroupIds }: EffectDraft): EffectRefusal | null {
  if (benefitGroupIds.length + burdenGroupIds.length === 0) return 'no-stakeholder'
  if (side === 'advantage' && benefitGroupIds.length === 0) return 'no-beneficiary'
  return side === 'disadvantage' && burdenGroupIds.length === 0 ? 'no-bearer' : null
}

/** Nobody can still look on a day that has passed; a day that was set before may stay. */
const isTooLate = (recheckOn: Day | null, today: Day, before: Effect | undefined): boolean =>
  recheckOn !== null && recheckOn < today && recheckOn !== before?.recheckOn

/**
 * Describes an effect, or describes `before` anew. Each effect has somebody whom it touches, a check is done by someone
 * else, and the day on which it is looked at again is still to come.
 */
export function writeEffect(
  weighing: Weighing,
  draft: EffectDraft,
  stamp: Stamp,
  before?: Effect,
): Result<Effect, EffectRefusal> {
  const author = writeFacts(weighing, stamp)
  if (!author.ok) return author
  const lacks = whomItLacks(draft)
  if (lacks !== null) return refuse(lacks)
  const groups = [...draft.burdenGroupIds, ...draft.benefitGroupIds]
  if (!groups.every((id) => weighing.stakeholders.some((group) => group.id === id)))
    return refuse('unknown-stakeholder')
  const { calculatedBy, checkedBy } = draft.evidence
  if (checkedBy !== null && checkedBy === calculatedBy) return refuse('checked-by-same')
  const { judgement } = draft
  if (judgement !== null && (isBlank(judgement.whose) || isBlank(judgement.text))) return refuse('judgement-half')
  if (isTooLate(draft.recheckOn, stamp.today, before)) return refuse('recheck-in-past')
  return accept({ ...draft, id: stamp.id, writtenBy: author.value, writtenOn: stamp.today, revision: 1 })
}

export type WithdrawFactRefusal =
  FactsRefusal | 'unknown' | 'marked-by-others' | 'contested-by-others' | 'reason-missing'

/** Takes an effect back. What others marked or contested stays: their words would lose their subject. */
export function withdrawEffect(
  weighing: Weighing,
  effectId: string,
  reason: string,
  stamp: Stamp,
): Result<Effect, WithdrawFactRefusal> {
  const author = writeFacts(weighing, stamp)
  if (!author.ok) return author
  const effect = weighing.effects.find((one) => one.id === effectId)
  if (effect === undefined) return refuse('unknown')
  if (weighing.marks.some((mark) => mark.effectId === effectId)) return refuse('marked-by-others')
  if (weighing.disputes.some((dispute) => dispute.subjectId === effectId)) return refuse('contested-by-others')
  if (isBlank(reason)) return refuse('reason-missing')
  return accept(effect)
}

export type WithdrawStakeholderRefusal = FactsRefusal | 'unknown' | 'has-effects'

/** Takes a stakeholder group away that no effect names. */
export function withdrawStakeholder(
  weighing: Weighing,
  stakeholderId: string,
  stamp: Stamp,
): Result<null, WithdrawStakeholderRefusal> {
  const author = writeFacts(weighing, stamp)
  if (!author.ok) return author
  if (!weighing.stakeholders.some((group) => group.id === stakeholderId)) return refuse('unknown')
  const named = weighing.effects.some(
    (effect) => effect.burdenGroupIds.includes(stakeholderId) || effect.benefitGroupIds.includes(stakeholderId),
  )
  return named ? refuse('has-effects') : accept(null)
}

/** Answers one question of a section. */
export function answerSection(
  weighing: Weighing,
  draft: Pick<SectionAnswer, 'section' | 'prompt' | 'text'>,
  stamp: Stamp,
): Result<SectionAnswer, FactsRefusal> {
  const author = writeFacts(weighing, stamp)
  if (!author.ok) return author
  return accept({ ...draft, id: stamp.id, by: author.value, on: stamp.today, revision: 1 })
}

export type NormRelationDraft = Pick<
  NormRelation,
  'norm' | 'source' | 'meaning' | 'relation' | 'explanation' | 'reference'
>

/** Says what a norm means here, and then how the algorithm relates to it. */
export function relateNorm(
  weighing: Weighing,
  draft: NormRelationDraft,
  stamp: Stamp,
): Result<NormRelation, FactsRefusal> {
  const author = writeFacts(weighing, stamp, 'normRelation')
  if (!author.ok) return author
  return accept({ ...draft, id: stamp.id, by: author.value, on: stamp.today, revision: 1 })
}

export type ViewpointDraft = Omit<Viewpoint, 'id' | 'by' | 'on' | 'revision'>

/** Writes how it looks to the organisation or to society. Society is not imagined: someone outside was heard, or why not. */
export function writeViewpoint(
  weighing: Weighing,
  draft: ViewpointDraft,
  stamp: Stamp,
): Result<Viewpoint, FactsRefusal | 'outside-input-missing'> {
  const author = writeFacts(weighing, stamp, 'viewpoint')
  if (!author.ok) return author
  const heard = draft.outsideInput !== null || draft.notConsultedBecause !== null
  if (draft.perspective === 'society' && !heard) return refuse('outside-input-missing')
  return accept({ ...draft, id: stamp.id, by: author.value, on: stamp.today, revision: 1 })
}

/** Takes a norm relation back; one that somebody contested stays, with both readings. */
export function withdrawNormRelation(
  weighing: Weighing,
  id: string,
  stamp: Stamp,
): Result<NormRelation, FactsRefusal | 'unknown' | 'contested-by-others'> {
  const author = writeFacts(weighing, stamp, 'normRelation')
  if (!author.ok) return author
  const relation = weighing.normRelations.find((one) => one.id === id)
  if (relation === undefined) return refuse('unknown')
  if (weighing.disputes.some((dispute) => dispute.subjectId === id)) return refuse('contested-by-others')
  return accept(relation)
}

export type StakeholderDraft = Pick<Stakeholder, 'name' | 'about' | 'influence' | 'whenItFails'>

export type StakeholderRefusal = FactsRefusal | 'group-exists'

/** Names a group of people that the algorithm touches, or renames it; two groups never have one name. */
export function nameStakeholder(
  weighing: Weighing,
  { editedId, draft }: { readonly editedId: string | null; readonly draft: StakeholderDraft },
  stamp: Stamp,
): Result<{ readonly stakeholder: Stakeholder; readonly by: Author }, StakeholderRefusal> {
  const author = writeFacts(weighing, stamp)
  if (!author.ok) return author
  if (weighing.stakeholders.some(({ id, name }) => id !== editedId && sameWords(name, draft.name)))
    return refuse('group-exists')
  return accept({ stakeholder: { ...draft, id: stamp.id, revision: 1 }, by: author.value })
}
