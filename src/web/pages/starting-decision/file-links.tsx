import type { Translate } from '#src/i18n/text.ts'
import { fileNames } from '../../http/file-name.ts'
import { Downloads, Section } from '../../components/text.tsx'

/** The names of the files of a startbesluit, before their ending. */
export const adoptedStem = 'startbesluit'
export const draftStem = 'startbesluit-concept'

interface FileLinksProps {
  readonly t: Translate
  readonly stem: string
  readonly name: string
  readonly href: (file: string) => string
}

/** To read, to go on with in Word, and to keep. */
export function FileLinks({ t, stem, name, href }: FileLinksProps) {
  return (
    <Section id="meenemen" title={t('starting.files')} split>
      <Downloads
        files={(['pdf', 'docx', 'archive'] as const).map((format) => ({
          href: href(fileNames(stem)[format]),
          label: t(`papers.${format}`, { name }),
        }))}
      />
    </Section>
  )
}
