import { enterFinding, type Finding, type FindingRefusal } from '#src/domain/instrument-run/finding.ts'
import type {
  ActionPoint,
  Assignment,
  DialogueSession,
  Evidence,
  InstrumentRun,
  Participant,
  SignOff,
} from '#src/domain/instrument-run/instrument-run.ts'
import { sectionsOf } from '#src/domain/instrument-run/sections.ts'
import { nodeIndex } from '#src/domain/instrument/walk.ts'
import type { AuditAction } from '#src/domain/audit/audit-action.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { insertRunPart, type RunPart } from '#src/storage/instrument-run-parts.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { runSubject, withRun, type RunWork } from './with-run.ts'

type Draft<Part> = Omit<Part, 'id' | 'byPerson' | 'byFunction' | 'at' | 'removedAt'>

/** What can be added to a run besides answers. */
export type AddedPart =
  | { readonly kind: 'assignment'; readonly draft: Draft<Assignment> }
  | { readonly kind: 'participant'; readonly draft: Draft<Participant> }
  | { readonly kind: 'session'; readonly draft: Omit<Draft<DialogueSession>, 'revision'> }
  | { readonly kind: 'comment'; readonly draft: { readonly questionId: string; readonly text: string } }
  | { readonly kind: 'resolution'; readonly draft: { readonly commentId: string; readonly text: string } }
  | { readonly kind: 'evidence'; readonly draft: Draft<Evidence> }
  | { readonly kind: 'action'; readonly draft: Omit<Draft<ActionPoint>, 'revision' | 'doneOn' | 'doneNote'> }
  | { readonly kind: 'signOff'; readonly draft: { readonly note: string } }
  | { readonly kind: 'finding'; readonly draft: Draft<Finding> }

export type AddPartRefusal = FindingRefusal | 'not-found' | 'unknown' | 'stands-still' | 'already-signed' | 'not-yet'

const events: Readonly<Record<AddedPart['kind'], AuditAction>> = {
  assignment: 'instrument-section.assigned',
  participant: 'instrument-participant.named',
  session: 'instrument-session.planned',
  comment: 'instrument-comment.made',
  resolution: 'instrument-comment.resolved',
  evidence: 'instrument-evidence.added',
  action: 'instrument-action.added',
  signOff: 'instrument-run.signed',
  finding: 'instrument-finding.entered',
}

/** Adds something to a run: who does what, who sat at the table, what was said, what it rests on, who stands behind it. */
export function addRunPart(
  ctx: Context,
  command: { readonly runId: string; readonly part: AddedPart },
): Promise<Result<string, AddPartRefusal>> {
  return withRun(ctx, { id: command.runId, hold: 'answer' }, async (tx, work) => {
    const made = judge(work, command.part, ctx.newId())
    if (!made.ok) return made
    await insertRunPart(tx, work.owner, made.value)
    await recordEvent(tx, ctx, {
      action: events[command.part.kind],
      subject: runSubject(work.run),
      after: made.value.value,
    })
    return accept(made.value.value.id)
  })
}

type Judged = Result<RunPart, AddPartRefusal>

const knows = ({ definition }: InstrumentRun, questionId: string): boolean =>
  definition !== null && nodeIndex(definition).find(questionId) !== undefined

const open = ({ status }: InstrumentRun): boolean => status !== 'adopted'

function judge(work: RunWork, part: AddedPart, id: string): Judged {
  const { run, stamp } = work
  switch (part.kind) {
    case 'assignment':
      return assigned(run, { ...part.draft, ...stamp, id })
    case 'participant':
      if (!open(run)) return refuse('stands-still')
      return accept({ table: 'instrument_participant', value: { ...part.draft, ...stamp, id, removedAt: null } })
    case 'session':
      if (!open(run)) return refuse('stands-still')
      return accept({ table: 'instrument_session', value: { ...part.draft, ...stamp, id, revision: 1 } })
    case 'action':
      return accept({
        table: 'instrument_action',
        value: { ...part.draft, ...stamp, id, doneOn: null, doneNote: '', revision: 1 },
      })
    case 'signOff':
      return signed(run, { ...part.draft, ...stamp, id, function: stamp.byFunction })
    case 'finding':
      return entered(run, { ...part.draft, ...stamp, id, removedAt: null })
    default:
      return remarked(work, part, id)
  }
}

/** What is said about a question, and what it rests on. */
function remarked(
  { run, stamp }: RunWork,
  part: Extract<AddedPart, { kind: 'comment' | 'resolution' | 'evidence' }>,
  id: string,
): Judged {
  if (part.kind === 'resolution') {
    const comment = run.comments.find((one) => one.id === part.draft.commentId)
    if (comment === undefined || comment.resolution !== null) return refuse('unknown')
    return accept({ table: 'instrument_comment_resolution', value: { ...part.draft, ...stamp, id } })
  }
  if (!knows(run, part.draft.questionId)) return refuse('unknown')
  if (part.kind === 'comment') return accept({ table: 'instrument_comment', value: { ...part.draft, ...stamp, id } })
  if (!open(run)) return refuse('stands-still')
  return accept({ table: 'instrument_evidence', value: { ...part.draft, ...stamp, id, removedAt: null } })
}

function assigned(run: InstrumentRun, value: Assignment): Judged {
  const { definition } = run
  const known = definition !== null && sectionsOf(definition).some((one) => one.id === value.sectionId)
  return known ? accept({ table: 'instrument_assignment', value }) : refuse('unknown')
}

function signed(run: InstrumentRun, value: SignOff): Judged {
  if (run.status !== 'draft') return refuse('not-yet')
  if (run.signOffs.some((one) => one.byPerson === value.byPerson)) return refuse('already-signed')
  return accept({ table: 'instrument_sign_off', value })
}

function entered(run: InstrumentRun, finding: Finding): Judged {
  if (run.origin !== 'elsewhere') return refuse('unknown')
  const result = enterFinding(finding)
  return result.ok ? accept({ table: 'instrument_finding', value: result.value }) : result
}
