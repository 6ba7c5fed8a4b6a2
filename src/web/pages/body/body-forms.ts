import { z } from 'zod'
import { bodyRoles } from '#src/domain/body/body.ts'
import type { Translate } from '#src/i18n/text.ts'
import {
  checkbox,
  choice,
  dayField,
  idField,
  optionalAddress,
  optionalDay,
  optionalText,
  textField,
} from '../../http/fields.ts'
import type { Labels } from '../../http/submit.ts'

export const bodyForm = z.object({
  name: textField(200),
  role: choice(bodyRoles),
  legalBasis: textField(500),
  collegial: checkbox(),
  from: dayField(),
})

export const memberForm = z.object({
  person: idField(),
  title: textField(200),
  group: optionalText(200).transform((text) => (text === '' ? null : text)),
  from: dayField(),
  to: optionalDay(),
})

export const termForm = z.object({
  name: textField(100),
  from: dayField(),
  to: optionalDay(),
  election: optionalDay(),
  agreement: optionalAddress(),
})

export const endForm = z.object({ on: dayField() })

export const bodyLabels = (t: Translate): Labels => ({
  name: t('body.name'),
  role: t('body.role'),
  legalBasis: t('body.legalBasis'),
  from: t('body.from'),
})

export const memberLabels = (t: Translate): Labels => ({
  person: t('body.member.person'),
  title: t('body.member.title'),
  group: t('body.member.group'),
  from: t('body.member.from'),
  to: t('body.member.to'),
})

export const termLabels = (t: Translate): Labels => ({
  name: t('body.term.name'),
  from: t('body.term.from'),
  to: t('body.term.to'),
  election: t('body.term.election'),
  agreement: t('body.term.agreement'),
})
