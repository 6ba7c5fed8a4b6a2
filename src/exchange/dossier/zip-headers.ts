const local = 0x04034b50
const central = 0x02014b50
const end = 0x06054b50

/** Sizes and checksum stand behind the content, and not in the header before it. */
const isStreamed = (flags: number): boolean => (flags & 8) !== 0

/** The header before a file, read by what the list at the end says of it; where the file ends, or nothing when they differ. */
function endOfFile(view: DataView, entry: number, start: number): number | undefined {
  if (view.getUint32(start, true) !== local) return undefined
  const flags = view.getUint16(entry + 8, true)
  // Version needed, flags, method, time and day; then checksum and sizes.
  const compared = isStreamed(flags) ? 10 : 22
  for (let at = 0; at < compared; at += 1)
    if (view.getUint8(start + 4 + at) !== view.getUint8(entry + 6 + at)) return undefined
  const nameLength = view.getUint16(entry + 28, true)
  if (view.getUint16(start + 26, true) !== nameLength) return undefined
  for (let at = 0; at < nameLength; at += 1)
    if (view.getUint8(start + 30 + at) !== view.getUint8(entry + 46 + at)) return undefined
  return start + 30 + nameLength + view.getUint16(start + 28, true) + view.getUint32(entry + 20, true)
}

/**
 * Whether the list at the end of an archive says the same as the header before each file, with nothing in between. The
 * content of the files is held against their fingerprints; this finds a change in what stands around them.
 */
export function headersAgree(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const last = bytes.length - 22
  if (last < 0 || view.getUint32(last, true) !== end || view.getUint16(last + 20, true) !== 0) return false
  const count = view.getUint16(last + 10, true)
  const listAt = view.getUint32(last + 16, true)
  if (view.getUint32(last + 4, true) !== 0 || view.getUint16(last + 8, true) !== count) return false
  if (listAt + view.getUint32(last + 12, true) !== last) return false
  let entry = listAt
  let file = 0
  for (let index = 0; index < count; index += 1) {
    if (entry + 46 > last || view.getUint32(entry, true) !== central || view.getUint16(entry + 34, true) !== 0)
      return false
    const start = view.getUint32(entry + 42, true)
    const behind = start < file || start + 30 > listAt ? undefined : endOfFile(view, entry, start)
    if (behind === undefined || behind > listAt) return false
    const streamed = isStreamed(view.getUint16(entry + 8, true))
    if (!streamed && start !== file) return false
    file = behind
    entry += 46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true)
  }
  return entry === last
}
