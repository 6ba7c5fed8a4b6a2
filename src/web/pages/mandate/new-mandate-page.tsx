import { questionKinds } from '#src/domain/decision/question-kind.ts'
import { mandateExclusions, mandateKinds, mandateModes } from '#src/domain/mandate/mandate.ts'
import { domainsOfLife } from '#src/domain/publication/domain-of-life.ts'
import type { MandateRegister, RegisteredMandate } from '#src/workflows/mandate/read-mandates.ts'
import type { Translate } from '#src/i18n/text.ts'
import { Button } from '../../components/button.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '../../components/choices.tsx'
import { DayBox, HiddenField, Select, TextArea, TextBox } from '../../components/form.tsx'
import { valueOf, type FormView } from '../../components/form-view.ts'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { Notice, Section } from '../../components/text.tsx'
import { endMandatePath, mandatesPath, newMandatePath } from '../../paths/routing.ts'
import { yesNo } from './mandate-form.ts'

interface NewMandateProps {
  readonly t: Translate
  readonly frame: Frame
  readonly form: FormView
  readonly register: MandateRegister
}

/** What the law prohibits cannot be mandated. */
const mandatedClasses = ['A', 'B', 'C'] as const

const deciding = ['representative', 'executive', 'singleHeaded']

function Parties({ t, form, register }: Omit<NewMandateProps, 'frame'>) {
  const bodies = register.bodies.filter(({ role }) => deciding.includes(role))
  return (
    <Section id="wie" title={t('mandate.function')} split>
      <RadioGroup
        form={form}
        name="mandateKind"
        label={t('mandate.kind')}
        why={t('mandate.kind.why')}
        choices={mandateKinds.map((kind) => ({ value: kind, label: t(`mandate.kind.${kind}`) }))}
      />
      <Select
        form={form}
        name="grantorBodyId"
        label={t('mandate.grantor')}
        choices={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextBox form={form} name="granteeFunction" label={t('mandate.function')} hint={t('mandate.function.hint')} />
      <Select
        form={form}
        name="granteePersonId"
        label={t('mandate.person')}
        optional
        empty={t('mandate.person.any')}
        choices={register.people
          .filter(({ active, officeHolder }) => active && !officeHolder)
          .map(({ id, name, jobTitle }) => ({ value: id, label: `${name}, ${jobTitle}` }))}
      />
      <RadioGroup
        form={form}
        name="subordinate"
        label={t('mandate.subordinate')}
        choices={yesNo.map((answer) => ({ value: answer, label: t(`mandate.subordinate.${answer}`) }))}
      />
      <DayBox form={form} name="consentOn" label={t('mandate.consentOn')} why={t('mandate.consentOn.why')} optional />
    </Section>
  )
}

/** Questions that our rules keep with a body for every class stay visible, with the reason. */
function questionChoices({ t, register }: Pick<NewMandateProps, 't' | 'register'>) {
  const always = register.rules.reservations.filter(
    ({ reserved }) => reserved.classes.length === 0 && reserved.when === null,
  )
  return questionKinds.map((kind) => {
    const choice = { value: kind, label: t(`questionKind.${kind}`) }
    return always.some(({ reserved }) => reserved.question === kind)
      ? { ...choice, refused: t('routing.why.reserved') }
      : choice
  })
}

function Subject({ t, form, register }: Omit<NewMandateProps, 'frame'>) {
  return (
    <Section id="waarover" title={t('mandate.may')} split why={t('mandate.reserved.why')}>
      <RadioGroup
        form={form}
        name="mode"
        label={t('mandate.mode')}
        choices={mandateModes.map((mode) => ({ value: mode, label: t(`mandate.mode.${mode}`) }))}
      />
      <CheckboxGroup
        form={form}
        name="questions"
        label={t('mandate.questions')}
        choices={questionChoices({ t, register })}
      />
      <CheckboxGroup
        form={form}
        name="classes"
        label={t('mandate.classes')}
        hint={t('mandate.classes.hint')}
        optional
        inline
        choices={mandatedClasses.map((one) => ({ value: one, label: t(`algorithm.class.short.${one}`) }))}
      />
      <CheckboxGroup
        form={form}
        name="domains"
        label={t('mandate.domains')}
        hint={t('mandate.domains.hint')}
        optional
        inline
        choices={domainsOfLife.map((one) => ({ value: one, label: t(`algorithm.domain.${one}`) }))}
      />
    </Section>
  )
}

function Limits({ t, form, register }: Omit<NewMandateProps, 'frame'>) {
  const parents = register.mandates.filter(({ subMandateAllowed }) => subMandateAllowed)
  return (
    <Section id="grenzen" title={t('mandate.limits')} split>
      <TextBox form={form} name="amount" label={t('mandate.amount')} optional inputMode="numeric" />
      <TextBox
        form={form}
        name="months"
        label={t('mandate.months')}
        hint={t('mandate.months.hint')}
        optional
        inputMode="numeric"
      />
      <CheckboxGroup
        form={form}
        name="exclusions"
        label={t('mandate.exclusions')}
        optional
        choices={mandateExclusions.map((one) => ({ value: one, label: t(`mandate.exclusion.${one}`) }))}
      />
      <TextArea form={form} name="exclusionsText" label={t('mandate.exclusionsText')} optional rows={2} />
      <TextArea form={form} name="instructions" label={t('mandate.instructions')} optional rows={3} />
      <Checkbox form={form} name="subAllowed" label={t('mandate.subAllowed')} />
      <Select
        form={form}
        name="parentId"
        label={t('mandate.parent')}
        optional
        empty={t('mandate.parent.none')}
        choices={parents.map(({ id, granteeFunction, decisionReference }) => ({
          value: id,
          label: `${granteeFunction}, ${decisionReference}`,
        }))}
      />
    </Section>
  )
}

/** The form of a mandate, copied from the decision in which a body granted it. */
export function NewMandatePage(props: NewMandateProps) {
  const { t, frame, form } = props
  return (
    <Page
      frame={frame}
      title={t('mandate.new.title')}
      lead={t('mandate.new.lead')}
      crumbs={[{ href: mandatesPath(), label: t('mandate.title') }]}
      errors={form.errors}
    >
      {valueOf(form, 'draftId') !== '' && <Notice>{t('mandate.draft.look')}</Notice>}
      <form method="post" action={newMandatePath()} className="ws-form">
        <HiddenField name="draftId" value={valueOf(form, 'draftId')} />
        <Parties {...props} />
        <Subject {...props} />
        <Limits {...props} />
        <Section id="bron" title={t('mandate.source')} split>
          <TextBox form={form} name="reference" label={t('mandate.reference')} why={t('mandate.reference.why')} />
          <TextBox form={form} name="sourceUrl" type="url" label={t('mandate.sourceUrl')} optional />
          <DayBox form={form} name="from" label={t('mandate.from')} />
          <DayBox form={form} name="to" label={t('mandate.to')} optional />
          <Button>{t('mandate.submit')}</Button>
        </Section>
      </form>
    </Page>
  )
}

interface EndMandateProps {
  readonly t: Translate
  readonly frame: Frame
  readonly form: FormView
  readonly mandate: RegisteredMandate
}

/** Ending one mandate. */
export function EndMandatePage({ t, frame, form, mandate }: EndMandateProps) {
  return (
    <Page
      frame={frame}
      title={t('mandate.end.title')}
      kicker={mandate.granteeFunction}
      lead={t('mandate.end.lead')}
      crumbs={[{ href: mandatesPath(), label: t('mandate.title') }]}
      errors={form.errors}
    >
      <form method="post" action={endMandatePath({ id: mandate.id })} className="ws-form">
        <HiddenField name="revision" value={mandate.revision} />
        <DayBox form={form} name="lastDay" label={t('mandate.end.lastDay')} />
        <TextArea
          form={form}
          name="reason"
          label={t('mandate.end.reason')}
          why={t('mandate.end.reason.why')}
          rows={3}
        />
        <Button>{t('mandate.end.submit')}</Button>
      </form>
    </Page>
  )
}
