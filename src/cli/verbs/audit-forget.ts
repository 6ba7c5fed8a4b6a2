import { erasePersonal } from '#src/workflows/erasure/erase-personal.ts'

import { chooseOrganisation, type HouseVerb } from '../desk.ts'
import { done, failed } from '../outcome.ts'

/** Erases names and addresses of residents of which the term has passed: the command that a schedule can give. */
export const auditForgetVerb: HouseVerb = async (desk, { values }) => {
  const { t } = desk
  const chosen = await chooseOrganisation(desk, values['organisation'])
  if (!chosen.ok) return failed(chosen.refusal)
  const { law = '', reason = '' } = values
  const erased = await erasePersonal(chosen.value.context, { what: 'due', law, reason })
  if (erased.ok) return done([t('cli.audit.forgotten', { count: erased.value.erased })], erased.value)
  if (erased.refusal === 'nothing-to-erase') return done([t('personal.due.none')], { erased: 0 })
  return failed(t(`personal.refusal.${erased.refusal}`), { refusal: erased.refusal })
}
