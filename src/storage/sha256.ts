import * as crypto from 'node:crypto'

/** Three times as fast for the short texts of the log; Node 20 has it since 20.12. */
const inOneGo = crypto.hash as typeof crypto.hash | undefined

/** SHA-256 in lower-case hex, of UTF-8 text or of bytes. */
export const sha256 = (content: string | Uint8Array): string =>
  inOneGo === undefined ? crypto.createHash('sha256').update(content).digest('hex') : inOneGo('sha256', content, 'hex')
