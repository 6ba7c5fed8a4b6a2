import type { QuestionOption } from '#src/domain/decision/question-option.ts'
import type { ProposalQuestion } from '#src/domain/proposal/proposal.ts'
import { paragraphsOf, type Block, type Definition } from '../document.ts'
import { heading, paragraph, when, type Composing } from './composing.ts'
import type { ProposalDocument } from './proposal-on-paper.ts'
import { legalText, optionTitle } from './weighing-sections.ts'

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
    ...choiceBlocks(composing, content, question),
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

/** The choices of a question. What the weighing above describes in full is only named here: a proposal must stay readable. */
function choiceBlocks(composing: Composing, content: ProposalDocument, question: ProposalQuestion): readonly Block[] {
  const described = new Set(content.weighing?.options.map(({ id }) => id))
  const isDescribed = (option: QuestionOption): boolean =>
    option.weighingOptionId !== null && described.has(option.weighingOptionId)
  return [
    ...when(question.options.some(isDescribed), paragraph(composing.t('document.proposal.questionOptionsAbove'))),
    {
      kind: 'definitions',
      items: question.options.map((option) =>
        isDescribed(option) ? namedOption(composing, option) : optionItem(composing, option),
      ),
    },
  ]
}

function namedOption({ t }: Composing, option: QuestionOption): Definition {
  const legal =
    option.legal === null ? t('document.option.legal.none') : t(`document.option.legal.${option.legal.answer}`)
  const detail = [paragraphsOf(option.consequences)[0] ?? '', `${t('document.option.legal')} ${legal}`]
  return { term: optionTitle(t, option), detail: detail.filter((text) => text !== '').join('\n') }
}

function optionItem(composing: Composing, option: QuestionOption): Definition {
  const { t, functionOf } = composing
  const broughtIn = option.broughtInBy === null ? t('document.option.always') : functionOf(option.broughtInBy)
  const detail = [
    option.consequences,
    `${t('document.option.legal')} ${legalText(composing, option.legal)}`,
    `${t('document.option.broughtIn')}: ${broughtIn}`,
  ]
  return { term: optionTitle(t, option), detail: detail.filter((text) => text !== '').join('\n') }
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
