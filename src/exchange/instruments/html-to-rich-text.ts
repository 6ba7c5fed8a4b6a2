import { Parser } from 'htmlparser2'

import { isSafeLink, type Block, type Inline, type RichText } from '#src/domain/instrument/rich-text.ts'

import { bulletsToLists } from './bullets.ts'

/** What was in the HTML and is not kept. */
export const htmlRemarks = ['unknown-tag', 'removed-markup', 'unsafe-link', 'link-within'] as const
export interface HtmlRemark {
  readonly remark: (typeof htmlRemarks)[number]
  readonly detail: string
}

/** A text from outside as a tree of ours, what was left out of it, and the instruments that it points to. */
export interface ReadHtml {
  readonly rich: RichText
  readonly remarks: readonly HtmlRemark[]
  readonly forms: readonly string[]
}

/** Tags that only arrange: their content stays. */
const neutral = new Set(
  'div span section article header footer small u font sub sup code abbr tbody thead cite'.split(' '),
)
const paragraphTags = new Set('p div section article blockquote tr table header footer'.split(' '))
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** Nothing of these may remain, not even the words in them. */
const removed = new Set(
  'script style iframe object embed svg math template noscript form input button textarea select link meta base'.split(
    ' ',
  ),
)

/** Tags that lay stress. */
const inlineMarks: Readonly<Record<string, 'strong' | 'emphasis'>> = {
  strong: 'strong',
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
}

const deepest = 40

interface OpenBlock {
  readonly blocks: Block[]
  inline: Inline[]
  heading: boolean
}

interface OpenInline {
  readonly tag: string
  readonly kind: 'strong' | 'emphasis' | 'link'
  readonly href: string
  readonly children: Inline[]
}

interface OpenList {
  readonly ordered: boolean
  readonly items: (readonly Block[])[]
}

/** Reads HTML, or plain text with empty lines between paragraphs. Nothing that can run comes through. */
export function htmlToRichText(html: string): ReadHtml {
  const reader = new HtmlReader()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text),
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.write(html)
  parser.end()
  return reader.result()
}

