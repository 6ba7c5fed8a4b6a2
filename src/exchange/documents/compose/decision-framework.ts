import type { PublicDecision } from '#src/domain/publication/public-decision.ts'
import type { Block } from '../document.ts'
import { heading, paragraph, when, type Composing } from './composing.ts'

/** Which framework held that day, or that there was none, and where the decision deviates from it. */
export function frameworkBlocks({ t }: Composing, { framework, deviations }: PublicDecision): readonly Block[] {
  const items = deviations.map(({ norm, source, explanation }) => ({
    term: norm,
    detail: [source, explanation].filter((text) => text !== '').join('\n'),
  }))
  const deviating: readonly Block[] = when(items.length > 0, heading(2, t('public.decision.deviations')), {
    kind: 'definitions',
    items,
  })
  if (framework === undefined) return deviating
  if (framework === null)
    return [
      {
        kind: 'notice',
        label: t('public.decision.withoutFramework'),
        text: t('public.decision.withoutFrameworkText'),
      },
      ...deviating,
    ]
  const title = t('guiding.titled', { kind: t('guiding.kind.framework'), number: framework.number })
  return [paragraph(`${t('public.decision.frameworkOfDay')} ${title}.`), ...deviating]
}
