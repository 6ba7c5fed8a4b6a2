import { exportRun } from '#src/workflows/instrument-run/export-run.ts'
import { importRun } from '#src/workflows/instrument-run/import-run.ts'
import { readAlgorithmId } from '#src/workflows/algorithm/read-algorithm-id.ts'

import { chooseOrganisation, type HouseVerb } from '../desk.ts'
import { done, failed } from '../outcome.ts'

/** Takes a filled-in instrument away, complete. */
export const exportRunVerb: HouseVerb = async (desk, { values, operands }) => {
  const { t } = desk
  const chosen = await chooseOrganisation(desk, values['organisation'])
  if (!chosen.ok) return failed(chosen.refusal)
  const id = operands[0] ?? ''
  const made = await exportRun(chosen.value.context, id)
  if (made === undefined) return failed(t('cli.run.unknown', { given: id }))
  const file = values['out'] ?? 'instrument.json'
  const bytes = Buffer.from(`${JSON.stringify(made, null, 2)}\n`)
  return done([t('cli.run.exported', { file })], { run: id, file, bytes: bytes.length }, bytes.toString('base64'))
}

/** Reads a filled-in instrument in, as a new one of an algorithm. */
export const importRunVerb: HouseVerb = async (desk, { values, files }) => {
  const { t } = desk
  const chosen = await chooseOrganisation(desk, values['organisation'])
  if (!chosen.ok) return failed(chosen.refusal)
  const meant = values['algorithm'] ?? ''
  const algorithmId = await readAlgorithmId(chosen.value.context, meant)
  if (algorithmId === undefined) return failed(t('cli.refusal.algorithm-unknown', { given: meant }))
  const text = Buffer.from(files[0]?.base64 ?? '', 'base64').toString('utf8')
  const read = await importRun(chosen.value.context, { algorithmId, text })
  if (!read.ok) return failed(t(`runFiles.refusal.${read.refusal}`), { error: read.refusal })
  return done([t('cli.run.imported', { id: read.value })], { run: read.value, algorithm: algorithmId })
}
