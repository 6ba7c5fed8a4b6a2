import type { ContributionOutcome, ContributorKind, HidingGround } from '#src/domain/consultation/contribution.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { paragraphsOf, type Block, type Document } from '../document.ts'
import {
  colophonOf,
  dayText,
  facts,
  heading,
  paragraph,
  wordsOf,
  type Composing,
  type DocumentStamp,
} from './composing.ts'

/** What a reaction note is made of: only what everybody may read. */
export interface ReactionNote {
  readonly title: string
  readonly draft: string
  readonly questions: string
  readonly followUp: string
  readonly summary: string
  readonly opensOn: Day
  readonly closesOn: Day
  readonly accountedOn: Day
  readonly contributions: readonly {
    readonly number: number
    readonly kind: ContributorKind
    readonly name: string | null
    readonly text: string | null
    readonly shortened: boolean
    readonly hiddenOn: HidingGround | null
    readonly outcome: ContributionOutcome
    readonly answer: string
  }[]
  readonly stamp: DocumentStamp
}

const paragraphs = (text: string): readonly Block[] => paragraphsOf(text).map(paragraph)

function contributionBlocks({ t }: Composing, one: ReactionNote['contributions'][number]): readonly Block[] {
  const who = one.kind === 'resident' || one.name === null ? t('contribution.who.resident') : one.name
  const hidden = one.hiddenOn === null ? '' : t(`contribution.ground.${one.hiddenOn}`).toLowerCase()
  return [
    heading(3, t('document.note.contribution', { number: one.number, who })),
    one.text === null
      ? paragraph(t('public.consultation.hidden', { ground: hidden }))
      : { kind: 'quote', text: one.text, by: one.shortened ? t('public.consultation.shortened') : null },
    paragraph(t('document.note.answer', { outcome: t(`contribution.outcome.${one.outcome}`), answer: one.answer })),
  ]
}

/** The account of a consultation on paper: what was put forward, what was heard, and what was done with it. */
export function reactionNoteDocument(composing: Composing, note: ReactionNote): Document {
  const { t, language } = composing
  const period = { from: dayText(note.opensOn, language), to: dayText(note.closesOn, language) }
  return {
    title: note.title,
    language,
    author: composing.organisation,
    kicker: t('document.note.kicker'),
    lead: t('document.note.lead'),
    metadata: facts(composing, [
      [t('document.note.period'), t('consultation.period', period)],
      [t('document.note.account'), dayText(note.accountedOn, language)],
      [t('document.note.count'), t('weighing.views.contributions', { count: note.contributions.length })],
    ]),
    blocks: [
      heading(2, t('public.consultation.summary')),
      { kind: 'voice', text: note.summary, by: null },
      heading(2, t('public.consultation.draft')),
      ...paragraphs(note.draft),
      heading(2, t('public.consultation.questions')),
      ...paragraphs(note.questions),
      heading(2, t('public.consultation.followUp')),
      ...paragraphs(note.followUp),
      heading(2, t('public.consultation.said')),
      ...(note.contributions.length === 0
        ? [paragraph(t('public.consultation.noneSaidAtAll'))]
        : note.contributions.flatMap((one) => contributionBlocks(composing, one))),
    ],
    sources: [],
    colophon: colophonOf(composing, note.stamp),
    words: wordsOf(composing, note.stamp.date),
  }
}
