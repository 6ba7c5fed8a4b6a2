import { TextRun } from 'docx'

/** The serif is for words that a person or body stands behind. Where it is not installed Word takes another. */
export const voiceFont = 'Source Serif 4'

export interface Look {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly size?: number
  readonly font?: string
}

/** Text as it was typed, with its line breaks. Characters that XML forbids are left out. */
export function runs(text: string, look: Look = {}): readonly TextRun[] {
  return allowed(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, ...(index === 0 ? {} : { break: 1 }) }))
}

const allowed = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\r/gu, '')
