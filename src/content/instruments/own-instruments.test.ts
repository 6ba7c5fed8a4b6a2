import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { checkDefinition } from '#src/domain/instrument/check-definition.ts'
import { definitionHash } from '#src/domain/instrument/compare-definitions.ts'
import { plainWords } from '#src/domain/instrument/rich-text.ts'
import { nodeIndex, placedNodes } from '#src/domain/instrument/walk.ts'
import { rootPath } from '#src/root.ts'

import { ownInstruments } from './own-instruments.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const lock = JSON.parse(readFileSync(rootPath('src', 'content', 'instruments', 'lock.json'), 'utf8')) as Readonly<
  Record<string, string>
>

describe('our own instruments', () => {
  test('can be filled in to the end', () => {
    for (const { file, definition } of ownInstruments())
      expect([file, checkDefinition(definition)]).toEqual([file, { ok: true, value: true }])
  })

  test('point only at questions that are there', () => {
    for (const { definition } of ownInstruments())
      for (const { node } of placedNodes(definition))
        for (const { node: target } of node.references)
          expect([node.id, nodeIndex(definition).find(target)?.node.kind]).toEqual([node.id, 'question'])
  })

  test('never change once published: another text is another version', () => {
    const hashes = ownInstruments().map(({ definition }) => [
      `${definition.urn} ${definition.version}`,
      definitionHash(definition, sha256),
    ])
    expect(Object.fromEntries(hashes)).toEqual(lock)
  })

  const official = rootPath('..', 'shared', 'reference', 'instruments', 'iama-v2.yaml')

  test.skipIf(!existsSync(official))('take no sentence over from the official text', () => {
    const theirs = readFileSync(official, 'utf8').replaceAll(/\s+/g, ' ').toLowerCase()
    for (const { definition } of ownInstruments())
      for (const { node } of placedNodes(definition)) {
        const sentences = `${node.title}. ${plainWords(node.help)}`.replaceAll(/\s+/g, ' ').split(/(?<=[.?!])\s/)
        for (const sentence of sentences.filter((one) => one.length > 45)) {
          expect(theirs.includes(sentence.toLowerCase().replace(/[.?!]+$/, ''))).toBe(false)
        }
      }
  })
})
