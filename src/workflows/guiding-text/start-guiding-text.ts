import { starterOf } from '#src/content/guiding-text/starters.ts'
import { emptyAbout, kindRules, type GuidingAbout, type GuidingKind } from '#src/domain/guiding-text/guiding-text.ts'
import type { FrozenPart, GuidingPart, PartOrigin } from '#src/domain/guiding-text/part.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectOptionalTextInForce } from '#src/storage/guiding-decisions.ts'
import { insertGuidingPart } from '#src/storage/guiding-parts.ts'
import { insertGuidingText, selectGuidingLines } from '#src/storage/guiding-texts.ts'
import { partOfQuestion, waitingQuestions } from '#src/workflows/framework/carry-norm-questions.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'
import { guidingSubject, rolesOf } from './with-guiding-text.ts'

/** Where a new version begins: with nothing, with our proposals, or with the text that is in force. */
export const beginnings = ['empty', 'starter', 'inForce'] as const
export type Beginning = (typeof beginnings)[number]

export interface StartGuidingText {
  readonly kind: GuidingKind
  readonly title: string
  readonly beginning: Beginning
}

interface Begun {
  readonly about: GuidingAbout
  readonly basedOn: string | null
  readonly parts: readonly (FrozenPart & Pick<GuidingPart, 'origin' | 'ownWords'>)[]
}

/** Questions of teams without an answer, or promised for this version: the draft begins with them as input. */
async function questionsAsParts(tx: Tx, ctx: Context, kind: GuidingKind): Promise<Begun['parts']> {
  const questions = await waitingQuestions(tx, kind)
  return questions.map((question, index) => {
    const { draft, origin } = partOfQuestion(question, 10 * (index + 1))
    return { ...draft, key: ctx.newId(), origin, ownWords: true } as Begun['parts'][number]
  })
}

/** That the first words of a part are ours. */
export const starterOrigin: PartOrigin = { kind: 'starter', label: 'Weegschaal', id: null }

async function begin(tx: Tx, ctx: Context, { kind, beginning }: StartGuidingText): Promise<Begun | null> {
  if (beginning === 'empty') return { about: emptyAbout, basedOn: null, parts: [] }
  if (beginning === 'starter') {
    const { about, parts } = starterOf(kind, ctx.newId)
    return { about, basedOn: null, parts: parts.map((part) => ({ ...part, origin: starterOrigin, ownWords: false })) }
  }
  const current = await selectOptionalTextInForce(tx, kind, ctx.today)
  if (current === undefined) return null
  const { about, parts } = current.content
  // What was brought in and considered belongs to the version for which it was done.
  const kept = parts.filter(({ type }) => type !== 'input' && type !== 'alternative')
  return {
    about: { ...about, changes: '' },
    basedOn: current.version.versionId,
    parts: kept.map((part) => ({ ...part, origin: part.origin ?? null, ownWords: true })),
  }
}

/** With what a new version of a kind can begin now: not with a text in force when there is none. */
export const readBeginnings = (ctx: Context, kind: GuidingKind): Promise<readonly Beginning[]> =>
  within(ctx, async (tx) => {
    const current = await selectOptionalTextInForce(tx, kind, ctx.today)
    return beginnings.filter((one) => one !== 'inForce' || current !== undefined)
  })

export type StartTextRefusal = 'not-your-role' | 'already-open' | 'nothing-in-force'

/** Begins a new version as a draft. One version of a kind is written at a time; nothing of it is in force. */
export const startGuidingText = (ctx: Context, command: StartGuidingText): Promise<Result<string, StartTextRefusal>> =>
  within(ctx, (tx) => startTextIn(tx, ctx, command))

/** The same as part of another workflow. */
export async function startTextIn(
  tx: Tx,
  ctx: Context,
  command: StartGuidingText,
): Promise<Result<string, StartTextRefusal>> {
  const { personId } = signedIn(ctx)
  if (!rolesOf(ctx).some((role) => kindRules[command.kind].writers.includes(role))) return refuse('not-your-role')
  const lines = await selectGuidingLines(tx, command.kind)
  if (lines.some(({ status }) => status !== 'adopted' && status !== 'withdrawn')) return refuse('already-open')
  const begun = await begin(tx, ctx, command)
  if (begun === null) return refuse('nothing-in-force')
  const id = ctx.newId()
  const number = Math.max(0, ...lines.map((line) => line.number)) + 1
  const { kind, title } = command
  const made = { id, kind, number, title, about: begun.about, basedOn: begun.basedOn, createdOn: ctx.today }
  if (!(await insertGuidingText(tx, ctx.organisationId, made))) return refuse('already-open')
  const written = { organisationId: ctx.organisationId, versionId: id, by: personId, on: ctx.today }
  const parts = [...begun.parts, ...(await questionsAsParts(tx, ctx, kind))]
  for (const part of parts) await insertGuidingPart(tx, written, { ...part, id: ctx.newId(), revision: 1 })
  await recordEvent(tx, ctx, { action: 'guiding-text.started', subject: guidingSubject({ id }), after: made })
  return accept(id)
}
