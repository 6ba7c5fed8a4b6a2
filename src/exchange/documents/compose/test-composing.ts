import { translator, type Language } from '#src/i18n/text.ts'
import type { Composing } from './composing.ts'

/** A municipality that composes a document; authors are called by their group or role. */
export const testComposing = (language: Language = 'nl'): Composing => ({
  t: translator(language),
  language,
  organisation: 'Gemeente Waterrijk',
  functionOf: (author) => author.group ?? author.role,
  promptText: (prompt) => `Vraag ${prompt}?`,
})
