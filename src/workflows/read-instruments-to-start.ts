import { writtenForms } from '#src/content/instruments/written-forms.ts'
import type { InstrumentDefinition } from '#src/domain/instrument/definition.ts'
import { plainWords } from '#src/domain/instrument/rich-text.ts'
import type { Context } from './context.ts'

/** An instrument that can be started, for a list to choose from. */
export interface AvailableInstrument {
  readonly key: string
  readonly title: string
  readonly version: string
  readonly summary: string
  /** Written by Weegschaal; otherwise the text that was imported. */
  readonly ownWords: boolean
  readonly definition: InstrumentDefinition
}

const available = (definition: InstrumentDefinition): AvailableInstrument => ({
  key: `${definition.urn}@${definition.version}`,
  title: definition.title,
  version: definition.version,
  summary: firstSentence(plainWords(definition.description)),
  ownWords: definition.textPolicy === 'ownWords',
  definition,
})

const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text.slice(0, 200)

/** The instruments that can be started: our own. */
export const readInstrumentsToStart = (_ctx: Context): Promise<readonly AvailableInstrument[]> =>
  Promise.resolve(writtenForms().map(available))
