import { parseDocument } from 'yaml'

import { accept, refuse, type Result } from '#src/domain/shared/result.ts'

/** Why a file cannot be read at all. */
export type YamlRefusal = 'too-large' | 'not-text' | 'not-yaml' | 'aliases' | 'too-deep'

const largestFile = 5 * 1024 * 1024
const deepest = 30

/**
 * Reads YAML in which every value is text: an id such as 2.10 stays what it is. References inside the file are refused,
 * because a few lines could grow into gigabytes.
 */
export function readYamlFile(bytes: Uint8Array): Result<unknown, { reason: YamlRefusal; place: string }> {
  if (bytes.length > largestFile) return refuse({ reason: 'too-large', place: '' } as const)
  const text = textOf(bytes)
  if (text === null) return refuse({ reason: 'not-text', place: '' } as const)
  try {
    const document = parseDocument(text, { schema: 'failsafe', prettyErrors: true, merge: false })
    const error = document.errors[0]
    if (error !== undefined) return refuse({ reason: 'not-yaml', place: lineOf(error.linePos?.[0].line) } as const)
    const value: unknown = document.toJS({ maxAliasCount: 0 })
    return isDeeperThan(value, deepest) ? refuse({ reason: 'too-deep', place: '' } as const) : accept(value)
  } catch (error) {
    // What the parser cannot hold: a reference (ReferenceError), or brackets without end (RangeError).
    return refuse({ reason: error instanceof ReferenceError ? 'aliases' : 'too-deep', place: '' } as const)
  }
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const lineOf = (line: number | undefined): string => (line === undefined ? '' : `line ${line}`)

function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth === 0 || Object.values(value).some((one) => isDeeperThan(one, depth - 1))
}
