import type { AiActFacts } from '#src/domain/algorithm/ai-act-facts.ts'
import type { AiActRiskGroup } from '#src/domain/algorithm/classification.ts'
import type { Translate } from '#src/i18n/text.ts'
import type { Fact } from './text.tsx'

/** What the AI Act calls an algorithm, in words. */
export function aiActFactItems(t: Translate, riskGroup: AiActRiskGroup | null, facts: AiActFacts): readonly Fact[] {
  const none = t('aiAct.fact.none')
  const { applicationKind, roles, transparencyDuty, systemicRisk, openSource } = facts
  return [
    { label: t('aiAct.fact.riskGroup'), value: riskGroup === null ? none : t(`classification.aiAct.${riskGroup}`) },
    {
      label: t('aiAct.fact.applicationKind'),
      value: applicationKind === null ? none : t(`aiAct.kind.${applicationKind}`),
    },
    { label: t('aiAct.fact.roles'), value: roles.length === 0 ? none : roles.join(', ') },
    {
      label: t('aiAct.fact.transparencyDuty'),
      value: transparencyDuty === null ? none : t(`aiAct.duty.${transparencyDuty}`),
    },
    { label: t('aiAct.fact.systemicRisk'), value: systemicRisk === null ? none : t(`aiAct.systemic.${systemicRisk}`) },
    { label: t('aiAct.fact.openSource'), value: openSource === null ? none : t(`aiAct.openSource.${openSource}`) },
  ]
}
