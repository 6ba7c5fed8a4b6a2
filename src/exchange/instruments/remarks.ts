import type { ImportRemark, ImportRemarkKind } from '#src/domain/instrument/import-remark.ts'
import { wordsOf, type RichText } from '#src/domain/instrument/rich-text.ts'

import { htmlToRichText } from './html-to-rich-text.ts'
import { isYamlMap, type YamlMap, type YamlValue } from './read-yaml.ts'

/** Reads the fields of one place in a file, and writes down what is odd about them. */
export class Fields {
  readonly node: string
  private readonly map: YamlMap
  private readonly remarks: ImportRemark[]

  constructor(node: string, map: YamlMap, remarks: ImportRemark[]) {
    this.node = node
    this.map = map
    this.remarks = remarks
  }

  /** The same list of remarks, for something inside this place. */
  inside(map: YamlMap, node = this.node): Fields {
    return new Fields(node, map, this.remarks)
  }

  remark(remark: ImportRemarkKind, detail: string): void {
    const short = detail.slice(0, 200)
    const again = this.remarks.some((one) => one.node === this.node && one.remark === remark && one.detail === short)
    if (!again) this.remarks.push({ node: this.node, remark, detail: short })
  }

  has(key: string): boolean {
    const value = this.map[key]
    return value !== undefined && value !== null
  }

  get(key: string): YamlValue | undefined {
    return this.map[key]
  }

  /** A text, also where the file holds a number or a yes; empty when it is not there. */
  text(key: string): string {
    const value = this.map[key]
    if (value === undefined || value === null) return ''
    if (typeof value === 'object') {
      this.remark('odd-value', key)
      return ''
    }
    return String(value).trim()
  }

  optionalText(key: string): string | null {
    const text = this.text(key)
    return text === '' ? null : text
  }

  /** Yes or no, in the ways that files write it. */
  flag(key: string): boolean {
    const value = this.map[key]
    if (value === undefined || value === null || typeof value === 'boolean') return value === true
    const word = typeof value === 'string' ? value.trim().toLowerCase() : ''
    if (['true', 'yes', 'on', 'ja', '1'].includes(word)) return true
    if (!['false', 'no', 'off', 'nee', '0', ''].includes(word)) this.remark('odd-value', key)
    return false
  }

  /** A list; one value counts as a list of one. */
  list(key: string): readonly YamlValue[] {
    const value = this.map[key]
    if (value === undefined || value === null) return []
    return Array.isArray(value) ? (value as readonly YamlValue[]) : [value]
  }

  /** The maps in a list; what is no map is remarked. */
  maps(key: string): readonly YamlMap[] {
    return this.list(key).flatMap((one) => {
      if (isYamlMap(one)) return [one]
      this.remark('odd-value', key)
      return []
    })
  }

  /** The texts in a list. */
  texts(key: string): readonly string[] {
    return this.list(key).flatMap((one) => {
      if (one === null) return []
      if (typeof one !== 'object') return [String(one).trim()].filter((text) => text !== '')
      this.remark('odd-value', key)
      return []
    })
  }

  /** A text with mark-up, and the other instruments that it points to. */
  rich(key: string): { readonly rich: RichText; readonly forms: readonly string[] } {
    const { rich, remarks, forms } = htmlToRichText(this.text(key))
    for (const { remark, detail } of remarks) this.remark(remark, detail)
    return { rich, forms }
  }

  /** One line of plain words, from a text that may hold mark-up. */
  line(key: string): { readonly words: string; readonly forms: readonly string[] } {
    const { rich, forms } = this.rich(key)
    const words = rich.map((block) => (block.kind === 'list' ? listWords(block.items) : wordsOf(block.children)))
    return { words: words.join(' ').replaceAll(/\s+/g, ' ').trim(), forms }
  }

  /** Remarks on keys that this format does not have. */
  onlyKnows(known: ReadonlySet<string>): void {
    for (const key of Object.keys(this.map)) if (!known.has(key)) this.remark('unknown-key', key)
  }
}

const listWords = (items: readonly RichText[]): string =>
  items.flatMap((item) => item.map((block) => (block.kind === 'list' ? '' : wordsOf(block.children)))).join('; ')
