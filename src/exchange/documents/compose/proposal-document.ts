import { bodyInSentence } from '#src/domain/body/body-in-sentence.ts'
import type { Proposal } from '#src/domain/proposal/proposal.ts'
import type { Block, Document, Source } from '../document.ts'
import { adviceBlocks, conditionBlocks } from './advice-blocks.ts'
import { colophonOf, dayText, facts, filled, heading, paragraph, when, wordsOf, type Composing } from './composing.ts'
import { questionBlocks } from './question-blocks.ts'
import { classText, weighingBlocks } from './weighing-document.ts'
import type { ProposalDocument } from './proposal-on-paper.ts'

/** The proposal to a body: what is asked, both sides, all advice, never an outcome. */
export function proposalDocument(composing: Composing, content: ProposalDocument): Document {
  const { t } = composing
  const { proposal, weighing, stamp } = content
  return {
    title: proposal.title,
    language: composing.language,
    author: composing.organisation,
    kicker: t('document.proposal.kicker', { body: bodyInSentence(content.bodyName, composing.language) }),
    lead: content.algorithm.summary,
    metadata: metadataOf(composing, content),
    blocks: [
      ...askedBlocks(composing, proposal),
      { kind: 'coreQuestion', text: t('document.coreQuestion') },
      ...when(content.withoutFramework === true, {
        kind: 'notice',
        label: t('proposal.framework.without'),
        text: t('proposal.framework.withoutText'),
      }),
      ...backgroundBlocks(composing, content),
      ...(weighing === null ? [] : weighingBlocks(composing, weighing, content.stories)),
      ...questionBlocks(composing, content),
      ...adviceBlocks(composing, content),
      ...conditionBlocks(composing, content),
      ...organisationBlocks(composing, proposal),
      heading(2, t('document.proposal.answer')),
      paragraph(t('document.proposal.answerIntro')),
    ],
    sources: [...content.competence.values()].flatMap(({ source }) => (source === null ? [] : [source])).filter(unique),
    colophon: colophonOf(composing, stamp),
    words: wordsOf(composing, stamp.date),
  }
}

const unique = (source: Source, index: number, all: readonly Source[]): boolean =>
  all.findIndex((other) => other.kind === source.kind && other.text === source.text) === index

function metadataOf(composing: Composing, content: ProposalDocument) {
  const { t, language } = composing
  const { proposal } = content
  const meeting =
    proposal.meetingOn === null
      ? t('document.meta.noMeeting')
      : proposal.agendaItem === ''
        ? dayText(proposal.meetingOn, language)
        : t('document.meta.meetingItem', { date: dayText(proposal.meetingOn, language), item: proposal.agendaItem })
  return [
    ...facts(composing, [
      [t('document.meta.body'), content.bodyName],
      [t('document.meta.holder'), content.portfolioHolder ?? t('document.unassigned')],
      [t('document.meta.meeting'), meeting],
      [t('document.meta.class'), classText(composing, content.riskClass)],
    ]),
    ...filled([
      [t('document.meta.algorithm'), content.algorithm.name],
      [
        t('document.meta.revisits'),
        content.revisited === undefined ? null : `${content.revisited.number}: ${content.revisited.title}`,
      ],
      [
        t('document.meta.weighing'),
        proposal.weighing === null ? null : t('document.versionNumber', { number: proposal.weighing.number }),
      ],
      [t('document.meta.caseNumber'), proposal.caseNumber],
      [t('document.meta.papersSent'), proposal.papersSentOn === null ? null : dayText(proposal.papersSentOn, language)],
      [t('document.meta.gates'), proposal.gates.map((gate) => t(`proposal.gate.${gate}`)).join(' · ')],
    ]),
  ]
}

/** The questions first: a member must know at once what is asked. */
function askedBlocks({ t }: Composing, proposal: Proposal): readonly Block[] {
  return [
    heading(2, t('document.proposal.asked')),
    paragraph(t('document.proposal.askedIntro')),
    { kind: 'list', ordered: true, items: proposal.questions.map((question) => question.text) },
    ...when(proposal.latePapers !== '', {
      kind: 'notice',
      label: t('document.proposal.late'),
      text: proposal.latePapers,
    }),
  ]
}

function backgroundBlocks(composing: Composing, { proposal, algorithm }: ProposalDocument): readonly Block[] {
  const { t, language } = composing
  const noReturn = [
    algorithm.pointOfNoReturn ?? '',
    algorithm.pointOfNoReturnOn === null ? '' : dayText(algorithm.pointOfNoReturnOn, language),
  ]
  return [
    heading(2, t('document.proposal.reason')),
    paragraph(proposal.introduction === '' ? t('document.notFilled') : proposal.introduction),
    {
      kind: 'definitions',
      items: facts(composing, [
        [t('document.proposal.goal'), algorithm.purpose],
        [t('document.proposal.what'), algorithm.workings ?? algorithm.summary],
        [t('document.proposal.process'), algorithm.process],
        [t('document.proposal.affected'), algorithm.peopleAffected],
        [t('document.proposal.control'), algorithm.humanControlText],
        [t('document.proposal.alternatives'), algorithm.alternatives],
        [t('document.proposal.noReturn'), noReturn.filter((text) => text !== '').join('\n')],
      ]),
    },
  ]
}

const organisationBlocks = (composing: Composing, proposal: Proposal): readonly Block[] => [
  heading(2, composing.t('document.proposal.organisation')),
  {
    kind: 'definitions',
    items: facts(composing, [
      [composing.t('document.proposal.finance'), proposal.finance],
      [composing.t('document.proposal.timeline'), proposal.timeline],
      [composing.t('document.proposal.communication'), proposal.communication],
      [composing.t('document.proposal.sensitivities'), proposal.sensitivities],
    ]),
  },
]
