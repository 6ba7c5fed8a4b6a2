import { z } from 'zod'
import { riskClasses } from '#src/domain/algorithm/risk-class.ts'
import { lifecyclePhases } from '#src/domain/algorithm/status.ts'
import { algorithmQuestionKinds } from '#src/domain/decision/question-kind.ts'
import { deviationBodies, isDeviationChosen, modalities, normActivities } from '#src/domain/framework/norm.ts'
import { partsOf } from '#src/domain/guiding-text/part.ts'
import { domainsOfLife } from '#src/domain/publication/domain-of-life.ts'
import { CheckboxGroup, RadioGroup } from '../../components/choices.tsx'
import { TextArea, TextBox } from '../../components/form.tsx'
import { Details } from '../../components/text.tsx'
import { choice, choices, ids, optionalText, textField } from '../../http/fields.ts'
import { partForm, type FieldsProps } from './part-form.ts'
import { PlaceFields, placeFields, placeLabels } from './place-fields.tsx'
import { SourceFields, sourceFields, sourceLabels, sourceOf, valuesOfSource } from './source-fields.tsx'

const schema = z.object({
  title: textField(200),
  statement: textField(1000),
  explanation: optionalText(4000),
  ...sourceFields,
  question: textField(500),
  evidence: optionalText(2000),
  principles: ids(),
  modality: choice(modalities),
  deviationBody: choice(deviationBodies),
  deviationHow: textField(1000),
  activities: choices(normActivities),
  phases: choices(lifecyclePhases),
  classes: choices(riskClasses),
  domains: choices(domainsOfLife),
  decisionQuestions: choices(algorithmQuestionKinds),
  normPrecedence: optionalText(2000),
  references: optionalText(2000),
  ...placeFields,
})

/** The sentence, where it comes from, and the question that it raises. */
const Leading = ({ form, t }: FieldsProps) => (
  <>
    <TextBox form={form} name="title" label={t('guiding.field.title')} />
    <TextArea
      form={form}
      name="statement"
      label={t('guiding.field.statement')}
      hint={t('guiding.field.statement.hint')}
      voice
    />
    <TextArea form={form} name="explanation" label={t('guiding.field.explanation')} optional />
    <SourceFields form={form} t={t} />
    <TextArea
      form={form}
      name="question"
      label={t('guiding.field.question')}
      why={t('guiding.field.question.why')}
      rows={2}
    />
    <TextArea form={form} name="evidence" label={t('guiding.field.evidence')} optional />
  </>
)

/** How strict it is, and who may deviate. */
const Deviating = ({ form, t }: FieldsProps) => (
  <>
    <RadioGroup
      form={form}
      name="modality"
      label={t('guiding.field.modality')}
      choices={modalities.map((value) => ({ value, label: t(`guiding.modality.${value}`) }))}
    />
    <RadioGroup
      form={form}
      name="deviationBody"
      label={t('guiding.field.deviationBody')}
      choices={deviationBodies.map((value) => ({ value, label: t(`guiding.deviation.${value}`) }))}
    />
    <TextBox
      form={form}
      name="deviationHow"
      label={t('guiding.field.deviationHow')}
      hint={t('guiding.field.deviationHow.hint')}
    />
  </>
)

/** Where it holds. Open when something was ticked, so that nothing is hidden. */
function Holding({ form, t }: FieldsProps) {
  const groups = [
    ['activities', normActivities.map((value) => ({ value, label: t(`guiding.activity.${value}`) }))],
    ['phases', lifecyclePhases.map((value) => ({ value, label: t(`algorithm.phase.${value}`) }))],
    ['classes', riskClasses.map((value) => ({ value, label: t(`algorithm.class.${value}`) }))],
    ['domains', domainsOfLife.map((value) => ({ value, label: t(`algorithm.domain.${value}`) }))],
    ['decisionQuestions', algorithmQuestionKinds.map((value) => ({ value, label: t(`questionKind.${value}`) }))],
  ] as const
  return (
    <>
      {groups.map(([name, options]) => (
        <Details key={name} summary={t(`guiding.field.${name}`)} open={form.values[name] !== undefined}>
          <CheckboxGroup
            form={form}
            name={name}
            label={t(`guiding.field.${name}`)}
            hint={name === 'decisionQuestions' ? undefined : t('guiding.field.scope.hint')}
            choices={options}
            inline
            optional
          />
        </Details>
      ))}
    </>
  )
}

const Principles = ({ form, t, text }: FieldsProps) => (
  <CheckboxGroup
    form={form}
    name="principles"
    label={t('guiding.field.principles')}
    optional
    choices={partsOf(text.parts, 'principle').map(({ key, code, content }) => ({
      value: key,
      label: `${code}. ${content.title}`,
    }))}
  />
)

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

export const normForm = partForm({
  type: 'norm',
  schema,
  labels: {
    ...placeLabels,
    ...sourceLabels,
    title: 'guiding.field.title',
    statement: 'guiding.field.statement',
    modality: 'guiding.field.modality',
    deviationBody: 'guiding.field.deviationBody',
    deviationHow: 'guiding.field.deviationHow',
    question: 'guiding.field.question',
  },
  Fields: (props) => (
    <>
      <Leading {...props} />
      <Principles {...props} />
      <Deviating {...props} />
      <Holding {...props} />
      <TextArea
        form={props.form}
        name="normPrecedence"
        label={props.t('guiding.field.normPrecedence')}
        rows={2}
        optional
      />
      <TextArea
        form={props.form}
        name="references"
        label={props.t('guiding.field.references')}
        hint={props.t('guiding.field.references.hint')}
        rows={2}
        optional
      />
      <PlaceFields {...props} />
    </>
  ),
  valuesOf: ({ code, sequence, content }) => ({
    ...{ code, sequence, title: content.title, statement: content.statement, explanation: content.explanation },
    ...valuesOfSource(content.source),
    principles: [...content.principleKeys],
    activities: [...content.scope.activities],
    phases: [...content.scope.phases],
    classes: [...content.scope.riskClasses],
    domains: [...content.scope.domains],
    modality: isDeviationChosen(content) ? content.modality : '',
    deviationBody: isDeviationChosen(content) ? content.deviation.body : '',
    deviationHow: content.deviation.how,
    question: content.question,
    evidence: content.evidenceExpected,
    decisionQuestions: [...content.decisionQuestions],
    normPrecedence: content.precedence,
    references: content.references.join('\n'),
  }),
  draftOf: (value) => ({
    code: value.code,
    sequence: value.sequence ?? 0,
    content: {
      title: value.title,
      statement: value.statement,
      explanation: value.explanation,
      principleKeys: value.principles,
      scope: {
        activities: value.activities,
        phases: value.phases,
        riskClasses: value.classes,
        domains: value.domains,
      },
      modality: value.modality,
      deviation: { body: value.deviationBody, how: value.deviationHow },
      question: value.question,
      evidenceExpected: value.evidence,
      decisionQuestions: value.decisionQuestions,
      precedence: value.normPrecedence,
      source: sourceOf(value),
      references: linesOf(value.references),
    },
  }),
})
