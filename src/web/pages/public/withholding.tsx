import type { PublicWithholding } from '#src/domain/publication/withholding.ts'
import type { Language, Translate } from '#src/i18n/text.ts'
import { DayText } from '../../components/day-text.tsx'
import { Facts, Section } from '../../components/text.tsx'

interface Props {
  readonly t: Translate
  readonly lang: Language
}

/** The article of a ground, or the ground in words when another law is meant. */
export const articleOf = (t: Translate, withholding: PublicWithholding): string =>
  withholding.article !== '' || withholding.ground === null
    ? withholding.article
    : t(`public.ground.${withholding.ground}`)

/** Everything about one withholding: a reason that everyone may judge. */
export function WithholdingFacts({ t, lang, withholding }: Props & { withholding: PublicWithholding }) {
  const ground = withholding.ground === null ? '' : `. ${t(`public.ground.${withholding.ground}`)}`
  return (
    <Facts
      items={[
        { label: t('public.withheld.ground'), value: `${articleOf(t, withholding)}${ground}` },
        { label: t('public.withheld.reason'), value: withholding.motivation },
        { label: t('public.withheld.by'), value: withholding.decidedBy },
        { label: t('public.withheld.on'), value: <DayText day={withholding.decidedOn} lang={lang} /> },
        ...(withholding.until === null
          ? []
          : [{ label: t('public.withheld.until'), value: <DayText day={withholding.until} lang={lang} /> }]),
      ]}
    />
  )
}

/** The parts of a record that are not public, each with its ground. */
export function WithheldParts({ t, lang, withheld }: Props & { withheld: readonly PublicWithholding[] }) {
  if (withheld.length === 0) return null
  return (
    <Section id="niet-openbaar" title={t('public.withheld.title')} split why={t('public.withheld.objection')}>
      <ul className="ws-items ws-items--small">
        {withheld.map((each) => (
          <li key={`${each.part} ${each.decidedOn}`}>
            <h3>{t(`public.part.${each.part}`)}</h3>
            <WithholdingFacts t={t} lang={lang} withholding={each} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
