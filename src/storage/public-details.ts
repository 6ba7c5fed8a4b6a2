import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

/** Facts that only the public page needs. */
export interface PublicDetails {
  readonly cost: string | null
  readonly registerUrl: string | null
  readonly inputUntil: Day | null
  /** 0 while nothing has been kept. */
  readonly revision: number
}

const nothing: PublicDetails = { cost: null, registerUrl: null, inputUntil: null, revision: 0 }

export async function selectPublicDetails(tx: Tx, algorithmId: string): Promise<PublicDetails> {
  const row = await tx
    .selectFrom('public_detail')
    .select(['cost', 'register_url as registerUrl', 'input_until as inputUntil', 'revision'])
    .where('algorithm_id', '=', algorithmId)
    .executeTakeFirst()
  return row ?? nothing
}

/** Keeps the details in place of what stood there. False when somebody else was first. */
export async function updatePublicDetails(
  tx: Tx,
  organisationId: string,
  { id, algorithmId, details }: { id: string; algorithmId: string; details: PublicDetails },
): Promise<boolean> {
  const values = { cost: details.cost, register_url: details.registerUrl, input_until: details.inputUntil }
  const result = await tx
    .insertInto('public_detail')
    .values({ id, organisation_id: organisationId, algorithm_id: algorithmId, ...values })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'algorithm_id'])
        .doUpdateSet({ ...values, revision: details.revision + 1 })
        .where('public_detail.revision', '=', details.revision),
    )
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Records that the organisation chooses to show an algorithm, or no longer. */
export async function insertPublicChoice(
  tx: Tx,
  organisationId: string,
  choice: { id: string; algorithmId: string; shown: boolean; chosenBy: string; chosenOn: Day },
): Promise<void> {
  await tx
    .insertInto('public_choice')
    .values({
      id: choice.id,
      organisation_id: organisationId,
      algorithm_id: choice.algorithmId,
      shown: choice.shown,
      chosen_by: choice.chosenBy,
      chosen_on: choice.chosenOn,
    })
    .execute()
}
