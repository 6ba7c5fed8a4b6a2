/** A piece of a sentence. There is no HTML here: web, PDF and Word draw the same tree. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'break' }

/** A paragraph, a small heading within an explanation, or a list. */
export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }

/** An explanation with some mark-up. */
export type RichText = readonly Block[]

/** True for an address that a reader may follow: of the web, or for mail. Nothing that runs. */
export const isSafeLink = (href: string): boolean => /^(https?:\/\/|mailto:)[^\s<>"']+$/i.test(href)

/** Plain text as paragraphs: an empty line begins the next one, a line that begins with "- " is an item of a list. */
export function paragraphs(text: string): RichText {
  const parts = text.replaceAll('\r\n', '\n').split(/\n[^\S\n]*\n/)
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(blockOf)
}

function blockOf(part: string): Block {
  const lines = part.split('\n').map((line) => line.trim())
  if (lines.every((line) => line.startsWith('- ')))
    return { kind: 'list', ordered: false, items: lines.map((line) => [paragraph(line.slice(2))]) }
  return paragraph(lines.join(' '))
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', children: [{ kind: 'text', text }] })

/** The words of a rich text, without mark-up: for searching and comparing. */
export const plainWords = (rich: RichText): string => rich.map(wordsOfBlock).join('\n').trim()

function wordsOfBlock(block: Block): string {
  if (block.kind !== 'list') return wordsOf(block.children)
  return block.items.map((item) => `- ${plainWords(item)}`).join('\n')
}

/** The words of a piece of a sentence. */
export const wordsOf = (inline: readonly Inline[]): string => inline.map(wordsOfInline).join('')

function wordsOfInline(inline: Inline): string {
  if (inline.kind === 'break') return '\n'
  return inline.kind === 'text' ? inline.text : wordsOf(inline.children)
}
