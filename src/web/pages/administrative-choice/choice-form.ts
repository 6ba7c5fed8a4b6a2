import { z } from 'zod'
import type { AssessRefusal } from '#src/domain/administrative-choice/assess-choice.ts'
import { choiceNatures, choiceStatuses } from '#src/domain/administrative-choice/administrative-choice.ts'
import { algorithmQuestionKinds } from '#src/domain/decision/question-kind.ts'
import type { Translate } from '#src/i18n/text.ts'
import { choice, choices, dayField, optionalId, optionalText, textField } from '../../http/fields.ts'
import type { Labels } from '../../http/submit.ts'

export const logForm = z.object({
  algorithmId: optionalId(),
  description: textField(500),
  whyPolitical: textField(2000),
  madeByFunction: textField(200),
  madeOn: dayField(),
  questions: choices(algorithmQuestionKinds),
})

export const logLabels = (t: Translate): Labels => ({
  algorithmId: t('choice.log.algorithm'),
  description: t('choice.log.description'),
  whyPolitical: t('choice.log.why'),
  madeByFunction: t('choice.log.function'),
  madeOn: t('choice.log.madeOn'),
  questions: t('choice.log.questions'),
})

export const assessForm = z.object({
  status: choice(choiceStatuses),
  nature: choice(choiceNatures),
  reason: textField(4000),
  coverReference: optionalText(300),
  mandateId: optionalId(),
  putToBodyId: optionalId(),
})

export const assessLabels = (t: Translate): Labels => ({
  status: t('choice.assess.status'),
  nature: t('choice.nature'),
  reason: t('choice.assess.reason'),
  coverReference: t('choice.assess.reference'),
  mandateId: t('choice.assess.mandate'),
  putToBodyId: t('choice.assess.body'),
})

/** The field that a refusal is about. */
export const fieldOfAssessRefusal: Readonly<Record<AssessRefusal | 'choice-unknown' | 'not-signed-in', string>> = {
  'transition-impossible': 'status',
  'same-person': '',
  'reason-missing': 'reason',
  'nature-missing': 'nature',
  'cover-missing': 'coverReference',
  'body-missing': 'putToBodyId',
  'decision-missing': 'coverReference',
  'reserved-not-by-mandate': 'mandateId',
  'political-not-technical': 'nature',
  'choice-unknown': '',
  'not-signed-in': '',
}
