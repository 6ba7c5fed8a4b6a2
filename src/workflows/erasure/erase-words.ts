import { canonicalJson } from '#src/domain/audit/canonical-json.ts'
import type { ErasureGrounds } from '#src/domain/audit/erasure-grounds.ts'
import {
  eraseWords as eraseByRule,
  isFindable,
  markOf,
  passageWith,
  withoutWords,
  type WordErasureRefusal,
  type Words,
} from '#src/domain/audit/word-erasure.ts'
import type { WordPlace } from '#src/domain/audit/word-place.ts'
import { accept, type Result } from '#src/domain/shared/result.ts'
import type { Tx } from '#src/storage/database.ts'
import { destroyBytes, selectDossiersOfRecords } from '#src/storage/destroyed-bytes.ts'
import { eraseWordsIn, selectRowsWithText, selectSearchWords, type RowWithText } from '#src/storage/erased-words.ts'
import { updateSearchText } from '#src/storage/search.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent, sealLater } from '#src/workflows/record-event.ts'

/** A record in which the words stand. */
export interface FoundWords {
  readonly id: string
  readonly place: WordPlace
  readonly passage: string
}

/** Where words stand, in every text here: what people wrote, what was frozen of it, and what came with a dossier. */
export const findWords = (ctx: Context, words: string): Promise<readonly FoundWords[]> =>
  within(ctx, async (tx) =>
    (await rowsWith(tx, words)).map(({ id, place, texts }) => ({
      id,
      place,
      passage: passageWith(Object.values(texts), words) ?? '',
    })),
  )

/** Words that must go, the records from which, and the ground. */
export interface EraseWords extends ErasureGrounds {
  readonly words: string
  readonly from: readonly string[]
}

/**
 * Destroys words in the chosen records and puts the day, the law and the reason in their place. The fingerprint with
 * which a text was frozen stays: the log holds which fingerprint came after it, so everybody can still check the text.
 */
export function eraseWords(
  ctx: Context,
  { words, from, ...given }: EraseWords,
): Promise<Result<{ readonly erased: number }, WordErasureRefusal>> {
  return within(ctx, async (tx) => {
    const rows = (await rowsWith(tx, words)).filter(({ id }) => from.includes(id))
    const allowed = eraseByRule(words, rows, given)
    if (!allowed.ok) return allowed
    const mark = markOf(allowed.value, ctx.today)
    const steps = []
    for (const row of rows) steps.push(...(await eraseFrom(tx, ctx, { row, words, mark, grounds: allowed.value })))
    await destroyArchives(tx, ctx, { rows, grounds: allowed.value })
    for (const entry of await selectSearchWords(
      tx,
      rows.map(({ id }) => id),
    ))
      await updateSearchText(tx, { ...entry, text: withoutWords(entry.text, words, '') })
    await recordEvent(tx, ctx, {
      action: 'words.erased',
      subject: { kind: 'organisation', id: ctx.organisationId },
      after: { steps, ...allowed.value },
    })
    return accept({ erased: rows.length })
  })
}

/** The zip with which a dossier came holds the words as well: it goes as a whole, and its records stay to be read. */
async function destroyArchives(
  tx: Tx,
  ctx: Context,
  { rows, grounds }: { readonly rows: readonly RowWithText[]; readonly grounds: ErasureGrounds },
): Promise<void> {
  const taken = rows.filter(({ table }) => table.name === 'taken_over_record').map(({ id }) => id)
  for (const rowId of await selectDossiersOfRecords(tx, taken)) {
    const by = ctx.actor?.personId ?? null
    await destroyBytes(tx, { id: ctx.newId(), table: 'taken_over_dossier', rowId, by, on: ctx.today, ...grounds })
  }
}

/** Rows with the words in one of their texts. */
async function rowsWith(tx: Tx, words: string): Promise<readonly RowWithText[]> {
  if (!isFindable(words)) return []
  const rows = await selectRowsWithText(tx, longestPlainPiece(words))
  return rows.map(opened).filter(({ texts }) => passageWith(Object.values(texts), words) !== undefined)
}

/** The database looks for one piece; plain letters are found whatever its language settings. */
const longestPlainPiece = (words: string): string =>
  (words.match(/[A-Za-z0-9]+/g) ?? []).reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '')

/** A frozen text is one text in canonical JSON: words are looked for in the texts inside it. */
function opened(row: RowWithText): RowWithText {
  const { text } = row.texts
  if (row.table.name !== 'snapshot' || typeof text !== 'string') return row
  return { ...row, texts: { ...row.texts, text: JSON.parse(text) as Words } }
}

interface ErasingRow {
  readonly row: RowWithText
  readonly words: string
  readonly mark: string
  readonly grounds: ErasureGrounds
}

async function eraseFrom(tx: Tx, ctx: Context, { row, words, mark, grounds }: ErasingRow) {
  const steps = []
  for (const [column, was] of Object.entries(row.texts)) {
    if (passageWith(was, words) === undefined) continue
    const left = withoutWords(was, words, mark)
    const frozen = row.table.name === 'snapshot' && column === 'text'
    const { before, after } = await eraseWordsIn(tx, {
      ...{ id: ctx.newId(), table: row.table, rowId: row.id, column, text: frozen ? canonicalJson(left) : left },
      ...{ ...grounds, by: ctx.actor?.personId ?? null, on: ctx.today },
    })
    if (frozen) sealLater(tx, { action: 'snapshot.erased', id: row.id, before, after })
    steps.push({ record: row.id, column, before, after })
  }
  return steps
}
