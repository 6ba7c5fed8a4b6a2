import type { SightKind, SightNode } from '#src/domain/sight/line-of-sight.ts'
import { dossierWeighingPath } from '../../paths/algorithm.ts'
import { conditionPath, decisionPath } from '../../paths/proposal.ts'
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

/** Where a record of the line stands. */
export const placeOf = ({ kind, address, within }: SightNode): string =>
  places[kind]({ address: address ?? '', within: within ?? '' })
