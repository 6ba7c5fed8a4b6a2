const local = 0x04034b50
const central = 0x02014b50
const end = 0x06054b50
const endSize = 22
const entrySize = 46
const headerSize = 30

/** Sizes and checksum stand behind the content, and not in the header before it. */
const isStreamed = (flags: number): boolean => (flags & 8) !== 0

/** The list at the end of an archive: where it begins and ends, and how many files it names. */
interface FileList {
  readonly from: number
  readonly to: number
  readonly count: number
}

/** Finds the list of an archive in one part, without anything behind it. */
function fileList(view: DataView): FileList | undefined {
  const to = view.byteLength - endSize
  if (to < 0 || view.getUint32(to, true) !== end || view.getUint16(to + 20, true) !== 0) return undefined
  const count = view.getUint16(to + 10, true)
  const from = view.getUint32(to + 16, true)
  const inOnePart = view.getUint32(to + 4, true) === 0 && view.getUint16(to + 8, true) === count
  return inOnePart && from + view.getUint32(to + 12, true) === to ? { from, to, count } : undefined
}

const same = (view: DataView, [one, other]: readonly [number, number], length: number): boolean => {
  for (let at = 0; at < length; at += 1) if (view.getUint8(one + at) !== view.getUint8(other + at)) return false
  return true
}

/** Where the file of an entry ends; nothing when the header before it says something else than the list. */
function endOfFile(view: DataView, entry: number, start: number): number | undefined {
  if (view.getUint32(start, true) !== local) return undefined
  // Version needed, flags, method, time and day; then checksum and sizes.
  const compared = isStreamed(view.getUint16(entry + 8, true)) ? 10 : 22
  const nameLength = view.getUint16(entry + 28, true)
  if (!same(view, [start + 4, entry + 6], compared)) return undefined
  if (view.getUint16(start + 26, true) !== nameLength) return undefined
  if (!same(view, [start + headerSize, entry + entrySize], nameLength)) return undefined
  return start + headerSize + nameLength + view.getUint16(start + 28, true) + view.getUint32(entry + 20, true)
}

/** The next entry of the list, and where its file ends. */
interface Step {
  readonly entry: number
  readonly file: number
}

/** Goes on by one entry; nothing when it disagrees with its file, or when something stands in between. */
function next(view: DataView, list: FileList, { entry, file }: Step): Step | undefined {
  if (entry + entrySize > list.to || view.getUint32(entry, true) !== central) return undefined
  const start = view.getUint32(entry + 42, true)
  const streamed = isStreamed(view.getUint16(entry + 8, true))
  if (streamed ? start < file : start !== file) return undefined
  const behind = start + headerSize > list.from ? undefined : endOfFile(view, entry, start)
  if (behind === undefined || behind > list.from) return undefined
  const extra = view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true)
  return { entry: entry + entrySize + view.getUint16(entry + 28, true) + extra, file: behind }
}

/**
 * Whether the list at the end of an archive says the same as the header before each file, with nothing in between. The
 * content of the files is held against their fingerprints; this finds a change in what stands around them.
 */
export function headersAgree(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const list = fileList(view)
  if (list === undefined) return false
  let step: Step | undefined = { entry: list.from, file: 0 }
  for (let index = 0; index < list.count && step !== undefined; index += 1) step = next(view, list, step)
  return step?.entry === list.to
}
