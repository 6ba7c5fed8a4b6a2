import type { PublicCondition, PublicDecision } from '#src/domain/publication/public-decision.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Block, Definition, Document } from '../document.ts'
import {
  colophonOf,
  dayText,
  filled,
  heading,
  outcomeLine,
  paragraph,
  when,
  wordsOf,
  type Composing,
} from './composing.ts'
import { conditionStanding, riskItems } from './decision-evidence.ts'
import { frameworkBlocks } from './decision-framework.ts'
import { withheldBlocks } from './withheld-blocks.ts'

/** A decision of another body, told to the representative body: only what is public of it. */
export interface CouncilLetter {
  readonly decision: PublicDecision
  /** Name of the representative body; nothing when the organisation did not set one up. */
  readonly addressee: string | null
  /** Where everyone reads the decision. */
  readonly address: string
  /** The day on which conditions are looked at. */
  readonly today: Day
}

/** The letter to the representative body about a decision (raadsinformatiebrief), short enough to read before a meeting. */
export function councilLetter(composing: Composing, { decision, addressee, address, today }: CouncilLetter): Document {
  const { t } = composing
  const { fingerprint, withheld } = decision
  const { sequence, chainHead } = fingerprint
  return {
    title: withheld === null ? decision.title : t('public.decisions.withheld', { number: decision.number }),
    language: composing.language,
    author: composing.organisation,
    kicker: t('document.letter.kicker', { to: addressee ?? t('document.letter.anyone') }),
    lead: outcomeLine(composing, decision),
    metadata: metadataOf(composing, decision),
    blocks: [
      paragraph(t('document.letter.opening')),
      ...(withheld === null
        ? openBlocks(composing, decision, today)
        : withheldBlocks(composing, withheld, 'document.decision.withheld')),
      heading(2, t('document.letter.more')),
      paragraph(t('document.letter.address', { address })),
    ],
    sources: [],
    colophon: {
      ...colophonOf(composing, {
        number: null,
        fingerprint: fingerprint.sha256,
        chainHead: sequence !== null && chainHead !== null ? { sequence, hash: chainHead } : null,
        date: decision.decidedOn,
      }),
      version: t('document.decision.number', { number: decision.number }),
      notes: [t('document.author'), t('document.letter.composed')],
    },
    words: wordsOf(composing, decision.decidedOn),
    compact: true,
  }
}

function metadataOf({ t, language }: Composing, decision: PublicDecision): readonly Definition[] {
  return filled([
    [t('public.decision.body'), decision.body],
    [t('public.decision.portfolio'), decision.portfolioHolder?.name ?? null],
    [t('public.decision.date'), dayText(decision.decidedOn, language)],
    [t('public.decision.number'), decision.number],
    [t('document.meta.algorithm'), decision.algorithm?.name ?? null],
    [
      t(decision.supersededHow === 'withdraws' ? 'public.decision.withdrawnBy' : 'public.decision.supersededBy'),
      decision.supersededBy,
    ],
  ])
}

function openBlocks(composing: Composing, decision: PublicDecision, today: Day): readonly Block[] {
  const { t, language } = composing
  const risks = riskItems(composing, decision.residualRisks)
  return [
    heading(2, t('public.decision.decided')),
    {
      kind: 'definitions',
      items: decision.questions.map(({ text, label, outcome }) => ({
        term: text,
        detail: `${t(`approvalLabel.${label}`)}. ${outcome}`,
      })),
    },
    ...coreBlocks(composing, decision),
    ...againstBlocks(composing, decision),
    ...adviceBlocks(composing, decision),
    heading(2, t('document.letter.framework')),
    ...frameworkBlocks(composing, decision),
    ...when(
      decision.framework !== null && decision.deviations.length === 0,
      paragraph(t('document.letter.noDeviations')),
    ),
    ...conditionBlocks(composing, decision.conditions, today),
    ...when(risks.length > 0, heading(2, t('public.decision.risks')), { kind: 'definitions', items: risks }),
    heading(2, t('document.letter.review')),
    paragraph(
      decision.reviewOn === null
        ? t('document.letter.noReview')
        : t('document.letter.reviewOn', { date: dayText(decision.reviewOn, language) }),
    ),
    ...decision.withholdings.flatMap((one) => withheldBlocks(composing, one, 'document.decision.part')),
  ]
}

