import { may } from '#src/domain/access/access.ts'
import { adoptingBody } from '#src/domain/guiding-text/competence.ts'
import type { Writer } from '#src/domain/guiding-text/writing.ts'
import type { Routing } from '#src/domain/routing/routing.ts'
import type { GuidingKind } from '#src/domain/guiding-text/guiding-text.ts'
import { refuse, type Result } from '#src/domain/shared/result.ts'
import { holdsOn, type Day } from '#src/domain/shared/dates.ts'
import type { Tx } from '#src/storage/database.ts'
import {
  insertGuidingStep,
  lockGuidingText,
  selectOptionalGuidingText,
  type StoredGuidingText,
} from '#src/storage/guiding-texts.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { regimeOn } from '#src/workflows/routing/routing-regime.ts'
import { signedIn } from '#src/workflows/signed-in.ts'

/** The log subject of everything that happens to a text. */
export const guidingSubject = ({ id }: { readonly id: string }) => ({ kind: 'guiding-version' as const, id })

/** The roles that the acting person holds today. */
export const rolesOf = (ctx: Context) =>
  (ctx.actor?.assignments ?? []).filter((held) => holdsOn(held, ctx.today)).map(({ role }) => role)

/** Which body adopts texts of this kind on a day. For use inside a workflow. */
export const adoptingBodyOn = async (tx: Tx, kind: GuidingKind, day: Day): Promise<Routing> =>
  adoptingBody(kind, day, await regimeOn(tx, day))

/** In which capacity the acting person writes. */
export function writerOf(ctx: Context, routing: Routing): Writer {
  const bodyId = routing.outcome === 'determined' ? routing.bodyId : null
  return {
    roles: rolesOf(ctx),
    recordsForBody: bodyId !== null && may(ctx.actor, 'guiding.record', ctx.today, { body: bodyId }),
  }
}

interface NotFound {
  readonly ok: false
  readonly refusal: 'not-found'
}

/** Does work on a text that is held for the whole transaction. */
export function withGuidingText<Outcome extends Result<unknown, string>>(
  ctx: Context,
  id: string,
  work: (tx: Tx, text: StoredGuidingText) => Promise<Outcome>,
): Promise<Outcome | NotFound> {
  return within(ctx, async (tx): Promise<Outcome | NotFound> => {
    const held = await lockGuidingText(tx, id)
    const text = held ? await selectOptionalGuidingText(tx, id) : undefined
    return text === undefined ? refuse('not-found') : work(tx, text)
  })
}

/** Keeps that a step was taken, so that the page can tell how a text came about. */
export const keepStep = (
  tx: Tx,
  ctx: Context,
  text: StoredGuidingText,
  step: { readonly trigger: string; readonly to: string; readonly reason: string },
): Promise<void> =>
  insertGuidingStep(tx, ctx.organisationId, {
    ...step,
    id: ctx.newId(),
    versionId: text.id,
    sequence: text.steps.length + 1,
    from: text.status,
    takenBy: signedIn(ctx).personId,
    takenOn: ctx.today,
  })
