import { z } from 'zod'
import { riskClasses } from '#src/domain/algorithm/risk-class.ts'
import { questionKinds } from '#src/domain/decision/question-kind.ts'
import type { GrantRefusal } from '#src/domain/mandate/grant-mandate.ts'
import { mandateExclusions, mandateKinds, mandateModes } from '#src/domain/mandate/mandate.ts'
import { domainsOfLife } from '#src/domain/publication/domain-of-life.ts'
import type { Translate } from '#src/i18n/text.ts'
import type { GrantMandate } from '#src/workflows/mandate/grant-mandate.ts'
import type { MandateDraft, MandateRegister } from '#src/workflows/mandate/read-mandates.ts'
import type { FormValues } from '../../components/form-view.ts'
import {
  checkbox,
  choice,
  choices,
  dayField,
  idField,
  optionalAddress,
  optionalDay,
  optionalId,
  optionalText,
  textField,
  wholeNumber,
} from '../../http/fields.ts'
import type { Labels } from '../../http/submit.ts'

export const yesNo = ['yes', 'no'] as const

export const mandateForm = z.object({
  mandateKind: choice(mandateKinds),
  grantorBodyId: idField(),
  granteeFunction: textField(200),
  granteePersonId: optionalId(),
  subordinate: choice(yesNo),
  consentOn: optionalDay(),
  mode: choice(mandateModes),
  questions: choices(questionKinds),
  classes: choices(riskClasses),
  domains: choices(domainsOfLife),
  amount: wholeNumber(1, 10_000_000_000),
  months: wholeNumber(1, 1200),
  exclusions: choices(mandateExclusions),
  exclusionsText: optionalText(2000),
  instructions: optionalText(4000),
  subAllowed: checkbox(),
  parentId: optionalId(),
  reference: textField(300),
  sourceUrl: optionalAddress(),
  from: dayField(),
  to: optionalDay(),
  draftId: optionalId(),
})

/** What was filled in, as the register knows it. Euros become cents. */
export function asMandate(form: z.output<typeof mandateForm>): GrantMandate {
  const { subordinate, amount, months, subAllowed, reference, ...rest } = form
  return {
    ...rest,
    granteeSubordinate: subordinate === 'yes',
    maxAmountCents: amount === null ? null : amount * 100,
    maxMonths: months,
    subMandateAllowed: subAllowed,
    decisionReference: reference,
  }
}

/** The field that a refusal is about. */
export const fieldOfGrantRefusal: Readonly<Record<GrantRefusal | 'not-signed-in' | 'draft-gone', string>> = {
  'reserved-question': 'questions',
  'nothing-mandated': 'questions',
  'period-reversed': 'to',
  'grantor-cannot-mandate': 'grantorBodyId',
  'reference-missing': 'reference',
  'consent-missing': 'consentOn',
  'parent-unknown': 'parentId',
  'sub-mandate-not-allowed': 'parentId',
  'sub-mandate-wider': 'parentId',
  'sub-mandate-circular': 'parentId',
  'mandate-twice': 'granteeFunction',
  'draft-gone': '',
  'not-signed-in': '',
}

export const mandateLabels = (t: Translate): Labels => ({
  mandateKind: t('mandate.kind'),
  grantorBodyId: t('mandate.grantor'),
  granteeFunction: t('mandate.function'),
  granteePersonId: t('mandate.person'),
  subordinate: t('mandate.subordinate'),
  consentOn: t('mandate.consentOn'),
  mode: t('mandate.mode'),
  questions: t('mandate.questions'),
  classes: t('mandate.classes'),
  domains: t('mandate.domains'),
  amount: t('mandate.amount'),
  months: t('mandate.months'),
  exclusions: t('mandate.exclusions'),
  exclusionsText: t('mandate.exclusionsText'),
  instructions: t('mandate.instructions'),
  parentId: t('mandate.parent'),
  reference: t('mandate.reference'),
  sourceUrl: t('mandate.sourceUrl'),
  from: t('mandate.from'),
  to: t('mandate.to'),
})

export const endForm = z.object({
  lastDay: dayField(),
  reason: textField(2000),
  revision: wholeNumber(1, 1_000_000),
})

export const endLabels = (t: Translate): Labels => ({
  lastDay: t('mandate.end.lastDay'),
  reason: t('mandate.end.reason'),
})

/** A mandate from a file as the form shows it. Nothing of it holds until somebody sends the form. */
export function valuesOfDraft({ id, record }: MandateDraft, register: MandateRegister): FormValues {
  const { kind, body, subordinate, subMandateAllowed, maxAmountEuros, maxMonths, parentKey, ...rest } = record
  const parent = register.drafts.find((one) => one.record.key === parentKey && one.mandateId !== null)
  return {
    ...rest,
    draftId: id,
    mandateKind: kind,
    grantorBodyId: register.bodies.find(({ code }) => code === body)?.id ?? '',
    granteeFunction: rest.function,
    subordinate: subordinate ? 'yes' : 'no',
    amount: maxAmountEuros,
    months: maxMonths,
    subAllowed: subMandateAllowed ? 'on' : '',
    parentId: parent?.mandateId ?? '',
    reference: rest.decisionReference,
  }
}
