import { z } from 'zod'
import { roles } from '#src/domain/person/role.ts'
import { sharedRoles, smallPresetParts } from '#src/domain/person/small-organisation.ts'
import type { Translate } from '#src/i18n/text.ts'
import {
  checkbox,
  choice,
  dayField,
  emailField,
  idField,
  optionalDay,
  optionalText,
  textField,
  wholeNumber,
} from '../../http/fields.ts'
import type { Labels } from '../../http/submit.ts'

const optionalEmail = () =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() !== '' ? value : null), emailField().nullable())

/** Text, or nothing when it stays empty. */
const textOrNothing = (max: number) => optionalText(max).transform((text) => (text === '' ? null : text))

export const secondForm = z.object({ secondReason: textField(1000) })

export const newPersonForm = z.object({
  name: textField(200),
  jobTitle: textField(200),
  email: optionalEmail(),
  officeHolder: checkbox(),
  externalOf: textOrNothing(200),
})

export const personForm = newPersonForm.extend({ active: checkbox(), revision: wholeNumber(1) })

const knownScope = /^(organisation|(algorithm:)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

export const roleForm = z.object({
  role: choice(roles),
  scope: textField(60).refine((scope) => knownScope.test(scope), 'choose'),
  portfolio: textOrNothing(200),
  heldBy: textOrNothing(200),
  deputy: checkbox(),
  from: dayField(),
  to: optionalDay(),
  reason: optionalText(2000),
})

export const endForm = z.object({ on: dayField() })

export const smallForm = z.object({
  ...(Object.fromEntries(smallPresetParts.map((part) => [part, idField()])) as Record<
    (typeof smallPresetParts)[number],
    ReturnType<typeof idField>
  >),
  ...(Object.fromEntries(sharedRoles.map((role) => [role, optionalText(200)])) as Record<
    (typeof sharedRoles)[number],
    ReturnType<typeof optionalText>
  >),
  body: idField(),
  from: dayField(),
  reason: optionalText(2000),
})

/** The labels of the fields of a person, for the sentences about mistakes. */
export const personLabels = (t: Translate): Labels => ({
  name: t('person.name'),
  jobTitle: t('person.jobTitle'),
  email: t('person.email'),
  externalOf: t('person.externalOf'),
})

export const roleLabels = (t: Translate): Labels => ({
  role: t('person.role.role'),
  scope: t('person.role.scope'),
  portfolio: t('person.role.portfolio.label'),
  heldBy: t('person.role.heldBy.label'),
  from: t('person.role.from'),
  to: t('person.role.to'),
  reason: t('person.role.reason'),
})

export const smallLabels = (t: Translate): Labels => ({
  ...Object.fromEntries(smallPresetParts.map((part) => [part, t(`small.part.${part}`)])),
  ...Object.fromEntries(sharedRoles.map((role) => [role, t(`role.${role}`)])),
  body: t('small.body'),
  from: t('small.from'),
  reason: t('small.reason'),
})
