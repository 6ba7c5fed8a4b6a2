import { z } from 'zod'
import { algorithmQuestionKinds } from '#src/domain/decision/question-kind.ts'
import { optionEffects, type OptionEffect, type QuestionOption } from '#src/domain/decision/question-option.ts'
import { isBroughtHere } from '#src/domain/proposal/question-options.ts'
import { proposalSteps } from '#src/domain/proposal/proposal-steps.ts'
import type { ProposalQuestion } from '#src/domain/proposal/proposal.ts'
import { gateIds } from '#src/domain/route/gate.ts'
import type { Option } from '#src/domain/weighing/option.ts'
import type { Translate } from '#src/i18n/text.ts'
import {
  choice,
  choices,
  idField,
  ids,
  optionalChoice,
  optionalDay,
  optionalId,
  optionalText,
  textField,
  wholeNumber,
} from '../../http/fields.ts'
import type { Labels } from '../../http/submit.ts'

export const newProposalForm = z.object({
  title: textField(300),
  bodyId: idField(),
  gates: choices(gateIds),
  revisits: optionalId(),
})

export const wordsForm = z.object({
  revision: wholeNumber(1),
  title: textField(300),
  bodyId: idField(),
  gates: choices(gateIds),
  portfolioHolderId: optionalId(),
  introduction: optionalText(20_000),
  finance: optionalText(10_000),
  communication: optionalText(10_000),
  timeline: optionalText(10_000),
  sensitivities: optionalText(10_000),
  caseNumber: optionalText(100),
})

export const questionForm = z.object({
  revision: wholeNumber(1),
  kind: choice(algorithmQuestionKinds),
  text: textField(500),
  facts: optionalText(20_000),
  effects: ids(),
  risks: optionalText(10_000),
  draftMotivation: optionalText(20_000),
  place: wholeNumber(1, 50),
})

export const stepForm = z.object({
  step: choice(proposalSteps),
  assignment: optionalText(5000),
  meetingOn: optionalDay(),
  agendaItem: optionalText(50),
  papersSentOn: optionalDay(),
  latePapers: optionalText(2000),
})

/** The field in which a question says what an option of the weighing means for the use. */
export const effectField = (optionId: string): string => `option-${optionId}`

const effectChoice = optionalChoice(optionEffects)

/** What the zero options mean for the use is fixed; an option without an effect is not offered. */
export function effectOf(
  option: Pick<Option, 'id' | 'kind'>,
  sent: Readonly<Record<string, unknown>>,
): OptionEffect | null {
  const given = effectChoice.safeParse(sent[effectField(option.id)])
  if (!given.success || given.data === null) return null
  if (option.kind === 'asToday') return 'noChange'
  return option.kind === 'withoutAlgorithm' ? 'stop' : given.data
}

/**
 * The options that a question offers, keeping the ids of those it offered before. What others brought to the question
 * itself stays: only who brought it in takes it out again.
 */
export function offeredOptions(
  options: readonly Option[],
  sent: Readonly<Record<string, unknown>>,
  { before, newId }: { before: readonly QuestionOption[]; newId: () => string },
): readonly QuestionOption[] {
  const broughtHere = before.filter(isBroughtHere)
  const ofWeighing = options.flatMap((option) => {
    const effect = effectOf(option, sent)
    if (effect === null) return []
    const id = before.find(({ weighingOptionId }) => weighingOptionId === option.id)?.id ?? newId()
    const { kind, title, consequences, legal, broughtInBy } = option
    return [{ id, kind, title, consequences, effect, legal, broughtInBy, weighingOptionId: option.id }]
  })
  return [...ofWeighing, ...broughtHere]
}

/** Each line is one risk; a risk whose words stay the same keeps its id. */
export const risksOf = (
  text: string,
  before: ProposalQuestion['risks'],
  newId: () => string,
): ProposalQuestion['risks'] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => before.find((risk) => risk.text === line) ?? { id: newId(), text: line })

export const proposalLabels = (t: Translate): Labels => ({
  title: t('proposal.field.title'),
  bodyId: t('proposal.field.body'),
  gates: t('proposal.field.gates'),
  revisits: t('proposal.field.revisits'),
  kind: t('proposal.field.kind'),
  text: t('proposal.field.question'),
  facts: t('proposal.field.facts'),
  place: t('proposal.field.place'),
  risks: t('proposal.field.risks'),
  draftMotivation: t('proposal.field.draftMotivation'),
  introduction: t('proposal.text.introduction'),
  finance: t('proposal.text.finance'),
  communication: t('proposal.text.communication'),
  timeline: t('proposal.text.timeline'),
  sensitivities: t('proposal.text.sensitivities'),
  caseNumber: t('proposal.field.caseNumber'),
  meetingOn: t('proposal.step.meetingOn'),
  papersSentOn: t('proposal.step.papersSentOn'),
})
