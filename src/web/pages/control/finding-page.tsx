import {
  findingAnswers,
  findingSteps,
  type FindingEvent,
  type FindingStep,
} from '#src/domain/audit-finding/audit-finding.ts'
import { findingDueOn, findingState } from '#src/domain/audit-finding/follow-finding.ts'
import type { AuditFindingView } from '#src/workflows/audit-finding/read-audit-report.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { DayBox, HiddenField, TextArea, TextBox } from '../../components/form.tsx'
import { formView, summaryOf, type FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Byline, Empty, Late, Prose, Section, Timeline, Voice } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { controlPath, findingPath, reportPath } from '../../paths/control.ts'

interface Props {
  readonly page: PageRequest
  readonly view: AuditFindingView
  /** The form that was sent and came back, with its step. */
  readonly again: { readonly step: FindingStep; readonly form: FormView } | null
}

/** One finding: what was found, what the body answers, what was done, and whether the auditor agrees. */
export function FindingPage({ page, view, again }: Props) {
  const { t, frame, lang, context } = page
  const { finding } = view.followed
  const due = findingDueOn(view.followed)
  const body = view.bodies.find(({ id }) => id === finding.bodyId)?.name ?? ''
  return (
    <Page
      frame={frame}
      title={t('finding.number', { number: finding.sequence })}
      kicker={view.report.title}
      lead={t(`finding.state.${findingState(view.followed)}`)}
      crumbs={[
        { href: controlPath(), label: t('control.title') },
        { href: reportPath({ id: view.report.id }), label: view.report.title },
      ]}
      errors={again === null ? [] : summaryOf(again.form)}
      head={
        <Byline
          items={[
            { label: t('finding.body'), value: body },
            { label: t('finding.owner'), value: finding.ownerFunction },
            {
              label: t('finding.due'),
              value:
                due === null ? (
                  t('finding.due.none')
                ) : due < context.today ? (
                  <Late>{t('finding.late', { day: dayInWords(due, lang) })}</Late>
                ) : (
                  dayInWords(due, lang)
                ),
            },
            ...(finding.codes.length === 0 ? [] : [{ label: t('finding.codes'), value: <Codes view={view} /> }]),
          ]}
        />
      }
    >
      <Section id="gevonden" title={t('finding.text')} split>
        <Voice>{finding.text}</Voice>
        {finding.auditorWord !== '' && <p>{t('finding.calls', { word: finding.auditorWord })}</p>}
      </Section>
      <Section id="aanbeveling" title={t('finding.recommendation')} split>
        {finding.recommendation === '' ? (
          <Empty>{t('finding.recommendation.none')}</Empty>
        ) : (
          <Voice>{finding.recommendation}</Voice>
        )}
      </Section>
      <Section id="verloop" title={t('finding.history')} split>
        {view.followed.events.length === 0 ? (
          <Empty>{t('finding.history.none', { body })}</Empty>
        ) : (
          <Timeline
            events={view.followed.events.map((event, index) => ({
              id: String(index),
              when: dayInWords(event.on, lang),
              text: <Happened page={page} event={event} />,
            }))}
          />
        )}
      </Section>
      <Steps page={page} view={view} again={again} />
    </Page>
  )
}

function Codes({ view }: Pick<Props, 'view'>) {
  return view.followed.finding.codes
    .map((code) => {
      const known = view.codes.find((one) => one.code === code)
      // With the measures of the Algoritmekader that the list names beside the code.
      return known === undefined ? code : `${code} (${[known.framework, ...known.measures].join(', ')})`
    })
    .join(', ')
}

function Happened({ page: { t, lang }, event }: { page: PageRequest; event: FindingEvent }) {
  return (
    <>
      <p>
        <strong>
          {event.answer === null ? t(`finding.step.${event.step}.done`) : t(`finding.answer.${event.answer}`)}
        </strong>
      </p>
      <Prose text={event.text} />
      {event.dueOn !== null && <p>{t('finding.readyBy', { day: dayInWords(event.dueOn, lang) })}</p>}
      {event.reference !== '' && <p className="ws-small">{t('finding.see', { reference: event.reference })}</p>}
    </>
  )
}

function Steps({ page, view, again }: Props) {
  // A form that came back stays, also when the step cannot be taken any more.
  const steps = findingSteps.filter((step) => view.steps.includes(step) || again?.step === step)
  return steps.map((step) => (
    <Section
      key={step}
      id={`stap-${step}`}
      title={page.t(`finding.step.${step}`)}
      split
      why={page.t(`finding.step.${step}.why`)}
    >
      <StepForm
        page={page}
        id={view.followed.finding.id}
        step={step}
        declined={findingState(view.followed) === 'declined'}
        form={again?.step === step ? again.form : formView(page.frame, { on: page.context.today }, [], `${step}-`)}
      />
    </Section>
  ))
}

interface StepFormProps {
  readonly page: PageRequest
  readonly id: string
  readonly step: FindingStep
  /** The body does not take it over: there is nothing done to see proof of. */
  readonly declined: boolean
  readonly form: FormView
}

function StepForm({ page, id, step, declined, form }: StepFormProps) {
  const { t } = page
  return (
    <form method="post" action={findingPath({ id })} className="ws-form">
      <HiddenField name="step" value={step} />
      {step === 'respond' && (
        <RadioGroup
          form={form}
          name="answer"
          label={t('finding.answer')}
          choices={findingAnswers.map((answer) => ({ value: answer, label: t(`finding.answer.${answer}`) }))}
        />
      )}
      <TextArea form={form} name="text" label={t(`finding.step.${step}.text`)} rows={4} voice={step === 'respond'} />
      {(step === 'respond' || step === 'sendBack') && (
        <DayBox form={form} name="dueOn" label={t('finding.dueOn')} hint={t(`finding.step.${step}.dueOn`)} optional />
      )}
      {step === 'reopen' && <DayBox form={form} name="dueOn" label={t('finding.dueOn')} />}
      {(step === 'respond' || step === 'followUp') && (
        <TextBox form={form} name="reference" label={t(`finding.step.${step}.reference`)} />
      )}
      {step === 'close' && (
        <TextBox
          form={form}
          name="reference"
          label={t('finding.step.close.reference')}
          hint={declined ? t('finding.step.close.declined') : undefined}
          optional={declined}
        />
      )}
      <DayBox form={form} name="on" label={t('finding.on')} />
      <ButtonGroup>
        <Button primary={step !== 'sendBack' && step !== 'reopen'}>{t(`finding.step.${step}.submit`)}</Button>
      </ButtonGroup>
    </form>
  )
}
