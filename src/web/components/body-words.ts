import { bodyInSentence } from '#src/domain/body/body-in-sentence.ts'

/** A body in the middle of a sentence: `het college`, `de burgemeester`. */
export const bodyWords = bodyInSentence
