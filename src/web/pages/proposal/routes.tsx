import { changeProposal } from '#src/workflows/proposal/change-proposal.ts'
import { makeProposal } from '#src/workflows/proposal/make-proposal.ts'
import { moveProposal } from '#src/workflows/proposal/move-proposal.ts'
import { readDossierProposals, readProposals } from '#src/workflows/proposal/read-proposals.ts'
import { readProposal, type ProposalPageData } from '#src/workflows/proposal/read-proposal.ts'
import { dropProposalQuestion, saveProposalQuestion } from '#src/workflows/proposal/save-proposal-question.ts'
import { formBack, formView, type ComingBack, type FieldError, type FormValues } from '../../components/form-view.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { dossierProposalsPath } from '../../paths/algorithm.ts'
import {
  dropQuestionPath,
  editProposalPath,
  newQuestionPath,
  proposalPath,
  proposalQuestionPath,
  proposalsPath,
  proposalStepPath,
} from '../../paths/proposal.ts'
import { EditProposalPage, EditQuestionPage } from './edit-pages.tsx'
import { DossierProposalsPage, ProposalsPage } from './list-pages.tsx'
import {
  effectField,
  newProposalForm,
  offeredOptions,
  proposalLabels,
  questionForm,
  risksOf,
  stepForm,
  wordsForm,
} from './proposal-form.ts'
import { ProposalPage } from './proposal-page.tsx'

const statusOf = (errors: readonly FieldError[]): number => (errors.length === 0 ? 200 : 422)

async function showList(page: PageRequest): Promise<Response> {
  return page.show(<ProposalsPage page={page} proposals={await readProposals(page.context)} />)
}

async function showDossier(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []) {
  const data = await readDossierProposals(page.context, page.param('id'))
  if (data === undefined) return page.notFound()
  const revisits = page.query('besluit') ?? ''
  const given = { bodyId: data.algorithm.responsibility.competentBodyId ?? '', revisits, ...values }
  const form = formView(page.frame, given, errors)
  return page.show(<DossierProposalsPage page={page} data={data} form={form} />, statusOf(errors))
}

async function submitProposal(page: PageRequest): Promise<Response> {
  const form = await page.submit(newProposalForm, proposalLabels(page.t))
  if (!form.ok) return showDossier(page, form.values, form.errors)
  const result = await makeProposal(page.context, { ...form.value, algorithmId: page.param('id') })
  if (result.ok) return page.redirect(proposalPath({ id: result.value.id }), 'proposal.made')
  if (result.refusal === 'algorithm-unknown') return page.notFound()
  const field = result.refusal === 'decision-unknown' ? 'revisits' : 'bodyId'
  return showDossier(page, form.values, [{ field, message: page.t(`proposal.refusal.${result.refusal}`) }])
}

/** Runs a handler with the proposal of the address, or says that there is none. */
const withProposal =
  (handle: (page: PageRequest, data: ProposalPageData) => Response | Promise<Response>) =>
  async (page: PageRequest): Promise<Response> => {
    const data = await readProposal(page.context, page.param('id'))
    return data === undefined ? page.notFound() : handle(page, data)
  }

const showProposal = (
  page: PageRequest,
  data: ProposalPageData,
  values: FormValues = {},
  errors: readonly FieldError[] = [],
) => page.show(<ProposalPage page={page} data={data} form={formView(page.frame, values, errors)} />, statusOf(errors))

function showEdit(page: PageRequest, data: ProposalPageData, back: ComingBack = {}) {
  const form = formBack(page.frame, { ...data.proposal, gates: [...data.proposal.gates] }, back)
  return page.show(<EditProposalPage page={page} data={data} form={form} />, statusOf(form.errors))
}

/** The proposal to show after a save was refused: read again when somebody else was first. */
async function afterRefusal(page: PageRequest, data: ProposalPageData, refusal: string) {
  const clash = refusal === 'changed-meanwhile'
  return { clash, fresh: clash ? ((await readProposal(page.context, data.proposal.id)) ?? data) : data }
}

async function submitWords(page: PageRequest, data: ProposalPageData): Promise<Response> {
  const form = await page.submit(wordsForm, proposalLabels(page.t))
  if (!form.ok) return showEdit(page, data, form)
  const { revision, ...words } = form.value
  const { id } = data.proposal
  const result = await changeProposal(page.context, { id, revision: revision ?? 0, words })
  if (result.ok) return page.redirect(proposalPath({ id }), 'proposal.saved')
  const { clash, fresh } = await afterRefusal(page, data, result.refusal)
  const errors = [{ field: '', message: page.t(`proposal.refusal.${result.refusal}`) }]
  return showEdit(page, fresh, { values: form.values, errors, clash })
}

/** What a question holds, as the fields of its form. */
function questionValues({ proposal }: ProposalPageData, questionId: string | null): FormValues {
  const question = proposal.questions.find(({ id }) => id === questionId)
  // The last question is the one in the title; with one question nobody types it twice.
  if (question === undefined) return proposal.questions.length === 0 ? { text: proposal.title } : {}
  const options = question.options.map((option) => [effectField(option.weighingOptionId ?? ''), option.effect] as const)
  return {
    ...Object.fromEntries(options),
    kind: question.kind,
    text: question.text,
    facts: question.facts,
    effects: [...question.effectIds],
    risks: question.risks.map(({ text }) => text).join('\n'),
    draftMotivation: question.draftMotivation,
    place: String(question.sequence),
  }
}

