import type { DecisionProblem } from '#src/domain/decision/problem.ts'
import type { QuestionRecord } from '#src/domain/decision/record.ts'
import type { ProposalQuestion } from '#src/domain/proposal/proposal.ts'
import { readDecisionRoom, type DecisionRoom } from '#src/workflows/decision/read-decision-room.ts'
import { saveQuestionRecord } from '#src/workflows/decision/save-record.ts'
import { formBack, type ComingBack, type FormValues } from '../../components/form-view.ts'
import type { PageRequest } from '../../http/route.ts'
import type { Sent } from '../../http/submit.ts'
import { decisionClosingPath, decisionQuestionPath, decisionRoomPath } from '../../paths/proposal.ts'
import { errorsOf, namesIn } from './problem-fields.ts'
import { QuestionPage } from './question-page.tsx'
import { mostConditions, questionRecordOf, recordValues } from './record-form.ts'
import { hasTooMany, questionFields } from './record-shape.ts'
import { revisionOf, textOf } from './sent-fields.ts'
import { shapeOf } from './shape.ts'

const questionOf = (page: PageRequest, room: DecisionRoom): ProposalQuestion | undefined =>
  room.table.proposal.questions.find(({ sequence }) => String(sequence) === page.param('sequence'))

interface Shown extends ComingBack {
  readonly conditions?: number
}

/** One question, as it is recorded so far or as it comes back. */
export function showQuestion(page: PageRequest, room: DecisionRoom, { conditions, ...back }: Shown = {}): Response {
  const question = questionOf(page, room)
  if (question === undefined) return page.notFound()
  const record = room.records.find(({ questionId }) => questionId === question.id)
  const form = formBack(page.frame, recordValues(record, question), back)
  const count = conditions ?? record?.conditions.length ?? 0
  return page.show(
    <QuestionPage page={page} room={room} question={question} form={form} conditions={Math.max(count, 1)} />,
    form.errors.length === 0 ? 200 : 422,
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

/** Saves what is recorded about one question, and says what is still missing. */
export async function submitQuestion(page: PageRequest, room: DecisionRoom): Promise<Response> {
  const question = questionOf(page, room)
  if (question === undefined) return page.notFound()
  const sent = await page.sent()
  const { id } = room.table.proposal
  const { schema, labels } = shapeOf(questionFields(page, sent, { room, question }))
  const form = await page.submit(schema, labels)
  if (!form.ok) return showQuestion(page, room, { values: sent, errors: form.errors, conditions: shownIn(sent) })
  if (hasTooMany(sent)) return showQuestion(page, room, tooMany(page, sent))
  const record = questionRecordOf(sent, { table: room.table, question, newId: page.context.newId })
  const revision = revisionOf(sent)
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
  if (save === 'more' && record.conditions.length === mostConditions)
    return showQuestion(page, after, tooMany(page, values))
  if (save === 'more') return showQuestion(page, after, { values, conditions: record.conditions.length + 1 })
  const problems = after.problems.filter(({ questionId }) => questionId === question.id && save !== 'draft')
  const own = problems.filter(({ refusal }) => !aboutBody(refusal))
  if (own.length === 0) return afterQuestion(page, after, question, save)
  const errors = errorsOf(page.t, own, { record, names: namesIn(after.table) })
  return showQuestion(page, after, { values, errors, conditions: record.conditions.length })
}

/** A question holds so many conditions and no more. */
const tooMany = ({ t }: PageRequest, values: FormValues): Shown => ({
  values,
  errors: [{ field: '', message: t('room.conditions.tooMany', { max: mostConditions }) }],
  conditions: mostConditions,
})

/** So many conditions that everything that was sent comes back. */
const shownIn = (sent: Sent): number =>
  Math.max(...Object.keys(sent).map((name) => Math.min(Number(/^c(\d+)-/.exec(name)?.[1] ?? 0), mostConditions)), 0)

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
