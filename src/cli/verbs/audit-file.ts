import { eraseFile, findFiles } from '#src/workflows/erasure/erase-file.ts'

import { chooseOrganisation, type HouseVerb } from '../desk.ts'
import { done, failed } from '../outcome.ts'

/** A whole uploaded file that must go. Without an id it says which files there are. */
export const auditFileVerb: HouseVerb = async (desk, { values }) => {
  const { t } = desk
  const chosen = await chooseOrganisation(desk, values['organisation'])
  if (!chosen.ok) return failed(chosen.refusal)
  const { id, law = '', reason = '' } = values
  if (id === undefined) {
    const files = await findFiles(chosen.value.context, '')
    const lines = files.map((file) => `${file.id}  ${file.uploadedAt.slice(0, 10)}  ${file.name}`)
    return done(files.length === 0 ? [t('file.erase.none')] : lines, { files })
  }
  const erased = await eraseFile(chosen.value.context, { fileId: id, law, reason })
  if (erased.ok) return done([t('file.erase.done')], erased.value)
  return failed(t(`file.erase.refusal.${erased.refusal}`), { refusal: erased.refusal })
}
