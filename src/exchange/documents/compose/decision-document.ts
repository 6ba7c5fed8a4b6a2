import type { ChainHead } from '#src/domain/audit/chain.ts'
import type { PublicDecision } from '#src/domain/publication/public-decision.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Block, Document } from '../document.ts'
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
import { adviceTable, conditionItems, effectBlocks, pointBlocks, riskItems } from './decision-evidence.ts'
import { frameworkBlocks } from './decision-framework.ts'
import { questionItems, reasonBlocks, treatmentItems } from './decision-reasons.ts'
import { withheldBlocks } from './withheld-blocks.ts'

/** A decision as the reader may see it: the public projection, or everything for who works inside. */
export interface DecisionDocument {
  readonly decision: PublicDecision
  /** The day on which conditions are looked at. */
  readonly today: Day
  /** Version of what was weighed. */
  readonly number: number | null
}

/** The decision as a document: first the answer to the core question, in the words of the body. */
export function decisionDocument(composing: Composing, { decision, today, number }: DecisionDocument): Document {
  const { t } = composing
  const { fingerprint, withheld } = decision
  const sealed = fingerprint.sequence !== null && fingerprint.chainHead !== null
  const chainHead: ChainHead | null = sealed ? { sequence: fingerprint.sequence, hash: fingerprint.chainHead } : null
  return {
    title: withheld === null ? decision.title : t('public.decisions.withheld', { number: decision.number }),
    language: composing.language,
    author: composing.organisation,
    kicker: t('document.decision.kicker', { body: decision.body }),
    lead: outcomeLine(composing, decision),
    metadata: metadataOf(composing, decision),
    blocks:
      withheld === null
        ? openBlocks(composing, decision, today)
        : withheldBlocks(composing, withheld, 'document.decision.withheld'),
    sources: filledSource(decision.competenceBasis, t('document.proposal.competence')),
    colophon: {
      ...colophonOf(composing, { number, fingerprint: fingerprint.sha256, chainHead, date: decision.decidedOn }),
      version: t('document.decision.number', { number: decision.number }),
      notes: [t('document.author'), t('public.decision.historyWhy'), t('document.standing.frozen')],
    },
    words: wordsOf(composing, decision.decidedOn),
  }
}

const filledSource = (basis: string | null, kind: string) => (basis === null ? [] : [{ kind, text: basis }])

function metadataOf({ t, language }: Composing, decision: PublicDecision) {
  const { portfolioHolder, officialRecord } = decision
  const holder =
    portfolioHolder === null
      ? null
      : [portfolioHolder.name, ...(portfolioHolder.portfolio === null ? [] : [portfolioHolder.portfolio])].join(', ')
  return filled([
    [t('public.decision.body'), decision.body],
    [t('public.decision.portfolio'), holder],
    [t('public.decision.date'), dayText(decision.decidedOn, language)],
    [t('public.decision.number'), decision.number],
    [t('document.meta.algorithm'), decision.algorithm?.name ?? null],
    [t('public.decision.review'), decision.reviewOn === null ? null : dayText(decision.reviewOn, language)],
    [t('public.decision.record'), officialRecord.address],
    [t('public.decision.supersedes'), decision.supersedes],
    [
      t(decision.supersededHow === 'withdraws' ? 'public.decision.withdrawnBy' : 'public.decision.supersededBy'),
      decision.supersededBy,
    ],
  ])
}

