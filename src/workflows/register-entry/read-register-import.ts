import { accept, type Result } from '#src/domain/shared/result.ts'
import { readRegister, type FileRefusal, type GivenFile } from '#src/exchange/register/read-register.ts'
import { selectAlgorithms } from '#src/storage/algorithms.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectOrganisations } from '#src/storage/organisations.ts'
import { selectRegisterEntries } from '#src/storage/register-entries.ts'

import { within, type Context } from '#src/workflows/context.ts'
import { planImport, type ImportChoices, type ImportPlan, type Present } from './plan-register-import.ts'

/** Shows what an import would do, and changes nothing. */
export function readRegisterImport(
  ctx: Context,
  command: ImportChoices & { readonly files: readonly GivenFile[] },
): Promise<Result<ImportPlan, FileRefusal>> {
  const reading = readRegister(command.files)
  if (!reading.ok) return Promise.resolve(reading)
  return within(ctx, async (tx) => accept(planImport(reading.value, await presentNow(tx, ctx), command)))
}

/** What stands here already, as far as an import can touch it. */
export async function presentNow(tx: Tx, ctx: Context): Promise<Present> {
  const organisations = await selectOrganisations(tx)
  const entries = await selectRegisterEntries(tx)
  const algorithms = entries.length === 0 ? [] : await selectAlgorithms(tx)
  return {
    organisationName: organisations.find(({ id }) => id === ctx.organisationId)?.name ?? '',
    entries,
    algorithms: new Map(algorithms.map((algorithm) => [algorithm.id, algorithm])),
  }
}
