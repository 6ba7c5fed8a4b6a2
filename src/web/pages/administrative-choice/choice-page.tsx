import {
  choiceNatures,
  choiceTransitions,
  type ChoiceStep,
} from '#src/domain/administrative-choice/administrative-choice.ts'
import { algorithmQuestionKinds } from '#src/domain/decision/question-kind.ts'
import type { ChoicesView, ChoiceView } from '#src/workflows/administrative-choice/read-choices.ts'
import type { Translate } from '#src/i18n/text.ts'
import { Button } from '../../components/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../components/choices.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { DayBox, Select, TextArea, TextBox } from '../../components/form.tsx'
import type { FormView } from '../../components/form-view.ts'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { capital } from '../../components/words.ts'
import { Empty, Facts, Notice, Prose, Section, Timeline } from '../../components/text.tsx'
import { choicePath, choicesPath, newChoicePath } from '../../paths/routing.ts'
import { choiceFacts, ChoiceStatusLine, choiceTitle, choiceWhen } from './choice-words.tsx'

interface ChoicePageProps {
  readonly t: Translate
  readonly frame: Frame
  readonly today: string
  readonly one: ChoiceView
  readonly around: ChoicesView
  readonly form: FormView
  readonly mayJudge: boolean
}

const deciding = ['representative', 'executive', 'singleHeaded']

function History({ t, frame, steps }: { t: Translate; frame: Frame; steps: readonly ChoiceStep[] }) {
  if (steps.length === 0) return <Empty>{t('choice.history.none')}</Empty>
  return (
    <Timeline
      events={steps.map((step) => ({
        id: step.id,
        when: dayInWords(step.takenOn, frame.lang),
        text: (
          <>
            <p>
              <strong>{t(`choice.status.${step.status}`)}</strong>, {t(`choice.nature.${step.nature}`).toLowerCase()}
            </p>
            <Prose text={step.reason} />
          </>
        ),
      }))}
    />
  )
}

function Assess({ t, one, around, form }: ChoicePageProps) {
  return (
    <form method="post" action={choicePath({ key: one.key })} className="ws-form">
      <RadioGroup
        form={form}
        name="status"
        label={t('choice.assess.status')}
        choices={choiceTransitions[one.status].map((status) => ({
          value: status,
          label: t(`choice.assess.status.${status}`),
        }))}
      />
      <RadioGroup
        form={form}
        name="nature"
        label={t('choice.nature')}
        choices={choiceNatures.map((nature) => ({ value: nature, label: t(`choice.nature.${nature}`) }))}
      />
      <TextArea
        form={form}
        name="reason"
        label={t('choice.assess.reason')}
        why={t('choice.assess.reason.why')}
        rows={4}
      />
      <TextBox
        form={form}
        name="coverReference"
        label={t('choice.assess.reference')}
        hint={t('choice.assess.reference.hint')}
        optional
      />
      <Select
        form={form}
        name="mandateId"
        label={t('choice.assess.mandate')}
        optional
        empty={t('choice.assess.mandate.none')}
        choices={around.mandates.map(({ id, granteeFunction, decisionReference }) => ({
          value: id,
          label: `${granteeFunction}, ${decisionReference}`,
        }))}
      />
      <Select
        form={form}
        name="putToBodyId"
        label={t('choice.assess.body')}
        optional
        choices={around.bodies
          .filter(({ role }) => deciding.includes(role))
          .map(({ id, name }) => ({ value: id, label: capital(name) }))}
      />
      <Button>{t('choice.assess.submit')}</Button>
    </form>
  )
}

/** One choice of an official: what it was, what was said about it, and what happens with it. */
export function ChoicePage(props: ChoicePageProps) {
  const { t, frame, today, one, around, form, mayJudge } = props
  return (
    <Page
      frame={frame}
      title={choiceTitle({ t, one })}
      kicker={choiceWhen({ t, frame, one })}
      crumbs={[{ href: choicesPath(), label: t('choice.title') }]}
      errors={form.errors}
    >
      <Section id="keuze" title={t('choice.one')} split>
        <p className="ws-when">
          <ChoiceStatusLine t={t} frame={frame} one={one} today={today} />
        </p>
        <Facts items={choiceFacts({ t, frame, one, around })} />
      </Section>
      <Section id="gezegd" title={t('choice.history')} split>
        <History t={t} frame={frame} steps={one.steps} />
      </Section>
      <Section id="beoordelen" title={t('choice.assess.title')} split>
        {mayJudge ? <Assess {...props} /> : <Notice>{t('choice.assess.mayNot')}</Notice>}
      </Section>
    </Page>
  )
}

interface NewChoiceProps {
  readonly t: Translate
  readonly frame: Frame
  readonly form: FormView
  readonly algorithms: ChoicesView['algorithms']
}

/** Writing down a choice by hand. */
export function NewChoicePage({ t, frame, form, algorithms }: NewChoiceProps) {
  return (
    <Page
      frame={frame}
      title={t('choice.log.title')}
      lead={t('choice.log.lead')}
      crumbs={[{ href: choicesPath(), label: t('choice.title') }]}
      errors={form.errors}
    >
      <form method="post" action={newChoicePath()} className="ws-form">
        <Select
          form={form}
          name="algorithmId"
          label={t('choice.log.algorithm')}
          optional
          empty={t('choice.log.algorithm.none')}
          choices={algorithms.map(({ id, facts }) => ({ value: id, label: facts.name }))}
        />
        <TextBox
          form={form}
          name="description"
          label={t('choice.log.description')}
          hint={t('choice.log.description.hint')}
        />
        <TextArea form={form} name="whyPolitical" label={t('choice.log.why')} why={t('choice.log.why.why')} rows={3} />
        <TextBox
          form={form}
          name="madeByFunction"
          label={t('choice.log.function')}
          hint={t('choice.log.function.hint')}
        />
        <DayBox form={form} name="madeOn" label={t('choice.log.madeOn')} />
        <CheckboxGroup
          form={form}
          name="questions"
          label={t('choice.log.questions')}
          optional
          choices={algorithmQuestionKinds.map((kind) => ({ value: kind, label: t(`questionKind.${kind}`) }))}
        />
        <Button>{t('choice.log.submit')}</Button>
      </form>
    </Page>
  )
}
