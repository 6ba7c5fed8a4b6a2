import { contentOf } from '#src/domain/guiding-text/content.ts'
import type { Consultation, GuidingStatus } from '#src/domain/guiding-text/guiding-text.ts'
import { contributionsOf } from '#src/domain/guiding-text/missing.ts'
import { moveText, type MoveRefusal } from '#src/domain/guiding-text/transitions.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectConsultedContributions } from '#src/storage/contributions.ts'
import { updateGuidingText, type GuidingChange } from '#src/storage/guiding-texts.ts'
import { owedQuestions } from '#src/workflows/framework/carry-norm-questions.ts'
import type { Context } from '#src/workflows/context.ts'
import { freeze } from '#src/workflows/freeze.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { guidingSubject, keepStep, rolesOf, withGuidingText } from './with-guiding-text.ts'

/** Steps that the writers take; what the body does is recorded by `decideOnGuidingText`. */
export const writerTriggers = ['consult', 'offer', 'takeBack', 'withdraw'] as const
export type WriterTrigger = (typeof writerTriggers)[number]

export interface MoveGuidingText {
  readonly id: string
  readonly trigger: WriterTrigger
  /** For going back and for stopping. */
  readonly reason: string
  /** For a consultation: until when, and who is asked what. */
  readonly consultation: Consultation | null
}

export type MoveGuidingRefusal =
  MoveRefusal | 'reason-missing' | 'consultation-missing' | 'consultation-too-short' | 'consultation-over' | 'not-found'

function refusalOf({ trigger, reason, consultation }: MoveGuidingText, today: Day): MoveGuidingRefusal | null {
  if ((trigger === 'takeBack' || trigger === 'withdraw') && reason.trim() === '') return 'reason-missing'
  if (trigger !== 'consult') return null
  if (consultation === null || consultation.asked.trim() === '') return 'consultation-missing'
  if (consultation.to < today) return 'consultation-over'
  return consultation.to <= consultation.from ? 'consultation-too-short' : null
}

/** What changes in the version with a step: what was put to people and to the body stays known. */
function changeTo(status: GuidingStatus, { consultation }: MoveGuidingText, snapshotId: string | null): GuidingChange {
  if (status === 'consultation') return { status, consultation, consultedSnapshotId: snapshotId }
  return { status, offeredSnapshotId: status === 'offered' ? snapshotId : null }
}

/** Puts a draft to those consulted, offers it to the body, takes it back with a reason, or stops. */
export function moveGuidingText(ctx: Context, command: MoveGuidingText): Promise<Result<null, MoveGuidingRefusal>> {
  return withGuidingText(ctx, command.id, async (tx, text): Promise<Result<null, MoveGuidingRefusal>> => {
    const refusal = refusalOf(command, ctx.today)
    if (refusal !== null) return refuse(refusal)
    const { trigger, reason, consultation } = command
    const consulted = await selectConsultedContributions(tx, text.id)
    const contributions = contributionsOf(text)
    const questions = await owedQuestions(tx, ctx, text.kind)
    const { today } = ctx
    const moved = moveText(text, trigger, { roles: rolesOf(ctx), contributions, consulted, questions, today })
    if (!moved.ok) return moved
    const { to } = moved.value
    const frozen =
      to === 'consultation' || to === 'offered'
        ? await freeze(tx, ctx, { subject: guidingSubject(text), content: contentOf(text) })
        : null
    await updateGuidingText(tx, text, changeTo(to, command, frozen?.id ?? null))
    await keepStep(tx, ctx, text, { trigger, to, reason })
    await recordEvent(tx, ctx, {
      action: 'guiding-text.moved',
      subject: guidingSubject(text),
      before: { status: text.status },
      after: { status: to, reason, consultation, sha256: frozen?.sha256 ?? null },
    })
    return accept(null)
  })
}
