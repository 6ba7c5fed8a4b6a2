import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, type Node, type Pair, type Scalar } from 'yaml'

import { accept, refuse, type Result } from '#src/domain/shared/result.ts'

/**
 * What stands in a YAML or JSON file. A number stays the text that it was, so that version `2.0` and question `1.10`
 * keep their zero.
 */
export type YamlValue = string | boolean | null | readonly YamlValue[] | YamlMap
export interface YamlMap {
  readonly [key: string]: YamlValue | undefined
}

/** Why a file cannot be read as YAML. */
export const yamlRefusals = [
  'too-large',
  'empty',
  'utf-16',
  'not-utf-8',
  'not-yaml',
  'several-documents',
  'too-deep',
  'too-many-aliases',
  'dangerous-key',
] as const
export type YamlRefusal = (typeof yamlRefusals)[number]

/** Where it goes wrong: a line, or a key. */
export interface YamlFault {
  readonly reason: YamlRefusal
  readonly place: string
}

/** How a file is read. */
export interface YamlReading {
  /** More bytes than this are refused. */
  readonly largest: number
  /** Every value is a text, also `yes` and nothing. */
  readonly onlyText: boolean
}

/** The largest official instrument is some hundred kilobytes. */
const usual: YamlReading = { largest: 2 * 1024 * 1024, onlyText: false }
const deepest = 60
/** A file with aliases may grow to this many values, and no further. */
const mostValues = 200_000

const dangerousKeys = new Set(['__proto__', 'constructor', 'prototype'])

class Refused extends Error {
  readonly fault: YamlFault

  constructor(reason: YamlRefusal, place: string) {
    super(reason)
    this.fault = { reason, place }
  }
}

/** Reads a file from outside as YAML (or JSON, which is YAML too), or says what is wrong with it and where. */
export function readYaml(bytes: Uint8Array, reading: YamlReading = usual): Result<YamlValue, YamlFault> {
  try {
    return accept(new Walk(textOf(bytes, reading), reading).value())
  } catch (error) {
    if (error instanceof Refused) return refuse(error.fault)
    // The parser calls itself for each level: a file that is nested without end uses up the stack.
    if (error instanceof RangeError) return refuse({ reason: 'too-deep', place: '' })
    throw error
  }
}

function textOf(bytes: Uint8Array, { largest }: YamlReading): string {
  if (bytes.length > largest) throw new Refused('too-large', '')
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) throw new Refused('utf-16', '')
  if (bytes.length > 1 && (first === 0 || second === 0)) throw new Refused('utf-16', '')
  try {
    // A decoder leaves out the mark at the beginning of a file by itself.
    return storable(new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, '\n'))
  } catch {
    throw new Refused('not-utf-8', '')
  }
}

/** Without what a database cannot hold. */
const storable = (text: string): string => text.replaceAll('\u0000', '').replaceAll(/\p{Surrogate}/gu, '\ufffd')

/** Opening brackets side by side: the cheapest way to make a parser call itself. */
const endlessBrackets = /[[{][[{\s]{200}/

/** Walks through a parsed document once. Anchors are known before their aliases, as in the file. */
class Walk {
  private readonly text: string
  private readonly onlyText: boolean
  private readonly anchors = new Map<string, Node>()
  private readonly busy = new Set<Node>()
  private values = 0

  constructor(text: string, { onlyText }: YamlReading) {
    this.text = text
    this.onlyText = onlyText
  }

  value(): YamlValue {
    if (this.text.trim() === '') throw new Refused('empty', '')
    if (endlessBrackets.test(this.text)) throw new Refused('too-deep', '')
    const documents = parseAllDocuments(this.text, { uniqueKeys: true, prettyErrors: false, logLevel: 'silent' })
    if (!Array.isArray(documents) || documents[0] === undefined) throw new Refused('empty', '')
    const [document] = documents
    const [fault] = document.errors
    if (fault !== undefined) throw new Refused('not-yaml', this.line(fault.pos[0]))
    if (documents.length > 1) throw new Refused('several-documents', this.line(documents[1]?.range[0] ?? 0))
    return this.of(document.contents, 0)
  }

  private line(offset: number): string {
    return String(this.text.slice(0, offset).split('\n').length)
  }

  private of(node: unknown, depth: number): YamlValue {
    this.values += 1
    if (this.values > mostValues) throw new Refused('too-many-aliases', '')
    if (depth > deepest) throw new Refused('too-deep', this.placeOf(node))
    if (isAlias(node)) return this.aliased(node.source, node, depth)
    if (isScalar(node) || isMap(node) || isSeq(node)) {
      if (node.anchor !== undefined) this.anchors.set(node.anchor, node)
    }
    if (isScalar(node)) return this.onlyText ? wordsOf(node) : scalarOf(node)
    if (isSeq(node)) return this.within(node, () => node.items.map((item) => this.of(item, depth + 1)))
    if (isMap(node)) return this.within(node, () => this.mapOf(node.items, depth))
    return null
  }

  private aliased(name: string, node: Node, depth: number): YamlValue {
    const target = this.anchors.get(name)
    if (target === undefined) throw new Refused('not-yaml', this.placeOf(node))
    if (this.busy.has(target)) throw new Refused('too-many-aliases', this.placeOf(node))
    return this.of(target, depth)
  }

  private within<Value>(node: Node, work: () => Value): Value {
    this.busy.add(node)
    const value = work()
    this.busy.delete(node)
    return value
  }

  private mapOf(pairs: readonly Pair[], depth: number): YamlMap {
    const entries = new Map<string, YamlValue>()
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? String(key.source ?? key.value) : ''
      if (!isScalar(key)) throw new Refused('not-yaml', this.placeOf(key))
      if (dangerousKeys.has(name)) throw new Refused('dangerous-key', this.placeOf(key))
      const inner = this.of(value, depth + 1)
      const merged = name === '<<' ? mapsIn(inner) : []
      if (merged.length === 0) entries.set(name, inner)
      // A merge gives what the map does not say itself; of several, the first one counts.
      for (const [one, given] of merged.flatMap((map) => Object.entries(map)))
        if (!entries.has(one) && given !== undefined) entries.set(one, given)
    }
    return Object.fromEntries(entries)
  }

  private placeOf(node: unknown): string {
    const range = (node as { range?: readonly number[] | null } | null)?.range
    return range?.[0] === undefined ? '' : this.line(range[0])
  }
}

/** A map, or the maps of a list that holds nothing else. */
const mapsIn = (value: YamlValue): readonly YamlMap[] => {
  const all: readonly YamlValue[] = Array.isArray(value) ? (value as readonly YamlValue[]) : [value]
  return all.every(isYamlMap) ? all.filter(isYamlMap) : []
}

/** True for a map, and for no list. */
export const isYamlMap = (value: YamlValue | undefined): value is YamlMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function scalarOf(scalar: Scalar): string | boolean | null {
  const { value } = scalar
  if (typeof value === 'boolean' || value === null) return value
  if (typeof value === 'string') return value
  return scalar.source ?? JSON.stringify(value)
}

const wordsOf = (scalar: Scalar): string => {
  const value = scalarOf(scalar)
  if (value === null) return ''
  return typeof value === 'boolean' ? (scalar.source ?? String(value)) : value
}
