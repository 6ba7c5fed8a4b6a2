import type { ErasureGrounds } from '#src/domain/audit/erasure-grounds.ts'
import {
  erasePersonal as eraseByRule,
  isDueForErasure,
  personalKinds,
  type PersonalErasureRefusal,
  type PersonalRecord,
} from '#src/domain/audit/personal-erasure.ts'
import type { TermInForce } from '#src/domain/routing/term.ts'
import { accept, type Result } from '#src/domain/shared/result.ts'
import { erasePersonalRecords, selectPersonalRecords } from '#src/storage/personal-records.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { termsOn } from '#src/workflows/starting-decision/terms-on.ts'

/** Where residents can still be known, and of which the term has passed. */
export interface PersonalRecords {
  readonly all: readonly PersonalRecord[]
  readonly due: readonly PersonalRecord[]
  readonly term: TermInForce | undefined
}

/** Records in which a name or address of a resident stands. */
export const readPersonalRecords = (ctx: Context): Promise<PersonalRecords> =>
  within(ctx, async (tx) => {
    const all = await selectPersonalRecords(tx)
    const term = (await termsOn(tx, ctx.today)).get('personalData')
    return { all, due: all.filter((record) => isDueForErasure(record, term?.term, ctx.today)), term }
  })

/** Everything of which the term passed, or one record, with the law and the reason. */
export interface ErasePersonal extends ErasureGrounds {
  readonly what: 'due' | { readonly id: string }
}

/**
 * Erases names and addresses of residents: by a person or a command, never by the calendar. The words stay, and in the
 * place of who said them the day, the law and the reason. The log holds that it was done, and nothing of who it was.
 */
export function erasePersonal(
  ctx: Context,
  { what, ...grounds }: ErasePersonal,
): Promise<Result<{ readonly erased: number }, PersonalErasureRefusal>> {
  return within(ctx, async (tx) => {
    const term = (await termsOn(tx, ctx.today)).get('personalData')?.term
    const records = (await selectPersonalRecords(tx)).filter((record) =>
      what === 'due' ? isDueForErasure(record, term, ctx.today) : record.id === what.id,
    )
    const allowed = eraseByRule(records, grounds)
    if (!allowed.ok) return allowed
    const { law, reason } = allowed.value
    for (const kind of personalKinds) {
      const ids = records.filter((record) => record.kind === kind).map(({ id }) => id)
      await erasePersonalRecords(tx, kind, { ids, on: ctx.today, law, reason })
    }
    await recordEvent(tx, ctx, {
      action: 'personal-data.erased',
      subject: { kind: 'organisation', id: ctx.organisationId },
      after: { records: records.map(({ kind, id }) => ({ kind, id })), law, reason },
    })
    return accept({ erased: records.length })
  })
}
