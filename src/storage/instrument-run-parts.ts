import type { DialogueSession, InstrumentRun } from '#src/domain/instrument-run/instrument-run.ts'
import type { Stamped } from '#src/domain/instrument-run/stamped.ts'
import type { Tx } from './database.ts'
import { partColumns, type RunOwner } from './instrument-runs.ts'

/** One thing of a run that is added: who does what, who sits at the table, what was said, signed or taken over. */
export type RunPart =
  | { readonly table: 'instrument_assignment'; readonly value: InstrumentRun['assignments'][number] }
  | { readonly table: 'instrument_participant'; readonly value: InstrumentRun['participants'][number] }
  | { readonly table: 'instrument_session'; readonly value: DialogueSession }
  | { readonly table: 'instrument_comment'; readonly value: Omit<InstrumentRun['comments'][number], 'resolution'> }
  | {
      readonly table: 'instrument_comment_resolution'
      readonly value: Stamped & { readonly id: string; readonly commentId: string; readonly text: string }
    }
  | { readonly table: 'instrument_evidence'; readonly value: InstrumentRun['evidence'][number] }
  | { readonly table: 'instrument_action'; readonly value: InstrumentRun['actions'][number] }
  | { readonly table: 'instrument_sign_off'; readonly value: InstrumentRun['signOffs'][number] }
  | { readonly table: 'instrument_finding'; readonly value: InstrumentRun['findings'][number] }
  | { readonly table: 'instrument_transfer'; readonly value: InstrumentRun['transfers'][number] }

const actionColumns = (one: InstrumentRun['actions'][number]) => ({
  question_id: one.questionId,
  instance: one.instance === null ? null : [...one.instance],
  text: one.text,
  owner_function: one.ownerFunction,
  owner_person: one.ownerPerson,
  due_on: one.dueOn,
  done_on: one.doneOn,
  done_note: one.doneNote,
})

function columnsOf({ table, value }: RunPart) {
  switch (table) {
    case 'instrument_assignment':
      return { section_id: value.sectionId, role: value.role, person_id: value.personId, due_on: value.dueOn }
    case 'instrument_participant':
      return { function: value.function, part: value.part, person_id: value.personId, removed_at: null }
    case 'instrument_session':
      return { held_on: value.heldOn, place: value.place, agenda: value.agenda, notes: value.notes }
    case 'instrument_comment':
      return { question_id: value.questionId, text: value.text }
    case 'instrument_comment_resolution':
      return { comment_id: value.commentId, text: value.text }
    case 'instrument_evidence':
      return {
        question_id: value.questionId,
        title: value.title,
        address: value.address,
        file_id: value.fileId,
        removed_at: null,
      }
    case 'instrument_action':
      return actionColumns(value)
    case 'instrument_sign_off':
      return { function: value.function, note: value.note }
    case 'instrument_finding':
      return {
        kind: value.kind,
        text: value.text,
        page: value.page,
        judgement: value.judgement,
        judgement_by: value.judgementBy,
        removed_at: null,
      }
    case 'instrument_transfer':
      return {
        source_kind: value.sourceKind,
        source_key: value.sourceKey,
        proposed: value.proposed,
        target: value.target,
        target_id: value.targetId,
        target_place: value.targetPlace,
        source_text: value.sourceText,
        reason: value.reason,
      }
  }
}

export async function insertRunPart(tx: Tx, owner: RunOwner, part: RunPart): Promise<void> {
  const values = { ...partColumns(owner, part.value.id, part.value), ...columnsOf(part) }
  await tx.insertInto(part.table).values(values).execute()
}

/** Writes the next text of a conversation; false when somebody else did so meanwhile. */
export async function updateSession(tx: Tx, session: DialogueSession): Promise<boolean> {
  const { id, heldOn, place, agenda, notes, revision } = session
  const changed = await tx
    .updateTable('instrument_session')
    .set({ held_on: heldOn, place, agenda, notes, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** Changes an action point, for instance because it is done; false when somebody else changed it meanwhile. */
export async function updateAction(tx: Tx, action: InstrumentRun['actions'][number]): Promise<boolean> {
  const changed = await tx
    .updateTable('instrument_action')
    .set({ ...actionColumns(action), revision: action.revision + 1 })
    .where('id', '=', action.id)
    .where('revision', '=', action.revision)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}
