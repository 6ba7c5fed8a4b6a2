import type { AnswerText, AnswerWords, RunAnswer } from '#src/domain/instrument-run/instrument-run.ts'
import type { Stamped } from '#src/domain/instrument-run/stamped.ts'
import type { Answer } from '#src/domain/instrument/answers.ts'
import type { Tx } from './database.ts'
import { partColumns, type RunOwner } from './instrument-runs.ts'
import { json } from './json.ts'

const wordColumns = (one: AnswerWords & Pick<Answer, 'questionId' | 'instance'>) => ({
  question_id: one.questionId,
  instance: [...one.instance],
  value: json(one.value),
  considerations: one.considerations,
  sources: one.sources,
  confidentiality: one.confidentiality,
})

/** Writes the first text of an answer; false when somebody else wrote one meanwhile. */
export async function insertAnswer(tx: Tx, owner: RunOwner, answer: RunAnswer): Promise<boolean> {
  const done = await tx
    .insertInto('instrument_answer')
    .values({ ...partColumns(owner, answer.id, answer), ...wordColumns(answer), revision: answer.revision })
    .onConflict((oc) => oc.columns(['organisation_id', 'run_id', 'question_id', 'instance']).doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

/** Writes the next text of an answer; false when somebody else did so meanwhile. */
export async function updateAnswer(tx: Tx, answer: RunAnswer): Promise<boolean> {
  const { byPerson, byFunction, at } = answer
  const changed = await tx
    .updateTable('instrument_answer')
    .set({ ...wordColumns(answer), by_person: byPerson, by_function: byFunction, at, revision: answer.revision })
    .where('id', '=', answer.id)
    .where('revision', '=', answer.revision - 1)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** Keeps a text for ever. */
export async function appendAnswerText(tx: Tx, owner: RunOwner, text: AnswerText): Promise<void> {
  await tx
    .insertInto('instrument_answer_text')
    .values({ ...partColumns(owner, text.id, text), ...wordColumns(text), number: text.number })
    .execute()
}

const textColumns = [
  'id',
  'question_id as questionId',
  'instance',
  'value',
  'considerations',
  'sources',
  'confidentiality',
  'number',
  'by_person as byPerson',
  'by_function as byFunction',
  'at',
] as const

/** Every text that the answers of a run had, oldest first. */
export async function selectAnswerTexts(tx: Tx, runId: string): Promise<readonly AnswerText[]> {
  const rows = await tx
    .selectFrom('instrument_answer_text')
    .select(textColumns)
    .where('run_id', '=', runId)
    .orderBy('sequence')
    .execute()
  return rows as AnswerText[]
}

export async function insertInstance(
  tx: Tx,
  owner: RunOwner,
  { nodeId, parent, id, ...stamp }: Stamped & { nodeId: string; parent: readonly string[]; id: string },
): Promise<void> {
  await tx
    .insertInto('instrument_instance')
    .values({ ...partColumns(owner, id, stamp), node_id: nodeId, parent: [...parent], removed_at: null })
    .execute()
}
