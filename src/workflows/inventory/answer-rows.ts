import { nothingKnown } from '#src/domain/algorithm/facts.ts'
import { standingAt, type StartingPoint } from '#src/domain/algorithm/register.ts'
import {
  answerRows as answer,
  type AnswerRows,
  type RowRefusal,
  type SaidOfRow,
} from '#src/domain/inventory/answer-row.ts'
import type { ListAnswer } from '#src/domain/inventory/compare-list.ts'
import type { InventoryList } from '#src/domain/inventory/list-row.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import type { Tx } from '#src/storage/database.ts'
import { insertListAnswers, lockInventoryList } from '#src/storage/inventory-lists.ts'
import { keepNewAlgorithm } from '#src/workflows/algorithm/register-algorithm.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'
import { listWithin } from './read-list.ts'

interface NewRecord {
  readonly list: InventoryList
  readonly said: SaidOfRow
  readonly startingPoint: StartingPoint
}

/** Begins a record with what the row says, as unchecked facts with their origin. */
async function registerRow(tx: Tx, ctx: Context, { list, said, startingPoint }: NewRecord): Promise<string> {
  const supplier = said.supplier === '' ? null : said.supplier
  const from = [list.fileName, said.name, said.identifier].filter((part) => part !== '').join(', ')
  const algorithm = await keepNewAlgorithm(tx, ctx, {
    ...standingAt(startingPoint),
    facts: { ...nothingKnown(said.name), supplier },
    takenOver: { from, url: null, on: ctx.today },
    unchecked: supplier === null ? ['name'] : ['name', 'supplier'],
  })
  await recordEvent(tx, ctx, {
    action: 'algorithm.registered',
    subject: { kind: 'algorithm', id: algorithm.id },
    after: algorithm,
  })
  return algorithm.id
}

/** Keeps what a person says about rows of a list; a row that is an algorithm becomes a record. */
export function answerRows(
  ctx: Context,
  listId: string,
  given: AnswerRows,
): Promise<Result<readonly ListAnswer[], RowRefusal | 'not-found'>> {
  return within(ctx, async (tx) => {
    const { personId, jobTitle } = signedIn(ctx)
    await lockInventoryList(tx, listId)
    const found = await listWithin(tx, listId)
    if (found === undefined) return refuse('not-found')
    const said = answer(given, found.comparison.rows, found.algorithms)
    if (!said.ok) return said
    const answers: ListAnswer[] = []
    for (const one of said.value) {
      const { startingPoint } = given
      const algorithmId =
        one.answer === 'registered' && startingPoint !== null
          ? await registerRow(tx, ctx, { list: found.list, said: one, startingPoint })
          : one.algorithmId
      answers.push({
        ...{ ...one, algorithmId, id: ctx.newId(), kind: found.list.kind },
        ...{ answeredBy: personId, answererFunction: jobTitle, answeredOn: ctx.today },
      })
    }
    await insertListAnswers(tx, { organisationId: ctx.organisationId, recordedAt: ctx.now }, answers)
    await recordEvent(tx, ctx, {
      action: 'inventory-list.answered',
      subject: { kind: 'inventoryList', id: listId },
      after: answers,
    })
    return accept(answers)
  })
}
