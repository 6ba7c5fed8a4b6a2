import type { WeighingContent } from '#src/domain/weighing/content.ts'
import { dayText, type Composing } from './composing.ts'

/** Open questions in one line each: the question, who finds it out and by when. */
export const uncertaintyLines = ({ t, language }: Composing, weighing: WeighingContent): readonly string[] =>
  weighing.uncertainties
    .filter((open) => open.answer === null)
    .map((open) => {
      const who = open.whoFindsOut
      const end =
        open.dueOn === null
          ? t('document.weighing.findsOut', { who })
          : t('document.weighing.findsOutBy', { who, date: dayText(open.dueOn, language) })
      return `${open.question} ${end}`
    })
