import type { ReactNode } from 'react'
import type { Translate } from '#src/i18n/text.ts'
import type { ConsultationInside } from '#src/workflows/consultation/read-consultations.ts'
import { Button } from '../../components/button.tsx'
import { DayBox, HiddenField, TextArea } from '../../components/form.tsx'
import { Section } from '../../components/text.tsx'
import {
  accountConsultationPath,
  extendConsultationPath,
  putOutConsultationPath,
  withdrawConsultationPath,
} from '../../paths/consultation.ts'
import type { StepForms } from './step-forms.ts'

interface StepsProps {
  readonly t: Translate
  readonly inside: ConsultationInside
  readonly forms: StepForms
}

/** What can be done with a consultation now. */
export function ConsultationSteps({ t, inside, forms }: StepsProps) {
  const { stage } = inside
  const running = stage === 'announced' || stage === 'open'
  return (
    <>
      {stage === 'draft' && <PutOut t={t} inside={inside} />}
      {stage === 'closed' && (
        <Step
          id="afronden"
          title={t('consultation.account')}
          why={t('consultation.account.text')}
          action={accountConsultationPath({ id: inside.consultation.id })}
          inside={inside}
          submit={t('consultation.account.submit')}
        >
          <TextArea
            form={forms.account}
            name="summary"
            label={t('consultation.account.summary')}
            rows={8}
            max={20_000}
            voice
          />
        </Step>
      )}
      {running && (
        <Step
          id="verlengen"
          title={t('consultation.extend')}
          why={t('consultation.extend.text')}
          action={extendConsultationPath({ id: inside.consultation.id })}
          inside={inside}
          submit={t('consultation.extend.submit')}
          secondary
        >
          <DayBox form={forms.extend} name="closesOn" label={t('consultation.closesOn')} />
          <DayBox form={forms.extend} name="answerBy" label={t('consultation.answerBy')} />
        </Step>
      )}
      {(running || stage === 'closed') && (
        <Step
          id="intrekken"
          title={t('consultation.withdraw')}
          why={t('consultation.withdraw.text')}
          action={withdrawConsultationPath({ id: inside.consultation.id })}
          inside={inside}
          submit={t('consultation.withdraw.submit')}
          secondary
        >
          <TextArea form={forms.withdraw} name="reason" label={t('consultation.withdraw.reason')} rows={3} max={2000} />
        </Step>
      )}
    </>
  )
}

const PutOut = ({ t, inside }: Omit<StepsProps, 'forms'>) => (
  <Step
    id="openstellen"
    title={t('consultation.putOut')}
    why={t('consultation.putOut.text')}
    action={putOutConsultationPath({ id: inside.consultation.id })}
    inside={inside}
    submit={t('consultation.putOut')}
  />
)

interface StepProps {
  readonly id: string
  readonly title: string
  readonly why: string
  readonly action: string
  readonly inside: ConsultationInside
  readonly submit: string
  readonly secondary?: boolean
  readonly children?: ReactNode
}

const Step = ({ id, title, why, action, inside, submit, secondary = false, children }: StepProps) => (
  <Section id={id} title={title} why={why} split>
    <form className="ws-stack ws-measure" method="post" action={action}>
      <HiddenField name="revision" value={inside.consultation.revision} />
      {children}
      <div className="utrecht-button-group">
        <Button primary={!secondary}>{submit}</Button>
      </div>
    </form>
  </Section>
)
