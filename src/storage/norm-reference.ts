import type { Selectable } from 'kysely'
import type { NormRelation } from '#src/domain/weighing/norm-relation.ts'
import type { WeighingTables } from './tables/weighing.ts'

/** Left out for a norm from elsewhere, so that what was frozen before reads as it did. */
export function normReference(
  row: Selectable<WeighingTables['weighing_norm_relation']>,
): Pick<NormRelation, 'reference'> {
  const { norm_key: key, norm_code: code, framework_number: frameworkNumber } = row
  if (key === null || code === null || frameworkNumber === null) return {}
  return { reference: { key, code, frameworkNumber } }
}
