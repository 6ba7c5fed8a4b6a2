// Writes the fingerprint of each of our own instruments that is not in the lock file yet. A version that is in it is
// published: this script leaves its line alone, and the test fails when its text has changed.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

import { writtenForms } from '../src/content/instruments/written-forms.ts'
import { definitionHash } from '../src/domain/instrument/compare-definitions.ts'

const file = 'src/content/instruments/lock.json'
const lock = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {}
for (const definition of writtenForms())
  lock[`${definition.urn} ${definition.version}`] ??= definitionHash(definition, (text) =>
    createHash('sha256').update(text).digest('hex'),
  )
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
