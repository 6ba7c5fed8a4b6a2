import { legalNatures } from '#src/domain/decision/record.ts'
import type { DecisionProblem } from '#src/domain/decision/problem.ts'
import { refuse } from '#src/domain/shared/result.ts'
import { keepFile } from '#src/workflows/keep-file.ts'
import { readDecision, readOfficialFile } from '#src/workflows/decision/read-decision.ts'
import { readDecisionRoom, type DecisionRoom } from '#src/workflows/decision/read-decision-room.ts'
import { recordDecision } from '#src/workflows/decision/record-decision.ts'
import { saveClosingRecord } from '#src/workflows/decision/save-record.ts'
import { formBack, type ComingBack, type FieldError, type FormValues } from '../../components/form-view.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import type { Sent } from '../../http/submit.ts'
import {
  decisionClosingPath,
  decisionPath,
  decisionQuestionPath,
  decisionRoomPath,
  historicDecisionPath,
  normDeviationPath,
  officialFilePath,
  revisitingPath,
} from '../../paths/proposal.ts'
import { closingRecordOf, closingValues, mostChecks } from './closing-form.ts'
import { closingFields } from './closing-shape.ts'
import { ClosingPage } from './closing-page.tsx'
import { DecisionPage } from './decision-page.tsx'
import { showHistoric, submitHistoric } from './historic.tsx'
import { showDeviation, submitDeviation } from './deviation.tsx'
import { errorsOf, namesIn, problemWords } from './problem-fields.ts'
import { showQuestion, submitQuestion } from './question.tsx'
import { showRevisiting, submitRevisiting } from './revisiting.tsx'
import { RoomPage } from './room-page.tsx'
import { choiceOf, revisionOf, textOf } from './sent-fields.ts'
import { shapeOf } from './shape.ts'

const statusOf = (errors: readonly FieldError[]): number => (errors.length === 0 ? 200 : 422)

/** Runs a handler in the decision room of the address, or says that there is none. */
const inRoom =
  (handle: (page: PageRequest, room: DecisionRoom) => Response | Promise<Response>) =>
  async (page: PageRequest): Promise<Response> => {
    const room = await readDecisionRoom(page.context, page.param('id'))
    return room === undefined ? page.notFound() : handle(page, room)
  }

const memberNamesOf = (room: DecisionRoom): readonly string[] =>
  room.around.members.flatMap(({ personId, title }) => {
    const name = room.people.find(({ id }) => id === personId)?.name
    return name === undefined ? [] : [`${name}, ${title}`]
  })

function showClosing(page: PageRequest, room: DecisionRoom, back: ComingBack = {}): Response {
  const memberNames = memberNamesOf(room)
  const form = formBack(page.frame, closingValues(room.closing, memberNames), back)
  const checks = Math.min(Math.max(room.closing.checks.length + 1, 2), mostChecks)
  return page.show(
    <ClosingPage page={page} room={room} form={form} memberNames={memberNames} checks={checks} />,
    statusOf(form.errors),
  )
}

