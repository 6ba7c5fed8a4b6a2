import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import {
  relateNorm as relateByRule,
  type FactsRefusal,
  type NormRelationDraft,
} from '#src/domain/weighing/writing-facts.ts'
import type { Tx } from '#src/storage/database.ts'
import { updateFactsRevision } from '#src/storage/weighings.ts'
import type { Context } from '#src/workflows/context.ts'
import { normsAround } from '#src/workflows/framework/norms-around.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { keepPart, subjectOf, withWeighing, type Edited } from './with-weighing.ts'

export interface RelateNorm {
  readonly algorithmId: string
  readonly edited: Edited
  readonly draft: Omit<NormRelationDraft, 'reference'>
  /** The norm of the framework in force that is answered; without it, a norm from elsewhere in words. */
  readonly normKey?: string | null
}

export type RelateNormRefusal =
  FactsRefusal | 'not-found' | 'changed-meanwhile' | 'norm-unknown' | 'norm-answered' | 'norm-missing'

/** The words of a norm in force are those of the framework; only a norm from elsewhere is written here. */
async function draftOf(
  tx: Tx,
  ctx: Context,
  { algorithmId, draft, normKey = null }: RelateNorm,
): Promise<Result<NormRelationDraft, 'norm-unknown' | 'norm-missing'>> {
  if (normKey === null)
    return draft.norm.trim() === '' || draft.source.trim() === '' ? refuse('norm-missing') : accept(draft)
  const { framework, norms } = await normsAround(tx, algorithmId, ctx.today)
  const norm = norms.find(({ key }) => key === normKey)
  if (norm === undefined || framework === null) return refuse('norm-unknown')
  const { key, code, statement: words, frameworkNumber } = norm
  const source = `${framework.title}, norm ${code}`
  return accept({ ...draft, norm: words, source, reference: { key, code, frameworkNumber } })
}

/** Puts a norm beside the algorithm: what it means here, and then how the two relate. */
export function relateNorm(ctx: Context, command: RelateNorm): Promise<Result<string, RelateNormRefusal>> {
  const { algorithmId, edited, normKey = null } = command
  return withWeighing(
    ctx,
    algorithmId,
    async (tx, { weighing, owner, stamp }): Promise<Result<string, RelateNormRefusal>> => {
      const draft = await draftOf(tx, ctx, command)
      if (!draft.ok) return draft
      const answered = weighing.normRelations.some(
        ({ id, reference }) => reference?.key === normKey && id !== edited?.id,
      )
      if (normKey !== null && answered) return refuse('norm-answered')
      const relation = relateByRule(weighing, draft.value, stamp)
      if (!relation.ok) return relation
      const written = { by: relation.value.by, on: ctx.today }
      const kept = await keepPart(
        tx,
        { owner, edited, written },
        { table: 'weighing_norm_relation', value: relation.value },
      )
      if (!kept) return refuse('changed-meanwhile')
      await updateFactsRevision(tx, weighing.id)
      const before = weighing.normRelations.find((one) => one.id === edited?.id)
      await recordEvent(tx, ctx, {
        action: 'norm.related',
        subject: subjectOf(weighing),
        before,
        after: relation.value,
      })
      return accept(edited?.id ?? relation.value.id)
    },
  )
}
