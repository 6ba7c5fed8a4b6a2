/** What a verb is asked to do, in a form that can travel to a running server. */
export interface VerbRequest {
  readonly verb: string
  readonly values: Readonly<Record<string, string>>
  readonly switches: readonly string[]
  readonly operands: readonly string[]
  /** Files that the caller read: the server may not be able to read them. */
  readonly files: readonly { readonly name: string; readonly base64: string }[]
}

/** How a verb ended. */
export interface Outcome {
  /** 0 done, 1 refused or failed. */
  readonly exit: 0 | 1
  /** For machines: what `--json` prints. */
  readonly report: unknown
  /** For people. */
  readonly lines: readonly string[]
  /** One clear line about what went wrong. */
  readonly problem: string | null
  /** A file that the verb made, for the caller to keep. */
  readonly base64: string | null
}

const nothing: Outcome = { exit: 0, report: {}, lines: [], problem: null, base64: null }

export const done = (lines: readonly string[], report: unknown, base64: string | null = null): Outcome => ({
  ...nothing,
  lines,
  report,
  base64,
})

export const failed = (problem: string, report: unknown = { error: problem }): Outcome => ({
  ...nothing,
  exit: 1,
  report,
  problem,
})
