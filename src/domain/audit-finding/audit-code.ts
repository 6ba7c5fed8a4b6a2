/** A code of an audit framework, with the measures of the Algoritmekader that go with it. */
export interface AuditCode {
  readonly code: string
  /** Whose framework: `ADR`, `ARK`. */
  readonly framework: string
  readonly measures: readonly string[]
}

/** Codes as somebody types them: separated by commas or spaces. */
export const codesIn = (text: string): readonly string[] => [
  ...new Set(text.split(/[\s,;]+/).filter((code) => code !== '')),
]
