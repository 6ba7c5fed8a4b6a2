import type { Norm, NormScope } from '#src/domain/framework/norm.ts'
import type { Translate } from '#src/i18n/text.ts'
import { capital } from '../words.ts'
import { listed } from '../routing-words.ts'

/** Where a norm holds, in words: `gebruiken, klasse A of B, uitkering`. */
export function scopeInWords(t: Translate, { activities, phases, riskClasses, domains }: NormScope): string {
  const parts = [
    activities.map((one) => t(`guiding.activity.${one}`)),
    phases.map((one) => t(`algorithm.phase.${one}`)),
    riskClasses.length === 0 ? [] : [t('guiding.text.holds.classes', { classes: listed(t, riskClasses, 'rules.or') })],
    domains.map((one) => t(`algorithm.domain.${one}`)),
  ].filter((words) => words.length > 0)
  if (parts.length === 0) return capital(t('guiding.text.holds.always'))
  return capital(parts.map((words) => listed(t, words, 'rules.or')).join('; '))
}

/** Who may deviate and how, in words. */
export const deviationInWords = (t: Translate, { deviation }: Pick<Norm, 'deviation'>): string =>
  `${t(`guiding.deviation.${deviation.body}`)} ${deviation.how}`
