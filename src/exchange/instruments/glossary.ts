import type { Glossary } from '#src/domain/instrument/glossary.ts'
import type { ImportRemark } from '#src/domain/instrument/import-remark.ts'

import type { YamlMap } from './read-yaml.ts'
import { Fields } from './remarks.ts'

/** Reads a list of words with their meaning, in the two shapes in which they come. */
export function readGlossary(map: YamlMap, file: string, remarks: ImportRemark[]): Glossary {
  const root = new Fields('', map, remarks)
  const name = (file.split(/[\\/]/).at(-1) ?? file).replace(/\.\w+$/, '')
  const terms = [...root.maps('glossary'), ...root.maps('definitions')].flatMap((one) => {
    const term = root.inside(one, root.inside(one).text('id'))
    const words = term.text('term') === '' ? term.line('name').words : term.line('term').words
    const definition = term.rich('definition').rich
    return words === '' ? [] : [{ term: words, definition }]
  })
  return {
    urn: root.optionalText('urn') ?? `urn:begrippen:${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`,
    version: root.optionalText('version') ?? root.optionalText('schema_version') ?? '1',
    title: root.optionalText('name') ?? name,
    terms,
  }
}
