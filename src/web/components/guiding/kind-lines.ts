import type { Day } from '#src/domain/shared/dates.ts'
import type { Translate } from '#src/i18n/text.ts'
import type { GuidingDecision } from '#src/domain/guiding-text/adoption.ts'
import type { KindOverview, VersionLine } from '#src/domain/guiding-text/overview.ts'
import { dayInWords } from '../day-text.tsx'
import type { PageLanguage } from '../frame.ts'
import { theBody } from '../routing-words.ts'

interface Words {
  readonly t: Translate
  readonly lang: PageLanguage
  readonly today: Day
}

/** What there is of a kind, with the body that decided named. */
type NamedOverview = KindOverview<VersionLine, GuidingDecision & { readonly bodyName: string }>

/** How a kind of text stands today, in sentences: by whom, since when, when it is looked at again, what is due. */
export function standingInWords({ t, lang, today }: Words, overview: NamedOverview): readonly string[] {
  const { inForce, reviewBy, reaffirmation, adopted } = overview
  const day = (one: Day): string => dayInWords(one, lang)
  const coming = adopted.find(({ standing }) => standing === 'notYetInForce')
  const soon =
    coming === undefined
      ? []
      : [
          t('guiding.version', { number: coming.version.number }) +
            `: ${t('guiding.overview.later', { day: day(coming.version.inForceFrom) })}`,
        ]
  if (inForce === null) return soon
  const { decision, version } = inForce
  return [
    t('guiding.overview.adoptedBy', { body: theBody(decision.bodyName, lang), day: day(decision.decidedOn) }),
    t('guiding.overview.from', { day: day(version.inForceFrom) }),
    ...(reviewBy === null
      ? []
      : [t(reviewBy < today ? 'guiding.overview.reviewLate' : 'guiding.overview.review', { day: day(reviewBy) })]),
    ...(reaffirmation === null ? [] : [t('guiding.overview.reaffirm', { day: day(reaffirmation.dueOn) })]),
    ...soon,
  ]
}
