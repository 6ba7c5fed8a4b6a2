import type { Day } from '#src/domain/shared/dates.ts'
import type { WeighingContent } from '#src/domain/weighing/content.ts'
import type { Effect, Side } from '#src/domain/weighing/effect.ts'
import type { Frozen } from '#src/domain/weighing/content.ts'
import { uncertaintyLines } from './uncertainty-lines.ts'
import type { Block, Document, Point } from '../document.ts'
import { colophonOf, dayText, facts, heading, paragraph, when, wordsOf, type Composing } from './composing.ts'
import { markersOf } from './effect-points.ts'
import type { ProposalDocument } from './proposal-on-paper.ts'
import { classText } from './weighing-document.ts'

/** What a briefing is made of: a proposal when there is one, else the weighing as it stands. */
export type BriefingDocument = Omit<ProposalDocument, 'proposal' | 'bodyName' | 'competence' | 'missingAdvices'> & {
  readonly proposal: ProposalDocument['proposal'] | null
  readonly bodyName: string | null
  /** The newest decision about the algorithm; nothing while there is none. */
  readonly decided: { readonly number: string; readonly title: string; readonly decidedOn: Day } | null
}

/** One page for who must decide: what is asked and when, both sides in titles, the options, and what nobody knows. */
export function briefingDocument(composing: Composing, content: BriefingDocument): Document {
  const { t } = composing
  const { weighing, proposal, stamp } = content
  return {
    title: proposal?.title ?? content.algorithm.name,
    language: composing.language,
    author: composing.organisation,
    kicker: t('document.briefing.kicker'),
    lead: content.algorithm.summary,
    metadata: facts(composing, [
      [t('document.meta.body'), content.bodyName ?? t('document.unassigned')],
      [t('document.meta.meeting'), meetingText(composing, content)],
      [t('document.meta.holder'), content.portfolioHolder ?? t('document.unassigned')],
      [t('document.meta.class'), classText(composing, content.riskClass)],
    ]),
    blocks: [
      { kind: 'coreQuestion', text: t('document.coreQuestion') },
      heading(2, t('document.briefing.asked')),
      proposal === null
        ? paragraph(nothingAsked(composing, content))
        : { kind: 'list', ordered: true, items: proposal.questions.map((question) => question.text) },
      ...(weighing === null ? [] : weighingInShort(composing, weighing)),
      ...adviceInShort(composing, content),
    ],
    sources: [],
    colophon: colophonOf(composing, stamp),
    words: wordsOf(composing, stamp.date),
    compact: true,
  }
}

/** Nobody is asked anything: nothing was proposed yet, or it was decided on. */
function nothingAsked({ t, language }: Composing, { decided }: BriefingDocument): string {
  if (decided === null) return t('document.briefing.noProposal')
  const { title, number, decidedOn } = decided
  return t('document.briefing.decided', { title, number, day: dayText(decidedOn, language) })
}

function meetingText({ t, language }: Composing, { proposal }: BriefingDocument): string {
  const day = proposal?.meetingOn ?? null
  return day === null ? t('document.meta.noMeeting') : dayText(day, language)
}

function weighingInShort(composing: Composing, weighing: WeighingContent): readonly Block[] {
  const { t } = composing
  const side = (which: Side) =>
    weighing.effects.filter((effect) => effect.side === which).map((effect) => titleOnly(composing, weighing, effect))
  const unknown = uncertaintyLines(composing, weighing)
  const empty = t('document.weighing.empty')
  return [
    heading(2, t('document.weighing.sides')),
    { kind: 'sides', pros: side('advantage'), cons: side('disadvantage'), empty: { pros: empty, cons: empty } },
    heading(2, t('document.briefing.choose')),
    weighing.options.length === 0
      ? paragraph(t('document.briefing.noOptions'))
      : { kind: 'list', ordered: false, items: weighing.options.map((option) => option.title) },
    ...when(unknown.length > 0, heading(2, t('document.briefing.unknown')), {
      kind: 'list',
      ordered: false,
      items: unknown,
    }),
  ]
}

/** The title, how sure we are, and who marked it: enough to know what to read further. */
function titleOnly(composing: Composing, weighing: WeighingContent, effect: Frozen<Effect>): Point {
  const { t } = composing
  const markers = markersOf(composing, weighing, effect.id)
  const contested = weighing.disputes.some((dispute) => dispute.subjectId === effect.id)
  const words = [t(`document.evidence.${effect.evidence.basis}`)]
  if (contested) words.push(t('document.relation.contested'))
  if (markers !== '') words.push(`${t('document.effect.marked').toLowerCase()}: ${markers}`)
  return { title: effect.title, text: words.join('; '), evidence: effect.evidence.basis, facts: [], remarks: [] }
}

function adviceInShort({ t }: Composing, { advices }: BriefingDocument): readonly Block[] {
  return when(
    advices.length > 0,
    heading(2, t('document.briefing.advices')),
    {
      kind: 'definitions',
      items: advices.map(({ advice }) => ({
        term: `${advice.advisor.name}: ${t(`document.verdict.${advice.verdict}`)}`,
        detail: advice.conclusion,
      })),
    },
    paragraph(t('document.briefing.more')),
  )
}
