import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { FrameworksOnDay, ToReconsider } from '#src/domain/framework/norms-left.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from '../database.ts'
import { adoptedNorms, reconsideredAlgorithms, situationIn, textDecisions } from './open-framework.ts'

/** An algorithm that a version of the framework asked to look at again. */
export interface ReconsideredRow extends ToReconsider {
  readonly id: string
  readonly algorithmId: string
  readonly algorithmName: string
  /** The function of who owns the process. */
  readonly ownerFunction: string | null
  readonly normCodes: readonly string[]
  readonly dueOn: Day
}

/** Every algorithm that one version asked to look at again, and what became of the framework, in one query. */
export async function selectReconsidered(
  tx: Tx,
  frameworkNumber: number,
): Promise<Omit<FrameworksOnDay, 'today'> & { readonly items: readonly ReconsideredRow[] }> {
  const row = await tx
    .selectNoFrom((eb) => [
      jsonArrayFrom(
        reconsideredAlgorithms(eb)
          .select('r.norm_codes as normCodes')
          .where('r.framework_number', '=', frameworkNumber)
          .orderBy('r.due_on')
          .orderBy('al.name')
          .orderBy('al.id'),
      ).as('items'),
      adoptedNorms(eb),
      textDecisions(eb),
    ])
    .executeTakeFirstOrThrow()
  return {
    items: row.items.map(({ status, riskClass, facts, ...one }) => ({
      ...one,
      situation: situationIn({ status, riskClass, facts }),
    })),
    adopted: row.adoptedNorms,
    decisions: row.textDecisions,
  }
}
