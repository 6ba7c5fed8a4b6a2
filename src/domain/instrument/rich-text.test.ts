import { describe, expect, test } from 'vitest'
import { isSafeLink, paragraphs, plainWords } from './rich-text.ts'

describe('rich text', () => {
  test('is made of plain text, and gives its words back', () => {
    expect(plainWords(paragraphs('Eerste regel\nloopt door\n\n- een\n- twee'))).toBe(
      'Eerste regel loopt door\n- een\n- twee',
    )
  })

  test.each([
    ['https://example.nl/x', true],
    ['mailto:a@example.nl', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    [' https://x', false],
    ['//x.nl', false],
  ])('follows %s: %s', (href, safe) => {
    expect(isSafeLink(href)).toBe(safe)
  })
})
