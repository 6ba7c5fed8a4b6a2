import type { Translate } from '#src/i18n/text.ts'
import type { Download } from '../../components/text.tsx'
import { fileNames } from '../../http/file-name.ts'

/** The mandate register on paper: to read, to go on with, and to keep. */
export function registerFiles(t: Translate, addressOf: (file: string) => string): readonly Download[] {
  const names = fileNames('mandaten')
  return (['pdf', 'docx', 'archive'] as const).map((format) => ({
    href: addressOf(names[format]),
    label: t(`papers.${format}`, { name: t('mandate.register') }),
  }))
}
