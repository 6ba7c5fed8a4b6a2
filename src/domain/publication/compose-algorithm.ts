import type { AlgorithmFacts } from '../algorithm/facts.ts'
import type { RiskClass } from '../algorithm/risk-class.ts'
import type { AlgorithmStatus } from '../algorithm/status.ts'
import type { Day } from '../shared/dates.ts'
import type { AlgorithmSource } from './algorithm-source.ts'
import type { Official } from './officials.ts'
import type { Preparation, PublicInstrument } from './public-algorithm.ts'
import type { PublicEvent } from './public-event.ts'
import type { PublicOffice } from './public-office.ts'
import { publicAiAct, type AiActRecord } from './public-ai-act.ts'
import type { PublicDecisionSummary } from './public-decision.ts'
import type { VisibilityFacts } from './visibility.ts'
import { webAddress } from './web-address.ts'
import type { Withholding } from './withholding.ts'
import { wooArticles } from './woo-ground.ts'

/** A paper that was pointed out in the dossier; the last of a kind is the one that holds. */
export interface PaperRecord {
  readonly kind: string
  readonly state: 'present' | 'notNeeded' | 'removed'
  /** What it is called, or why it is not needed. */
  readonly title: string
  readonly address: string | null
  readonly datedOn: Day | null
}

/** Everything inside about one algorithm from which its public record is made. */
export interface AlgorithmRecords {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly facts: AlgorithmFacts
  readonly status: AlgorithmStatus
  readonly riskClass: RiskClass | null
  readonly classReason: string | null
  /** It is the higher class because something is not known yet. */
  readonly classInDoubt: boolean
  /** The last class that was confirmed. */
  readonly aiAct: AiActRecord | null
  readonly body: string | null
  readonly competenceBasis: string | null
  readonly holder: PublicOffice | null
  readonly changedOn: Day
  readonly registeredOn: Day
  readonly preparation: Preparation | null
  readonly cost: string | null
  readonly registerUrl: string | null
  readonly useDecided: boolean
  readonly visibility: VisibilityFacts
  readonly papers: readonly PaperRecord[]
  readonly statuses: readonly { readonly on: Day; readonly to: AlgorithmStatus }[]
  readonly stops: readonly Day[]
  /** The days on which a substantial change was reported, or found by the expert. */
  readonly changes: readonly Day[]
  readonly names: readonly { readonly on: Day; readonly name: string }[]
  readonly decisions: readonly PublicDecisionSummary[]
  readonly withholdings: readonly Withholding[]
  readonly officials: readonly Official[]
}

const nothingToSay = (text: string | null | undefined): string | null =>
  text === null || text === undefined || text.trim() === '' ? null : text

/** Puts the records of one algorithm together as the source of its public record. */
export function composeAlgorithm(records: AlgorithmRecords): AlgorithmSource {
  const { facts } = records
  return {
    id: records.id,
    slug: records.slug,
    name: records.name,
    summary: facts.summary ?? '',
    purpose: facts.purpose ?? '',
    status: records.status,
    riskClass: records.riskClass,
    classReason: nothingToSay(records.classReason),
    classInDoubt: records.classInDoubt,
    aiAct: records.aiAct?.riskGroup == null ? null : publicAiAct(records.aiAct),
    body: records.body,
    bodyReason: nothingToSay(records.competenceBasis),
    portfolioHolder: records.holder,
    domainsOfLife: facts.domainsOfLife,
    process: nothingToSay(facts.process),
    legalBasis: nothingToSay(facts.legalBases.map((basis) => basis.title).join('; ')),
    affected: nothingToSay(facts.peopleAffected),
    humanControl: nothingToSay(facts.humanControlText),
    supplier: nothingToSay(facts.supplier),
    cost: nothingToSay(records.cost),
    data: nothingToSay(facts.data),
    technique: nothingToSay(facts.workings),
    registerUrl: webAddress(records.registerUrl ?? registerPaper(records)),
    inUseSince: facts.usedFrom,
    changedOn: records.changedOn,
    preparation: records.preparation,
    instruments: (['iama', 'dpia', 'biasAnalysis'] as const).map((kind) => instrument(kind, records.papers)),
    decisions: records.decisions,
    useDecided: records.useDecided,
    history: history(records),
    visibility: records.visibility,
    withholdings: records.withholdings,
    officials: records.officials,
  }
}

const latest = (papers: readonly PaperRecord[], kind: string): PaperRecord | undefined =>
  papers.findLast((paper) => paper.kind === kind)

const registerPaper = ({ papers }: AlgorithmRecords): string | null => {
  const paper = latest(papers, 'registerEntry')
  return paper?.state === 'present' ? paper.address : null
}

function instrument(kind: PublicInstrument['kind'], papers: readonly PaperRecord[]): PublicInstrument {
  const paper = latest(papers, kind)
  if (paper === undefined || paper.state === 'removed')
    return { kind, state: 'missing', on: null, url: null, reason: null }
  if (paper.state === 'notNeeded') return { kind, state: 'notNeeded', on: null, url: null, reason: paper.title }
  return { kind, state: 'done', on: paper.datedOn, url: webAddress(paper.address), reason: null }
}

function history(records: AlgorithmRecords): readonly PublicEvent[] {
  const { visibility, decisions, statuses, stops, changes, withholdings } = records
  return [
    { on: records.registeredOn, kind: 'registered', text: null },
    ...(visibility.studyStartedOn === null
      ? []
      : [{ on: visibility.studyStartedOn, kind: 'studyStarted', text: null } as const]),
    ...decisions.map((decision) => ({ on: decision.decidedOn, kind: 'decided', text: decision.number }) as const),
    ...statuses.map((each) => ({ on: each.on, kind: 'statusChanged', text: each.to }) as const),
    ...stops.map((on) => ({ on, kind: 'stopped', text: null }) as const),
    ...changes.map((on) => ({ on, kind: 'changeReported', text: null }) as const),
    ...renamings(records),
    ...withholdings.flatMap(withholdingEvents),
  ]
}

/** Earlier names, so that whoever knew the old name finds the page. */
const renamings = ({ names }: AlgorithmRecords): readonly PublicEvent[] =>
  names.flatMap((each, index) => {
    const before = names[index - 1]
    return before === undefined || before.name === each.name
      ? []
      : [{ on: each.on, kind: 'renamed', text: before.name } as const]
  })

const withholdingEvents = (each: Withholding): readonly PublicEvent[] => [
  { on: each.decidedOn, kind: 'withheld', text: wooArticles[each.ground] || each.motivation },
  ...(each.endedOn === null ? [] : [{ on: each.endedOn, kind: 'released', text: null } as const]),
]
