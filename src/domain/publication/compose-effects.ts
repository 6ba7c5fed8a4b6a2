import type { Author } from '../weighing/author.ts'
import type { Effect } from '../weighing/effect.ts'
import type { Frozen } from '../weighing/content.ts'
import type { DecisionRecords, WeighedContent } from './decision-records.ts'
import type { PublicAuthor, PublicDeviation, PublicEffect, PublicGoalRelation, PublicPoint } from './public-decision.ts'

/** Who said something, as the public may know it. */
export const publicAuthor = ({ role, group }: Author): PublicAuthor => ({ role, group })

/** The points that somebody marked, who by role and group did, and how the body answered. */
export function publicPoints({ weighing, closing, questions }: DecisionRecords): readonly PublicPoint[] {
  if (weighing === null) return []
  const answers = [...questions.flatMap((question) => question.pointAnswers), ...closing.pointAnswers]
  return weighing.effects.flatMap((effect) => {
    const marks = weighing.marks.filter((mark) => mark.effectId === effect.id)
    if (marks.length === 0) return []
    const texts = answers.filter((each) => each.pointId === effect.id && each.answer !== '').map((each) => each.answer)
    return {
      title: effect.title,
      description: effect.description,
      side: effect.side,
      markedBy: marks.map((mark) => publicAuthor(mark.by)),
      answer: texts.length === 0 ? null : [...new Set(texts)].join('\n\n'),
    }
  })
}

/** The effects in the order in which they were written down, with the other reading when one was contested. */
export const publicEffects = (weighing: WeighedContent | null): readonly PublicEffect[] =>
  weighing === null ? [] : weighing.effects.map((effect) => publicEffect(effect, weighing))

function publicEffect(effect: Frozen<Effect>, weighing: WeighedContent): PublicEffect {
  const groups = new Set([...effect.burdenGroupIds, ...effect.benefitGroupIds])
  return {
    title: effect.title,
    description: effect.description,
    side: effect.side,
    groups: weighing.stakeholders.filter((group) => groups.has(group.id)).map((group) => group.name),
    evidence: effect.evidence.basis,
    source: effect.evidence.source,
    contested: weighing.disputes
      .filter((dispute) => dispute.subject === 'effect' && dispute.subjectId === effect.id)
      .map((dispute) => dispute.reason),
  }
}

/** The norms that the decision deviates from: those that the body allowed, and those of which only the weighing says so. */
export function publicDeviations({
  weighing,
  allowed,
}: Pick<DecisionRecords, 'weighing' | 'allowed'>): readonly PublicDeviation[] {
  const weighed = (weighing?.normRelations ?? []).filter(
    ({ relation, reference }) => relation === 'deviates' && !allowed.some(({ key }) => key === reference?.key),
  )
  return [
    ...allowed.map(({ code, statement, framework, reason }) => ({
      ...{ norm: statement, code, source: framework, explanation: reason, allowed: true },
    })),
    ...weighed.map(({ norm, source, explanation, reference }) => ({
      ...{ norm, code: reference?.code ?? null, source, explanation, allowed: false },
    })),
  ]
}

/** The goals of the plan with what the weighing says of each; who wrote it stays inside. */
export const publicGoals = (weighing: WeighedContent | null): readonly PublicGoalRelation[] =>
  (weighing?.goalRelations ?? []).map(({ goalCode, goalTitle, relation, explanation }) => ({
    ...{ goalCode, goalTitle, relation, explanation },
  }))
