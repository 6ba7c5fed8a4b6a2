import { accept, refuse, type Result } from '#src/domain/shared/result.ts'

/** Why a file cannot be read as JSON. */
export type JsonFileRefusal = 'too-large' | 'empty' | 'utf-16' | 'not-utf-8' | 'too-deep' | 'not-json' | 'dangerous-key'

/** No real file of the outside world comes near this; what does is an accident or an attack. */
export const largestFile = 25 * 1024 * 1024
const deepest = 40

/** Keys that could change the behaviour of every object in a careless program. */
const dangerousKeys = new Set(['__proto__', 'constructor', 'prototype'])

/** Reads a file from outside as JSON, or says what is wrong with it. The strings in it can be stored. */
export function readJson(bytes: Uint8Array): Result<unknown, JsonFileRefusal> {
  if (bytes.length > largestFile) return refuse('too-large')
  const text = decode(bytes)
  if (!text.ok) return text
  if (text.value.trim() === '') return refuse('empty')
  if (depthOf(text.value) > deepest) return refuse('too-deep')
  const parsed = parse(text.value)
  if (!parsed.ok) return parsed
  return hasDangerousKey(parsed.value) ? refuse('dangerous-key') : accept(storable(parsed.value))
}

function decode(bytes: Uint8Array): Result<string, JsonFileRefusal> {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return refuse('utf-16')
  if (bytes.length > 1 && (first === 0 || second === 0)) return refuse('utf-16')
  try {
    return accept(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return refuse('not-utf-8')
  }
}

function parse(text: string): Result<unknown, JsonFileRefusal> {
  try {
    return accept(JSON.parse(text) as unknown)
  } catch {
    return refuse('not-json')
  }
}

/** How deep brackets are nested, outside strings; seen before parsing, so that nothing has to walk a bomb. */
function depthOf(text: string): number {
  let depth = 0
  let most = 0
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token === '[' || token === '{') most = Math.max(most, ++depth)
    else if (token === ']' || token === '}') depth -= 1
  }
  return most
}

function hasDangerousKey(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasDangerousKey)
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, inner]) => dangerousKeys.has(key) || hasDangerousKey(inner))
}

/** The same value without what a database cannot hold: null characters, halves of surrogate pairs, endless numbers. */
function storable(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'string') return storableText(value)
  if (Array.isArray(value)) return value.map(storable)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [storableText(key), storable(inner)]))
}

const storableText = (text: string): string => text.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\ufffd')
