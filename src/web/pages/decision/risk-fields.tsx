import { riskVerdicts } from '#src/domain/decision/record.ts'
import { RadioGroup } from '../../components/choices.tsx'
import { TextArea } from '../../components/form.tsx'
import type { QuestionPageProps } from './question-props.ts'

/** Remaining risks, accepted or rejected one by one. */
export function RiskFields({ page, question, form }: QuestionPageProps) {
  const { t } = page
  return question.risks.map((risk) => (
    <div key={risk.id} className="ws-stack">
      <RadioGroup
        form={form}
        name={`risk-${risk.id}`}
        label={t('room.risk', { text: risk.text })}
        inline
        choices={riskVerdicts.map((one) => ({ value: one, label: t(`riskVerdict.${one}`) }))}
      />
      <TextArea form={form} name={`riskReason-${risk.id}`} label={t('room.riskReason')} voice rows={2} />
    </div>
  ))
}
