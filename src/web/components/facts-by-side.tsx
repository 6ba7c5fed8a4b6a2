import type { WeighingContent } from '#src/domain/weighing/content.ts'
import { bySide } from '#src/domain/weighing/grouping.ts'
import type { Translate } from '#src/i18n/text.ts'
import { EffectFact } from './decision-inputs.tsx'
import type { PageLanguage } from './frame.ts'
import { Empty, Prose } from './text.tsx'

interface FactsProps {
  readonly facts: string
  readonly effectIds: readonly string[]
  readonly weighing: WeighingContent | undefined
  readonly t: Translate
  readonly lang: PageLanguage
}

/** What is known about a question: its own text, and the facts of the weighing that belong to it, advantages and disadvantages apart. */
export function FactsBySide({ facts, effectIds, weighing, t, lang }: FactsProps) {
  const sides = bySide(weighing?.effects.filter(({ id }) => effectIds.includes(id)) ?? [])
  return (
    <>
      <Prose text={facts} />
      {weighing !== undefined &&
        sides.map(({ side, effects }) => (
          <section key={side}>
            <h3>{t(`weighing.scales.${side}`)}</h3>
            {effects.map((effect) => (
              <EffectFact key={effect.id} effect={effect} weighing={weighing} t={t} lang={lang} />
            ))}
          </section>
        ))}
      {facts === '' && sides.length === 0 && <Empty>{t('proposal.facts.none')}</Empty>}
    </>
  )
}
