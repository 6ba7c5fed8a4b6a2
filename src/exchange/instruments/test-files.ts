import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { InstrumentDefinition } from '#src/domain/instrument/definition.ts'
import { rootPath } from '#src/root.ts'
import { readInstruments } from './read-instruments.ts'

/** Reads one file, as a person would hand it over. */
export const read = (text: string | Uint8Array, name = 'proef.yaml') =>
  readInstruments([{ name, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text }])

/** The text of a file that we wrote ourselves. */
export const fixture = (name: string) =>
  readFileSync(rootPath('src', 'exchange', 'instruments', 'fixtures', name), 'utf8')

/** The one instrument in a text. */
export function definitionIn(text: string): InstrumentDefinition {
  const reading = read(text)
  const [first] = reading.definitions
  if (first === undefined) throw new Error(JSON.stringify(reading.refused))
  return first.definition
}

/** What is said about a text that is taken in, as `node remark detail`. */
export const remarksIn = (text: string) =>
  read(text).definitions.flatMap(({ remarks }) =>
    remarks.map(({ node, remark, detail }) => `${node} ${remark} ${detail}`.trim()),
  )

/** Why a text is refused, as `reason place detail`; nothing of it is taken in. */
export const refusal = (text: string | Uint8Array) => {
  const { definitions, glossaries, refused } = read(text)
  expect([...definitions, ...glossaries]).toEqual([])
  return refused.map(({ reason, place, detail }) => `${reason} ${place} ${detail}`.trim())
}

/** A small file around one task, in JSON, which is YAML too. */
export const fileWith = (task: object, more: object = {}, root: object = {}) =>
  JSON.stringify({
    name: 'Proef',
    urn: 'urn:nl:proef',
    version: '1.0',
    description: '',
    tasks: [
      {
        task: 'Eerst',
        id: '1',
        type: ['radio_option'],
        repeatable: false,
        options: [{ value: 'ja' }, { value: 'nee' }],
      },
      { task: 'Dan', id: '2', type: ['open_text'], repeatable: false, ...task },
      ...('tasks' in more ? (more.tasks as object[]) : []),
    ],
    ...root,
  })

/** A task that is there only after an answer to the first one. */
export function dependent(condition: object, action = 'show') {
  return { dependencies: [{ type: 'conditional', condition: { id: '1', ...condition }, action }] }
}

/** A task whose outcome is calculated. */
export function calculated(expression: string) {
  return { calculation: { scoreKey: 'x', expression, riskScore: [] } }
}