/** The answer to the core question, and whose words it is in. */
function coreBlocks({ t }: Composing, { coreAnswer, body }: PublicDecision): readonly Block[] {
  const question: Block = { kind: 'coreQuestion', text: t('document.coreQuestion') }
  if (coreAnswer === null) return [question, paragraph(t('public.decision.noCore'))]
  return [
    question,
    heading(2, t('public.decision.core')),
    paragraph(t('public.decision.coreVoice', { body })),
    {
      kind: 'definitions',
      items: filled([
        [t('public.decision.core.tipped'), coreAnswer.tippedTheBalance],
        [t('public.decision.core.givenUp'), coreAnswer.givenUp],
        [t('public.decision.core.borneBy'), coreAnswer.borneBy],
        [t('public.decision.whoseWords'), t(`public.wording.${coreAnswer.wording ?? 'unknown'}`)],
      ]),
    },
  ]
}

/** The points against it that were marked, each with its answer; then by name the disadvantages that nobody marked. */
function againstBlocks({ t }: Composing, { points, effects }: PublicDecision): readonly Block[] {
  const marked = points.filter(({ side }) => side !== 'advantage')
  const titles = new Set(points.map(({ title }) => title))
  const others = effects.filter(({ side, title }) => side === 'disadvantage' && !titles.has(title))
  const items = marked.map(({ title, description, answer }) => ({
    term: title,
    detail: [description, answer === null ? t('public.decision.noAnswer') : t('document.letter.answer', { answer })]
      .filter((text) => text !== '')
      .join('\n'),
  }))
  return [
    heading(2, t('public.decision.points')),
    ...(items.length === 0 ? [paragraph(t('document.letter.noPoints'))] : [{ kind: 'definitions', items } as const]),
    ...when(
      others.length > 0,
      paragraph(t('document.letter.others', { titles: others.map(({ title }) => title).join('; ') })),
    ),
  ]
}

/** Advice that was not followed wholly or was not there, with the reason. Advice without a word about it is here too. */
function adviceBlocks(
  { t }: Composing,
  { advices, absentAdvices }: Pick<PublicDecision, 'advices' | 'absentAdvices'>,
): readonly Block[] {
  const notFollowed = advices
    .filter(({ following }) => following !== 'followed')
    .map(({ by, conclusion, following, reason }) => ({
      term: by,
      detail: `${conclusion}\n${[t(`public.following.${following ?? 'none'}`), reason ?? ''].join(' ').trim()}`,
    }))
  const absent = absentAdvices.map(({ kind, reason }) => ({
    term: t(`adviceKind.${kind}`),
    detail: `${t('public.decision.adviceAbsent')}\n${t('public.decision.adviceAbsentDone')} ${reason}`,
  }))
  const items = [...notFollowed, ...absent]
  return [
    heading(2, t('document.letter.advice')),
    ...when(advices.length === 0 && items.length === 0, paragraph(t('public.decision.noAdvice'))),
    ...when(advices.length > 0 && items.length === 0, paragraph(t('document.letter.allFollowed'))),
    ...when(items.length > 0, { kind: 'definitions', items }),
  ]
}

const conditionBlocks = (
  composing: Composing,
  conditions: readonly PublicCondition[],
  today: Day,
): readonly Block[] => {
  const { t, language } = composing
  return [
    heading(2, t('public.decision.conditions')),
    ...when(conditions.length === 0, paragraph(t('public.decision.noConditions'))),
    ...when(conditions.length > 0, paragraph(t('document.decision.conditionsOn', { date: dayText(today, language) })), {
      kind: 'table',
      caption: null,
      header: [t('document.letter.condition'), t('document.letter.conditionWhen'), t('document.letter.conditionWho')],
      rows: conditions.map((one) => [one.text, conditionStanding(composing, one), one.owner]),
    }),
  ]
}
