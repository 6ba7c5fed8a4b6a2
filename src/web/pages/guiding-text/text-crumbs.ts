import type { GuidingText } from '#src/domain/guiding-text/guiding-text.ts'
import type { Translate } from '#src/i18n/text.ts'
import type { Crumb } from '../../components/page.tsx'
import { guidingTextPath, guidingTextsPath } from '../../paths/guiding-text.ts'

/** The trail above a page of one text. */
export const textCrumbs = (
  t: Translate,
  { id, kind, number }: Pick<GuidingText, 'id' | 'kind' | 'number'>,
): readonly Crumb[] => [
  { href: guidingTextsPath(), label: t('guiding.overview.title') },
  { href: guidingTextPath({ id }), label: t('guiding.titled', { kind: t(`guiding.kind.${kind}`), number }) },
]
