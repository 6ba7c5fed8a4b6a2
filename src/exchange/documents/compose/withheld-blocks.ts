import type { PublicWithholding } from '#src/domain/publication/withholding.ts'
import type { Block } from '../document.ts'
import { dayText, heading, paragraph, type Composing } from './composing.ts'

/** That something is not public: on which ground, why, and who decided so. */
export function withheldBlocks(
  { t, language }: Composing,
  withholding: PublicWithholding,
  title: 'document.decision.withheld' | 'document.decision.part',
): readonly Block[] {
  const { article, motivation, decidedBy, decidedOn } = withholding
  return [
    heading(2, t(title)),
    paragraph(t('document.decision.withheldText', { article, motivation })),
    paragraph(t('document.decision.withheldBy', { by: decidedBy, date: dayText(decidedOn, language) })),
  ]
}
