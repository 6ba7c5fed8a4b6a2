import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { checkDefinition } from '#src/domain/instrument/check-definition.ts'
import { definitionHash } from '#src/domain/instrument/compare-definitions.ts'
import { rootPath } from '#src/root.ts'

import { writtenForms } from './written-forms.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const lock = JSON.parse(readFileSync(rootPath('src', 'content', 'instruments', 'lock.json'), 'utf8')) as Readonly<
  Record<string, string>
>

describe('our own instruments', () => {
  test('can be filled in to the end', () => {
    for (const definition of writtenForms())
      expect([definition.urn, checkDefinition(definition)]).toEqual([definition.urn, { ok: true, value: true }])
  })

  test('never change once published: another text is another version', () => {
    const hashes = writtenForms().map((one) => [`${one.urn} ${one.version}`, definitionHash(one, sha256)])
    expect(Object.fromEntries(hashes)).toEqual(lock)
  })
})
