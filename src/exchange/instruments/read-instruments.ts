import { checkDefinition, type DefinitionFaultKind } from '#src/domain/instrument/check-definition.ts'
import { expressionRemarks } from '#src/domain/instrument/definition-expressions.ts'
import type { InstrumentDefinition } from '#src/domain/instrument/definition.ts'
import type { Glossary } from '#src/domain/instrument/glossary.ts'
import type { ImportRemark } from '#src/domain/instrument/import-remark.ts'

import { readGlossary } from './glossary.ts'
import { readParDpia } from './par-dpia.ts'
import { isYamlMap, readYaml, type YamlMap, type YamlRefusal, type YamlValue } from './read-yaml.ts'
import { readTaskRegistry } from './task-registry.ts'

/** A file as it was given to us. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Why a file is not taken in. */
export type InstrumentRefusal = YamlRefusal | DefinitionFaultKind | 'not-an-instrument'

/** A file that is refused, with the place: a line, or the id of a node. */
export interface RefusedInstrument {
  readonly file: string
  readonly place: string
  /** The place is the line where reading stopped. */
  readonly isLine?: true
  readonly reason: InstrumentRefusal
  readonly detail: string
}

export interface ReadDefinition {
  readonly file: string
  readonly definition: InstrumentDefinition
  readonly remarks: readonly ImportRemark[]
}

/** What the files hold. */
export interface InstrumentReading {
  readonly definitions: readonly ReadDefinition[]
  readonly glossaries: readonly {
    readonly file: string
    readonly glossary: Glossary
    readonly remarks: readonly ImportRemark[]
  }[]
  readonly refused: readonly RefusedInstrument[]
  /** Files that describe a format and hold no instrument. */
  readonly skipped: readonly string[]
}

/** Reads instruments in the formats of the outside world. Each file stands by itself. */
export function readInstruments(files: readonly GivenFile[]): InstrumentReading {
  const readings = files.map(readOne)
  return {
    definitions: readings.flatMap((one) => one.definitions ?? []),
    glossaries: readings.flatMap((one) => one.glossaries ?? []),
    refused: readings.flatMap((one) => one.refused ?? []),
    skipped: readings.flatMap((one) => one.skipped ?? []),
  }
}

function readOne({ name: file, bytes }: GivenFile): Partial<InstrumentReading> {
  const yaml = readYaml(bytes)
  if (!yaml.ok) {
    const { reason, place } = yaml.refusal
    return { refused: [{ file, reason, place, detail: '', ...(place === '' ? {} : { isLine: true }) }] }
  }
  const remarks: ImportRemark[] = []
  const kind = kindOf(yaml.value)
  if (kind === 'schema') return { skipped: [file] }
  if (kind === null || !isYamlMap(yaml.value))
    return { refused: [{ file, reason: 'not-an-instrument', place: '', detail: '' }] }
  if (kind === 'glossary') return { glossaries: [{ file, glossary: readGlossary(yaml.value, file, remarks), remarks }] }
  const definition = (kind === 'parDpiaForm' ? readParDpia : readTaskRegistry)(yaml.value, remarks)
  const checked = checkDefinition(definition)
  if (!checked.ok)
    return {
      refused: checked.refusal.map(({ fault, node, detail }) => ({ file, reason: fault, place: node ?? '', detail })),
    }
  return { definitions: [{ file, definition, remarks: [...remarks, ...expressionRemarks(definition)] }] }
}

type FileKind = 'parDpiaForm' | 'taskRegistry' | 'glossary' | 'schema'

/** Which format a file has, seen from what is in it. */
function kindOf(value: YamlValue): FileKind | null {
  if (!isYamlMap(value)) return null
  const schema = value['$schema']
  if (typeof schema === 'string' && schema.includes('json-schema.org') && value['properties'] !== undefined)
    return 'schema'
  const tasks = value['tasks']
  if (Array.isArray(tasks)) {
    const maps = (tasks as readonly YamlValue[]).filter(isYamlMap)
    const asks = (one: YamlMap): boolean => one['question'] !== undefined && one['task'] === undefined
    return value['systemcard_path'] !== undefined || maps.some(asks) ? 'taskRegistry' : 'parDpiaForm'
  }
  return Array.isArray(value['glossary']) || Array.isArray(value['definitions']) ? 'glossary' : null
}
