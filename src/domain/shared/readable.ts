/** Signs that no keyboard types and no document may hold, halves of signs, and the sign for "this could not be read". */
const unreadable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFD-\uFFFF]|\p{Cs}/u

/** True for text that arrived whole: every sign can be read, stored, printed and put in a document. */
export const isReadable = (text: string): boolean => !unreadable.test(text)
