import { createHash } from 'node:crypto'

/** SHA-256 in lower-case hex, of UTF-8 text or of bytes. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')
