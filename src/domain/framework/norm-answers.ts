import type { FrozenPart } from '../guiding-text/part.ts'
import type { Dispute } from '../weighing/dispute.ts'
import { relationNow, type NormRelation } from '../weighing/norm-relation.ts'
import type { RoutingFlag } from '../routing/routing-flag.ts'
import type { DeviationBody } from './norm.ts'

/** A norm in force that a weighing has to answer, with its question. */
export interface NormToAnswer {
  readonly key: string
  readonly code: string
  readonly title: string
  readonly statement: string
  readonly question: string
  readonly deviationBody: DeviationBody
  readonly frameworkNumber: number
}

export const asNormToAnswer = ({ key, code, content }: FrozenPart<'norm'>, frameworkNumber: number): NormToAnswer => ({
  key,
  code,
  title: content.title,
  statement: content.statement,
  question: content.question,
  deviationBody: content.deviation.body,
  frameworkNumber,
})

type Related = Pick<NormRelation, 'id' | 'relation' | 'norm' | 'reference'>

/** The answer to a norm: about this norm as it reads now. A norm that was reworded is answered again. */
const answers = (relation: Pick<Related, 'norm' | 'reference'>, norm: NormToAnswer): boolean =>
  relation.reference?.key === norm.key && relation.norm === norm.statement

/** Norms in force that this weighing has not answered, however: open is an answer, silence is not. */
export const unansweredNorms = (
  norms: readonly NormToAnswer[],
  relations: readonly Pick<Related, 'norm' | 'reference'>[],
): readonly NormToAnswer[] => norms.filter((norm) => !relations.some((relation) => answers(relation, norm)))

/** What a weighing said of this norm when it read differently; nothing when it was never answered, or is as it reads. */
export const earlierAnswer = <Relation extends Pick<Related, 'norm' | 'reference'>>(
  norm: NormToAnswer,
  relations: readonly Relation[],
): Relation | undefined => relations.find((one) => one.reference?.key === norm.key && one.norm !== norm.statement)

/** How the norm of an answer stands now: reworded, or no longer for this algorithm; nothing for one that stands as it was. */
export function normSince(
  { reference, norm }: Pick<Related, 'norm' | 'reference'>,
  norms: readonly NormToAnswer[],
): 'reworded' | 'gone' | null {
  if (reference === undefined) return null
  const now = norms.find(({ key }) => key === reference.key)
  if (now === undefined) return 'gone'
  return now.statement === norm ? null : 'reworded'
}

/** A deviation that a body allowed: from which norm, in the words of that day. */
export interface AllowedDeviation {
  readonly key: string
  readonly statement: string
}

/** Norms from which a body allowed to deviate as they read now: what was allowed of other words was not this. */
export const stillAllowed = (norms: readonly NormToAnswer[], allowed: readonly AllowedDeviation[]): readonly string[] =>
  norms
    .filter((norm) => allowed.some(({ key, statement }) => key === norm.key && statement === norm.statement))
    .map(({ key }) => key)

/** Norms from which the algorithm deviates, or about which people disagree, and which no decision has allowed yet. */
export function unsettledDeviations(
  norms: readonly NormToAnswer[],
  { normRelations, disputes }: { readonly normRelations: readonly Related[]; readonly disputes: readonly Dispute[] },
  allowedKeys: readonly string[],
): readonly { readonly norm: NormToAnswer; readonly now: 'deviates' | 'contested' }[] {
  return norms.flatMap((norm) => {
    const relation = normRelations.find((one) => one.reference?.key === norm.key)
    if (relation === undefined || allowedKeys.includes(norm.key)) return []
    const now = relationNow(relation, disputes)
    return now === 'deviates' || now === 'contested' ? [{ norm, now }] : []
  })
}

/**
 * What the framework means for who decides. A deviation goes to the body that may deviate; what the law forbids is put to
 * nobody; without a framework in force that is said in the decision itself.
 */
export function frameworkFlags(
  inForce: boolean,
  unsettled: ReturnType<typeof unsettledDeviations>,
): readonly RoutingFlag[] {
  if (!inForce) return ['noFramework']
  if (unsettled.length === 0) return []
  const forbidden = unsettled.some(({ norm, now }) => norm.deviationBody === 'nobody' && now === 'deviates')
  const higher = unsettled.some(({ norm }) => norm.deviationBody !== 'executive')
  return [
    'deviatesFromFramework',
    ...(forbidden ? (['deviatesFromLaw'] as const) : []),
    ...(higher ? [] : (['frameworkOfExecutive'] as const)),
  ]
}
