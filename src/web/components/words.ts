/** Words that a person typed, as a sentence: with one mark at the end, their own if they have one. */
export const sentence = (text: string): string => (/[.?!…]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`)
