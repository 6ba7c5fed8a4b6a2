import { randomInt } from 'node:crypto'

/** Letters and figures that nobody confuses when they are read aloud. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password of four groups of five, about 99 bits: easy to copy from paper, used once. */
export function temporaryPassword(): string {
  const group = () => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return Array.from({ length: 4 }, group).join('-')
}
