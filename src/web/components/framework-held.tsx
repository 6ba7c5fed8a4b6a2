import type { FrameworkReference } from '#src/domain/framework/framework-reference.ts'
import type { Translate } from '#src/i18n/text.ts'
import { publicVersionHref } from '../paths/public-texts.ts'
import { Notice } from './text.tsx'

/** The framework that held on the day of a decision; that there was none; or nothing when that was not kept. */
export function FrameworkHeld({
  t,
  framework,
}: {
  readonly t: Translate
  readonly framework: FrameworkReference | null | undefined
}) {
  if (framework === undefined) return null
  if (framework === null)
    return (
      <Notice title={t('public.decision.withoutFramework')}>
        <p>{t('public.decision.withoutFrameworkText')}</p>
      </Notice>
    )
  return (
    <p>
      {t('public.decision.frameworkOfDay')}{' '}
      <a href={publicVersionHref('framework', framework.number)}>
        {t('guiding.titled', { kind: t('guiding.kind.framework'), number: framework.number })}
      </a>
    </p>
  )
}
