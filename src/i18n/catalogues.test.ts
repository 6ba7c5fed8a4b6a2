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

/** Every word of the code outside the catalogues that can be a key, and every beginning of a key that is put together. */
function namedInCode(): { readonly whole: ReadonlySet<string>; readonly beginnings: readonly string[] } {
  const files = readdirSync(rootPath('src'), { recursive: true, encoding: 'utf8' })
  const code = files
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('i18n'))
    .map((file) => readFileSync(rootPath('src', file), 'utf8'))
    .join('\n')
  const whole = new Set(Array.from(code.matchAll(/[\w-]+(?:\.[\w-]+)+/g), ([word]) => word))
  const beginnings = [...new Set(Array.from(code.matchAll(/[\w-]+\.[\w.-]*(?=\$\{)/g), ([start]) => start))]
  return { whole, beginnings }
}

describe('the catalogue', () => {
  test.each(['nl', 'en'])('of %s has one sentence per key', (language) => {
    const keys = keysOf(language)
    expect(keys.length).toBeGreaterThan(1000)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  test('has no sentence that nothing says', () => {
    const { whole, beginnings } = namedInCode()
    const said = (key: string) =>
      whole.has(key) ||
      // A part of the code can also hold the first words of a key and add the rest.
      key.split('.').some((_, at, parts) => at > 0 && whole.has(parts.slice(0, at).join('.'))) ||
      beginnings.some((start) => key.startsWith(start))
    expect(keysOf('nl').filter((key) => !said(key))).toEqual([])
  })
})
