import type { SightKind, SightNode } from '#src/domain/sight/line-of-sight.ts'
import { dossierWeighingPath } from '../../paths/algorithm.ts'
import { conditionPath, decisionPath } from '../../paths/proposal.ts'
import { publicDecisionPath } from '../../paths/public.ts'
import { publicSightPath, sightPath } from '../../paths/sight.ts'
import { frameworkPath, planTextPath, publicNormHref, visionPath } from '../../paths/public-texts.ts'

interface Place {
  readonly address: string
  readonly within: string
}

/** Where the records of each kind stand. */
const places: Readonly<Record<SightKind, (place: Place) => string>> = {
  paragraph: ({ address }) => `${visionPath()}#${address}`,
  principle: ({ address }) => `${frameworkPath()}#uitgangspunt-${address}`,
  norm: ({ address }) => publicNormHref(address),
  goal: ({ address }) => `${planTextPath()}#doel-${address}`,
  weighing: ({ within }) => dossierWeighingPath({ id: within }),
  decision: ({ within }) => decisionPath({ id: within }),
  condition: ({ within }) => conditionPath({ id: within }),
  review: ({ within }) => decisionPath({ id: within }),
}

/** Where everybody reads them: what belongs to a decision stands with that decision. */
const publicPlaces: typeof places = {
  ...places,
  weighing: ({ address }) => publicDecisionPath({ number: address }),
  decision: ({ address }) => publicDecisionPath({ number: address }),
  condition: ({ address }) => `${publicDecisionPath({ number: address })}#voorwaarden`,
  review: ({ address }) => publicDecisionPath({ number: address }),
}

/** Where a record of the line stands, for people at work or for everybody. */
export const placeOf = ({ kind, address, within }: SightNode, isPublic: boolean): string =>
  (isPublic ? publicPlaces : places)[kind]({ address: address ?? '', within: within ?? '' })

/** The line from another record. Of what belongs to a decision the public sees one line: that of the decision. */
export const lineFrom = ({ kind, id, address }: SightNode, isPublic: boolean): string => {
  if (!isPublic) return sightPath({ id })
  const belongs = kind === 'weighing' || kind === 'decision' || kind === 'review'
  return publicSightPath({ id: belongs ? (address ?? '') : id })
}
