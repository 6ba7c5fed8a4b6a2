import { promptTexts } from '#src/content/weighing/prompts.ts'
import { directnesses, terms } from '#src/domain/weighing/effect.ts'
import {
  requiredPrompts,
  prompts,
  sectionKinds,
  type PromptCode,
  type SectionKind,
} from '#src/domain/weighing/section.ts'
import { absences } from '#src/domain/weighing/statement.ts'
import { z } from 'zod'
import { answerWeighingQuestion } from '#src/workflows/weighing/answer-weighing-question.ts'
import { explainCell } from '#src/workflows/weighing/explain-cell.ts'
import { signNoneKnown } from '#src/workflows/weighing/sign-none-known.ts'
import { TextArea } from '../../components/form.tsx'
import { textField } from '../../http/fields.ts'
import { explainCellPath, sectionAnswerPath, signNonePath } from '../../paths/weighing.ts'
import { editedFrom, reasonForm, revisionField } from './fields.ts'
import { weighingForm, type FormContext } from './weighing-form.tsx'

const cellOf = ({ page }: FormContext) => ({
  term: terms.find((one) => one === page.param('term')),
  directness: directnesses.find((one) => one === page.param('directness')),
})

export const explainCellForm = weighingForm({
  pattern: explainCellPath.pattern,
  action: 'weighing.write',
  schema: reasonForm,
  labels: { reason: 'weighing.field.reason' },
  title: ({ page }) => page.t('weighing.form.cell.title'),
  lead: (form) => {
    const { term = 'long', directness = 'direct' } = cellOf(form)
    const { t } = form.page
    return t('weighing.form.cell.lead', {
      term: t(`weighing.term.${term}`),
      directness: t(`weighing.directness.${directness}`),
    })
  },
  anchor: () => 'dekking',
  values: (form) => (cellOf(form).term === undefined || cellOf(form).directness === undefined ? null : {}),
  fields: (view, { page: { t } }) => (
    <TextArea form={view} name="reason" label={t('weighing.field.reason')} why={t('weighing.form.cell.why')} rows={3} />
  ),
  save: (form, { reason }) => {
    const { term = 'long', directness = 'direct' } = cellOf(form)
    return explainCell(form.page.context, { algorithmId: form.weighing.algorithmId, term, directness, reason })
  },
})

/** What is signed for: a side or the norms, and for which group. */
function absenceOf({ page, weighing }: FormContext) {
  const [first = '', second = ''] = page.param('about').split('.')
  const about = absences.find((one) => one === first)
  const group = weighing.stakeholders.find((one) => one.id === second)
  return about === undefined || (second !== '' && group === undefined) ? null : { about, group: group ?? null }
}

export const signNoneForm = weighingForm({
  pattern: signNonePath.pattern,
  action: 'weighing.sign',
  schema: reasonForm,
  labels: { reason: 'weighing.field.reason' },
  signedAs: 'signature',
  title: ({ page }) => page.t('weighing.form.none.title'),
  lead: (form) => {
    const { t } = form.page
    const absence = absenceOf(form)
    if (absence === null || absence.about === 'norm') return t('weighing.form.none.norm')
    const name = absence.group?.name ?? t('weighing.form.none.everyone')
    return t(`weighing.form.none.${absence.about}`, { name })
  },
  submit: 'weighing.form.none.submit',
  anchor: (form) => (absenceOf(form)?.about === 'norm' ? 'normen' : 'weging'),
  values: (form) => (absenceOf(form) === null ? null : {}),
  fields: (view, { page: { t } }) => (
    <TextArea
      form={view}
      name="reason"
      label={t('weighing.field.reason')}
      hint={t('weighing.form.none.hint')}
      why={t('weighing.form.none.why')}
    />
  ),
  save: (form, { reason }) => {
    const absence = absenceOf(form)
    return signNoneKnown(form.page.context, {
      algorithmId: form.weighing.algorithmId,
      about: absence?.about ?? 'norm',
      stakeholderId: absence?.group?.id ?? null,
      reason,
    })
  },
})

function questionOf({ page }: FormContext): { section: SectionKind; prompt: PromptCode } | null {
  const section = sectionKinds.find((one) => one === page.param('section'))
  if (section === undefined) return null
  const prompt = prompts[section].find((one) => one === page.param('prompt'))
  return prompt === undefined ? null : { section, prompt }
}

/** The next required question that nobody answered yet, after this one and then from the beginning. */
function nextQuestion(form: FormContext): string | null {
  const here = questionOf(form)
  const all = sectionKinds.flatMap((section) => requiredPrompts[section].map((prompt) => ({ section, prompt })))
  const at = all.findIndex((one) => one.section === here?.section && one.prompt === here.prompt)
  const open = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))].find(
    ({ section, prompt }) => !form.weighing.answers.some((one) => one.section === section && one.prompt === prompt),
  )
  return open === undefined ? null : sectionAnswerPath({ id: form.weighing.algorithmId, ...open })
}

export const answerForm = weighingForm({
  pattern: sectionAnswerPath.pattern,
  action: 'weighing.write',
  schema: z.object({ text: textField(6000), revision: revisionField() }),
  labels: { text: 'weighing.field.text' },
  title: (form) => {
    const question = questionOf(form)
    return question === null ? '' : promptTexts[question.prompt][form.page.lang]
  },
  lead: (form) => {
    const { t } = form.page
    return t(`weighing.section.why.${questionOf(form)?.section ?? 'legitimacy'}`)
  },
  anchor: (form) => `deel-${questionOf(form)?.section ?? 'legitimacy'}`,
  next: nextQuestion,
  values: (form) => {
    const question = questionOf(form)
    if (question === null) return null
    const answer = form.weighing.answers.find(
      (one) => one.section === question.section && one.prompt === question.prompt,
    )
    return answer === undefined ? {} : { text: answer.text, revision: answer.revision }
  },
  fields: (view, form) => {
    const { t } = form.page
    const question = questionOf(form)
    const required = question !== null && requiredPrompts[question.section].includes(question.prompt)
    return (
      <TextArea
        form={view}
        name="text"
        label={t('weighing.field.text')}
        hint={t('weighing.form.question.source')}
        {...(required ? { why: t('weighing.form.question.required') } : {})}
        rows={7}
        max={6000}
      />
    )
  },
  save: (form, { text, revision }) => {
    const question = questionOf(form)
    const { section, prompt } = question ?? { section: 'legitimacy', prompt: 'task' }
    const answer = form.weighing.answers.find((one) => one.section === section && one.prompt === prompt)
    const edited = editedFrom(answer?.id ?? '', revision)
    const { algorithmId } = form.weighing
    return answerWeighingQuestion(form.page.context, { algorithmId, edited, section, prompt, text })
  },
})
