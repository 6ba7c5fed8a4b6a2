import { z } from 'zod'
import { codesIn } from '#src/domain/audit-finding/audit-code.ts'
import { auditKinds, findingAnswers, findingSteps } from '#src/domain/audit-finding/audit-finding.ts'
import type { FindingRefusal } from '#src/domain/audit-finding/follow-finding.ts'
import { testResults } from '#src/domain/control/control.ts'
import type { TestRefusal } from '#src/domain/control/test-control.ts'
import type { Translate } from '#src/i18n/text.ts'
import {
  choice,
  dayField,
  fileField,
  idField,
  optionalAddress,
  optionalChoice,
  optionalDay,
  optionalId,
  optionalText,
  textField,
} from '../../http/fields.ts'
import type { Labels } from '../../http/submit.ts'

export const reportForm = z.object({
  kind: choice(auditKinds),
  title: textField(300),
  conductedBy: textField(200),
  scope: optionalText(4000),
  reportedOn: dayField(),
  address: optionalAddress(),
  algorithmId: optionalId(),
})

export const reportLabels = (t: Translate): Labels => ({
  kind: t('audit.kind'),
  title: t('audit.title'),
  conductedBy: t('audit.conductedBy'),
  scope: t('audit.scope'),
  reportedOn: t('audit.reportedOn'),
  address: t('audit.address'),
})

export const findingForm = z.object({
  text: textField(10_000),
  auditorWord: optionalText(100),
  recommendation: optionalText(10_000),
  codes: optionalText(500).transform(codesIn),
  bodyId: idField(),
  respondBy: dayField(),
  ownerFunction: textField(200),
  ownerPersonId: optionalId(),
})

export const findingLabels = (t: Translate): Labels => ({
  text: t('finding.text'),
  auditorWord: t('finding.word'),
  recommendation: t('finding.recommendation'),
  codes: t('finding.codes'),
  bodyId: t('finding.body'),
  respondBy: t('finding.respondBy'),
  ownerFunction: t('finding.owner'),
})

export const fileForm = z.object({ file: fileField() })

export const stepForm = z.object({
  step: choice(findingSteps),
  answer: optionalChoice(findingAnswers),
  text: optionalText(10_000),
  dueOn: optionalDay(),
  reference: optionalText(500),
  on: dayField(),
})

export const stepLabels = (t: Translate): Labels => ({
  on: t('finding.on'),
  text: t('finding.step.text'),
  answer: t('finding.answer'),
  dueOn: t('finding.dueOn'),
  reference: t('finding.step.followUp.reference'),
})

/** The field that a refusal is about. */
export const fieldOfFindingRefusal: Readonly<Record<FindingRefusal | 'not-signed-in', string>> = {
  'step-not-possible': '',
  'said-already': '',
  'not-the-recorder': '',
  'not-the-owner': '',
  'not-an-auditor': '',
  'owner-is-auditor': '',
  'text-missing': 'text',
  'answer-missing': 'answer',
  'due-missing': 'dueOn',
  'due-before-answer': 'dueOn',
  'reference-missing': 'reference',
  'in-future': 'on',
  'before-last-step': 'on',
  'not-signed-in': '',
}

/** The field that a refusal of a new finding is about. */
export const fieldOfNewFinding = {
  'body-unknown': 'bodyId',
  'report-unknown': '',
  'finding-known': 'text',
  'respond-before-report': 'respondBy',
} as const

export const testForm = z.object({
  result: choice(testResults),
  observed: optionalText(10_000),
  evidence: optionalText(1000),
  testedOn: dayField(),
})

export const testLabels = (t: Translate): Labels => ({
  result: t('control.test.result'),
  observed: t('control.test.observed'),
  evidence: t('control.test.evidence'),
  testedOn: t('control.test.on'),
})

export const fieldOfTestRefusal: Readonly<Record<TestRefusal | 'not-signed-in', string>> = {
  'tester-is-owner': '',
  'observed-missing': 'observed',
  'evidence-missing': 'evidence',
  'tested-in-future': 'testedOn',
  'tested-twice': 'testedOn',
  'not-signed-in': '',
}
