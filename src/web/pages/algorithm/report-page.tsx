import { startingPoints } from '#src/domain/algorithm/register.ts'
import type { Translate } from '#src/i18n/text.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { ConfirmLeave } from '../../components/confirm-leave.tsx'
import { TextArea, TextBox } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { algorithmsPath, recognitionPath, reportPath } from '../../paths/algorithm.ts'

interface Props {
  readonly frame: Frame
  readonly t: Translate
  readonly form: FormView
}

/** Any employee reports an algorithm in a few minutes. */
export function ReportPage({ frame, t, form }: Props) {
  return (
    <Page
      frame={frame}
      title={t('report.title')}
      lead={t('report.lead')}
      crumbs={[{ href: algorithmsPath(), label: t('algorithm.title') }]}
      errors={form.errors}
    >
      <ConfirmLeave>
        <form className="ws-form" method="post" action={reportPath()}>
          <p>{t('report.why')}</p>
          <TextBox form={form} name="name" label={t('algorithm.fact.name')} hint={t('algorithm.hint.name')} />
          <TextArea
            form={form}
            name="purpose"
            rows={3}
            label={t('algorithm.fact.purpose')}
            hint={t('report.purpose.hint')}
          />
          <TextArea
            form={form}
            name="process"
            rows={2}
            label={t('algorithm.fact.process')}
            hint={t('algorithm.hint.process')}
          />
          <TextBox
            form={form}
            name="contact"
            label={t('algorithm.fact.contact')}
            hint={t('algorithm.hint.contact')}
            why={t('report.contact.why')}
          />
          <RadioGroup
            form={form}
            name="startingPoint"
            label={t('report.startingPoint')}
            hint={t('report.startingPoint.hint')}
            choices={startingPoints.map((value) => ({ value, label: t(`report.startingPoint.${value}`) }))}
          />
          <ButtonGroup>
            <Button>{t('report.submit')}</Button>
            <a href={recognitionPath()}>{t('recognition.title')}</a>
          </ButtonGroup>
        </form>
      </ConfirmLeave>
    </Page>
  )
}
