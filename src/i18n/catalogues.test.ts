import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rootPath } from '#src/root.ts'

/** The keys in every file of a language; putting the files together would let one sentence silently hide another. */
function keysOf(language: string): readonly string[] {
  const folder = rootPath('src', 'i18n', language)
  return readdirSync(folder).flatMap((file) =>
    [...readFileSync(rootPath('src', 'i18n', language, file), 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map(
      ([, key]) => key ?? '',
    ),
  )
}

describe('the catalogue', () => {
  test.each(['nl', 'en'])('of %s has one sentence per key', (language) => {
    const keys = keysOf(language)
    expect(keys.length).toBeGreaterThan(1000)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })
})
