import { compareDefinitions, type ComparedQuestion } from '#src/domain/instrument/compare-definitions.ts'
import { compareVersions } from '#src/domain/instrument/family.ts'
import type { Glossary } from '#src/domain/instrument/glossary.ts'
import { isId } from '#src/domain/shared/ids.ts'
import {
  selectGlossaries,
  selectInstruments,
  selectOptionalInstrument,
  type InstrumentLine,
  type PublishedInstrument,
} from '#src/storage/instruments.ts'

import { within, type Context } from '#src/workflows/context.ts'

export type { InstrumentLine, PublishedInstrument } from '#src/storage/instruments.ts'

/** The versions of one instrument, the newest first. */
export interface InstrumentFamily {
  readonly family: string
  readonly versions: readonly [InstrumentLine, ...InstrumentLine[]]
}

/** The library of this installation, one entry per instrument. */
export async function readInstruments(ctx: Context): Promise<readonly InstrumentFamily[]> {
  const lines = await within(ctx, selectInstruments)
  return [...new Set(lines.map(({ family }) => family))].flatMap((family) => {
    const [newest, ...older] = newestFirst(lines.filter((line) => line.family === family))
    return newest === undefined ? [] : [{ family, versions: [newest, ...older] as const }]
  })
}

const newestFirst = (lines: readonly InstrumentLine[]): readonly InstrumentLine[] =>
  lines.toSorted((one, other) => compareVersions(other.version, one.version))

/** One version, what else there is of the same instrument, and the words that came with it. */
export interface InstrumentDetails {
  readonly published: PublishedInstrument
  readonly enabled: boolean
  readonly versions: readonly InstrumentLine[]
  readonly glossaries: readonly Glossary[]
}

export function readInstrument(ctx: Context, id: string): Promise<InstrumentDetails | undefined> {
  if (!isId(id)) return Promise.resolve(undefined)
  return within(ctx, async (tx) => {
    const published = await selectOptionalInstrument(tx, id)
    if (published === undefined) return undefined
    const lines = await selectInstruments(tx)
    const glossaries = (await selectGlossaries(tx)).map(({ glossary }) => glossary)
    return {
      published,
      enabled: lines.some((line) => line.id === id && line.enabled),
      versions: newestFirst(lines.filter(({ family }) => family === published.family)),
      glossaries: glossaries.filter((glossary) => belongsTo(glossary, published)),
    }
  })
}

/** A list of words names its instrument in its urn, or in the name of its file: `iama-v2-glossary`. */
function belongsTo(glossary: Glossary, { family }: PublishedInstrument): boolean {
  const name = family.split(':').at(-1) ?? family
  return glossary.urn.startsWith(`${family}:`) || glossary.urn.split(/[:-]/).includes(name)
}

/** Two versions side by side. */
export interface InstrumentComparison {
  readonly older: PublishedInstrument
  readonly newer: PublishedInstrument
  readonly questions: readonly ComparedQuestion[]
}

/** What differs between two versions of one instrument; nothing for two different instruments. */
export function readInstrumentComparison(
  ctx: Context,
  { older: olderId, newer: newerId }: { readonly older: string; readonly newer: string },
): Promise<InstrumentComparison | undefined> {
  if (!isId(olderId) || !isId(newerId)) return Promise.resolve(undefined)
  return within(ctx, async (tx) => {
    const older = await selectOptionalInstrument(tx, olderId)
    const newer = await selectOptionalInstrument(tx, newerId)
    if (older === undefined || newer === undefined || older.family !== newer.family) return undefined
    return { older, newer, questions: compareDefinitions(older.definition, newer.definition) }
  })
}
