import type { QuestionOption } from '../decision/question-option.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import { sameWords } from '../shared/same-words.ts'
import { authorOf, speaksFor, type Contributor } from '../weighing/contributor.ts'
import type { LegalCheck } from '../weighing/option.ts'
import { isBlank, type Stamp } from '../weighing/stamp.ts'
import { isEditable } from './proposal-steps.ts'
import type { Proposal, ProposalQuestion } from './proposal.ts'

/** What somebody fills in who brings an option to a question. */
export type QuestionOptionDraft = Pick<QuestionOption, 'title' | 'consequences' | 'effect'>

export const questionOptionRefusals = [
  'not-your-role',
  'papers-closed',
  'question-unknown',
  'option-unknown',
  'belongs-to-weighing',
  'only-its-bringer',
  'reason-missing',
  'source-missing',
  'option-exists',
] as const
export type QuestionOptionRefusal = (typeof questionOptionRefusals)[number]

/** Brought to this question itself, not taken over from the weighing. */
export const isBroughtHere = (option: Pick<QuestionOption, 'weighingOptionId'>): boolean =>
  option.weighingOptionId === null

const questionOf = ({ questions }: Proposal, id: string): ProposalQuestion | undefined =>
  questions.find((question) => question.id === id)

/** An option that was brought to a question itself, while its papers are open. */
function openOption(
  proposal: Proposal,
  { questionId, optionId }: { readonly questionId: string; readonly optionId: string },
): Result<QuestionOption, QuestionOptionRefusal> {
  const question = questionOf(proposal, questionId)
  if (question === undefined) return refuse('question-unknown')
  const option = question.options.find(({ id }) => id === optionId)
  if (option === undefined) return refuse('option-unknown')
  if (!isBroughtHere(option)) return refuse('belongs-to-weighing')
  return isEditable(proposal.status) ? accept(option) : refuse('papers-closed')
}

/** Brings an option to a question. Team, portfolio holder, advisors and groups may, until the papers close. */
export function bringToQuestion(
  proposal: Proposal,
  questionId: string,
  draft: QuestionOptionDraft,
  stamp: Stamp,
): Result<QuestionOption, QuestionOptionRefusal> {
  const author = authorOf('option', stamp.contributor)
  if (!author.ok) return author
  const question = questionOf(proposal, questionId)
  if (question === undefined) return refuse('question-unknown')
  if (!isEditable(proposal.status)) return refuse('papers-closed')
  if (question.options.some(({ title }) => sameWords(title, draft.title))) return refuse('option-exists')
  return accept({
    ...draft,
    id: stamp.id,
    kind: 'proposed',
    legal: null,
    broughtInBy: author.value,
    weighingOptionId: null,
  })
}

/** True for who may take an option out again: its bringer, or another person of the same group. */
export const mayWithdraw = ({ broughtInBy }: QuestionOption, contributor: Contributor): boolean =>
  broughtInBy !== null && speaksFor(broughtInBy, contributor)

/** Withdraws an option from a question, with the reason: only its bringer. */
export function withdrawFromQuestion(
  proposal: Proposal,
  at: { readonly questionId: string; readonly optionId: string; readonly reason: string },
  { contributor }: Pick<Stamp, 'contributor'>,
): Result<QuestionOption, QuestionOptionRefusal> {
  const option = openOption(proposal, at)
  if (!option.ok) return option
  if (!mayWithdraw(option.value, contributor)) return refuse('only-its-bringer')
  return isBlank(at.reason) ? refuse('reason-missing') : option
}

/** The jurist answers "mag dit van de wet?" for an option of a question, always with a source. */
export function checkQuestionOption(
  proposal: Proposal,
  at: { readonly questionId: string; readonly optionId: string },
  draft: Pick<LegalCheck, 'answer' | 'explanation' | 'source'>,
  stamp: Pick<Stamp, 'contributor' | 'today'>,
): Result<QuestionOption, QuestionOptionRefusal> {
  const author = authorOf('legalCheck', stamp.contributor)
  if (!author.ok) return author
  const option = openOption(proposal, at)
  if (!option.ok) return option
  if (isBlank(draft.source)) return refuse('source-missing')
  return accept({ ...option.value, legal: { ...draft, by: author.value, on: stamp.today } })
}
