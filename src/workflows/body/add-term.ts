import { addTerm as fits, type Term, type TermRefusal } from '#src/domain/body/membership.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { insertTerm, selectTerms } from '#src/storage/body-terms.ts'
import { selectBodies } from '#src/storage/people.ts'
import { type Context, within } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** Records a term of office of a body. */
export function addTerm(ctx: Context, command: Omit<Term, 'id'>): Promise<Result<string, TermRefusal | 'not-found'>> {
  return within(ctx, async (tx) => {
    if (!(await selectBodies(tx)).some((body) => body.id === command.bodyId)) return refuse('not-found')
    const checked = fits(await selectTerms(tx), command)
    if (!checked.ok) return checked
    const term: Term = { ...command, id: ctx.newId() }
    await insertTerm(tx, ctx.organisationId, term)
    await recordEvent(tx, ctx, { action: 'term.added', subject: { kind: 'body', id: term.bodyId }, after: term })
    return accept(term.id)
  })
}
