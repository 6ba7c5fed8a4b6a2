import { daily } from '#src/workflows/daily.ts'
import { readInstallation } from '#src/workflows/organisation/read-organisations.ts'

import { chooseOrganisation, moment, type HouseVerb } from '../desk.ts'
import { done, failed } from '../outcome.ts'

/** Does the work of today for every organisation, or for the one that is named. */
export const dailyVerb: HouseVerb = async (desk, { values }) => {
  const { open, t } = desk
  const code = values['organisation']
  const chosen = code === undefined ? null : await chooseOrganisation(desk, code)
  if (chosen?.ok === false) return failed(chosen.refusal)
  const { organisations } = await readInstallation(open.database.db)
  const outcomes: Record<string, string> = {}
  for (const { id, code: own } of organisations.filter((one) => code === undefined || one.code === code))
    outcomes[own] = await daily({ ...moment(open), organisationId: id, actor: null })
  return done([t('cli.daily.done')], { organisations: outcomes })
}
