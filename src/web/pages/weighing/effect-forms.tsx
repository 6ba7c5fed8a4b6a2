import { z } from 'zod'
import { publicValues } from '#src/content/weighing/public-values.ts'
import {
  directnesses,
  effectKinds,
  evidenceBases,
  reversibilities,
  sides,
  terms,
  type Effect,
} from '#src/domain/weighing/effect.ts'
import type { EffectDraft } from '#src/domain/weighing/writing-facts.ts'
import { writeEffect } from '#src/workflows/weighing/write-effect.ts'
import type { FormValues, FormView } from '../../components/form-view.ts'
import { choice, choices, ids, optionalAddress, optionalDay, textField } from '../../http/fields.ts'
import { effectPath, newEffectPath } from '../../paths/weighing.ts'
import { EffectFields } from './effect-fields.tsx'
import { editedFrom, linesField, revisionField, textOrNothing } from './fields.ts'
import { weighingForm, type FormContext } from './weighing-form.tsx'

const schema = z.object({
  side: choice(sides),
  title: textField(300),
  description: textField(4000),
  benefitGroups: ids(),
  burdenGroups: ids(),
  whoExactly: textOrNothing(500),
  term: choice(terms),
  directness: choice(directnesses),
  recheckOn: optionalDay(),
  kind: choice(effectKinds),
  basis: choice(evidenceBases),
  source: textOrNothing(1000),
  sourceUrl: optionalAddress(),
  calculatedBy: textOrNothing(300),
  checkedBy: textOrNothing(300),
  raisedBy: textField(300),
  reversibility: choice(reversibilities),
  mitigation: textOrNothing(3000),
  publicValues: choices(Object.keys(publicValues)),
  ownValues: textOrNothing(300),
  rights: linesField(),
  judgementWhose: textOrNothing(300),
  judgementText: textOrNothing(1000),
  revision: revisionField(),
})
type Sent = z.output<typeof schema>

const labels = {
  side: 'weighing.field.side',
  title: 'weighing.field.title',
  description: 'weighing.field.description',
  benefitGroups: 'weighing.field.benefitGroups',
  burdenGroups: 'weighing.field.burdenGroups',
  whoExactly: 'weighing.field.whoExactly',
  term: 'weighing.field.term',
  directness: 'weighing.field.directness',
  recheckOn: 'weighing.field.recheckOn',
  kind: 'weighing.field.kind',
  basis: 'weighing.field.basis',
  source: 'weighing.field.source',
  sourceUrl: 'weighing.field.sourceUrl',
  calculatedBy: 'weighing.field.calculatedBy',
  checkedBy: 'weighing.field.checkedBy',
  raisedBy: 'weighing.field.raisedBy',
  reversibility: 'weighing.field.reversibility',
  mitigation: 'weighing.field.mitigation',
  publicValues: 'weighing.field.publicValues',
  ownValues: 'weighing.field.ownValues',
  rights: 'weighing.field.rights',
  judgementWhose: 'weighing.field.judgementWhose',
  judgementText: 'weighing.field.judgementText',
} as const

const draftOf = (sent: Sent): EffectDraft => ({
  side: sent.side,
  title: sent.title,
  description: sent.description,
  directness: sent.directness,
  term: sent.term,
  kind: sent.kind,
  burdenGroupIds: sent.burdenGroups,
  benefitGroupIds: sent.benefitGroups,
  whoExactly: sent.whoExactly,
  publicValues: [...sent.publicValues, ...(sent.ownValues === null ? [] : [sent.ownValues])],
  rights: sent.rights,
  evidence: {
    basis: sent.basis,
    source: sent.source ?? '',
    sourceUrl: sent.sourceUrl,
    calculatedBy: sent.calculatedBy,
    checkedBy: sent.checkedBy,
  },
  reversibility: sent.reversibility,
  raisedBy: sent.raisedBy,
  mitigation: sent.mitigation,
  recheckOn: sent.recheckOn,
  judgement:
    sent.judgementWhose === null && sent.judgementText === null
      ? null
      : { whose: sent.judgementWhose ?? '', text: sent.judgementText ?? '' },
})

const isListed = (value: string) => Object.hasOwn(publicValues, value)

const valuesOf = (effect: Effect): FormValues => ({
  ...effect,
  ...effect.evidence,
  benefitGroups: effect.benefitGroupIds,
  burdenGroups: effect.burdenGroupIds,
  whoExactly: effect.whoExactly ?? '',
  recheckOn: effect.recheckOn ?? '',
  publicValues: effect.publicValues.filter(isListed),
  ownValues: effect.publicValues.filter((value) => !isListed(value)).join(', '),
  rights: effect.rights.join('\n'),
  judgementWhose: effect.judgement?.whose ?? '',
  judgementText: effect.judgement?.text ?? '',
})

/** What the link already knew: the side and group, or the term and directness, of the empty place that was clicked. */
function startingFrom({ page, weighing }: FormContext): FormValues {
  const [first = '', second = ''] = (page.query('voor') ?? '').split('.')
  const side = sides.find((one) => one === first)
  const term = terms.find((one) => one === first)
  if (term !== undefined) return { term, directness: directnesses.find((one) => one === second) ?? '' }
  if (side === undefined) return {}
  const groups = weighing.stakeholders.filter((group) => group.id === second).map((group) => group.id)
  return side === 'advantage' ? { side, benefitGroups: groups } : { side, burdenGroups: groups }
}

const shared = {
  action: 'weighing.write',
  schema,
  labels,
  lead: ({ page }: FormContext) => page.t('weighing.form.effect.lead'),
  fields: (form: FormView, context: FormContext) => <EffectFields form={form} context={context} />,
  refusedFields: {
    'no-stakeholder': 'benefitGroups',
    'no-beneficiary': 'benefitGroups',
    'no-bearer': 'burdenGroups',
    'judgement-half': 'judgementWhose',
    'unknown-stakeholder': 'benefitGroups',
    'checked-by-same': 'checkedBy',
    'recheck-in-past': 'recheckOn',
  },
  save: ({ page, weighing }: FormContext, sent: Sent) => {
    const edited = editedFrom(page.param('effect'), sent.revision)
    return writeEffect(page.context, { algorithmId: weighing.algorithmId, edited, draft: draftOf(sent) })
  },
} as const

export const newEffectForm = weighingForm({
  ...shared,
  pattern: newEffectPath.pattern,
  title: ({ page }) => page.t('weighing.form.effect.new'),
  anchor: () => 'weging',
  values: startingFrom,
})

export const changeEffectForm = weighingForm({
  ...shared,
  pattern: effectPath.pattern,
  title: ({ page }) => page.t('weighing.form.effect.change'),
  anchor: ({ page }) => `gevolg-${page.param('effect')}`,
  values: ({ page, weighing }) => {
    const effect = weighing.effects.find((one) => one.id === page.param('effect'))
    return effect === undefined ? null : valuesOf(effect)
  },
})
