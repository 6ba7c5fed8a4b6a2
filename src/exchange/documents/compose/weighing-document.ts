import type { RiskClass } from '#src/domain/algorithm/risk-class.ts'
import type { WeighingContent } from '#src/domain/weighing/content.ts'
import type { Block, Document } from '../document.ts'
import { colophonOf, facts, wordsOf, type Composing, type DocumentStamp } from './composing.ts'
import {
  appreciationBlocks,
  goalBlocks,
  normBlocks,
  optionBlocks,
  sectionBlocks,
  storyBlocks,
  uncertaintyBlocks,
  viewpointBlocks,
  type StoryTexts,
} from './weighing-sections.ts'
import { markedBlocks, sidesBlocks } from './weighing-sides.ts'

export interface WeighingDocument {
  readonly algorithmName: string
  readonly weighing: WeighingContent
  readonly stories: StoryTexts
  readonly bodyName: string | null
  readonly portfolioHolder: string | null
  readonly stamp: DocumentStamp
}

/** The weighing on paper: the core question, both sides, and all that belongs to it. */
export function weighingDocument(composing: Composing, content: WeighingDocument): Document {
  const { t } = composing
  const { weighing, stamp } = content
  return {
    title: t('document.weighing.title', { name: content.algorithmName }),
    language: composing.language,
    author: composing.organisation,
    kicker: t('document.weighing.kicker'),
    lead: weighing.summary === '' ? null : weighing.summary,
    metadata: facts(composing, [
      [t('document.meta.body'), content.bodyName ?? t('document.unassigned')],
      [t('document.meta.holder'), content.portfolioHolder ?? t('document.unassigned')],
      [t('document.meta.class'), classText(composing, weighing.riskClass)],
      [t('document.meta.facts'), weighing.factsGatheredBy],
    ]),
    blocks: [
      { kind: 'coreQuestion', text: t('document.coreQuestion') },
      ...weighingBlocks(composing, weighing, content.stories),
      ...appreciationBlocks(composing, weighing),
    ],
    sources: [],
    colophon: colophonOf(composing, stamp),
    words: wordsOf(composing, stamp.date),
  }
}

/** Everything that was weighed, in the order in which a reader needs it. */
export function weighingBlocks(composing: Composing, weighing: WeighingContent, stories: StoryTexts): readonly Block[] {
  const section = (kind: Parameters<typeof sectionBlocks>[2]) => sectionBlocks(composing, weighing, kind)
  return [
    ...sidesBlocks(composing, weighing),
    ...markedBlocks(composing, weighing),
    ...section('legitimacy'),
    ...section('treatment'),
    ...storyBlocks(composing, weighing, stories),
    ...section('feasibility'),
    ...section('transparency'),
    ...section('bias'),
    ...section('humanControl'),
    ...normBlocks(composing, weighing),
    ...goalBlocks(composing, weighing),
    ...viewpointBlocks(composing, weighing),
    ...uncertaintyBlocks(composing, weighing),
    ...optionBlocks(composing, weighing),
  ]
}

export const classText = ({ t }: Composing, riskClass: RiskClass | null): string =>
  riskClass === null ? t('document.meta.noClass') : t(`document.class.${riskClass}`)
