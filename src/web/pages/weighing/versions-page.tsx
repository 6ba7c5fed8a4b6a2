import type { Difference } from '#src/domain/weighing/difference.ts'
import type { WeighingDifference } from '#src/workflows/read-weighing-version.ts'
import type { WeighingReading } from '#src/workflows/read-weighing.ts'
import { loosely } from '#src/i18n/text.ts'
import { momentInWords } from '../../components/day-text.tsx'
import { Page } from '../../components/page.tsx'
import { Details, Empty, Label, Prose, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { weighingDifferencePath, weighingVersionPath } from '../../paths/weighing.ts'
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
  const { before, after, differences, algorithm } = compared
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
                <Changed key={one.id} difference={one} page={page} />
              ))}
          </ul>
        </Section>
      ))}
    </Page>
  )
}

/** The name of a changed field, when it has one; else its own word. */
function fieldName(page: PageRequest, field: string): string {
  const last = field.split('.').at(-1) ?? field
  for (const key of [`weighing.field.${last}`, `weighing.effect.${last}`, `weighing.part.${last}`]) {
    try {
      return loosely(page.t)(key)
    } catch {
      continue
    }
  }
  return last
}

/** Who wrote the last text is not what changed. */
const tells = (field: string): boolean => !/(^|\.)(personId|role|group|on|writtenOn)$/.test(field)

function Changed({ difference, page }: { readonly difference: Difference; readonly page: PageRequest }) {
  const { t } = page
  const nothing = t('weighing.difference.nothing')
  return (
    <li>
      <p>
        <Label>{t(`weighing.difference.${difference.what}`)}</Label> <strong>{difference.title}</strong>
      </p>
      {difference.fields
        .filter((one) => tells(one.field))
        .map((one) => (
          <div key={one.field} className="ws-two">
            <div>
              <p className="ws-small ws-subtle">
                {fieldName(page, one.field)}: {t('weighing.difference.before')}
              </p>
              <del className="ws-difference">
                <Prose text={one.before === '' ? nothing : one.before} />
              </del>
            </div>
            <div>
              <p className="ws-small ws-subtle">
                {fieldName(page, one.field)}: {t('weighing.difference.after')}
              </p>
              <ins className="ws-difference">
                <Prose text={one.after === '' ? nothing : one.after} />
              </ins>
            </div>
          </div>
        ))}
    </li>
  )
}
