import {
  aiActPositions,
  algorithmFlags,
  automations,
  humanControls,
  sourcings,
  techniques,
  type FactKey,
} from '#src/domain/algorithm/facts.ts'
import { answers } from '#src/domain/algorithm/classification.ts'
import { domainsOfLife } from '#src/domain/publication/domain-of-life.ts'
import { nl } from '#src/i18n/catalogues.ts'
import { loosely, type Translate } from '#src/i18n/text.ts'
import { CheckboxGroup, RadioGroup } from '../../components/choices.tsx'
import { DayBox, Select, TextArea, TextBox } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'

interface FactFieldProps {
  readonly t: Translate
  readonly form: FormView
  readonly fact: FactKey
}

const yesNoFacts: readonly string[] = [...algorithmFlags, 'selfLearning']
const days: readonly string[] = ['usedFrom', 'usedUntil', 'pointOfNoReturnOn']
const lines: readonly string[] = ['name', 'contact', 'caseNumber', 'supplier', 'operator']
const lists = {
  technique: techniques,
  sourcing: sourcings,
  humanControl: humanControls,
  automation: automations,
} as const

const isList = (fact: FactKey): fact is keyof typeof lists => fact in lists

/** The field of one fact. */
export function FactField({ t, form, fact }: FactFieldProps) {
  const say = loosely(t)
  const hintKey = `algorithm.hint.${fact}`
  const whyKey = `algorithm.why.${fact}`
  const field = {
    form,
    name: fact,
    label: t(`algorithm.fact.${fact}`),
    ...(hintKey in nl ? { hint: say(hintKey) } : {}),
    ...(whyKey in nl ? { why: say(whyKey) } : {}),
  }
  if (yesNoFacts.includes(fact))
    return (
      <RadioGroup
        {...field}
        inline
        choices={answers.map((value) => ({ value, label: t(`algorithm.answer.${value}`) }))}
      />
    )
  if (isList(fact))
    return (
      <Select
        {...field}
        empty={t('algorithm.unknown')}
        choices={lists[fact].map((value) => ({ value, label: say(`algorithm.${fact}.${value}`) }))}
      />
    )
  if (days.includes(fact)) return <DayBox {...field} optional />
  if (lines.includes(fact)) return <TextBox {...field} optional={fact !== 'name'} />
  if (fact === 'officialRecordUrl') return <TextBox {...field} type="url" optional />
  if (fact === 'domainsOfLife')
    return (
      <CheckboxGroup
        {...field}
        inline
        choices={domainsOfLife.map((value) => ({ value, label: t(`algorithm.domain.${value}`) }))}
      />
    )
  if (fact === 'aiActRoles')
    return (
      <CheckboxGroup
        {...field}
        choices={aiActPositions.map((value) => ({
          value,
          label: t(`algorithm.aiActRole.${value}`),
          hint: t(`algorithm.aiActRole.${value}.hint`),
        }))}
      />
    )
  return <TextArea {...field} rows={fact === 'summary' ? 5 : 3} optional />
}
