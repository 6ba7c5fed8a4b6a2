import type { AboutAlgorithm } from './open-business.ts'
import { type Matter, owedByNobody } from './matter.ts'

/** What a matter is about. */
export const about = (row: AboutAlgorithm): Matter['algorithm'] => ({ id: row.algorithmId, name: row.algorithmName })
/** The one that there is, or none. */
export const listed = <Value>(value: Value | null): readonly Value[] => (value === null ? [] : [value])

/** The process owner and who leads the work, or everybody who owns processes or leads when this algorithm has neither. */
export function owner({ processOwnerId, projectLeadId }: AboutAlgorithm): Matter['owedBy'] {
  const personIds = [...listed(processOwnerId), ...listed(projectLeadId)]
  if (personIds.length === 0) return { ...owedByNobody, roles: ['processOwner', 'projectLead'] }
  return { ...owedByNobody, personIds, roles: processOwnerId === null ? ['processOwner'] : [] }
}
