import { formContributorKinds } from '#src/domain/consultation/contribution.ts'
import type { Translate } from '#src/i18n/text.ts'
import type { PublicConsultationPage as Shown } from '#src/workflows/consultation/read-public-consultations.ts'
import { BotTrap } from '../../components/bot-trap.tsx'
import { Button } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { TextArea, TextBox } from '../../components/form.tsx'
import { valueOf, type FormView } from '../../components/form-view.ts'
import { Notice, Prose, Section } from '../../components/text.tsx'
import { publicConsultationPath } from '../../paths/consultation.ts'
import { reactPath } from '../../paths/public.ts'

interface FormProps {
  readonly t: Translate
  readonly shown: Shown
  readonly form: FormView
}

/** The form for everybody, without an account. */
export const ContributionForm = ({ t, shown, form }: FormProps) => (
  <Section id="meedenken" title={t('public.consultation.react')} split>
    <form
      className="ws-stack ws-measure"
      method="post"
      action={publicConsultationPath({ slug: shown.consultation.slug })}
    >
      <RadioGroup
        form={form}
        name="kind"
        label={t('public.consultation.kind')}
        choices={formContributorKinds.map((value) => ({ value, label: t(`public.consultation.kind.${value}`) }))}
      />
      <TextArea
        form={form}
        name="text"
        label={t('public.consultation.text')}
        hint={t('public.consultation.textHint')}
        rows={8}
        max={10_000}
      />
      <TextBox
        form={form}
        name="name"
        label={t('public.consultation.name')}
        hint={t('public.consultation.nameHint')}
        optional
      />
      <TextBox
        form={form}
        name="email"
        type="email"
        label={t('public.consultation.email')}
        hint={t('public.consultation.emailHint')}
        autoComplete="email"
        optional
      />
      <BotTrap t={t} />
      <Notice title={t('public.consultation.privacyTitle')}>{t('public.consultation.privacy')}</Notice>
      <div className="utrecht-button-group">
        <Button>{t('public.consultation.send')}</Button>
      </div>
    </form>
  </Section>
)

/** What somebody wrote and sent after the last day: it is not kept, and not lost either. */
export function NotSent({ t, form }: Pick<FormProps, 't' | 'form'>) {
  const text = valueOf(form, 'text')
  if (text === '') return null
  return (
    <Section id="niet-verstuurd" title={t('public.consultation.notSent')} split>
      <div className="ws-stack ws-measure">
        <Prose text={text} />
        <p>
          <a href={reactPath()}>{t('public.consultation.notSent.other')}</a>
        </p>
      </div>
    </Section>
  )
}
