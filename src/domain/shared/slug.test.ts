import { describe, expect, it } from 'vitest'
import { freeSlug, slugOf } from './slug.ts'

describe('a public address', () => {
  it.each([
    ['Parkeerscan', 'parkeerscan'],
    ['Keuze voor heronderzoek (bijstand)', 'keuze-voor-heronderzoek-bijstand'],
    ['Coëfficiënt ‘s-Hertogenbosch', 'coefficient-s-hertogenbosch'],
    ['Keuze: heronderzoek bijstand (vóór 2027)', 'keuze-heronderzoek-bijstand-voor-2027'],
    ['???', 'algoritme'],
  ])('of %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug)
  })

  it('is never one that led to something else', () => {
    expect(freeSlug('Parkeerscan', new Set(['parkeerscan', 'parkeerscan-2']))).toBe('parkeerscan-3')
  })
})
