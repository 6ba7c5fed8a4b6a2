import type { Document } from './document.ts'

/** The language of a document as Word names it. */
export const languageCode = ({ language }: Pick<Document, 'language'>): string =>
  language === 'nl' ? 'nl-NL' : 'en-GB'

/** The style sheet of a Word file, in a language: everywhere it named one, and for all text that no style speaks of. */
export function inLanguage(styles: string, language: string): string {
  const named = styles.replace(/<w:lang\b[^>]*\/>/g, `<w:lang w:val="${language}"/>`)
  const defaults = /<w:rPrDefault>.*?<\/w:rPrDefault>/s.exec(named)?.[0] ?? ''
  if (defaults.includes('<w:lang ')) return named
  const usual = `<w:rPrDefault><w:rPr><w:lang w:val="${language}"/></w:rPr></w:rPrDefault>`
  if (defaults.includes('</w:rPr>'))
    return named.replace(defaults, defaults.replace('</w:rPr>', `<w:lang w:val="${language}"/></w:rPr>`))
  if (defaults !== '') return named.replace(defaults, usual)
  const empty = '<w:rPrDefault/>'
  if (named.includes(empty)) return named.replace(empty, usual)
  if (named.includes('<w:docDefaults>')) return named.replace('<w:docDefaults>', `<w:docDefaults>${usual}`)
  const bare = named.replace('<w:docDefaults/>', '')
  return bare.replace(/<w:styles\b[^>]*>/, (opening) => `${opening}<w:docDefaults>${usual}</w:docDefaults>`)
}
