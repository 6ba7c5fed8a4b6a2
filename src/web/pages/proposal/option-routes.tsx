import type { ReactElement } from 'react'
import { z } from 'zod'
import type { Action } from '#src/domain/access/access.ts'
import { optionEffects, type QuestionOption } from '#src/domain/decision/question-option.ts'
import { isBroughtHere } from '#src/domain/proposal/question-options.ts'
import { legalAnswers } from '#src/domain/weighing/option.ts'
import { loosely, type TextKey } from '#src/i18n/text.ts'
import {
  bringToQuestion,
  checkQuestionOption,
  withdrawFromQuestion,
  type QuestionOptionResult,
} from '#src/workflows/proposal/question-options.ts'
import { readProposal } from '#src/workflows/proposal/read-proposal.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { choice, optionalText, textField } from '../../http/fields.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import {
  checkQuestionOptionPath,
  newQuestionOptionPath,
  proposalPath,
  withdrawQuestionOptionPath,
} from '../../paths/proposal.ts'
import { BringOptionPage, CheckOptionPage, WithdrawOptionPage, type OptionPageProps } from './option-pages.tsx'

/** A form about an option of a question: what it asks and what it does. */
interface OptionForm<Schema extends z.ZodType> {
  readonly pattern: string
  readonly action: Action
  readonly schema: Schema
  readonly labels: Readonly<Record<string, TextKey>>
  readonly view: (props: OptionPageProps & { readonly option: QuestionOption | undefined }) => ReactElement | null
  readonly values: (option: QuestionOption | undefined) => FormValues
  readonly save: (page: PageRequest, value: z.output<Schema>) => Promise<QuestionOptionResult>
}

const fieldsOfRefusal: Readonly<Record<string, string>> = { 'reason-missing': 'reason', 'source-missing': 'source' }

const placeOf = (page: PageRequest) => ({ proposalId: page.param('id'), questionId: page.param('question') })
const optionPlaceOf = (page: PageRequest) => ({ ...placeOf(page), optionId: page.param('option') })

/** The page of a form and what it does, declared together. */
function optionForm<Schema extends z.ZodType>(spec: OptionForm<Schema>): readonly RouteDefinition[] {
  const show = async (page: PageRequest, values?: FormValues, errors: readonly FieldError[] = []) => {
    const data = await readProposal(page.context, page.param('id'))
    const question = data?.proposal.questions.find(({ id }) => id === page.param('question'))
    if (data === undefined || question === undefined) return page.notFound()
    const option = question.options.find(({ id }) => id === page.param('option'))
    const form = formView(page.frame, values ?? spec.values(option), errors)
    const view = spec.view({ page, data, question, form, option })
    return view === null ? page.notFound() : page.show(view, errors.length === 0 ? 200 : 422)
  }
  const submit = async (page: PageRequest) => {
    const labels = Object.fromEntries(Object.entries(spec.labels).map(([field, key]) => [field, textOf(page, key)]))
    const form = await page.submit(spec.schema, labels)
    if (!form.ok) return show(page, form.values, form.errors)
    const result = await spec.save(page, form.value)
    if (result.ok) return page.redirect(proposalPath({ id: page.param('id') }), 'proposal.saved')
    const { refusal } = result
    if (refusal === 'proposal-unknown' || refusal === 'question-unknown' || refusal === 'option-unknown')
      return page.notFound()
    const field = fieldsOfRefusal[refusal] ?? ''
    return show(page, form.values, [{ field, message: page.t(`questionOption.refusal.${refusal}`) }])
  }
  return [get(spec.pattern, spec.action, (page) => show(page)), post(spec.pattern, spec.action, submit)]
}

const textOf = (page: PageRequest, key: TextKey): string => loosely(page.t)(key)

const bring = optionForm({
  pattern: newQuestionOptionPath.pattern,
  action: 'proposal.addOption',
  schema: z.object({ title: textField(200), consequences: textField(3000), effect: choice(optionEffects) }),
  labels: {
    title: 'questionOption.title',
    consequences: 'questionOption.consequences',
    effect: 'questionOption.effect',
  },
  view: (props) => <BringOptionPage {...props} />,
  values: () => ({}),
  save: (page, draft) => bringToQuestion(page.context, { ...placeOf(page), draft }),
})

const withdraw = optionForm({
  pattern: withdrawQuestionOptionPath.pattern,
  action: 'proposal.addOption',
  schema: z.object({ reason: textField(3000) }),
  labels: { reason: 'questionOption.reason' },
  view: ({ option, ...props }) =>
    option !== undefined && isBroughtHere(option) ? <WithdrawOptionPage {...props} option={option} /> : null,
  values: () => ({}),
  save: (page, { reason }) => withdrawFromQuestion(page.context, { ...optionPlaceOf(page), reason }),
})

const check = optionForm({
  pattern: checkQuestionOptionPath.pattern,
  action: 'proposal.judgeLaw',
  schema: z.object({ answer: choice(legalAnswers), explanation: optionalText(3000), source: textField(500) }),
  labels: {
    answer: 'weighing.field.legalAnswer',
    explanation: 'weighing.field.legalExplanation',
    source: 'weighing.field.legalSource',
  },
  view: ({ option, ...props }) =>
    option !== undefined && isBroughtHere(option) ? <CheckOptionPage {...props} option={option} /> : null,
  values: (option) => ({
    answer: option?.legal?.answer ?? '',
    explanation: option?.legal?.explanation ?? '',
    source: option?.legal?.source ?? '',
  }),
  save: (page, draft) => checkQuestionOption(page.context, { ...optionPlaceOf(page), ...draft }),
})

/** Options that portfolio holder, advisors and groups bring to a question, until the papers close. */
export const questionOptionRoutes: readonly RouteDefinition[] = [...bring, ...withdraw, ...check]
