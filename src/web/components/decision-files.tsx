import type { FileFormat } from '#src/workflows/render-file.ts'
import { fileNames } from '../http/file-name.ts'
import type { PageRequest } from '../http/route.ts'
import { decisionFilePath } from '../paths/documents.ts'
import { Downloads } from './text.tsx'

const formats: readonly FileFormat[] = ['pdf', 'docx', 'archive']

export interface DecisionFilesProps {
  readonly page: Pick<PageRequest, 't'>
  readonly id: string
  /** Another body than the representative one decided, so there is something to tell it. */
  readonly hasLetter: boolean
}

/** A decision on paper, and the letter about it to the representative body. */
export function DecisionFiles({ page: { t }, id, hasLetter }: DecisionFilesProps) {
  const files = (stem: string, name: string) =>
    formats.map((format) => ({
      href: decisionFilePath({ id, file: fileNames(stem)[format] }),
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
