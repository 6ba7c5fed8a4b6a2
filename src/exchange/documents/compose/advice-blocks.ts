import type { Block } from '../document.ts'
import { dayText, heading, paragraph, when, type Composing } from './composing.ts'
import type { AdviceOnPaper, MissingAdviceOnPaper, ProposalDocument } from './proposal-on-paper.ts'

/** Every advice in full and unaltered, and what the proposal does with it beside it. */
export function adviceBlocks(composing: Composing, content: ProposalDocument): readonly Block[] {
  const { t } = composing
  const none = content.advices.length === 0 && content.missingAdvices.length === 0
  return [
    heading(2, t('document.proposal.advices')),
    paragraph(none ? t('document.proposal.noAdvices') : t('document.proposal.advicesIntro')),
    ...content.advices.flatMap((one) => adviceText(composing, one)),
    ...content.missingAdvices.flatMap((one) => missingText(composing, one)),
  ]
}

function adviceText({ t, language }: Composing, { advice, response }: AdviceOnPaper): readonly Block[] {
  const verdict = t('document.proposal.adviceVerdict', { verdict: t(`document.verdict.${advice.verdict}`) })
  return [
    heading(3, `${advice.advisor.name}, ${dayText(advice.deliveredOn, language)}`),
    paragraph(verdict),
    { kind: 'voice', text: `${advice.conclusion}\n\n${advice.text}`, by: advice.advisor.name },
    heading(4, t('document.proposal.adviceDone')),
    paragraph(response ?? t('document.proposal.adviceNotDone')),
  ]
}

function missingText({ t, language }: Composing, { request, notDelivered }: MissingAdviceOnPaper): readonly Block[] {
  return [
    heading(3, t('document.proposal.adviceMissing', { advisor: request.advisor.name })),
    paragraph(
      notDelivered === null
        ? t('document.proposal.adviceAwaited', { date: dayText(request.dueOn, language) })
        : t('document.proposal.adviceMissingReason', { reason: notDelivered.reason }),
    ),
  ]
}

/** Conditions that advisors proposed or that an option needs. The body sets its own. */
export function conditionBlocks({ t }: Composing, content: ProposalDocument): readonly Block[] {
  const items = [
    ...content.advices.flatMap(({ advice }) =>
      advice.proposedConditions.map((text) => ({
        term: t('document.proposal.conditionOf', { advisor: advice.advisor.name }),
        detail: text,
      })),
    ),
    ...(content.weighing?.options ?? []).flatMap((option) =>
      option.requiredConditions === null || option.requiredConditions === ''
        ? []
        : [
            {
              term: t('document.proposal.conditionOption', { option: option.title }),
              detail: option.requiredConditions,
            },
          ],
    ),
  ]
  return [
    heading(2, t('document.proposal.conditions')),
    paragraph(items.length === 0 ? t('document.proposal.noConditions') : t('document.proposal.conditionsIntro')),
    ...when(items.length > 0, { kind: 'definitions', items }),
  ]
}