function openBlocks(composing: Composing, decision: PublicDecision, today: Day): readonly Block[] {
  const { t, language } = composing
  const conditions = conditionItems(composing, decision.conditions)
  const risks = riskItems(composing, decision.residualRisks)
  return [
    ...coreBlocks(composing, decision),
    heading(2, t('public.decision.decided')),
    { kind: 'definitions', items: questionItems(composing, decision.questions) },
    ...frameworkBlocks(composing, decision),
    ...goalBlocks(composing, decision),
    ...reasonBlocks(composing, decision),
    ...pointBlocks(composing, decision.points),
    ...adviceTable(composing, decision),
    heading(2, t('public.decision.conditions')),
    ...when(conditions.length === 0, paragraph(t('public.decision.noConditions'))),
    ...when(conditions.length > 0, paragraph(t('document.decision.conditionsOn', { date: dayText(today, language) })), {
      kind: 'definitions',
      items: conditions,
    }),
    ...earlierBlocks(composing, decision),
    ...when(risks.length > 0, heading(2, t('public.decision.risks')), paragraph(t('public.decision.risksWhy')), {
      kind: 'definitions',
      items: risks,
    }),
    ...when(decision.checks.length > 0, heading(2, t('public.decision.checks')), {
      kind: 'definitions',
      items: decision.checks.map((check) => ({ term: check.advantage, detail: check.how })),
    }),
    ...effectBlocks(composing, decision.effects),
    heading(2, t('public.decision.treatment')),
    { kind: 'definitions', items: treatmentItems(composing, decision) },
    ...competenceBlocks(composing, decision),
    ...decision.withholdings.flatMap((one) => withheldBlocks(composing, one, 'document.decision.part')),
  ]
}

/** What the decision did with earlier ones and their conditions. */
function earlierBlocks({ t, language }: Composing, decision: PublicDecision): readonly Block[] {
  const { succession, supersedes, changedConditions } = decision
  const replaced: readonly Block[] =
    succession === null || supersedes === null
      ? []
      : [
          paragraph(t(`public.decision.earlier.${succession.kind}`, { number: supersedes })),
          { kind: 'voice', text: succession.reason, by: null },
        ]
  const items = changedConditions.map(({ decision: number, text, fate, dueOn, reason }) => {
    const day = dueOn === null ? '' : dayText(dueOn, language)
    const said =
      fate === 'extended'
        ? t('public.decision.change.extended', { number, day })
        : t(`public.decision.change.${fate}`, { number })
    return { term: said, detail: reason === '' ? text : `${text}\n${reason}` }
  })
  const changed: readonly Block[] = items.length === 0 ? [] : [{ kind: 'definitions', items }]
  const blocks = [...replaced, ...changed]
  return when(blocks.length > 0, heading(2, t('public.decision.earlier')), ...blocks)
}

/** The core question and its answer come first. */
function coreBlocks({ t }: Composing, { coreAnswer, body }: PublicDecision): readonly Block[] {
  const question: Block = { kind: 'coreQuestion', text: t('document.coreQuestion') }
  if (coreAnswer === null) return [question, paragraph(t('public.decision.noCore'))]
  const by = t('public.decision.coreVoice', { body })
  const wording = t(`public.wording.${coreAnswer.wording ?? 'unknown'}`)
  const part = (title: string, text: string): readonly Block[] => [heading(3, title), { kind: 'voice', text, by: null }]
  return [
    question,
    heading(2, t('public.decision.core')),
    paragraph(by),
    ...part(t('public.decision.core.tipped'), coreAnswer.tippedTheBalance),
    ...part(t('public.decision.core.givenUp'), coreAnswer.givenUp),
    ...part(t('public.decision.core.borneBy'), coreAnswer.borneBy),
    paragraph(`${t('public.decision.whoseWords')} ${wording}`),
  ]
}

/** How what was decided relates to the goals of the plan. */
const goalBlocks = ({ t }: Composing, { goals }: PublicDecision): readonly Block[] =>
  when(goals.length > 0, heading(2, t('plan.relations.section')), {
    kind: 'table',
    caption: null,
    header: [t('plan.relations.goal'), t('plan.relations.explanation'), t('plan.relations.relation')],
    rows: goals.map((goal) => [goal.goalTitle, goal.explanation, t(`plan.relation.${goal.relation}`)]),
  })

const competenceBlocks = ({ t }: Composing, { competence }: PublicDecision): readonly Block[] =>
  when(competence.length > 0, heading(2, t('public.decision.whyBody')), {
    kind: 'list',
    ordered: false,
    items: competence,
  })
