import { findOfficialOrganisation } from '#src/content/organisations/organisations.ts'
import type { OrganisationKind } from '#src/domain/body/body.ts'
import { passwordWeakness } from '#src/domain/person/password.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import type { Translate } from '#src/i18n/text.ts'
import { checkSetUp, setUpOrganisation } from '#src/workflows/organisation/set-up-organisation.ts'

import { moment, type HouseVerb } from '../desk.ts'
import { done, failed, type VerbRequest } from '../outcome.ts'

/** The kinds of organisation as people type them. */
const kinds: Readonly<Record<string, OrganisationKind>> = {
  gemeente: 'municipality',
  provincie: 'province',
  waterschap: 'waterAuthority',
  'gemeenschappelijke-regeling': 'jointArrangement',
  ministerie: 'ministry',
  zbo: 'agency',
}

/** The kind that a word means, in Dutch or as it stands in the data. */
const kindOf = (word: string): OrganisationKind | undefined =>
  Object.hasOwn(kinds, word.toLowerCase())
    ? kinds[word.toLowerCase()]
    : Object.values(kinds).find((kind) => kind.toLowerCase() === word.toLowerCase())

interface Wanted {
  readonly kind: OrganisationKind
  readonly name: string
  readonly email: string
  readonly adminName: string
  readonly password: string
}

/** What was asked, checked; or a sentence about what is wrong with it. */
function wantedBy({ values }: VerbRequest, t: Translate): Result<Wanted, string> {
  const kind = kindOf(values['kind'] ?? '')
  if (kind === undefined)
    return refuse(t('cli.refusal.unknown-kind', { given: values['kind'] ?? '', kinds: Object.keys(kinds).join(', ') }))
  const email = (values['admin'] ?? '').trim()
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return refuse(t('cli.refusal.not-an-email', { given: email }))
  const given = (values['name'] ?? '').trim()
  const name = findOfficialOrganisation(given, kind)?.name ?? given
  const password = values['password'] ?? ''
  const weakness = passwordWeakness(password, [name, email])
  if (weakness !== null) return refuse(t(`password.weak.${weakness}`))
  return accept({ kind, name, email, adminName: values['admin-name'] ?? email, password })
}

/** What is wrong with what was asked, before a folder is made for it; nothing when all is well. */
export function initRefusal(request: VerbRequest, t: Translate): string | null {
  const wanted = wantedBy(request, t)
  return wanted.ok ? null : wanted.refusal
}

/** Makes an organisation with its first administrator, as the first page does in a browser. */
export const initVerb: HouseVerb = async ({ open, t }, request) => {
  const wanted = wantedBy(request, t)
  if (!wanted.ok) return failed(wanted.refusal)
  const { kind, name, email, adminName, password } = wanted.value
  const checked = await checkSetUp(open.database.db, { name, demo: false }, true)
  if (!checked.ok) return failed(t(`setup.refusal.${checked.refusal}`))
  const login = await open.signIn.createLogin({ email, name: adminName, password })
  if (!login.ok) return failed(t('setup.refusal.email-taken'))
  const administrator = { loginId: login.value, name: adminName, email, jobTitle: t('setup.jobTitle') }
  const small = request.switches.includes('small')
  const made = await setUpOrganisation(moment(open), { kind, name, small, demo: false, administrator }, true)
  if (!made.ok) return failed(t(`setup.refusal.${made.refusal}`))
  const { id, code, tooiUri } = made.value
  return done([t('cli.init.done', { name, code })], { id, code, name, kind, tooi: tooiUri, administrator: email })
}
