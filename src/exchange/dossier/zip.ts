import { strToU8, Unzip, UnzipInflate, zipSync, type UnzipFile, type Zippable } from 'fflate'
import { headersAgree } from './zip-headers.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'

/** Files of an archive by their path, in the order of the archive. */
export type ArchiveFiles = ReadonlyMap<string, Uint8Array>

export type ZipRefusal =
  'not-a-zip' | 'too-many-files' | 'too-large' | 'packed-too-tightly' | 'path-unsafe' | 'file-twice'

/** What is the most that we unpack. A real dossier stays far below it, a bomb does not. */
export interface ZipLimits {
  readonly files: number
  readonly bytes: number
  /** How many times larger than the archive the content can be, above the first megabyte. */
  readonly ratio: number
}

export const zipLimits: ZipLimits = { files: 5_000, bytes: 200_000_000, ratio: 100 }

const freeBytes = 1_000_000

/** Small enough that one slice of the worst bomb inflates to some megabytes before we look again. */
const sliceSize = 16_384

class Refused extends Error {
  readonly refusal: ZipRefusal
  constructor(refusal: ZipRefusal) {
    super(refusal)
    this.refusal = refusal
  }
}

/** Unpacks an archive in memory, and stops as soon as it turns out to be hostile, whatever its headers promise. */
export function readZip(bytes: Uint8Array, limits: ZipLimits = zipLimits): Result<ArchiveFiles, ZipRefusal> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refuse('not-a-zip')
  const reading = new Reading(bytes.length, limits)
  try {
    const unzip = new Unzip((file) => reading.open(file))
    unzip.register(UnzipInflate)
    for (let at = 0; at < bytes.length; at += sliceSize)
      unzip.push(bytes.subarray(at, at + sliceSize), at + sliceSize >= bytes.length)
    return reading.finished && headersAgree(bytes) ? accept(reading.files) : refuse('not-a-zip')
  } catch (error) {
    return refuse(error instanceof Refused ? error.refusal : 'not-a-zip')
  }
}

/** What was unpacked so far, and how much that was. */
class Reading {
  readonly files = new Map<string, Uint8Array>()
  readonly #limits: ZipLimits
  readonly #allowed: number
  #open = 0
  #bytes = 0
  #seen = 0

  constructor(packed: number, limits: ZipLimits) {
    this.#limits = limits
    this.#allowed = freeBytes + packed * limits.ratio
  }

  get finished(): boolean {
    return this.#open === 0 && this.#seen > 0
  }

  open(file: UnzipFile): void {
    this.#seen += 1
    if (this.#seen > this.#limits.files) throw new Refused('too-many-files')
    if (!isSafePath(file.name)) throw new Refused('path-unsafe')
    if (this.files.has(file.name)) throw new Refused('file-twice')
    const folder = file.name.endsWith('/')
    if (!folder) this.files.set(file.name, new Uint8Array())
    const chunks: Uint8Array[] = []
    this.#open += 1
    file.ondata = (error, chunk, final) => {
      if (error !== null) throw error
      this.#count(chunk.length)
      chunks.push(chunk)
      if (!final) return
      this.#open -= 1
      if (!folder) this.files.set(file.name, Buffer.concat(chunks))
    }
    file.start()
  }

  #count(length: number): void {
    this.#bytes += length
    if (this.#bytes > this.#limits.bytes) throw new Refused('too-large')
    if (this.#bytes > this.#allowed) throw new Refused('packed-too-tightly')
  }
}

/** A path that stays inside the folder in which somebody unpacks the archive, on every system. */
export function isSafePath(path: string): boolean {
  if (path === '' || path.length > 200 || /[\p{Cc}\\:]/u.test(path) || path.startsWith('/')) return false
  const parts = path.endsWith('/') ? path.slice(0, -1).split('/') : path.split('/')
  return parts.every((part) => part !== '' && part !== '.' && part !== '..')
}

/** Packs files. Equal files give equal bytes: the archive holds no clock, no user and no machine. */
export function writeZip(files: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
  const entries: Zippable = {}
  for (const [path, content] of files) {
    if (!isSafePath(path)) throw new Error(`Not a path for an archive: ${path}`)
    entries[path] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(entries, { level: 6, mtime: new Date(1980, 0, 1), os: 3 })
}
