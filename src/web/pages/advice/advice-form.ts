import { z } from 'zod'
import type { AdvicePublicity } from '#src/domain/advice/advice.ts'
import { adviceKinds, adviceVerdicts } from '#src/domain/advice/advice-kind.ts'
import { algorithmQuestionKinds } from '#src/domain/decision/question-kind.ts'
import { wooGrounds } from '#src/domain/publication/woo-ground.ts'
import type { Translate } from '#src/i18n/text.ts'
import {
  choice,
  choices,
  dayField,
  optionalChoice,
  optionalDay,
  optionalId,
  optionalText,
  textField,
} from '../../http/fields.ts'
import type { Labels } from '../../http/submit.ts'

export const requestBases = ['law', 'framework', 'requested'] as const

export const requestForm = z.object({
  kind: choice(adviceKinds),
  person: optionalId(),
  name: textField(200),
  question: textField(5000),
  questionKinds: choices(algorithmQuestionKinds),
  basis: choice(requestBases),
  basisSource: optionalText(300),
  dueOn: dayField(),
})

const words = {
  questionKinds: choices(algorithmQuestionKinds),
  verdict: choice(adviceVerdicts),
  conclusion: textField(2000),
  text: textField(50_000),
  conditions: optionalText(10_000),
  publicity: choice(['public', 'withheld']),
  ground: optionalChoice(wooGrounds),
  groundReason: optionalText(2000),
  until: optionalDay(),
}

export const deliverForm = z.object(words)
export const unsolicitedForm = z.object({ ...words, kind: choice(adviceKinds) })
export const reasonForm = z.object({ reason: textField(2000) })
export const responseForm = z.object({ text: textField(10_000) })

/** Each line is one condition. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Public, or withheld on a ground; without a ground the rule asks for one. */
export function publicityOf(given: z.output<typeof deliverForm>): AdvicePublicity {
  if (given.publicity === 'public' || given.ground === null) return { kind: 'public' }
  return { kind: 'withheld', ground: given.ground, reason: given.groundReason, until: given.until }
}

export const adviceLabels = (t: Translate): Labels => ({
  kind: t('advice.kind'),
  name: t('advice.advisorName'),
  question: t('advice.question'),
  basis: t('advice.basis'),
  basisSource: t('advice.basisSource'),
  dueOn: t('advice.dueOn'),
  verdict: t('advice.verdict'),
  conclusion: t('advice.conclusion'),
  text: t('advice.text'),
  conditions: t('advice.conditions'),
  publicity: t('advice.publicity'),
  ground: t('advice.ground'),
  groundReason: t('advice.groundReason'),
  until: t('advice.until'),
  reason: t('advice.reason'),
})

/** The field that a refusal is about; the form as a whole for the others. */
const fields: Readonly<Record<string, string>> = {
  'question-missing': 'question',
  'advisor-missing': 'name',
  'requester-is-advisor': 'person',
  'fg-only-by-fg': 'kind',
  'fg-in-first-line': 'person',
  'due-in-the-past': 'dueOn',
  'conclusion-missing': 'conclusion',
  'text-missing': 'text',
  'conditions-missing': 'conditions',
  'ground-missing': 'groundReason',
  'reason-missing': 'reason',
  'response-missing': 'text',
}

export const fieldOfRefusal = (refusal: string): string => fields[refusal] ?? ''
