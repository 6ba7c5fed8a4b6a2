/** Where the worker finds its files. */
export interface TypstPlaces {
  readonly templates: string
  readonly fonts: readonly string[]
}

/** `ua-1` is to be read by everyone, `a-2a` is for the archive. One file cannot be both. */
export type PdfStandard = 'ua-1' | 'a-2a'

export interface TypstOrder {
  readonly id: number
  readonly data: string
  readonly standard: PdfStandard
  /** Seconds since 1970, printed in the file as the moment of creation. */
  readonly timestamp: number
}

export type TypstAnswer =
  | { readonly id: number; readonly ok: true; readonly pdf: Uint8Array; readonly problems: readonly string[] }
  | { readonly id: number; readonly ok: false; readonly problems: readonly string[] }
