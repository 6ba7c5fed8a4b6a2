import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import type { Translate } from '#src/i18n/text.ts'
import type { OpenHouse } from '#src/open-house.ts'
import { addressAmong } from '#src/web/http/organisation-address.ts'
import { stamp } from '#src/web/http/stamp.ts'
import type { Context } from '#src/workflows/context.ts'
import { readInstallation, type Organisation } from '#src/workflows/organisation/read-organisations.ts'

import type { Outcome, VerbRequest } from './outcome.ts'

/** Where a verb works: an open house, the language, and a way to say how far it is. */
export interface Desk {
  readonly open: OpenHouse
  readonly t: Translate
  readonly progress: (done: number, all: number) => void
}

/** What a verb does once the house is open. */
export type HouseVerb = (desk: Desk, request: VerbRequest) => Promise<Outcome>

/** The organisation that a verb is about, with a context in which nobody is signed in. */
export interface Chosen {
  readonly organisation: Organisation
  /** What stands before its pages, where several share a website. */
  readonly address: string
  readonly context: Context
}

/** The organisation of the code; without a code the only one. Otherwise a sentence. */
export async function chooseOrganisation({ open, t }: Desk, code: string | undefined): Promise<Result<Chosen, string>> {
  const { organisations } = await readInstallation(open.database.db)
  if (organisations.length === 0) return refuse(t('cli.refusal.no-organisation'))
  const codes = organisations.map((one) => one.code).join(', ')
  if (code === undefined && organisations.length > 1) return refuse(t('cli.refusal.which-organisation', { codes }))
  const organisation = organisations.find((one) => code === undefined || one.code === code)
  if (organisation === undefined) return refuse(t('cli.refusal.organisation-unknown', { code: code ?? '' }))
  const address = addressAmong(organisations, organisation)
  return accept({ organisation, address, context: { ...moment(open), organisationId: organisation.id, actor: null } })
}

/** The database, the clock and new ids, as workflows ask for them. */
export const moment = ({ database, house }: OpenHouse) => ({
  db: database.db,
  ...stamp(house.clock()),
  newId: house.newId,
})
