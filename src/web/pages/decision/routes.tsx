import { legalNatures } from '#src/domain/decision/decision.ts'
import type { DecisionProblem } from '#src/domain/decision/problem.ts'
import type { QuestionRecord } from '#src/domain/decision/record.ts'
import type { ProposalQuestion } from '#src/domain/proposal/proposal.ts'
import { keepFile } from '#src/workflows/keep-file.ts'
import { readDecision, readOfficialFile } from '#src/workflows/read-decision.ts'
import { readDecisionRoom, type DecisionRoom } from '#src/workflows/read-decision-room.ts'
import { recordDecision } from '#src/workflows/record-decision.ts'
import { saveClosingRecord, saveQuestionRecord } from '#src/workflows/save-record.ts'
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
import { ClosingPage } from './closing-page.tsx'
import { DecisionPage } from './decision-page.tsx'
import { showHistoric, submitHistoric } from './historic.tsx'
import { showDeviation, submitDeviation } from './deviation.tsx'
import { errorsOf } from './problem-fields.ts'
import { QuestionPage } from './question-page.tsx'
import { questionRecordOf, recordValues } from './record-form.ts'
import { showRevisiting, submitRevisiting } from './revisiting.tsx'
import { RoomPage } from './room-page.tsx'
import { choiceOf, textOf } from './sent-fields.ts'

const statusOf = (errors: readonly FieldError[]): number => (errors.length === 0 ? 200 : 422)

/** Runs a handler in the decision room of the address, or says that there is none. */
const inRoom =
  (handle: (page: PageRequest, room: DecisionRoom) => Response | Promise<Response>) =>
  async (page: PageRequest): Promise<Response> => {
    const room = await readDecisionRoom(page.context, page.param('id'))
    return room === undefined ? page.notFound() : handle(page, room)
  }

const questionOf = (page: PageRequest, room: DecisionRoom): ProposalQuestion | undefined =>
  room.table.proposal.questions.find(({ sequence }) => String(sequence) === page.param('sequence'))

interface Shown extends ComingBack {
  readonly conditions?: number
}

function showQuestion(page: PageRequest, room: DecisionRoom, { conditions, ...back }: Shown = {}): Response {
  const question = questionOf(page, room)
  if (question === undefined) return page.notFound()
  const record = room.records.find(({ questionId }) => questionId === question.id)
  const form = formBack(page.frame, recordValues(record, question), back)
  const count = conditions ?? record?.conditions.length ?? 0
  return page.show(
    <QuestionPage page={page} room={room} question={question} form={form} conditions={Math.max(count, 1)} />,
    statusOf(form.errors),
  )
}

/** Where to go after saving: the next question, the end, or back to all questions. */
function afterQuestion(page: PageRequest, room: DecisionRoom, question: ProposalQuestion, save: string): Response {
  const { id, questions } = room.table.proposal
  if (save === 'draft') return page.redirect(decisionRoomPath({ id }), 'room.saved')
  const next = questions.find(({ sequence }) => sequence > question.sequence)
  if (next === undefined) return page.redirect(decisionClosingPath({ id }), 'room.saved')
  return page.redirect(decisionQuestionPath({ id, sequence: next.sequence }), 'room.saved')
}

async function submitQuestion(page: PageRequest, room: DecisionRoom): Promise<Response> {
  const question = questionOf(page, room)
  if (question === undefined) return page.notFound()
  const sent = await page.sent()
  const { id } = room.table.proposal
  const record = questionRecordOf(sent, { table: room.table, question, newId: page.context.newId })
  const revision = Number(textOf(sent, 'revision')) || 0
  const saved = await saveQuestionRecord(page.context, { proposalId: id, revision, record })
  if (!saved.ok) {
    const errors = [{ field: '', message: page.t(`decision.refusal.${saved.refusal}`) }]
    const clash = saved.refusal === 'changed-meanwhile'
    const fresh = clash ? ((await readDecisionRoom(page.context, id)) ?? room) : room
    return showQuestion(page, fresh, { values: sent, errors, conditions: mostOf(fresh, record), clash })
  }
  const after = await readDecisionRoom(page.context, id)
  if (after === undefined) return page.notFound()
  const save = textOf(sent, 'save')
  const values = recordValues(record, question)
  if (save === 'more') return showQuestion(page, after, { values, conditions: record.conditions.length + 1 })
  const problems = after.problems.filter(({ questionId }) => questionId === question.id && save !== 'draft')
  const own = problems.filter(({ refusal }) => !aboutBody(refusal))
  if (own.length === 0) return afterQuestion(page, after, question, save)
  const errors = errorsOf(page.t, own, record)
  return showQuestion(page, after, { values, errors, conditions: record.conditions.length })
}

/** So many conditions that those of both fit in the form. */
const mostOf = ({ records }: DecisionRoom, { questionId, conditions }: QuestionRecord): number =>
  Math.max(conditions.length, records.find((one) => one.questionId === questionId)?.conditions.length ?? 0)

/** Problems of a question that no field can solve: who decides it. */
const aboutBody = (refusal: DecisionProblem['refusal']): boolean =>
  [
    'body-undetermined',
    'question-forbidden',
    'wrong-body',
    'reserved-under-mandate',
    'no-mandate',
    'mandate-of-another',
  ].includes(refusal)

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
  const file = await officialFile(page, sent)
  const record = closingRecordOf(sent, { table: room.table, before: room.closing })
  const kept = file?.ok === true ? { fileId: file.value.id, sha256: file.value.sha256 } : {}
  const closing = { ...record, officialRecord: { ...record.officialRecord, ...kept } }
  const revision = Number(textOf(sent, 'revision')) || 0
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
  const values = { ...closingValues(closing, memberNamesOf(room)), legalNature: textOf(sent, 'legalNature') }
  if (file?.ok === false)
    return showClosing(page, after, { values, errors: [{ field: 'file', message: t('closing.file.refused') }] })
  if (textOf(sent, 'save') !== 'take') return page.redirect(decisionRoomPath({ id }), 'room.saved')
  return take(page, after, { sent, values })
}

async function take(page: PageRequest, room: DecisionRoom, { sent, values }: { sent: Sent; values: FormValues }) {
  const { t } = page
  const legalNature = choiceOf(sent, 'legalNature', legalNatures)
  if (legalNature === null) {
    const message = t('form.error.choose', { field: t('closing.legalNature') })
    return showClosing(page, room, { values, errors: [{ field: 'legalNature', message }] })
  }
  const result = await recordDecision(page.context, {
    proposalId: room.table.proposal.id,
    legalNature,
    underMandate: textOf(sent, 'mandate') !== '',
  })
  if (result.ok) return page.redirect(decisionPath({ id: result.value.id }), 'decision.taken')
  return showClosing(page, room, { values, errors: closingErrors(page, room, result.refusal) })
}

/** Problems in a question are said with the number of the question; the others at their field. */
function closingErrors(page: PageRequest, room: DecisionRoom, problems: readonly DecisionProblem[]): FieldError[] {
  const { t } = page
  const here = errorsOf(
    t,
    problems.filter(({ questionId }) => questionId === null),
  )
  const elsewhere = problems.flatMap(({ questionId, refusal }) => {
    const question = room.table.proposal.questions.find(({ id }) => id === questionId)
    if (question === undefined) return []
    const place = t('proposal.gap.question', { number: question.sequence })
    return [{ field: '', message: `${place} ${t(`decision.refusal.${refusal}`)}` }]
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
