import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

/** The whole tag: a shorter one is easier to guess, and is taken unless its length is said. */
const authTagLength = 16

/** Seals text so that it can be kept, but not read or changed, without the key (AES-256-GCM). */
export function seal(key: Uint8Array, text: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength })
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}

/** Opens what was sealed, or nothing when it was changed or sealed with another key. */
export function unseal(key: Uint8Array, sealed: Uint8Array): string | undefined {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength })
    decipher.setAuthTag(sealed.subarray(12, 28))
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}

/** A mark by which the same login is recognised later, without saying which it is. */
export const markOf = (key: Uint8Array, loginId: string): string =>
  createHmac('sha256', key).update(loginId).digest('hex').slice(0, 32)
