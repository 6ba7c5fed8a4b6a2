import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { drawn } from '../scripts/draw-docs.ts'
import { conceptsWithoutRow } from '../scripts/glossary.ts'

describe('the documentation', () => {
  test.each(Object.entries(drawn()))('%s is drawn from the code as it is; run npm run draw', (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  test('has a row in the glossary for every concept of the domain', () => {
    expect(conceptsWithoutRow()).toEqual([])
  })
})
