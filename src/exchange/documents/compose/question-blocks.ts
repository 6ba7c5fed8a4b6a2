import type { QuestionOption } from '#src/domain/decision/question-option.ts'
import type { ProposalQuestion } from '#src/domain/proposal/proposal.ts'
import type { Block } from '../document.ts'
import { heading, paragraph, when, type Composing } from './composing.ts'
import type { ProposalDocument } from './proposal-document.ts'
import { legalText } from './weighing-sections.ts'

/** Each question on its own: facts, the effects it turns on, what can be chosen, and why it lies with this body. */
export const questionBlocks = (composing: Composing, content: ProposalDocument): readonly Block[] =>
  content.proposal.questions.flatMap((question) => [
    heading(
      2,
      composing.t('document.proposal.question', {
        number: question.sequence,
        kind: composing.t(`document.kind.${question.kind}`),
      }),
    ),
    { kind: 'voice', text: question.text, by: null } as const,
    ...factBlocks(composing, content, question),
    heading(3, composing.t('document.proposal.questionOptions')),
    { kind: 'definitions', items: question.options.map((option) => optionItem(composing, option)) } as const,
    ...when(question.risks.length > 0, heading(3, composing.t('document.proposal.questionRisks')), {
      kind: 'list',
      ordered: false,
      items: question.risks.map((risk) => risk.text),
    }),
    ...when(
      question.draftMotivation !== '',
      heading(3, composing.t('document.proposal.draft')),
      paragraph(question.draftMotivation),
    ),
    ...competenceBlocks(composing, content, question),
  ])

function factBlocks({ t }: Composing, content: ProposalDocument, question: ProposalQuestion): readonly Block[] {
  const titles = (content.weighing?.effects ?? [])
    .filter((effect) => question.effectIds.includes(effect.id))
    .map((effect) => effect.title)
  return [
    heading(3, t('document.proposal.questionFacts')),
    paragraph(question.facts === '' ? t('document.notFilled') : question.facts),
    ...when(titles.length > 0, heading(3, t('document.proposal.questionEffects')), {
      kind: 'list',
      ordered: false,
      items: titles,
    }),
  ]
}

function optionItem(composing: Composing, option: QuestionOption) {
  const { t, functionOf } = composing
  const broughtIn = option.broughtInBy === null ? t('document.option.always') : functionOf(option.broughtInBy)
  const detail = [
    option.consequences,
    `${t('document.option.legal')} ${legalText(composing, option.legal)}`,
    `${t('document.option.broughtIn')}: ${broughtIn}`,
  ]
  const zero = option.kind === 'proposed' ? '' : `${t(`document.option.${option.kind}`)}: `
  return { term: `${zero}${option.title}`, detail: detail.filter((text) => text !== '').join('\n') }
}

function competenceBlocks({ t }: Composing, content: ProposalDocument, question: ProposalQuestion): readonly Block[] {
  const competence = content.competence.get(question.id)
  if (competence === undefined) return []
  const { why, provisionalRule } = competence
  return [
    heading(3, t('document.proposal.competence')),
    ...why.map(paragraph),
    ...(provisionalRule === null
      ? []
      : [
          {
            kind: 'notice',
            label: t('document.proposal.provisional'),
            text: t('document.proposal.provisionalText', { rule: provisionalRule }),
          } as const,
        ]),
  ]
}
