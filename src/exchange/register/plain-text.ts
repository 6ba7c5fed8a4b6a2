const blocks = 'p|div|ul|ol|h[1-6]|tr|table|tbody|thead|blockquote|section'
const inline = 'li|a|b|strong|i|em|u|span|font|sup|sub|td|th|small|mark|code'

const lineBreak = /<br(?:\s[^<>]*)?\/?>/gi
const item = /<li(?:\s[^<>]*)?>/gi
const block = new RegExp(`</?(?:${blocks})(?:\\s[^<>]*)?/?>`, 'gi')
const marks = new RegExp(`</?(?:${inline})(?:\\s[^<>]*)?/?>`, 'gi')

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  eacute: 'é',
  euml: 'ë',
  egrave: 'è',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
}

function character(whole: string, name: string): string {
  if (!name.startsWith('#')) return named[name.toLowerCase()] ?? whole
  const hexadecimal = /^#x/i.test(name)
  const code = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10)
  const printable = code === 10 || (code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff))
  return printable ? String.fromCodePoint(code) : ''
}

/**
 * The words of a text from the register, which may hold HTML. Only real mark-up goes: "jonger dan <18" stays.
 * Paragraphs and items of a list become lines.
 */
export function plainText(html: string): string {
  return html
    .replace(/\r\n?/g, '\n')
    .replace(lineBreak, '\n')
    .replace(item, '\n- ')
    .replace(block, '\n')
    .replace(marks, '')
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, character)
    .replace(/[^\S\n]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
