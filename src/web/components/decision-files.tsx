import type { Translate } from '#src/i18n/text.ts'
import { decisionFilePath } from '../paths/documents.ts'
import { Downloads } from './text.tsx'

const ends = { pdf: '.pdf', docx: '.docx', archive: '-archief.pdf' } as const
const formats = ['pdf', 'docx', 'archive'] as const

export interface DecisionFilesProps {
  readonly t: Translate
  readonly id: string
  /** Another body than the representative one decided, so there is something to tell it. */
  readonly hasLetter: boolean
}

/** A decision on paper, and the letter about it to the representative body. */
export function DecisionFiles({ t, id, hasLetter }: DecisionFilesProps) {
  const files = (stem: 'besluit' | 'brief', name: string) =>
    formats.map((format) => ({
      href: decisionFilePath({ id, file: `${stem}${ends[format]}` }),
      label: t(`papers.${format}`, { name }),
      note: t(`papers.${format}.note`),
    }))
  return (
    <>
      <Downloads files={files('besluit', t('papers.decision'))} />
      {hasLetter && (
        <>
          <p>{t('papers.letter.why')}</p>
          <Downloads files={files('brief', t('papers.letter'))} />
        </>
      )}
    </>
  )
}
