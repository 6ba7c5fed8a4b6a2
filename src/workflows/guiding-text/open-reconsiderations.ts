import { impactOf } from '#src/domain/framework/impact.ts'
import { contentOf } from '#src/domain/guiding-text/content.ts'
import type { GuidingText } from '#src/domain/guiding-text/guiding-text.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { termEnds } from '#src/domain/routing/term.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectOptionalTextInForce } from '#src/storage/guiding-decisions.ts'
import { insertReconsideration, selectTouchableAlgorithms } from '#src/storage/reconsiderations.ts'
import { termsIn, termsOn } from '#src/workflows/starting-decision/terms-on.ts'
import type { Context } from '#src/workflows/context.ts'

/** What adopting a framework asks to look at again, with a term. Part of a workflow, which records the event. */
export async function openReconsiderations(tx: Tx, ctx: Context, text: GuidingText, inForceFrom: Day): Promise<void> {
  const current = await selectOptionalTextInForce(tx, 'framework', inForceFrom)
  const impact = impactOf(current?.content ?? null, contentOf(text), await selectTouchableAlgorithms(tx))
  const term = (await termsOn(tx, ctx.today)).get('normsReconsidered') ?? termsIn(null).get('normsReconsidered')
  for (const { algorithm, norms } of impact)
    await insertReconsideration(tx, ctx.organisationId, {
      id: ctx.newId(),
      algorithmId: algorithm.id,
      frameworkNumber: text.number,
      normKeys: norms.map(({ norm }) => norm.key),
      normCodes: norms.map(({ norm }) => norm.code),
      decided: algorithm.decisions.length > 0,
      createdOn: ctx.today,
      dueOn: term === undefined ? inForceFrom : termEnds(term.term, inForceFrom),
    })
}
