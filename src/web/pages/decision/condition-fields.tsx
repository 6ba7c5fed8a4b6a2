import { conditionKinds } from '#src/domain/condition/condition.ts'
import { Button } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { DayBox, HiddenField, Select, TextArea, TextBox } from '../../components/form.tsx'
import { valueOf } from '../../components/form-view.ts'
import type { QuestionPageProps } from './question-props.ts'

/** Conditions of one question; the last one is empty, to be filled in or left. */
export function ConditionFields(props: QuestionPageProps) {
  const { t } = props.page
  const numbers = Array.from({ length: props.conditions }, (_, index) => index + 1)
  return (
    <>
      <div className="ws-stack">
        <h3>{t('room.conditions')}</h3>
        <p className="utrecht-form-field-description">{t('room.conditions.hint')}</p>
      </div>
      {numbers.map((number) => (
        <ConditionFieldset key={number} {...props} number={number} />
      ))}
      <p>
        <Button primary={false} name="save" value="more">
          {t('room.conditions.more')}
        </Button>
      </p>
    </>
  )
}

function ConditionFieldset({ page, room, form, number }: QuestionPageProps & { readonly number: number }) {
  const { t } = page
  const name = (part: string) => `c${number}-${part}`
  const people = room.people.map(({ id, jobTitle, name: person }) => ({ value: id, label: `${jobTitle} (${person})` }))
  return (
    <fieldset className="utrecht-form-fieldset ws-condition ws-condition--full">
      <legend className="utrecht-form-fieldset__legend">{t('room.condition', { number })}</legend>
      <HiddenField name={name('id')} value={valueOf(form, name('id'))} />
      <div className="ws-condition__what">
        <TextArea form={form} name={name('text')} label={t('room.condition.text')} optional rows={2} />
      </div>
      <TextBox form={form} name={name('owner')} label={t('room.condition.owner')} optional />
      <Select
        form={form}
        name={name('ownerPerson')}
        label={t('room.condition.ownerPerson')}
        empty={t('room.condition.nobody')}
        optional
        choices={people}
      />
      <TextBox form={form} name={name('verifier')} label={t('room.condition.verifier')} optional />
      <Select
        form={form}
        name={name('verifierPerson')}
        label={t('room.condition.verifierPerson')}
        empty={t('room.condition.nobody')}
        optional
        choices={people}
      />
      <DayBox form={form} name={name('dueOn')} label={t('room.condition.dueOn')} optional />
      <TextBox
        form={form}
        name={name('months')}
        label={t('room.condition.months')}
        hint={t('room.condition.months.hint')}
        inputMode="numeric"
        optional
      />
      <RadioGroup
        form={form}
        name={name('kind')}
        label={t('room.condition.kind')}
        choices={conditionKinds.map((kind) => ({ value: kind, label: t(`conditionKind.${kind}`) }))}
      />
      <RadioGroup
        form={form}
        name={name('start')}
        label={t('room.condition.start')}
        choices={[
          { value: 'now', label: t('room.condition.start.now') },
          { value: 'after', label: t('room.condition.start.after') },
        ]}
      />
      <div className="ws-condition__what">
        <TextArea form={form} name={name('criterion')} label={t('room.condition.criterion')} optional rows={2} />
      </div>
    </fieldset>
  )
}
