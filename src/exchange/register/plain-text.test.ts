import fc from 'fast-check'
import { expect, test } from 'vitest'

import { plainText } from './plain-text.ts'

test.each([
  ['<p>Een</p><p>twee</p>', 'Een\n\ntwee'],
  ['<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
  ['a<br/>b<BR>c', 'a\nb\nc'],
  ['jonger dan <18 en ouder dan >65', 'jonger dan <18 en ouder dan >65'],
  ['&lt;script&gt; &amp; caf&eacute; &#8364; &#x20AC; &onbekend;', '<script> & café € € &onbekend;'],
  ['<p class="x" onclick="y">tekst</p>', 'tekst'],
  ['  veel \t spaties  ', 'veel spaties'],
  ['<p><br></p>', ''],
])('%s becomes plain text', (html, text) => {
  expect(plainText(html)).toBe(text)
})

test('a text without mark-up and entities keeps all its words', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '<', '1', '>', '-') }), (text) => {
      const words = (one: string) => one.split(/\s+/).filter((word) => word !== '')
      fc.pre(!/<\/?[ab]\s*>|<\/?[ab]\s[^<>]*>/i.test(text))
      expect(words(plainText(text))).toEqual(words(text))
    }),
  )
})
