import type { Question, QuestionAnswer } from '#src/domain/question/question.ts'
import { selectOptionalPerson } from '#src/storage/people.ts'
import { selectAnswers, selectOptionalQuestion } from '#src/storage/questions.ts'
import { selectOptionalAlgorithmName } from '#src/storage/views/start-page.ts'
import { type Context, within } from '#src/workflows/context.ts'

/** A question with its answers, who asked and who answered by function. */
export interface QuestionPage {
  readonly question: Question
  readonly askedBy: string
  readonly algorithmName: string | null
  readonly answers: readonly (QuestionAnswer & { readonly by: string })[]
}

/** One question with its answers. */
export function readQuestion(ctx: Context, id: string): Promise<QuestionPage | undefined> {
  return within(ctx, async (tx) => {
    const question = await selectOptionalQuestion(tx, id)
    if (question === undefined) return undefined
    const functionOf = async (personId: string) => {
      const person = await selectOptionalPerson(tx, personId)
      return person === undefined ? '' : `${person.name}, ${person.jobTitle}`
    }
    const answers = []
    for (const answer of await selectAnswers(tx, id))
      answers.push({ ...answer, by: await functionOf(answer.answeredBy) })
    const name = question.algorithmId === null ? undefined : await selectOptionalAlgorithmName(tx, question.algorithmId)
    return { question, askedBy: await functionOf(question.askedBy), algorithmName: name ?? null, answers }
  })
}
