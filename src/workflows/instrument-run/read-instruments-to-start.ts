import { writtenForms } from '#src/content/instruments/written-forms.ts'
import type { InstrumentDefinition } from '#src/domain/instrument/definition.ts'
import { plainWords } from '#src/domain/instrument/rich-text.ts'
import { selectSwitchedInstruments } from '#src/storage/instruments.ts'
import { within, type Context } from '#src/workflows/context.ts'

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

/** The instruments that can be started: our own unless the organisation stopped using one, and those that it began using. */
export async function readInstrumentsToStart(ctx: Context): Promise<readonly AvailableInstrument[]> {
  const switched = await within(ctx, selectSwitchedInstruments)
  const keyOf = ({ urn, version }: InstrumentDefinition): string => `${urn}@${version}`
  const decided = new Set(switched.map(({ definition }) => keyOf(definition)))
  const own = writtenForms().filter((definition) => !decided.has(keyOf(definition)))
  const chosen = switched.filter(({ enabled }) => enabled).map(({ definition }) => definition)
  return [...own, ...chosen].map(available)
}
