import type { Language, Translate } from '#src/i18n/text.ts'
import type { ReadPublication } from '#src/workflows/publication/read-publication.ts'
import type { FieldError, FormValues } from '../../components/form-view.ts'
import type { Frame } from '../../components/frame.ts'

/** What of an algorithm is public, and where. */
export interface PublicationProps {
  readonly frame: Frame
  readonly t: Translate
  readonly lang: Language
  readonly publication: ReadPublication
  readonly may: { readonly change: boolean; readonly withhold: boolean; readonly preview: boolean }
  readonly values: FormValues
  readonly errors: readonly FieldError[]
  /** Somebody else saved the details first. */
  readonly clash: boolean
}
