import { z } from 'zod'
import { adviceVerdicts } from '#src/domain/advice/advice-kind.ts'
import { questionKinds } from '#src/domain/decision/question-kind.ts'
import type { Proposed } from '#src/domain/instrument-run/feeding.ts'
import { directnesses, effectKinds, evidenceBases, reversibilities, sides, terms } from '#src/domain/weighing/effect.ts'
import type { Translate } from '#src/i18n/text.ts'
import type { TakeOver } from '#src/workflows/instrument-run/take-over.ts'
import { choice, choices, idField, ids, optionalDay, optionalText, textField } from '../../http/fields.ts'

const effect = z.object({
  into: z.literal('effect'),
  title: textField(200),
  description: optionalText(4000),
  side: choice(sides),
  term: choice(terms),
  directness: choice(directnesses),
  kind: choice(effectKinds),
  benefitGroups: ids(),
  burdenGroups: ids(),
  basis: choice(evidenceBases),
  source: optionalText(500),
  reversibility: choice(reversibilities),
})
const existing = z.object({ into: z.literal('existingEffect'), effectId: idField() })
const advice = z.object({
  into: z.literal('advice'),
  verdict: choice(adviceVerdicts),
  conclusion: textField(2000),
  text: textField(20_000),
  conditions: optionalText(10_000),
  questionKinds: choices(questionKinds),
})
const risk = z.object({ into: z.literal('risk'), questionId: idField(), text: textField(4000) })
const condition = z.object({ into: z.literal('optionCondition'), optionId: idField(), text: textField(4000) })
const action = z.object({
  into: z.literal('action'),
  text: textField(4000),
  ownerFunction: textField(200),
  dueOn: optionalDay(),
})
const left = z.object({ into: z.literal('left'), reason: textField(2000) })

/** The forms by which something goes somewhere, by their name. */
export const feedForms = { effect, existingEffect: existing, advice, risk, optionCondition: condition, action, left }
export type FeedForm = keyof typeof feedForms

/** Which forms fit what the instrument says. */
export const formsFor: Readonly<Record<Proposed['kind'], readonly FeedForm[]>> = {
  served: ['effect', 'existingEffect', 'left'],
  harmed: ['effect', 'existingEffect', 'left'],
  right: ['effect', 'existingEffect', 'left'],
  advice: ['advice', 'left'],
  condition: ['optionCondition', 'left'],
  risk: ['risk', 'left'],
  action: ['action', 'optionCondition', 'left'],
}

type Sent = z.output<(typeof feedForms)[FeedForm]>

/** A new effect. Severity words go along as text, with whose they are. */
const asEffect = (t: Translate, one: Proposed, sent: z.output<typeof effect>): TakeOver => ({
  target: 'effect',
  draft: {
    side: sent.side,
    title: sent.title,
    description: sent.description,
    directness: sent.directness,
    term: sent.term,
    kind: sent.kind,
    benefitGroupIds: sent.benefitGroups,
    burdenGroupIds: sent.burdenGroups,
    whoExactly: null,
    publicValues: [],
    rights: one.kind === 'right' ? [one.text] : [],
    evidence: { basis: sent.basis, source: sent.source, sourceUrl: null, calculatedBy: null, checkedBy: null },
    reversibility: sent.reversibility,
    raisedBy: t('feed.raisedBy'),
    mitigation: null,
    recheckOn: null,
    judgement:
      one.judgement === ''
        ? null
        : { whose: one.judgementBy === '' ? t('feed.team') : one.judgementBy, text: one.judgement },
  },
})

const paragraphsIn = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** What was sent, as something to take over. */
export function asTakeOver(t: Translate, one: Proposed, sent: Sent, proposalId: string): TakeOver {
  switch (sent.into) {
    case 'effect':
      return asEffect(t, one, sent)
    case 'existingEffect':
      return { target: 'existingEffect', effectId: sent.effectId }
    case 'advice': {
      const { verdict, conclusion, text, questionKinds: kinds } = sent
      return {
        target: 'advice',
        verdict,
        conclusion,
        text,
        questionKinds: kinds,
        conditions: paragraphsIn(sent.conditions),
      }
    }
    case 'risk':
      return { target: 'risk', proposalId, questionId: sent.questionId, text: sent.text }
    case 'optionCondition':
      return { target: 'optionCondition', optionId: sent.optionId, text: sent.text }
    case 'action':
      return { target: 'action', text: sent.text, ownerFunction: sent.ownerFunction, dueOn: sent.dueOn }
    case 'left':
      return { target: 'left', reason: sent.reason }
  }
}

/** The labels of the fields, for the sentences about mistakes. */
export const feedLabels = (t: Translate) => ({
  title: t('weighing.field.title'),
  description: t('weighing.field.description'),
  source: t('weighing.field.source'),
  side: t('weighing.field.side'),
  term: t('weighing.field.term'),
  directness: t('weighing.field.directness'),
  kind: t('weighing.field.kind'),
  basis: t('weighing.field.basis'),
  reversibility: t('weighing.field.reversibility'),
  effectId: t('feed.existing.which'),
  verdict: t('feed.advice.verdict'),
  conclusion: t('feed.advice.conclusion'),
  text: t('run.text'),
  questionId: t('feed.risk.question'),
  optionId: t('feed.condition.option'),
  ownerFunction: t('run.action.owner'),
  dueOn: t('run.action.due'),
  reason: t('feed.left.reason'),
})
