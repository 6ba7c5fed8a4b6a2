import { absolute } from '#src/web/http/absolute.ts'
import { beginningWith } from '#src/web/http/path.ts'
import { publicDecisionPath } from '#src/web/paths/public.ts'
import { exportDossier } from '#src/workflows/dossier/export-dossier.ts'
import { importDossier } from '#src/workflows/dossier/import-dossier.ts'
import { readAlgorithmId } from '#src/workflows/algorithm/read-algorithm-id.ts'

import { chooseOrganisation, type HouseVerb } from '../desk.ts'
import { done, failed } from '../outcome.ts'

/** Takes a whole dossier away in one archive. */
export const exportDossierVerb: HouseVerb = async (desk, { values, operands }) => {
  const { t } = desk
  const chosen = await chooseOrganisation(desk, values['organisation'])
  if (!chosen.ok) return failed(chosen.refusal)
  const meant = operands[0] ?? ''
  const { context, organisation, address } = chosen.value
  const { house } = desk.open
  const addressOf = (number: string) =>
    beginningWith(address, () => absolute({ house, organisation }, publicDecisionPath({ number })))
  const algorithmId = await readAlgorithmId(context, meant)
  const exported = algorithmId === undefined ? undefined : await exportDossier(context, { algorithmId, addressOf })
  if (exported?.ok !== true) return failed(t('cli.refusal.algorithm-unknown', { given: meant }))
  const file = values['out'] ?? exported.value.name
  const { bytes } = exported.value
  const report = { algorithm: algorithmId, file, bytes: bytes.length }
  return done([t('cli.export.done', { file })], report, Buffer.from(bytes).toString('base64'))
}

/** Takes over the dossier of another organisation, to be read only. */
export const importDossierVerb: HouseVerb = async (desk, { values, files }) => {
  const { t } = desk
  const chosen = await chooseOrganisation(desk, values['organisation'])
  if (!chosen.ok) return failed(chosen.refusal)
  const archive = Buffer.from(files[0]?.base64 ?? '', 'base64')
  const taken = await importDossier(chosen.value.context, { archive })
  if (!taken.ok) return failed(t(`cli.dossier.problem.${taken.refusal.kind}`), { error: taken.refusal })
  const { algorithmName, originName } = taken.value
  return done([t('cli.dossier.taken', { name: algorithmName, origin: originName })], taken.value)
}
