import { z } from 'zod'

import { bodyRoles, organisationKinds, type BodyRole, type OrganisationKind } from '#src/domain/body/body.ts'
import type { BilingualText } from '#src/domain/routing/routing-rule.ts'

import { readYaml } from '../read-yaml.ts'

/** A body that a kind of organisation has by law or by custom. */
export interface DefaultBody {
  readonly code: string
  readonly role: BodyRole
  readonly name: BilingualText
  /** From general knowledge: shown as "nog niet door een jurist nagekeken". */
  readonly legalBasis: string
  readonly collegial: boolean
  /** Not every organisation has it: offered at the start, not made. */
  readonly optional: boolean
}

const text = z.string().trim().min(1)

const body = z
  .strictObject({
    code: z.string().regex(/^[a-z][A-Za-z]+$/),
    role: z.enum(bodyRoles),
    collegial: z.boolean().default(false),
    optional: z.boolean().default(false),
    nl: text,
    en: text,
    basis: text,
  })
  .transform(({ nl, en, basis, ...rest }) => ({ ...rest, name: { nl, en }, legalBasis: basis }))

const kinds = z
  .strictObject({ version: text, kinds: z.record(z.enum(organisationKinds), z.array(body)) })
  .parse(readYaml('bodies', 'bodies.yaml')).kinds

/** The bodies that a new organisation of this kind starts with. */
export const bodiesOfKind = (kind: OrganisationKind): readonly DefaultBody[] => kinds[kind]
