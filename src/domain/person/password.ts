/** The shortest password that may be chosen (AK org-13 asks for strong ones; length is what makes them strong). */
export const minimumPasswordLength = 12

/** Words that everybody tries first. */
const triedFirst =
  'weegschaal|welkom|wachtwoord|geheim|inloggen|gemeente|provincie|waterschap|ministerie|beheerder|lente|voorjaar|zomer|herfst|najaar|winter|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|password|welcome|secret|admin|login|qwerty|azerty|abcdef'.split(
    '|',
  )

/** So many letters must be left over once everything that is easily guessed is taken away. */
const lettersOfItsOwn = 6

/** Why a password is weak, if it is. */
export type PasswordWeakness = 'too-short' | 'easily-guessed'

/**
 * A password is strong when it is long, and when more remains of it than names that others know (of the person, the
 * organisation), words that everybody tries first, numbers and one letter over and over.
 */
export function passwordWeakness(password: string, knownNames: readonly string[]): PasswordWeakness | null {
  if (password.length < minimumPasswordLength) return 'too-short'
  const known = knownNames.flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u)).filter(({ length }) => length > 2)
  const rest = [...known, ...triedFirst]
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, word) => left.replaceAll(word, ' '), password.toLowerCase())
  const own = rest.replaceAll(/[^\p{L}]/gu, '').replaceAll(/(.)\1{2,}/gu, '$1')
  return own.length < lettersOfItsOwn ? 'easily-guessed' : null
}
