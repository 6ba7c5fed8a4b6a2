import type { Translate } from '#src/i18n/text.ts'
import { Button } from '../../components/button.tsx'
import { TextArea } from '../../components/form.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { trialCasesPath } from '../../paths/trial-case.ts'

interface StartProps {
  readonly t: Translate
  readonly frame: Frame
  readonly form: FormView
  readonly algorithmName: string
}

/** Says why this algorithm, and what one wants to learn from it. */
export const StartTrialPage = ({ t, frame, form, algorithmName }: StartProps) => (
  <Page
    frame={frame}
    title={t('trial.start.title')}
    kicker={algorithmName}
    lead={t('trial.lead')}
    errors={summaryOf(form)}
    crumbs={[{ href: trialCasesPath(), label: t('trial.title') }]}
  >
    <form className="ws-stack ws-measure" method="post">
      <TextArea form={form} name="why" label={t('trial.why')} why={t('trial.why.why')} rows={4} max={2000} />
      <TextArea
        form={form}
        name="question"
        label={t('trial.question')}
        hint={t('trial.question.hint')}
        why={t('trial.question.why')}
        rows={4}
        max={2000}
      />
      <div className="utrecht-button-group">
        <Button>{t('trial.start')}</Button>
      </div>
    </form>
  </Page>
)
