import { expect, test } from 'vitest'
import { inLanguage } from './word-language.ts'

const lang = '<w:lang w:val="nl-NL"/>'
const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${lang}</w:rPr></w:rPrDefault></w:docDefaults>`

test.each([
  [
    'named',
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>',
  ],
  ['empty', '<w:docDefaults><w:rPrDefault/></w:docDefaults>'],
  ['without properties', '<w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults>'],
  ['only for paragraphs', '<w:docDefaults></w:docDefaults>'],
  ['absent', ''],
])('a template whose default language is %s speaks the language of its document', (_, given) => {
  expect(inLanguage(`<w:styles xmlns:w="x">${given}</w:styles>`, 'nl-NL')).toBe(
    `<w:styles xmlns:w="x">${defaults}</w:styles>`,
  )
})

test('other defaults stay, and a style that names a language follows', () => {
  const given =
    '<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>'
  const style = '<w:style><w:rPr><w:lang w:val="en-US"/></w:rPr></w:style></w:styles>'
  const said = inLanguage(given + style, 'nl-NL')
  expect(said).toContain(`<w:sz w:val="22"/>${lang}</w:rPr></w:rPrDefault>`)
  expect(said).toContain(`<w:style><w:rPr>${lang}</w:rPr></w:style>`)
})
