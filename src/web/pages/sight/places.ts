import type { SightNode } from '#src/domain/sight/line-of-sight.ts'
import { dossierWeighingPath } from '../../paths/algorithm.ts'
import { conditionPath, decisionPath } from '../../paths/proposal.ts'
import { frameworkPath, planTextPath, publicNormHref, visionPath } from '../../paths/public-texts.ts'

/** Where a record of the line stands. */
export function placeOf({ kind, address, within }: SightNode): string {
  if (kind === 'paragraph') return `${visionPath()}#${address ?? ''}`
  if (kind === 'principle') return frameworkPath()
  if (kind === 'norm') return publicNormHref(address ?? '')
  if (kind === 'goal') return `${planTextPath()}#doel-${address ?? ''}`
  if (kind === 'weighing') return dossierWeighingPath({ id: within ?? '' })
  if (kind === 'condition') return conditionPath({ id: within ?? '' })
  return decisionPath({ id: within ?? '' })
}
