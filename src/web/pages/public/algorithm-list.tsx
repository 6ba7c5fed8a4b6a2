import type { PublicAlgorithmSummary } from '#src/domain/publication/public-algorithm.ts'
import type { Translate } from '#src/i18n/text.ts'
import { Item, Items, Label } from '../../components/text.tsx'
import { publicAlgorithmPath } from '../../paths/public.ts'
import { capital } from '../../components/words.ts'

/** The class in words; unknown is said too. */
export const classInWords = (t: Translate, riskClass: PublicAlgorithmSummary['riskClass']): string =>
  t(`public.class.${riskClass ?? 'unknown'}`)

/** The state of an algorithm, marked when people are affected and nobody decided. */
export const StateLabel = ({ t, state }: { t: Translate; state: PublicAlgorithmSummary['state'] }) => (
  <Label
    {...(state === 'inUseWithoutDecision'
      ? { kind: 'warning' as const }
      : state === 'inPreparation'
        ? { kind: 'open' as const }
        : {})}
  >
    {t(`public.state.${state}`)}
  </Label>
)

/** Algorithms as short articles: state, name, what it does, who decides. */
export const AlgorithmItems = ({ t, items }: { t: Translate; items: readonly PublicAlgorithmSummary[] }) => (
  <Items small>
    {items.map((item) => (
      <Item
        level={2}
        key={item.slug}
        when={<StateLabel t={t} state={item.state} />}
        title={item.name}
        href={publicAlgorithmPath({ slug: item.slug })}
      >
        {item.summary !== '' && <p>{item.summary}</p>}
        <p className="ws-small ws-subtle">
          {[
            capital(item.body ?? t('public.noBody')),
            classInWords(t, item.riskClass),
            ...item.domainsOfLife.map((domain) => t(`public.domain.${domain}`)),
          ].join(' · ')}
        </p>
      </Item>
    ))}
  </Items>
)
