import {
  applicationKinds,
  openSourceLabels,
  systemicRisks,
  transparencyDuties,
  type AiActFacts,
} from '../algorithm/ai-act-facts.ts'
import { aiActRoles } from '../algorithm/facts.ts'
import type { AiActRiskGroup, Answer } from '../algorithm/classification.ts'
import type { ClassOrigin } from './outcome.ts'

/** How decision trees write the labels, and what each says. */
const vocabulary = {
  'AI-systeem': 'ai-systeem',
  'AI-systeem voor algemene doeleinden': 'ai-systeem-voor-algemene-doeleinden',
  'AI-model voor algemene doeleinden': 'ai-model-voor-algemene-doeleinden',
  'geen algoritme': 'geen-algoritme',
  aanbieder: 'aanbieder',
  gebruiksverantwoordelijke: 'gebruiksverantwoordelijke',
  importeur: 'importeur',
  distributeur: 'distributeur',
  'in gebruik': 'in-gebruik',
  'in ontwikkeling': 'in-ontwikkeling',
  'verboden AI': 'verboden-ai',
  'hoog-risico AI': 'hoog-risico-ai-systeem',
  'geen hoog-risico AI': 'geen-hoog-risico-ai-systeem',
  'uitzondering van toepassing': 'uitzondering-van-toepassing',
  'beoordeling door derde partij': 'beoordeling-door-derde-partij',
  'niet van toepassing': 'niet-van-toepassing',
  systeemrisico: 'systeemrisico',
  'geen systeemrisico': 'geen-systeemrisico',
  transparantieverplichting: 'transparantieverplichting',
  'geen transparantieverplichting': 'geen-transparantieverplichting',
  'open-source': 'open-source',
  'geen open-source': 'geen-open-source',
} as const

/** Do we know what this label means? Others are kept and shown, and become no fact. */
export const isKnownLabel = (label: string): boolean => Object.hasOwn(vocabulary, label)

/** What the labels of a finished walk say about the class: the criteria of the AI Act, and the facts of the record. */
export interface ProposedFacts {
  readonly riskGroup: AiActRiskGroup | null
  readonly facts: AiActFacts
  readonly prohibitedPractice: Answer
  readonly highRiskAi: Answer
}

/** The official label that a label of a tree stands for. */
const codesOf = (labels: readonly string[]): ReadonlySet<string> =>
  new Set(labels.flatMap((label) => (isKnownLabel(label) ? [vocabulary[label as keyof typeof vocabulary]] : [])))

const heaviestFirst = [
  'verboden-ai',
  'hoog-risico-ai-systeem',
  'uitzondering-van-toepassing',
  'geen-hoog-risico-ai-systeem',
] as const satisfies readonly AiActRiskGroup[]

/**
 * What the outcome of a walk says about the class. Of two labels that contradict each other the heavier counts, and what
 * the tree did not find out, or found only by doubt, is unknown: that counts as the higher class (law 8 of the product).
 */
export function proposeFacts({ labels, doubtful }: Pick<ClassOrigin, 'labels' | 'doubtful'>): ProposedFacts {
  const codes = codesOf(labels)
  const first = <Code extends string>(list: readonly Code[]): Code | null =>
    list.find((code) => codes.has(code)) ?? null
  const facts: AiActFacts = {
    applicationKind: first(applicationKinds),
    roles: aiActRoles.filter((role) => codes.has(role)),
    transparencyDuty: first(transparencyDuties),
    systemicRisk: first(systemicRisks),
    openSource: first(openSourceLabels),
  }
  const marked = first(heaviestFirst)
  const riskGroup = marked ?? (isOutside(codes, facts) ? 'niet-van-toepassing' : null)
  const sure = riskGroup !== null && !codesOf(doubtful).has(riskGroup)
  const known = (group: AiActRiskGroup): Answer => (riskGroup === group ? 'yes' : 'no')
  const prohibitionOpen = riskGroup === null || (riskGroup === 'verboden-ai' && !sure)
  return {
    riskGroup,
    facts,
    prohibitedPractice: prohibitionOpen ? 'unknown' : known('verboden-ai'),
    highRiskAi: sure ? known('hoog-risico-ai-systeem') : 'unknown',
  }
}

/** Without a risk group: no algorithm, no AI system, or a model, for which the groups do not exist. */
const isOutside = (codes: ReadonlySet<string>, { applicationKind, roles }: AiActFacts): boolean =>
  codes.has('geen-algoritme') ||
  applicationKind === 'ai-model-voor-algemene-doeleinden' ||
  (applicationKind === null && roles.length > 0)
