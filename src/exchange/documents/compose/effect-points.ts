import type { Dispute } from '#src/domain/weighing/dispute.ts'
import type { Effect } from '#src/domain/weighing/effect.ts'
import type { Frozen, WeighingContent } from '#src/domain/weighing/content.ts'
import type { Definition, Point } from '../document.ts'
import { dayText, filled, type Composing } from './composing.ts'

/** One effect with its facts, who marked it and how others read it. Nothing says how heavy it is. */
export const effectPoint = (composing: Composing, weighing: WeighingContent, effect: Frozen<Effect>): Point => ({
  title: effect.title,
  text: effect.description,
  evidence: effect.evidence.basis,
  facts: effectFacts(composing, weighing, effect),
  remarks: disputesOf(weighing.disputes, effect.id).flatMap((dispute) => disputeTexts(composing, dispute)),
})

function effectFacts(composing: Composing, weighing: WeighingContent, effect: Frozen<Effect>): readonly Definition[] {
  const { t, language } = composing
  const groups = (ids: readonly string[]) =>
    weighing.stakeholders
      .filter((stakeholder) => ids.includes(stakeholder.id))
      .map((stakeholder) => stakeholder.name)
      .join(', ')
  const exactly = (ids: readonly string[]) =>
    ids.length === 0 ? null : [groups(ids), ...(effect.whoExactly === null ? [] : [effect.whoExactly])].join(': ')
  const { judgement } = effect
  return filled([
    [
      t('document.effect.term'),
      `${t(`document.term.${effect.term}`)}, ${t(`document.directness.${effect.directness}`)}`,
    ],
    [t('document.effect.evidence'), evidenceText(composing, effect)],
    [t('document.effect.burden'), exactly(effect.burdenGroupIds)],
    [t('document.effect.benefit'), exactly(effect.benefitGroupIds)],
    [t('document.effect.rights'), effect.rights.join(', ')],
    [t('document.effect.reversible'), t(`document.reversibility.${effect.reversibility}`)],
    [t('document.effect.mitigation'), effect.mitigation],
    [t('document.effect.recheck'), effect.recheckOn === null ? null : dayText(effect.recheckOn, language)],
    [t('document.effect.raisedBy'), effect.raisedBy],
    [t('document.effect.marked'), markersOf(composing, weighing, effect.id)],
    [t('document.effect.judgement', { whose: judgement?.whose ?? '' }), judgement?.text ?? null],
  ])
}

function evidenceText({ t }: Composing, { evidence }: Frozen<Effect>): string {
  const source = evidence.source.trim()
  return [
    source === ''
      ? `${t(`document.evidence.${evidence.basis}`)}.`
      : `${t(`document.evidence.${evidence.basis}`)}: ${source}.`,
    ...(evidence.calculatedBy === null ? [] : [t('document.evidence.calculated', { by: evidence.calculatedBy })]),
    ...(evidence.checkedBy === null
      ? evidence.calculatedBy === null
        ? []
        : [t('document.evidence.notChecked')]
      : [t('document.evidence.checked', { by: evidence.checkedBy })]),
  ].join(' ')
}

/** Who marked it as weighing heavily, by group or function. */
export const markersOf = ({ functionOf }: Composing, weighing: WeighingContent, effectId: string): string =>
  [...new Set(weighing.marks.filter((mark) => mark.effectId === effectId).map((mark) => functionOf(mark.by)))].join(
    ', ',
  )

export const disputesOf = (disputes: readonly Dispute[], subjectId: string): readonly Dispute[] =>
  disputes.filter((dispute) => dispute.subjectId === subjectId)

/** Another reading and the answer to it. Both stay. */
export function disputeTexts({ t, language, functionOf }: Composing, dispute: Dispute): readonly string[] {
  const { answer } = dispute
  return [
    t('document.effect.disputed', {
      by: functionOf(dispute.by),
      date: dayText(dispute.on, language),
      reason: dispute.reason,
    }),
    answer === null
      ? t('document.effect.noDisputeAnswer')
      : t('document.effect.disputeAnswer', { by: functionOf(answer.by), text: answer.text }),
  ]
}
