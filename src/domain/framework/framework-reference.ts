/** The framework that was in force on a day, as others keep it: enough to find it for ever. */
export interface FrameworkReference {
  readonly number: number
  readonly title: string
  /** Fingerprint of the adopted text. */
  readonly sha256: string
}
