import type { AdoptedStartingDecision } from '#src/workflows/starting-decision/read-adopted-starting-decision.ts'
import type { Translate } from '#src/i18n/text.ts'
import { dayInWords } from '../../components/day-text.tsx'
import type { Frame } from '../../components/frame.ts'
import type { Fact } from '../../components/text.tsx'
import { theBody } from '../../components/routing-words.ts'
import { capital } from '../../components/words.ts'

/** Where the decision itself can be read: a web address leads there. */
const Reference = ({ children }: { children: string }) =>
  /^https?:\/\/\S+$/.test(children) ? <a href={children}>{children}</a> : children

/** By which body, from when until when, looked at again when, and where the decision stands. */
export function adoptedFacts(t: Translate, lang: Frame['lang'], adopted: AdoptedStartingDecision): readonly Fact[] {
  const { decision, body, standing, until } = adopted
  const day = (of: string) => dayInWords(of, lang)
  return [
    { label: t('publicText.adoptedBy'), value: capital(theBody(body?.name ?? '', lang)) },
    { label: t('publicText.on'), value: day(decision.adoptedOn) },
    { label: t('starting.state'), value: t(`starting.standing.${standing}`) },
    { label: t('starting.adopted.from'), value: day(decision.inForceFrom) },
    ...(until === null ? [] : [{ label: t('starting.adopted.until'), value: day(until) }]),
    { label: t('starting.adopted.review'), value: day(decision.reviewBy) },
    {
      label: t('starting.adopted.document'),
      value: <Reference>{decision.documentReference}</Reference>,
    },
  ]
}