/** The question of the address, if there is one: an address without a question makes a new one. */
const questionIdOf = (page: PageRequest): string | null =>
  page.param('question') === '' ? null : page.param('question')

function showQuestion(page: PageRequest, data: ProposalPageData, back: ComingBack = {}) {
  const questionId = questionIdOf(page)
  if (questionId !== null && !data.proposal.questions.some(({ id }) => id === questionId)) return page.notFound()
  const clash = back.clash === true && questionId !== null
  const form = formBack(page.frame, questionValues(data, questionId), { ...back, clash })
  const shown = <EditQuestionPage page={page} data={data} form={form} questionId={questionId} />
  return page.show(shown, statusOf(form.errors))
}

async function submitQuestion(page: PageRequest, data: ProposalPageData): Promise<Response> {
  const form = await page.submit(questionForm, proposalLabels(page.t))
  if (!form.ok) return showQuestion(page, data, form)
  const questionId = questionIdOf(page)
  const before = data.proposal.questions.find(({ id }) => id === questionId)
  const { kind, text, facts, effects, draftMotivation, place, revision } = form.value
  const { newId } = page.context
  const options = offeredOptions(data.weighingOptions, form.values, { before: before?.options ?? [], newId })
  const result = await saveProposalQuestion(page.context, {
    proposalId: data.proposal.id,
    questionId,
    revision: revision ?? 0,
    place,
    question: {
      ...{ kind, text, facts, draftMotivation, options },
      effectIds: effects,
      risks: risksOf(form.value.risks, before?.risks ?? [], newId),
    },
  })
  if (result.ok) return page.redirect(proposalPath({ id: data.proposal.id }), 'proposal.saved')
  if (result.refusal === 'question-unknown') return page.notFound()
  const { clash, fresh } = await afterRefusal(page, data, result.refusal)
  const field = result.refusal === 'risk-twice' ? 'risks' : ''
  const errors = [{ field, message: page.t(`proposal.refusal.${result.refusal}`) }]
  return showQuestion(page, fresh, { values: form.values, errors, clash })
}

async function submitDrop(page: PageRequest, data: ProposalPageData): Promise<Response> {
  const command = { proposalId: data.proposal.id, questionId: page.param('question') }
  const result = await dropProposalQuestion(page.context, command)
  if (result.ok) return page.redirect(proposalPath({ id: data.proposal.id }), 'proposal.saved')
  if (result.refusal === 'question-unknown') return page.notFound()
  return showProposal(page, data, {}, [{ field: '', message: page.t(`proposal.refusal.${result.refusal}`) }])
}

const fieldsOfRefusal: Readonly<Record<string, string>> = {
  'assignment-missing': 'assignment',
  'meeting-missing': 'meetingOn',
  'meeting-in-past': 'meetingOn',
}

async function submitStep(page: PageRequest, data: ProposalPageData): Promise<Response> {
  const form = await page.submit(stepForm, proposalLabels(page.t))
  if (!form.ok) return showProposal(page, data, form.values, form.errors)
  const secretary = ['schedule', 'unschedule', 'defer', 'referBack'].includes(form.value.step)
  const allowed = secretary ? page.may('proposal.schedule', { body: data.proposal.bodyId }) : page.may('proposal.write')
  if (!allowed) return page.forbidden()
  const result = await moveProposal(page.context, { ...form.value, id: data.proposal.id })
  if (result.ok) return page.redirect(proposalPath({ id: data.proposal.id }), `proposal.moved.${form.value.step}`)
  const field = fieldsOfRefusal[result.refusal] ?? ''
  return showProposal(page, data, form.values, [{ field, message: page.t(`proposal.refusal.${result.refusal}`) }])
}

/** Making proposals and bringing them to the body. */
export const proposalRoutes: readonly RouteDefinition[] = [
  get(proposalsPath.pattern, 'proposal.read', showList),
  get(dossierProposalsPath.pattern, 'proposal.read', (page) => showDossier(page)),
  post(dossierProposalsPath.pattern, 'proposal.write', submitProposal),
  get(
    proposalPath.pattern,
    'proposal.read',
    withProposal((page, data) => showProposal(page, data)),
  ),
  get(
    editProposalPath.pattern,
    'proposal.write',
    withProposal((page, data) => showEdit(page, data)),
  ),
  post(editProposalPath.pattern, 'proposal.write', withProposal(submitWords)),
  get(
    newQuestionPath.pattern,
    'proposal.write',
    withProposal((page, data) => showQuestion(page, data)),
  ),
  post(newQuestionPath.pattern, 'proposal.write', withProposal(submitQuestion)),
  get(
    proposalQuestionPath.pattern,
    'proposal.write',
    withProposal((page, data) => showQuestion(page, data)),
  ),
  post(proposalQuestionPath.pattern, 'proposal.write', withProposal(submitQuestion)),
  post(dropQuestionPath.pattern, 'proposal.write', withProposal(submitDrop)),
  post(proposalStepPath.pattern, 'proposal.read', withProposal(submitStep)),
]
