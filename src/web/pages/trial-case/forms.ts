import { z } from 'zod'
import { lessonUses } from '#src/domain/trial-case/lesson.ts'
import { visionThemes } from '#src/domain/vision/paragraph.ts'
import { trialSteps } from '#src/domain/trial-case/track.ts'
import type { Translate } from '#src/i18n/text.ts'
import { choice, optionalChoice, textField, wholeNumber } from '../../http/fields.ts'

export const startForm = z.object({ why: textField(2000), question: textField(2000) })
export const lessonForm = z.object({ step: choice(trialSteps), text: textField(5000) })
export const turnForm = z.object({
  kind: choice(lessonUses),
  title: textField(200),
  theme: optionalChoice(visionThemes),
})
export const withdrawForm = z.object({ reason: textField(2000) })
export const endForm = z.object({ revision: wholeNumber(1), conclusion: textField(10_000) })

export const trialLabels = (t: Translate) => ({
  why: t('trial.why'),
  question: t('trial.question'),
  step: t('trial.lesson.step'),
  text: t('trial.lesson.text'),
  kind: t('trial.turn.kind'),
  title: t('trial.turn.title'),
  theme: t('trial.turn.theme'),
  conclusion: t('trial.conclusion'),
  reason: t('trial.withdraw.reason'),
})
