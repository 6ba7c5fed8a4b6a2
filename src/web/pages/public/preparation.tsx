import type { PublicAlgorithmSummary, Preparation } from '#src/domain/publication/public-algorithm.ts'
import type { Language, Translate } from '#src/i18n/text.ts'
import { DayText } from '../../components/day-text.tsx'
import { Item, Items, Late } from '../../components/text.tsx'
import { publicAlgorithmPath, reactPath } from '../../paths/public.ts'
import { capital } from '../../components/words.ts'

/** An algorithm that a body has yet to decide on. */
export type Coming = PublicAlgorithmSummary & { readonly preparation: Preparation | null }

interface Props {
  readonly t: Translate
  readonly lang: Language
}

/** Where a resident can say something about an algorithm. */
export const reactTo = (slug: string, kind?: string): string =>
  `${reactPath()}?algoritme=${encodeURIComponent(slug)}${kind === undefined ? '' : `&soort=${kind}`}`

/** The day a body decides, or that there is none yet. */
export const PlannedOn = ({ t, lang, preparation }: Props & { preparation: Preparation | null }) =>
  preparation?.plannedOn == null ? (
    <Late>{t('public.algorithm.preparing.noDate')}</Late>
  ) : (
    <DayText day={preparation.plannedOn} lang={lang} />
  )

/** The link to say something, with the last day when there is one. */
export const InputLink = ({ t, lang, item }: Props & { item: Coming }) => (
  <>
    <a href={reactTo(item.slug, 'input')}>
      {t('public.algorithm.preparing.link')}
      <span className="ws-visually-hidden">: {item.name}</span>
    </a>
    {item.preparation?.inputUntil != null && (
      <>
        . {t('public.algorithm.preparing.until')} <DayText day={item.preparation.inputUntil} lang={lang} />
      </>
    )}
  </>
)

/** What is coming, as short articles. */
export const PreparationItems = ({ t, lang, items }: Props & { items: readonly Coming[] }) => (
  <Items small>
    {items.map((item) => (
      <Item
        key={item.slug}
        title={item.name}
        href={publicAlgorithmPath({ slug: item.slug })}
        when={
          <>
            {capital(item.body ?? t('public.noBody'))}. <PlannedOn t={t} lang={lang} preparation={item.preparation} />
          </>
        }
      >
        {item.summary !== '' && <p>{item.summary}</p>}
        <p className="ws-small">
          <InputLink t={t} lang={lang} item={item} />
        </p>
      </Item>
    ))}
  </Items>
)