/** The official text as a file, if one was sent; the refusal when it is not a kind that we keep. */
async function officialFile(page: PageRequest, sent: Sent) {
  const file = sent['file']
  if (!(file instanceof File) || file.size === 0) return null
  return keepFile(page.context, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
}

async function submitClosing(page: PageRequest, room: DecisionRoom): Promise<Response> {
  const { t } = page
  const sent = await page.sent()
  const { id } = room.table.proposal
  const memberNames = memberNamesOf(room)
  const { schema, labels } = shapeOf(closingFields(page, sent, { room, memberNames }))
  const form = await page.submit(schema, labels)
  if (!form.ok) return showClosing(page, room, { values: sent, errors: form.errors })
  const file = await officialFile(page, sent)
  if (file?.ok === false)
    return showClosing(page, room, { values: sent, errors: [{ field: 'file', message: t('closing.file.refused') }] })
  const record = closingRecordOf(sent, { table: room.table, before: room.closing })
  const kept = file !== null ? { fileId: file.value.id, sha256: file.value.sha256 } : {}
  const closing = { ...record, officialRecord: { ...record.officialRecord, ...kept } }
  const revision = revisionOf(sent)
  const saved = await saveClosingRecord(page.context, { proposalId: id, revision, closing })
  if (!saved.ok) {
    const clash = saved.refusal === 'changed-meanwhile'
    const fresh = clash ? ((await readDecisionRoom(page.context, id)) ?? room) : room
    return showClosing(page, fresh, {
      values: sent,
      errors: [{ field: '', message: t(`decision.refusal.${saved.refusal}`) }],
      clash,
    })
  }
  const after = await readDecisionRoom(page.context, id)
  if (after === undefined) return page.notFound()
  const values = closingValues(closing, memberNames)
  if (textOf(sent, 'save') !== 'take') return page.redirect(decisionRoomPath({ id }), 'room.saved')
  return take(page, after, { sent, values })
}

async function take(page: PageRequest, room: DecisionRoom, { sent, values }: { sent: Sent; values: FormValues }) {
  const legalNature = choiceOf(sent, 'legalNature', legalNatures)
  const command = { proposalId: room.table.proposal.id, underMandate: textOf(sent, 'mandate') !== '' }
  // Without the kind of decision nothing is recorded; what else is missing is said at once.
  const result =
    legalNature === null ? refuse(room.problems) : await recordDecision(page.context, { ...command, legalNature })
  if (result.ok) return page.redirect(decisionPath({ id: result.value.id }), 'decision.taken')
  const errors = closingErrors(page, room, result.refusal)
  const message = page.t('form.error.choose', { field: page.t('closing.legalNature') })
  return showClosing(page, room, {
    values,
    errors: legalNature === null ? [...errors, { field: 'legalNature', message }] : errors,
  })
}

/** Problems in a question are said with the number of the question; the others at their field. */
function closingErrors(page: PageRequest, room: DecisionRoom, problems: readonly DecisionProblem[]): FieldError[] {
  const { t } = page
  const here = errorsOf(
    t,
    problems.filter(({ questionId }) => questionId === null),
  )
  const names = namesIn(room.table)
  const elsewhere = problems.flatMap((problem) => {
    const question = room.table.proposal.questions.find(({ id }) => id === problem.questionId)
    if (question === undefined) return []
    const place = t('proposal.gap.question', { number: question.sequence })
    return [{ field: '', message: `${place} ${problemWords(t, problem, names)}` }]
  })
  const all = [...elsewhere, ...here]
  return all.filter((one, index) => all.findIndex(({ message }) => message === one.message) === index)
}

async function showDecision(page: PageRequest): Promise<Response> {
  const data = await readDecision(page.context, page.param('id'))
  return data === undefined ? page.notFound() : page.show(<DecisionPage page={page} data={data} />)
}

async function sendOfficialFile(page: PageRequest): Promise<Response> {
  const file = await readOfficialFile(page.context, page.param('id'))
  return file === undefined ? page.notFound() : page.file(file.bytes, file.mediaType, file.name)
}

/** Recording what a body decides, and reading it. */
export const decisionRoutes: readonly RouteDefinition[] = [
  get(normDeviationPath.pattern, 'decision.read', (page) => showDeviation(page)),
  post(normDeviationPath.pattern, 'guiding.record', submitDeviation),
  get(
    decisionRoomPath.pattern,
    'decision.attempt',
    inRoom((page, room) => page.show(<RoomPage page={page} room={room} />)),
  ),
  get(
    decisionClosingPath.pattern,
    'decision.attempt',
    inRoom((page, room) => showClosing(page, room)),
  ),
  post(decisionClosingPath.pattern, 'decision.attempt', inRoom(submitClosing)),
  get(
    revisitingPath.pattern,
    'decision.attempt',
    inRoom((page, room) => showRevisiting(page, room)),
  ),
  post(revisitingPath.pattern, 'decision.attempt', inRoom(submitRevisiting)),
  get(
    decisionQuestionPath.pattern,
    'decision.attempt',
    inRoom((page, room) => showQuestion(page, room)),
  ),
  post(decisionQuestionPath.pattern, 'decision.attempt', inRoom(submitQuestion)),
  get(decisionPath.pattern, 'decision.read', showDecision),
  get(officialFilePath.pattern, 'decision.read', sendOfficialFile),
  get(historicDecisionPath.pattern, 'decision.record', (page) => showHistoric(page)),
  post(historicDecisionPath.pattern, 'decision.record', submitHistoric),
]
