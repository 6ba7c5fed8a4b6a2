import type { MissingInText } from '#src/domain/guiding-text/missing.ts'
import type { GuidingReading } from '#src/workflows/guiding-text/read-guiding-text.ts'
import { ButtonForm } from '../../components/button.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { Notice, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { consultTextHref } from '../../paths/consultation.ts'
import {
  addStartersPath,
  guidingAboutPath,
  guidingDifferencePath,
  guidingPartPath,
  newGuidingPartPath,
  normImpactPath,
  themeQuery,
} from '../../paths/guiding-text.ts'
import { NextSteps } from './next-steps.tsx'
import { TextAdvice } from './text-advice.tsx'

interface NowProps {
  readonly page: PageRequest
  readonly reading: GuidingReading
}

/** The part that something is missing from. */
const partOf = ({ text }: GuidingReading, key: string) => text.parts.find((part) => part.key === key)

function missingInWords({ page: { t, lang }, reading }: NowProps, missing: MissingInText): string {
  if ('theme' in missing) return t('guiding.missing.theme', { theme: t(`guiding.theme.${missing.theme}`) })
  if ('until' in missing) return t('guiding.missing.term', { until: dayInWords(missing.until, lang) })
  if (missing.what === 'normQuestion') return t('guiding.missing.normQuestion', { question: missing.question })
  if (missing.what === 'account') return t('guiding.missing.account', { consultation: missing.consultation })
  if (missing.what === 'answer') return t('guiding.missing.answer', { contribution: missing.contribution })
  if ('key' in missing)
    return t(`guiding.missing.${missing.what}`, { part: partOf(reading, missing.key)?.content.title ?? '' })
  return t(`guiding.missing.${missing.what}`)
}

/** Kinds of parts of which a text needs at least one. */
const addable: readonly string[] = ['principle', 'norm', 'goal', 'activity', 'adviceTask', 'control', 'alternative']

/** Where somebody who may write fills in what is missing; nothing for what is done elsewhere. */
function placeOf(reading: GuidingReading, missing: MissingInText): string | null {
  const { id } = reading.text
  if ('theme' in missing) return `${newGuidingPartPath({ id, type: 'paragraph' })}?${themeQuery}=${missing.theme}`
  if ('key' in missing) {
    const part = partOf(reading, missing.key)
    return part === undefined ? null : guidingPartPath({ id, part: part.id })
  }
  if (['answer', 'account', 'normQuestion', 'term'].includes(missing.what)) return null
  return addable.includes(missing.what) ? newGuidingPartPath({ id, type: missing.what }) : guidingAboutPath({ id })
}

/** What is still missing, each with the form where it is filled in. */
function Missing({ page, reading, missing }: NowProps & { readonly missing: readonly MissingInText[] }) {
  const { t } = page
  if (missing.length === 0) return <p>{t('guiding.page.complete')}</p>
  return (
    <>
      <p>{t('guiding.page.incomplete', { count: missing.length })}</p>
      <ul>
        {missing.map((one) => {
          const sentence = missingInWords({ page, reading }, one)
          const place = reading.mayWrite ? placeOf(reading, one) : null
          return <li key={sentence}>{place === null ? sentence : <a href={place}>{sentence}</a>}</li>
        })}
      </ul>
    </>
  )
}

/** What the page of differences would tell: what the body changed, or what is new since the version before. */
function differenceOf({ text }: GuidingReading) {
  if (text.amendments.some(({ result }) => result === 'accepted')) return 'guiding.page.differenceOffered'
  if (text.consultedSnapshotId !== null) return 'guiding.page.differencePut'
  if (text.basedOn === null) return null
  return text.status === 'adopted' ? 'guiding.page.differenceBefore' : 'guiding.page.difference'
}

/** What may be read or done about this version, besides its next step. */
function linksOf({ page, reading }: NowProps): readonly (readonly [string, string])[] {
  const { t } = page
  const { text, mayWrite } = reading
  const { id } = text
  const difference = differenceOf(reading)
  const asks = isWorkedOn(reading) && mayWrite && page.may('consultation.write')
  return [
    ...(mayWrite ? [[guidingAboutPath({ id }), t('guiding.text.aboutChange')] as const] : []),
    ...(asks ? [[consultTextHref(id), t('guiding.page.ask')] as const] : []),
    ...(difference === null ? [] : [[guidingDifferencePath({ id }), t(difference)] as const]),
    ...(text.kind === 'framework'
      ? [[normImpactPath({ id }), t(text.status === 'adopted' ? 'norms.looked.link' : 'norms.impact.link')] as const]
      : []),
  ]
}

const isWorkedOn = ({ text }: GuidingReading): boolean => text.status === 'draft' || text.status === 'consultation'

/** Offers our proposals to a draft that has none of them, such as one that a lesson of a trial case began. */
function Starters({ page: { t }, reading: { text, mayWrite, missing } }: NowProps) {
  const has = text.parts.some(({ origin }) => origin?.kind === 'starter')
  if (text.status !== 'draft' || !mayWrite || has || text.basedOn !== null || missing.length === 0) return null
  return (
    <>
      <ButtonForm action={addStartersPath({ id: text.id })}>{t('guiding.starters.add')}</ButtonForm>
      <p className="ws-small ws-subtle">{t('guiding.new.begin.starter.hint')}</p>
    </>
  )
}

/** What is needed now, and of whom. */
export function TextNow({ page, reading }: NowProps) {
  const { t, lang } = page
  const { text } = reading
  const missing = [...reading.missing, ...(text.status === 'consultation' ? reading.missingReactions : [])]
  return (
    <Section id="nu" title={t('guiding.page.now')} split>
      {text.consultation !== null && text.status === 'consultation' && (
        <Notice>
          <p>
            {t('guiding.page.consultation', {
              from: dayInWords(text.consultation.from, lang),
              to: dayInWords(text.consultation.to, lang),
            })}
            . {t('guiding.page.asked', { asked: text.consultation.asked })}
          </p>
        </Notice>
      )}
      {text.status === 'adopted' && <p>{t('guiding.page.adoptedFrozen')}</p>}
      {text.status === 'offered' && <p>{t('guiding.page.offeredFrozen')}</p>}
      {isWorkedOn(reading) && <Missing page={page} reading={reading} missing={missing} />}
      {isWorkedOn(reading) && <TextAdvice page={page} reading={reading} />}
      {isWorkedOn(reading) && !reading.mayWrite && (
        <p>{t('guiding.page.mayNot', { who: t('guiding.page.writers') })}</p>
      )}
      {linksOf({ page, reading }).map(([href, label]) => (
        <p key={href}>
          <a href={href}>{label}</a>
        </p>
      ))}
      <Starters page={page} reading={reading} />
      <NextSteps page={page} reading={reading} />
    </Section>
  )
}
