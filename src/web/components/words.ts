/** A text that opens with a capital, for names of roles and bodies at the start of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Words that a person typed, as a sentence: with one mark at the end, their own if they have one. */
export const sentence = (text: string): string => (/[.?!…]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`)
