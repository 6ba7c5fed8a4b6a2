import type { ControlInForce } from '#src/domain/control/arrangement.ts'
import { testResults } from '#src/domain/control/control.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { DayBox, TextArea, TextBox } from '../../components/form.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import type { PageRequest } from '../../http/route.ts'
import { controlPath, controlTestPath } from '../../paths/control.ts'

/** Writing down what a test of a control showed. */
export function ControlTestPage({
  page,
  control,
  form,
}: {
  page: PageRequest
  control: ControlInForce
  form: FormView
}) {
  const { t, frame } = page
  return (
    <Page
      frame={frame}
      title={t('control.test.title')}
      kicker={control.title}
      lead={control.procedure}
      crumbs={[{ href: controlPath(), label: t('control.title') }]}
      errors={summaryOf(form)}
    >
      <form method="post" action={controlTestPath({ key: control.key })} className="ws-form">
        <RadioGroup
          form={form}
          name="result"
          label={t('control.test.result')}
          choices={testResults.map((result) => ({ value: result, label: t(`control.result.${result}`) }))}
        />
        <TextArea form={form} name="observed" label={t('control.test.observed')} why={t('control.test.observed.why')} />
        <TextBox
          form={form}
          name="evidence"
          label={t('control.test.evidence')}
          hint={t('control.test.evidence.hint')}
        />
        <DayBox form={form} name="testedOn" label={t('control.test.on')} />
        <ButtonGroup>
          <Button>{t('control.test.submit')}</Button>
        </ButtonGroup>
      </form>
    </Page>
  )
}
