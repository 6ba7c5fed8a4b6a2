import type { InventoryStanding } from '#src/domain/inventory/confirmation.ts'
import type { Language, Translate } from '#src/i18n/text.ts'
import { dayInWords } from './day-text.tsx'

interface StandingWords {
  readonly t: Translate
  readonly lang: Language
  readonly standing: InventoryStanding
}

/** How complete the inventory is known to be, in sentences: who confirmed last and when, who differs, who is silent. */
export function standingInWords({ t, lang, standing }: StandingWords): readonly string[] {
  const { last, differs, confirmed, unanswered } = standing
  if (last === null && differs.length === 0 && unanswered.length === 0) return [t('inventory.standing.none')]
  return [
    last === null
      ? t('inventory.standing.never')
      : t('inventory.standing.last', { day: dayInWords(last.on, lang), who: last.function }),
    ...(confirmed.length > 1 ? [t('inventory.standing.all', { who: confirmed.join('; ') })] : []),
    ...(differs.length > 0 ? [t('inventory.standing.differs', { who: differs.join('; ') })] : []),
    ...(unanswered.length > 0
      ? [
          t('inventory.standing.unanswered', {
            who: unanswered
              .map(({ function: name, dueOn, late }) =>
                t(late ? 'inventory.standing.late' : 'inventory.standing.until', {
                  function: name,
                  day: dayInWords(dueOn, lang),
                }),
              )
              .join('; '),
          }),
        ]
      : []),
  ]
}
