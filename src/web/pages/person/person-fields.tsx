import type { Translate } from '#src/i18n/text.ts'
import { Checkbox } from '../../components/choices.tsx'
import type { FormView } from '../../components/form-view.ts'
import { TextBox } from '../../components/form.tsx'

/** Who somebody is: the same fields for a new person and an existing one. */
export function PersonFields({ form, t }: { form: FormView; t: Translate }) {
  return (
    <>
      <TextBox form={form} name="name" label={t('person.name')} autoComplete="off" />
      <TextBox
        form={form}
        name="jobTitle"
        label={t('person.jobTitle')}
        hint={t('person.jobTitle.hint')}
        why={t('person.jobTitle.why')}
      />
      <TextBox
        form={form}
        name="email"
        type="email"
        label={t('person.email')}
        hint={t('person.email.hint')}
        autoComplete="off"
        optional
      />
      <Checkbox form={form} name="officeHolder" label={t('person.officeHolder')} hint={t('person.officeHolder.hint')} />
      <TextBox
        form={form}
        name="externalOf"
        label={t('person.externalOf')}
        hint={t('person.externalOf.hint')}
        optional
      />
    </>
  )
}
