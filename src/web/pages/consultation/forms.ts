import { z } from 'zod'
import { consultationSubjects } from '#src/domain/consultation/consultation.ts'
import {
  contributionOutcomes,
  contributorKinds,
  formContributorKinds,
  hidingGrounds,
  showings,
} from '#src/domain/consultation/contribution.ts'
import type { Translate } from '#src/i18n/text.ts'
import {
  choice,
  dayField,
  optionalChoice,
  optionalEmail,
  optionalId,
  optionalText,
  textField,
  wholeNumber,
} from '../../http/fields.ts'

const texts = {
  title: textField(200),
  draft: textField(20_000),
  questions: textField(5000),
  followUp: textField(5000),
  opensOn: dayField(),
  closesOn: dayField(),
  answerBy: dayField(),
}

export const beginForm = z.object({
  ...texts,
  subject: choice(consultationSubjects),
  algorithm: optionalId(),
  text: optionalId(),
})
export const rewriteForm = z.object({ ...texts, revision: wholeNumber(1) })
export const stepForm = z.object({ revision: wholeNumber(1) })
export const extendForm = z.object({ revision: wholeNumber(1), closesOn: dayField(), answerBy: dayField() })
export const withdrawForm = z.object({ revision: wholeNumber(1), reason: textField(2000) })
export const accountForm = z.object({ revision: wholeNumber(1), summary: textField(20_000) })

export const consultationLabels = (t: Translate) => ({
  subject: t('consultation.subject'),
  algorithm: t('consultation.algorithm'),
  text: t('consultation.text'),
  title: t('consultation.name'),
  draft: t('consultation.draft'),
  questions: t('consultation.questions'),
  followUp: t('consultation.followUp'),
  opensOn: t('consultation.opensOn'),
  closesOn: t('consultation.closesOn'),
  answerBy: t('consultation.answerBy'),
  reason: t('consultation.withdraw.reason'),
  summary: t('consultation.account.summary'),
})

/** Ways in which people inside enter what others said. */
export const enteredWays = ['meeting', 'letter'] as const

export const enterForm = z.object({
  kind: choice(contributorKinds),
  name: optionalText(200),
  way: choice(enteredWays),
  text: textField(20_000),
})

export const enterLabels = (t: Translate) => ({
  kind: t('contribution.kind'),
  name: t('contribution.name'),
  way: t('contribution.way'),
  text: t('contribution.text'),
})

export const moderateForm = z.object({
  showing: choice(showings),
  ground: optionalChoice(hidingGrounds),
  shownText: optionalText(20_000),
})

export const answerForm = z.object({ outcome: choice(contributionOutcomes), text: textField(10_000) })

export const treatLabels = (t: Translate) => ({
  showing: t('contribution.moderate'),
  ground: t('contribution.ground'),
  shownText: t('contribution.shownText'),
  outcome: t('contribution.outcome'),
  text: t('contribution.answerText'),
})

export const publicForm = z.object({
  kind: choice(formContributorKinds),
  text: textField(10_000),
  name: optionalText(200),
  email: optionalEmail(),
  /** A person leaves this empty; a machine that fills everything in does not. */
  website: optionalText(2000),
})

export const publicLabels = (t: Translate) => ({
  kind: t('public.consultation.kind'),
  text: t('public.consultation.text'),
  name: t('public.consultation.name'),
  email: t('public.consultation.email'),
  website: t('public.reaction.empty'),
})
