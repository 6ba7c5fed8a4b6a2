import { maybe, type AlgorithmFlags } from '../algorithm/facts.ts'
import type { Role } from '../person/role.ts'
import type { SourceKind } from '../shared/source.ts'
import { countsAsYes, outcomeOf, type Screening } from './screening.ts'

/** What can follow from a screening. */
export const consequenceKinds = [
  'resolveDoubt',
  'iama',
  'dpia',
  'register',
  'advice',
  'body',
  'ethicsTalk',
  'regularManagement',
  'classification',
] as const
export type ConsequenceKind = (typeof consequenceKinds)[number]

/** Pages and articles behind a consequence; the sentence stands in the catalogue. */
export const consequenceSources = [
  'doubtRule',
  'rotterdamFlow',
  'gdpr35',
  'riskSelection',
  'frameworkImpactful',
  'frameworkClassification',
] as const
export type ConsequenceSource = (typeof consequenceSources)[number]

/** One thing that follows: what, who does it, and on what ground. */
export interface Consequence {
  readonly kind: ConsequenceKind
  /** Left to the process owner. */
  readonly optional: boolean
  /** Follows only because a fact is not known yet. */
  readonly doubt: boolean
  readonly by: readonly Role[]
  readonly sourceKind: SourceKind
  readonly source: ConsequenceSource
}

const follows = (
  kind: ConsequenceKind,
  by: readonly Role[],
  [sourceKind, source]: readonly [SourceKind, ConsequenceSource],
  more: { readonly optional?: boolean; readonly doubt?: boolean } = {},
): Consequence => ({ kind, by, sourceKind, source, optional: false, doubt: false, ...more })

const assessors: readonly Role[] = ['processOwner', 'developer', 'algorithmExpert']

function dataProtection(flags: AlgorithmFlags): readonly Consequence[] {
  if (!maybe(flags, 'personalData')) return []
  const by: readonly Role[] = ['processOwner', 'privacyOfficer', 'fg']
  const source = flags.riskSelection === true ? 'riskSelection' : 'gdpr35'
  return [follows('dpia', by, ['law', source], { doubt: flags.personalData === null })]
}

/** What follows from the answers: IAMA, DPIA, register, advice, body, each with its source; nothing while unfinished. */
export function consequencesOf(screening: Pick<Screening, 'answers'>, flags: AlgorithmFlags): readonly Consequence[] {
  const outcome = outcomeOf(screening)
  if (outcome === null) return []
  const classification = follows(
    'classification',
    ['processOwner', 'algorithmExpert'],
    ['example', 'frameworkClassification'],
  )
  if (outcome === 'standardGovernance')
    return [
      classification,
      ...dataProtection(flags),
      follows('ethicsTalk', ['processOwner'], ['example', 'rotterdamFlow'], { optional: true }),
      follows('regularManagement', ['processOwner'], ['example', 'rotterdamFlow']),
    ]
  const unsure = screening.answers.some((one) => one.answer === 'unknown')
  return [
    ...(unsure ? [follows('resolveDoubt', ['processOwner'], ['proposal', 'doubtRule'])] : []),
    follows('iama', assessors, ['example', 'rotterdamFlow']),
    ...dataProtection(flags),
    follows('register', ['processOwner'], ['example', 'rotterdamFlow']),
    follows('advice', ['algorithmExpert', 'fg'], ['example', 'rotterdamFlow']),
    follows('body', ['processOwner'], ['example', 'frameworkImpactful']),
    classification,
  ]
}

/** True when the governance applies only because somebody did not know. */
export const onlyByDoubt = (screening: Pick<Screening, 'answers'>): boolean =>
  screening.answers.some((one) => countsAsYes(one.answer)) && !screening.answers.some((one) => one.answer === 'yes')