class HtmlReader {
  private readonly found: HtmlRemark[] = []
  private readonly forms = new Set<string>()
  private readonly places: OpenBlock[] = [{ blocks: [], inline: [], heading: false }]
  private readonly lists: OpenList[] = []
  private inlines: OpenInline[] = []
  private hidden = 0

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (removed.has(tag)) {
      this.remark('removed-markup', `<${tag}>`)
      this.hidden += 1
    }
    if (this.hidden > 0) return
    const handler = Object.keys(attributes).find((name) => /^on/i.test(name) || name === 'style')
    if (handler !== undefined) this.remark('removed-markup', handler)
    if (paragraphTags.has(tag) || headings.has(tag)) this.endBlock()
    this.begin(tag, attributes)
  }

  private begin(tag: string, attributes: Readonly<Record<string, string>>): void {
    const marked = inlineMarks[tag]
    if (headings.has(tag)) this.place().heading = true
    else if (marked !== undefined) this.openInline(tag, marked, '')
    else if (neutral.has(tag) || paragraphTags.has(tag)) return
    else this.beginOther(tag, attributes)
  }

  private beginOther(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === 'br') this.add({ kind: 'break' })
    else if (tag === 'ul' || tag === 'ol') this.openList(tag === 'ol')
    else if (tag === 'li') this.openItem()
    else if (tag === 'a') this.openLink(attributes)
    else if (tag === 'img') this.picture(attributes)
    else this.remark('unknown-tag', `<${tag}>`)
  }

  close(tag: string): void {
    if (removed.has(tag)) this.hidden = Math.max(0, this.hidden - 1)
    if (this.hidden > 0) return
    if (paragraphTags.has(tag) || headings.has(tag)) this.endBlock()
    else if (tag === 'ul' || tag === 'ol') this.closeList()
    else if (tag === 'li') this.closeItem()
    else this.closeInline(tag)
  }

  text(text: string): void {
    if (this.hidden > 0) return
    const parts = text.split(/\n[^\S\n]*\n\s*/)
    for (const [at, part] of parts.entries()) {
      if (at > 0) this.endBlock()
      const words = part.replaceAll(/\s+/g, ' ')
      if (words !== '') this.add({ kind: 'text', text: words })
    }
  }

  result(): ReadHtml {
    this.endBlock()
    while (this.lists.length > 0) {
      this.closeItem()
      this.closeList()
    }
    this.endBlock()
    return { rich: bulletsToLists(this.places[0]?.blocks ?? []), remarks: this.found, forms: [...this.forms] }
  }

  private remark(remark: HtmlRemark['remark'], detail: string): void {
    if (!this.found.some((one) => one.remark === remark && one.detail === detail)) this.found.push({ remark, detail })
  }

  private place(): OpenBlock {
    return this.places.at(-1) ?? { blocks: [], inline: [], heading: false }
  }

  private add(inline: Inline): void {
    const open = this.inlines.at(-1)
    if (open === undefined) this.place().inline.push(inline)
    else open.children.push(inline)
  }

  private openInline(tag: string, kind: OpenInline['kind'], href: string): void {
    if (this.inlines.length < deepest) this.inlines.push({ tag, kind, href, children: [] })
  }

  private openLink({ href = '', 'data-form-link': form }: Readonly<Record<string, string>>): void {
    const address = href.trim()
    if (isSafeLink(address)) {
      this.openInline('a', 'link', address)
      return
    }
    if (form !== undefined && form !== '') this.forms.add(form)
    else if (/^#|^$/.test(address)) this.remark('link-within', address)
    else this.remark(/^[a-z][a-z0-9+.-]*:/i.test(address) ? 'unsafe-link' : 'link-within', address.slice(0, 80))
  }

  private picture({ alt = '' }: Readonly<Record<string, string>>): void {
    this.remark('unknown-tag', '<img>')
    if (alt !== '') this.add({ kind: 'text', text: alt })
  }

  private closeInline(tag: string): void {
    const at = this.inlines.findLastIndex((one) => one.tag === tag)
    if (at >= 0) this.closeInlinesFrom(at)
  }

  /** Closes what is still open, the innermost first; mark-up without words disappears. */
  private closeInlinesFrom(at: number): void {
    while (this.inlines.length > at) {
      const open = this.inlines.pop()
      if (open === undefined || open.children.length === 0) continue
      const { kind, href, children } = open
      this.add(kind === 'link' ? { kind, href, children } : { kind, children })
    }
  }

  /** Ends the paragraph; emphasis that goes on is opened again in the next one. */
  private endBlock(): void {
    const open = this.inlines.map(({ tag, kind, href }) => ({ tag, kind, href, children: [] }))
    this.closeInlinesFrom(0)
    const place = this.place()
    const children = trimmed(place.inline)
    if (children.length > 0) place.blocks.push({ kind: place.heading ? 'heading' : 'paragraph', children })
    place.inline = []
    place.heading = false
    this.inlines = open
  }

  private openList(ordered: boolean): void {
    this.endBlock()
    if (this.lists.length < deepest) this.lists.push({ ordered, items: [] })
  }

  private closeList(): void {
    this.endBlock()
    if (this.places.length > this.lists.length) this.closeItem()
    const list = this.lists.pop()
    if (list !== undefined && list.items.length > 0)
      this.place().blocks.push({ kind: 'list', ordered: list.ordered, items: list.items })
  }

  private openItem(): void {
    if (this.lists.length === 0) this.lists.push({ ordered: false, items: [] })
    if (this.places.length > this.lists.length) this.closeItem()
    else this.endBlock()
    this.inlines = []
    this.places.push({ blocks: [], inline: [], heading: false })
  }

  private closeItem(): void {
    if (this.places.length <= 1 || this.places.length <= this.lists.length) return
    this.endBlock()
    const item = this.places.pop()
    if (item !== undefined && item.blocks.length > 0) this.lists.at(-1)?.items.push(item.blocks)
  }
}

/** Without white space and line breaks at both ends. */
function trimmed(inline: readonly Inline[]): readonly Inline[] {
  const empty = (one: Inline): boolean => one.kind === 'break' || (one.kind === 'text' && one.text.trim() === '')
  const first = inline.findIndex((one) => !empty(one))
  if (first < 0) return []
  const kept = inline.slice(first, inline.findLastIndex((one) => !empty(one)) + 1)
  return kept.map((one, at) => {
    if (one.kind !== 'text') return one
    const left = at === 0 || kept[at - 1]?.kind === 'break' ? one.text.trimStart() : one.text
    return { kind: 'text', text: at === kept.length - 1 || kept[at + 1]?.kind === 'break' ? left.trimEnd() : left }
  })
}
