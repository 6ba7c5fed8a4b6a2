import type { GoalInForce } from '#src/domain/plan/plan-in-force.ts'
import { reachableStates } from '#src/domain/plan/progress.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { DayBox, Select, TextArea, TextBox } from '../../components/form.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import type { PageRequest } from '../../http/route.ts'
import { planGoalPath, planPath } from '../../paths/plan.ts'

/** Reporting about a goal or one of its milestones. */
export function ReportProgressPage({ page, goal, form }: { page: PageRequest; goal: GoalInForce; form: FormView }) {
  const { t, frame } = page
  return (
    <Page
      frame={frame}
      title={t('plan.report')}
      kicker={goal.title}
      lead={t('plan.report.lead')}
      crumbs={[{ href: planPath(), label: t('plan.title') }]}
      errors={summaryOf(form)}
    >
      <form method="post" action={planGoalPath({ key: goal.key })} className="ws-form">
        <Select
          form={form}
          name="milestoneKey"
          label={t('plan.report.milestone')}
          optional
          empty={t('plan.report.whole')}
          choices={goal.milestones.map(({ key, title }) => ({ value: key, label: title }))}
        />
        <RadioGroup
          form={form}
          name="state"
          label={t('plan.report.state')}
          hint={t('plan.report.state.hint')}
          optional
          choices={reachableStates.map((state) => ({ value: state, label: t(`plan.state.${state}`) }))}
        />
        <TextArea form={form} name="text" label={t('plan.report.text')} why={t('plan.report.text.why')} />
        <TextBox form={form} name="evidence" label={t('plan.report.evidence')} optional />
        <DayBox form={form} name="notedOn" label={t('finding.on')} />
        <ButtonGroup>
          <Button>{t('plan.report.submit')}</Button>
        </ButtonGroup>
      </form>
    </Page>
  )
}
