import { readdirSync, readFileSync } from 'node:fs'

import { parse } from 'yaml'
import { z } from 'zod'

import { instrumentKinds, type InstrumentDefinition } from '#src/domain/instrument/definition.ts'
import { paragraphs } from '#src/domain/instrument/rich-text.ts'
import { rootPath } from '#src/root.ts'

import { nodeOf, writtenNode } from './own-node.ts'

const text = z.string().trim().min(1)

const written = z.strictObject({
  urn: z.string().regex(/^urn:weegschaal:[a-z-]+$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: text,
  kind: z.enum(instrumentKinds),
  description: text,
  source: z.strictObject({ name: text, url: z.url() }),
  nodes: z.array(writtenNode),
})

/** An instrument of ours, with the file that it stands in. */
export interface OwnInstrument {
  readonly file: string
  readonly fileText: string
  readonly definition: InstrumentDefinition
}

const folder = rootPath('src', 'content', 'instruments')

/** Our own instruments: our words beside official numbers, proposals until an organisation works with them. */
export const ownInstruments = (): readonly OwnInstrument[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const fileText = readFileSync(rootPath('src', 'content', 'instruments', file), 'utf8')
      return { file, fileText, definition: definitionOf(written.parse(parse(fileText, { maxAliasCount: 100 }))) }
    })

const definitionOf = ({ source, description, nodes, ...rest }: z.output<typeof written>): InstrumentDefinition => ({
  ...rest,
  description: paragraphs(description),
  language: 'nl',
  format: 'own',
  sourceName: source.name,
  sourceUrl: source.url,
  licence: 'EUPL-1.2',
  textPolicy: 'ownWords',
  numbersShown: true,
  nodes: nodes.map((node) => nodeOf(node, rest.urn)),
  assessments: [],
})
