import type { Difference } from '#src/domain/weighing/difference.ts'
import type { WeighingDifference } from '#src/workflows/weighing/read-weighing-version.ts'
import type { WeighingReading } from '#src/workflows/weighing/read-weighing.ts'
import { momentInWords } from '../../components/day-text.tsx'
import { Page } from '../../components/page.tsx'
import { Details, Empty, Label, Prose, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { weighingDifferencePath, weighingVersionPath } from '../../paths/weighing.ts'
import { fieldName, valueInWords, type DifferenceWords } from './difference-words.ts'
import { weighingCrumbs } from './weighing-form.tsx'

/** The frozen versions of a weighing, newest first. */
export function VersionsPage({ page, reading }: { readonly page: PageRequest; readonly reading: WeighingReading }) {
  const { t, lang } = page
  const id = reading.algorithm.id
  const versions = reading.algorithm.versions.toReversed()
  return (
    <Page
      frame={page.frame}
      title={t('weighing.versions.title')}
      kicker={t('weighing.titleOf', { name: reading.algorithm.name })}
      lead={t('weighing.versions.lead')}
      crumbs={weighingCrumbs(page, reading)}
    >
      {versions.length === 0 && <Empty>{t('weighing.versions.none')}</Empty>}
      <ol className="ws-items" reversed>
        {versions.map((version) => (
          <li key={version.number}>
            <p className="ws-when">
              {t('weighing.versions.frozen', { moment: momentInWords(version.frozenAt, lang) })}
            </p>
            <h2>
              <a href={weighingVersionPath({ id, number: version.number })}>
                {t('weighing.versions.read', { number: version.number })}
              </a>
            </h2>
            <ul>
              <li>
                <a href={weighingDifferencePath({ id, number: version.number })}>
                  {t('weighing.versions.compare', { number: version.number })}
                </a>
              </li>
              {version.number > 1 && (
                <li>
                  <a href={`${weighingDifferencePath({ id, number: version.number - 1 })}?met=${version.number}`}>
                    {t('weighing.versions.compareTwo', { before: version.number - 1, after: version.number })}
                  </a>
                </li>
              )}
            </ul>
            <Details summary={t('weighing.versions.fingerprint')}>
              <p className="ws-fingerprint">{version.sha256}</p>
            </Details>
          </li>
        ))}
      </ol>
    </Page>
  )
}

interface DifferenceProps {
  readonly page: PageRequest
  readonly compared: WeighingDifference
}

/** What changed between two versions, part by part, in words. */
export function DifferencePage({ page, compared }: DifferenceProps) {
  const { t } = page
  const { before, after, differences, algorithm, groups } = compared
  const words = { t, lang: page.lang, groups }
  const parts = [...new Set(differences.map((one) => one.part))]
  return (
    <Page
      frame={page.frame}
      title={t('weighing.difference.title')}
      kicker={t('weighing.titleOf', { name: algorithm.name })}
      lead={t('weighing.difference.lead', {
        before: before.number,
        after:
          after === null ? t('weighing.difference.now') : t('weighing.difference.version', { number: after.number }),
      })}
      crumbs={weighingCrumbs(page, compared)}
    >
      {parts.length === 0 && <Empty>{t('weighing.difference.none')}</Empty>}
      {parts.map((part) => (
        <Section key={part} id={`deel-${part}`} title={t(`weighing.part.${part}`)} split>
          <ul className="ws-items ws-items--small">
            {differences
              .filter((one) => one.part === part)
              .map((one) => (
                <Changed key={one.id} difference={one} words={words} />
              ))}
          </ul>
        </Section>
      ))}
    </Page>
  )
}

interface ChangedProps {
  readonly difference: Difference
  readonly words: DifferenceWords
}

function Changed({ difference: { part, what, title, fields }, words }: ChangedProps) {
  const { t } = words
  return (
    <li>
      <p>
        <Label>{t(`weighing.difference.${what}`)}</Label> <strong>{title}</strong>
      </p>
      {fields.flatMap(({ field, before, after }) => {
        const name = fieldName(words, part, field)
        if (name === null) return []
        return (
          <div key={field} className="ws-two">
            <div>
              <p className="ws-small ws-subtle">
                {name}: {t('weighing.difference.before')}
              </p>
              <del className="ws-difference">
                <Prose text={valueInWords(words, part, field, before)} />
              </del>
            </div>
            <div>
              <p className="ws-small ws-subtle">
                {name}: {t('weighing.difference.after')}
              </p>
              <ins className="ws-difference">
                <Prose text={valueInWords(words, part, field, after)} />
              </ins>
            </div>
          </div>
        )
      })}
    </li>
  )
}
