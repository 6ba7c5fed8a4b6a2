import { publicKeyOf, type SightKind, type SightNode } from '#src/domain/sight/line-of-sight.ts'
import { dossierWeighingPath } from '../../paths/algorithm.ts'
import { conditionPath, decisionPath } from '../../paths/proposal.ts'
import { publicConditionHref, publicDecisionPath } from '../../paths/public.ts'
import { weighingVersionPath } from '../../paths/weighing.ts'
import { publicSightPath, sightPath } from '../../paths/sight.ts'
import { frameworkPath, planTextPath, publicNormHref, visionPath } from '../../paths/public-texts.ts'

interface Place {
  readonly address: string
  readonly place: number | null
  readonly within: string
}

/** Where the records of each kind stand. */
const places: Readonly<Record<SightKind, (place: Place) => string>> = {
  paragraph: ({ address }) => `${visionPath()}#${address}`,
  principle: ({ address }) => `${frameworkPath()}#uitgangspunt-${address}`,
  norm: ({ address }) => publicNormHref(address),
  goal: ({ address }) => `${planTextPath()}#doel-${address}`,
  // What a decision rests on and people went on from stands in its own version.
  weighing: ({ within, place }) =>
    place === null ? dossierWeighingPath({ id: within }) : weighingVersionPath({ id: within, number: String(place) }),
  decision: ({ within }) => decisionPath({ id: within }),
  condition: ({ within }) => conditionPath({ id: within }),
  review: ({ within }) => decisionPath({ id: within }),
}

/** Where everybody reads them: what belongs to a decision stands with that decision. */
const publicPlaces: typeof places = {
  ...places,
  weighing: ({ address }) => `${publicDecisionPath({ number: address })}#effecten`,
  decision: ({ address }) => publicDecisionPath({ number: address }),
  condition: ({ address, place }) => publicConditionHref(address, place ?? 1),
  review: ({ address }) => publicDecisionPath({ number: address }),
}

/** Where a record of the line stands, for people at work or for everybody. */
export const placeOf = ({ kind, address, place, within }: SightNode, isPublic: boolean): string =>
  (isPublic ? publicPlaces : places)[kind]({ address: address ?? '', place, within: within ?? '' })

/** The line from another record. */
export const lineFrom = (node: SightNode, isPublic: boolean): string =>
  isPublic ? publicSightPath({ id: publicKeyOf(node) }) : sightPath({ id: node.id })
