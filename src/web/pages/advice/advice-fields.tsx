import { adviceKinds, adviceVerdicts } from '#src/domain/advice/advice-kind.ts'
import { algorithmQuestionKinds } from '#src/domain/decision/question-kind.ts'
import { wooArticles, wooGrounds } from '#src/domain/publication/woo-ground.ts'
import type { Translate } from '#src/i18n/text.ts'
import { CheckboxGroup, RadioGroup } from '../../components/choices.tsx'
import { DayBox, Select, TextArea } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'

interface FieldsProps {
  readonly form: FormView
  readonly t: Translate
}

/** Which kind of advice it is. */
export const KindField = ({ form, t }: FieldsProps) => (
  <Select
    form={form}
    name="kind"
    label={t('advice.kind')}
    why={t('advice.kind.why')}
    choices={adviceKinds.map((kind) => ({ value: kind, label: t(`adviceKind.${kind}`) }))}
  />
)

/** Which decision questions the advice is for. */
export const QuestionKindsField = ({ form, t }: FieldsProps) => (
  <CheckboxGroup
    form={form}
    name="questionKinds"
    label={t('advice.questionKinds')}
    hint={t('advice.questionKinds.hint')}
    optional
    choices={algorithmQuestionKinds.map((kind) => ({ value: kind, label: t(`questionKind.${kind}`) }))}
  />
)

/** The advice itself: verdict, conclusion, text, conditions, and whether everyone may read it. */
export function AdviceFields({ form, t }: FieldsProps) {
  const ground = (one: (typeof wooGrounds)[number]) => `${t(`wooGround.${one}`)} ${wooArticles[one]}`.trim()
  return (
    <>
      <RadioGroup
        form={form}
        name="verdict"
        label={t('advice.verdict')}
        why={t('advice.verdict.why')}
        choices={adviceVerdicts.map((one) => ({ value: one, label: t(`adviceVerdict.${one}`) }))}
      />
      <TextArea
        form={form}
        name="conclusion"
        label={t('advice.conclusion')}
        hint={t('advice.conclusion.hint')}
        voice
        max={2000}
      />
      <TextArea form={form} name="text" label={t('advice.text')} hint={t('advice.text.hint')} voice rows={12} />
      <TextArea
        form={form}
        name="conditions"
        label={t('advice.conditions')}
        hint={t('advice.conditions.hint')}
        optional="onlyThen"
      />
      <QuestionKindsField form={form} t={t} />
      <RadioGroup
        form={form}
        name="publicity"
        label={t('advice.publicity')}
        why={t('advice.publicity.why')}
        choices={[
          { value: 'public', label: t('advice.publicity.public') },
          { value: 'withheld', label: t('advice.publicity.withheld') },
        ]}
      />
      <Select
        form={form}
        name="ground"
        label={t('advice.ground')}
        hint={t('advice.ground.hint')}
        optional="onlyThen"
        choices={wooGrounds.map((one) => ({ value: one, label: ground(one) }))}
      />
      <TextArea form={form} name="groundReason" label={t('advice.groundReason')} optional="onlyThen" rows={2} />
      <DayBox form={form} name="until" label={t('advice.until')} optional />
    </>
  )
}
