import { erasureGrounds, type ErasureGround } from '#src/domain/audit/erasure.ts'
import { eraseLogText } from '#src/workflows/erasure/erase-log-text.ts'

import { chooseOrganisation, type HouseVerb } from '../desk.ts'
import { done, failed } from '../outcome.ts'

const isGround = (text: string): text is ErasureGround => (erasureGrounds as readonly string[]).includes(text)

/** Takes the text of one line of the log away on a legal ground. */
export const auditEraseVerb: HouseVerb = async (desk, { values }) => {
  const { t } = desk
  const chosen = await chooseOrganisation(desk, values['organisation'])
  if (!chosen.ok) return failed(chosen.refusal)
  const { number: given = '', ground = '', law = '', reason = '' } = values
  if (!/^[1-9]\d{0,14}$/.test(given)) return failed(t('cli.refusal.not-a-number', { given }))
  if (!isGround(ground))
    return failed(t('cli.refusal.unknown-ground', { given: ground, grounds: erasureGrounds.join(', ') }))
  const erased = await eraseLogText(chosen.value.context, { sequence: Number(given), ground, law, reason })
  if (!erased.ok) return failed(t(`log.erase.refusal.${erased.refusal}`), { refusal: erased.refusal })
  return done([t('cli.audit.erased', { number: given })], erased.value)
}
