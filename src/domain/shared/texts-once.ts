/** Texts under each other. What was written several times in the same words stands there once; empty texts are left out. */
export const textsOnce = (texts: readonly string[]): string =>
  [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '').join('\n\n')
