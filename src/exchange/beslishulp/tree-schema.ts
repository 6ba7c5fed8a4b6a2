import { z } from 'zod'

/** Everything in the files is text; nothing is guessed from how a value looks. */
const text = z.string().max(50_000)
const id = text.trim().min(1).max(100)
const empty = text.default('')
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(2000)
/** A name with nothing behind it. */
const none = z.literal('').transform(() => [])

const source = z.looseObject({ source: text, url: text.optional() })
const sources = z.union([none, list(source)]).default([])

const redirect = z.looseObject({ if: text.optional(), nextQuestionId: id.optional(), nextConclusionId: id.optional() })
const ways = list(redirect).optional()

const answer = z.looseObject({
  answer: text.min(1),
  labels: z.union([none, list(text.trim().min(1))]).default([]),
  subresult: empty,
  answerComment: empty,
  nextQuestionId: id.optional(),
  nextConclusionId: id.optional(),
  redirects: ways,
  /** The name that the description of the format uses. */
  redirect: ways,
})

const question = z.looseObject({
  questionId: id,
  question: text.min(1),
  explanation: empty,
  description: empty,
  category: empty,
  subcategory: empty,
  sources,
  answers: list(answer),
})

const conclusion = z.looseObject({
  conclusionId: id,
  conclusion: text,
  conclusionComment: empty,
  obligation: empty,
  sources,
})

/** `decision-tree.yaml`. What stands in it besides this is kept apart and reported. */
export const treeFile = z.looseObject({
  name: empty,
  version: empty,
  questions: list(question),
  conclusions: list(conclusion),
})

/** `definitions.yaml`. */
export const definitionsFile = z.looseObject({ definitions: list(z.looseObject({ term: id, definition: text })) })

/** `categories.yaml`: what a question is about, by the beginning of its id. */
export const categoriesFile = list(z.looseObject({ questionId: id, category: empty, subcategory: empty }))

export type WrittenTree = z.infer<typeof treeFile>
export type WrittenQuestion = z.infer<typeof question>
export type WrittenAnswer = z.infer<typeof answer>
export type WrittenConclusion = z.infer<typeof conclusion>
export type WrittenCategory = z.infer<typeof categoriesFile>[number]

/** The names that this reader understands, per kind of node. */
export const understood = {
  tree: Object.keys(treeFile.shape),
  question: Object.keys(question.shape),
  answer: Object.keys(answer.shape),
  redirect: Object.keys(redirect.shape),
  conclusion: Object.keys(conclusion.shape),
} as const
