import { readDecisionRoom, type DecisionRoom } from '#src/workflows/decision/read-decision-room.ts'
import { saveClosingRecord } from '#src/workflows/decision/save-record.ts'
import { formBack, type ComingBack } from '../../components/form-view.ts'
import type { PageRequest } from '../../http/route.ts'
import { decisionRoomPath } from '../../paths/proposal.ts'
import { errorsOf } from './problem-fields.ts'
import { isAboutEarlier } from './revisiting-refusals.ts'
import { revisitingFields, revisitingOf, revisitingValues } from './revisiting-form.ts'
import { RevisitingPage } from './revisiting-page.tsx'
import { revisionOf, textOf } from './sent-fields.ts'
import { shapeOf } from './shape.ts'

/** What a decision does with earlier ones, as it is recorded so far. */
export function showRevisiting(page: PageRequest, room: DecisionRoom, back: ComingBack = {}): Response {
  const form = formBack(page.frame, revisitingValues(room.closing.revisiting), back)
  return page.show(<RevisitingPage page={page} room={room} form={form} />, form.errors.length === 0 ? 200 : 422)
}

/** Saves it as a draft, and says what is still missing. */
export async function submitRevisiting(page: PageRequest, room: DecisionRoom): Promise<Response> {
  const sent = await page.sent()
  const { id } = room.table.proposal
  const { schema, labels } = shapeOf(revisitingFields(page.t, room.table))
  const form = await page.submit(schema, labels)
  if (!form.ok) return showRevisiting(page, room, { values: sent, errors: form.errors })
  const closing = { ...room.closing, revisiting: revisitingOf(sent, room.table) }
  const revision = revisionOf(sent)
  const saved = await saveClosingRecord(page.context, { proposalId: id, revision, closing })
  if (!saved.ok) {
    const clash = saved.refusal === 'changed-meanwhile'
    const fresh = clash ? ((await readDecisionRoom(page.context, id)) ?? room) : room
    return showRevisiting(page, fresh, {
      values: sent,
      errors: [{ field: '', message: page.t(`decision.refusal.${saved.refusal}`) }],
      clash,
    })
  }
  const after = await readDecisionRoom(page.context, id)
  if (after === undefined) return page.notFound()
  const problems = textOf(sent, 'save') === 'draft' ? [] : after.problems.filter(isAboutEarlier)
  if (problems.length > 0) return showRevisiting(page, after, { values: sent, errors: errorsOf(page.t, problems) })
  return page.redirect(decisionRoomPath({ id }), 'room.saved')
}
