/** Kinds of file that can be added, by how their bytes begin: a name or a header can lie. */
const beginnings: readonly (readonly [string, readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
]

/** The media type of a file, or nothing when it is not a kind that we keep. */
export const mediaTypeOf = (bytes: Uint8Array): string | null =>
  beginnings.find(([, begin]) => begin.every((byte, index) => bytes[index] === byte))?.[0] ?? null
