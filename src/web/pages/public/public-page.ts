import type { Language, Translate } from '#src/i18n/text.ts'
import type { Frame } from '../../components/frame.ts'

/** What every public page is given. */
export interface PublicPage {
  readonly frame: Frame
  readonly t: Translate
  readonly lang: Language
}
