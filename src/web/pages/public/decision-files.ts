import type { PublicDecision } from '#src/domain/publication/public-decision.ts'
import type { PageRequest } from '../../http/route.ts'
import { publicDecisionFilePath } from '../../paths/documents.ts'

/** The files in which a public decision can be had: to read, to keep, and to go on with. */
export const decisionFiles = ({ t }: PageRequest, { number }: PublicDecision) =>
  (
    [
      ['pdf', `${number}.pdf`],
      ['archive', `${number}-archief.pdf`],
      ['docx', `${number}.docx`],
    ] as const
  ).map(([format, file]) => ({
    href: publicDecisionFilePath.of(file),
    label: t(`papers.${format}`, { name: t('papers.decision') }),
    note: t(`papers.${format}.note`),
  }))
