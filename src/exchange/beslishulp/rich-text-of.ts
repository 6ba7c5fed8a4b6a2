import type { Block, RichText } from '#src/domain/instrument/rich-text.ts'

import { plainText } from '../register/plain-text.ts'

/** The words of a piece of HTML as paragraphs and lists; nothing that runs, no address that we did not check. */
export const richTextOf = (html: string): RichText =>
  plainText(html)
    .split(/\n\s*\n/)
    .flatMap((part) =>
      blocksOf(
        part
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      ),
    )

const bullet = /^[•\-–*]\s+/

/** Lines that begin with a bullet are one list; others are one paragraph. */
function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < lines.length;) {
    const isItem = bullet.test(lines[at] ?? '')
    let end = at
    while (end < lines.length && bullet.test(lines[end] ?? '') === isItem) end += 1
    const run = lines.slice(at, end)
    blocks.push(isItem ? listOf(run) : paragraphOf(run.join(' ')))
    at = end
  }
  return blocks
}

const paragraphOf = (text: string): Block => ({ kind: 'paragraph', children: [{ kind: 'text', text }] })

const listOf = (lines: readonly string[]): Block => ({
  kind: 'list',
  ordered: false,
  items: lines.map((line) => [paragraphOf(line.replace(bullet, ''))]),
})
