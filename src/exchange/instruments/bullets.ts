import type { Block, Inline, RichText } from '#src/domain/instrument/rich-text.ts'

/** Lines that begin with a bullet character become a list, as their writer meant. */
export const bulletsToLists = (rich: RichText): RichText =>
  rich.flatMap((block) => (block.kind === 'paragraph' ? split(block.children) : [block]))

const bullet = /^\s*[•·▪‣]\s*/

function split(children: readonly Inline[]): readonly Block[] {
  const lines = linesOf(children)
  if (!lines.some(isBullet)) return [{ kind: 'paragraph', children }]
  const blocks: Block[] = []
  let words: Inline[] = []
  let items: (readonly Block[])[] = []
  const end = (): void => {
    if (items.length > 0) blocks.push({ kind: 'list', ordered: false, items })
    if (words.length > 0) blocks.push({ kind: 'paragraph', children: words })
    words = []
    items = []
  }
  for (const line of lines) {
    if (line.length === 0) continue
    if (isBullet(line)) {
      if (words.length > 0) end()
      items.push([{ kind: 'paragraph', children: withoutBullet(line) }])
    } else {
      if (items.length > 0) end()
      words = words.length > 0 ? [...words, { kind: 'break' }, ...line] : [...line]
    }
  }
  end()
  return blocks
}

function linesOf(children: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]]
  for (const one of children) {
    if (one.kind === 'break') lines.push([])
    else lines.at(-1)?.push(...separated(one, lines))
  }
  return lines
}

/** A bullet in the middle of a text begins a line of its own: the line break before it was lost in the file. */
function separated(one: Inline, lines: Inline[][]): readonly Inline[] {
  if (one.kind !== 'text' || !/\s[•▪‣]\s/.test(one.text)) return [one]
  const [first = '', ...others] = one.text.split(/\s(?=[•▪‣]\s)/)
  lines.at(-1)?.push({ kind: 'text', text: first })
  for (const other of others) lines.push([{ kind: 'text', text: other }])
  return []
}

function isBullet([first]: readonly Inline[]): boolean {
  return first?.kind === 'text' && bullet.test(first.text)
}

const withoutBullet = ([first, ...others]: readonly Inline[]): readonly Inline[] =>
  first?.kind === 'text' ? [{ kind: 'text', text: first.text.replace(bullet, '') }, ...others] : others
