import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rootPath } from '#src/root.ts'
import { drawable, fontCoverage } from './font-coverage.ts'

const covered = fontCoverage(readFileSync(rootPath('src/content/fonts/SourceSans3_400Regular.ttf')))

describe('what the fonts of documents can draw', () => {
  it('covers the languages of the European Union', () => {
    for (const letter of 'abcßéëïœŁőșțŽđĦıΩλЖюẞ€“”‘’–…•−')
      expect(covered.has(letter.codePointAt(0) ?? 0), letter).toBe(true)
  })

  it.each([
    ['Waterrijk – ‘één’', 'Waterrijk – ‘één’'],
    ['e\u0301e\u0301n', 'één'],
    ['regen \u{1f4a7}', 'regen [U+1F4A7]'],
    ['\u{1f469}\u200d\u{1f4bb}\ufe0f', '[U+1F469][U+1F4BB]'],
    ['مرحبا', '[U+0645][U+0631][U+062D][U+0628][U+0627]'],
    ['a\u0000b\u202ec\r\nd\te', 'abc\nd e'],
  ])('%j becomes %j', (text, drawn) => {
    expect(drawable(text, covered)).toBe(drawn)
  })
})
