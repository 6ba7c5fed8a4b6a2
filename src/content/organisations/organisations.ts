import { z } from 'zod'

import { organisationKinds, type OrganisationKind } from '#src/domain/body/body.ts'

import official from './official.json' with { type: 'json' }

/** An organisation on an official list, with the identifier by which the government knows it. */
export interface OfficialOrganisation {
  readonly kind: OrganisationKind
  readonly name: string
  /** Code in the TOOI register, such as `gm0599`. */
  readonly code: string
  /** Address that identifies the organisation everywhere (TOOI, comply-or-explain list of the government). */
  readonly tooi: string
}

const officialRow = z.strictObject({
  kind: z.enum(organisationKinds),
  register: z.enum(['gemeente', 'provincie', 'waterschap', 'so']),
  code: z.string().regex(/^(gm|pv|ws|so)\d{2,4}$/),
  name: z.string().trim().min(1),
})

/** Municipalities, provinces, water authorities, environmental services and safety regions. Other kinds: free text. */
export const officialOrganisations: readonly OfficialOrganisation[] = z
  .array(officialRow)
  .parse(official)
  .map(({ register, ...row }) => ({ ...row, tooi: `https://identifier.overheid.nl/tooi/id/${register}/${row.code}` }))

/** The organisations of one kind, by name. Empty for kinds without an official list. */
export const organisationsOfKind = (kind: OrganisationKind): readonly OfficialOrganisation[] =>
  officialOrganisations.filter((organisation) => organisation.kind === kind)

/** Two spellings of one name: case, the word gemeente or provincie in front, and outer spaces do not matter. */
const plain = (name: string): string =>
  name
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/^(gemeente|provincie)\s+/, '')

/** Do two texts name the same organisation? */
export const isSameOrganisation = (one: string, other: string): boolean => plain(one) === plain(other)

/** The organisation meant by a code or by a name; `undefined` when none or more than one fits. */
export function findOfficialOrganisation(text: string, kind?: OrganisationKind): OfficialOrganisation | undefined {
  const among = kind === undefined ? officialOrganisations : organisationsOfKind(kind)
  const exact = among.find(({ name, code }) => code === text.trim().toLowerCase() || name === text.trim())
  if (exact !== undefined) return exact
  const alike = among.filter(({ name }) => plain(name) === plain(text))
  return alike.length === 1 ? alike[0] : undefined
}
