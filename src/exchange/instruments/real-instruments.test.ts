import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomWalk } from '#src/domain/instrument/test-instrument.ts'
import { sightOf, visibleQuestions } from '#src/domain/instrument/visible-questions.ts'
import { iamaOneToTwo, mappingOf } from '#src/domain/instrument-run/mapping.ts'
import { countNodes, placedNodes, questionsOf } from '#src/domain/instrument/walk.ts'
import { rootPath } from '#src/root.ts'
import { readInstruments } from './read-instruments.ts'

const folder = rootPath('..', 'shared', 'reference', 'instruments')

describe.skipIf(!existsSync(folder))('the real files', () => {
  const files = existsSync(folder)
    ? readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
    : []
  const reading = readInstruments(files)

  test('are all read, with the number of questions that they have', () => {
    expect(reading.refused).toEqual([])
    expect(
      reading.definitions.map(({ file, definition }) => [file, countNodes(definition), questionsOf(definition).length]),
    ).toEqual([
      ['iama-v1-task-registry.yaml', 57, 57],
      ['iama-v2.yaml', 137, 87],
      ['prescan-dpia.yaml', 57, 39],
    ])
    expect(reading.glossaries.map(({ glossary }) => glossary.terms.length)).toEqual([95])
    expect(reading.skipped).toHaveLength(5)
  })

  test('keep lettered numbers and action points', () => {
    const iama = reading.definitions.find(({ file }) => file === 'iama-v2.yaml')?.definition
    const ids = iama === undefined ? [] : placedNodes(iama).map(({ node }) => node.id)
    for (const id of ['2.2A.1', '5.A.1', '5.B', '5.C', '1.actiepunten.tekst']) expect(ids).toContain(id)
  })

  test('have every number that our tables name', () => {
    const idsOf = (file: string): readonly string[] =>
      reading.definitions.flatMap((one) => (one.file === file ? questionsOf(one.definition).map(({ id }) => id) : []))
    const [one, two] = [idsOf('iama-v1-task-registry.yaml'), idsOf('iama-v2.yaml')]
    expect(Object.keys(iamaOneToTwo).filter((id) => !one.includes(id) && id !== '2A.2.2')).toEqual([])
    expect(
      Object.values(iamaOneToTwo)
        .flat()
        .filter((id) => !two.includes(id)),
    ).toEqual([])
    const named = (urn: string) => mappingOf(urn, '1').flatMap(({ question, beside = [] }) => [question, ...beside])
    expect(named('urn:nl:aivt:tr:iama:1.0').filter((id) => !one.includes(id))).toEqual([])
    expect(named('urn:nl:iama:2.0').filter((id) => !two.includes(id))).toEqual([])
  })

  test('can be walked to the end', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...reading.definitions.map(({ definition }) => definition)),
        fc.gen(),
        (definition, data) => {
          randomWalk(definition, data, 20, (set) => {
            const sight = sightOf(definition, set)
            for (const { node, instance } of visibleQuestions(sight))
              expect(sight.isVisible(node.id, instance)).toBe(true)
          })
        },
      ),
      { numRuns: 10 },
    )
  })
})
