import type { Translate } from '#src/i18n/text.ts'
import { Button, ButtonForm } from '../../components/button.tsx'
import { TextBox } from '../../components/form.tsx'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { keptFormPath, signInCodePath, signInPath } from '../../paths/session.ts'

interface Props {
  readonly frame: Frame
  readonly t: Translate
  readonly back: string
  /** Why somebody comes here: to go on with what was kept, or for the first time. */
  readonly lead?: string | undefined
  readonly values?: FormValues
  readonly errors?: readonly FieldError[]
}

/** E-mail address and password. */
export function SignInPage({ frame, t, back, lead, values = {}, errors = [] }: Props) {
  const form = formView(frame, values, errors)
  return (
    <Page frame={frame} title={t('signIn.title')} errors={errors} lead={lead}>
      <form method="post" action={signInPath()} className="ws-form">
        <input type="hidden" name="back" value={back} />
        <TextBox form={form} name="email" type="email" autoComplete="username" label={t('signIn.email')} />
        <TextBox
          form={form}
          name="password"
          type="password"
          autoComplete="current-password"
          label={t('signIn.password')}
        />
        <Button>{t('signIn.submit')}</Button>
      </form>
    </Page>
  )
}

/** The six digits of the authenticator app, or a recovery code. */
export function CodePage({ frame, t, back, values = {}, errors = [] }: Omit<Props, 'lead'>) {
  const form = formView(frame, values, errors)
  return (
    <Page frame={frame} title={t('signIn.code.title')} lead={t('signIn.code.lead')} errors={errors}>
      <form method="post" action={signInCodePath()} className="ws-form">
        <input type="hidden" name="back" value={back} />
        <TextBox
          form={form}
          name="code"
          autoComplete="one-time-code"
          label={t('signIn.code.label')}
          hint={t('signIn.code.recovery')}
        />
        <Button>{t('signIn.code.submit')}</Button>
      </form>
    </Page>
  )
}

/** Words that somebody wrote are shown; codes and choices go along unseen. */
const isWords = (value: string): boolean => /\S\s+\S/.test(value)

/** What was filled in when the session had ended, to be sent again. */
export function KeptFormPage({
  frame,
  t,
  action,
  fields,
}: {
  frame: Frame
  t: Translate
  action: string
  fields: readonly (readonly [string, string])[]
}) {
  return (
    <Page frame={frame} title={t('signIn.restored.title')} lead={t('signIn.restored.lead')}>
      <form method="post" action={action} className="ws-form">
        {fields.map(([name, value]) =>
          isWords(value) ? (
            <blockquote key={`${name}=${value}`} className="ws-voice">
              {value}
              <input type="hidden" name={name} value={value} />
            </blockquote>
          ) : (
            <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
          ),
        )}
        <Button>{t('signIn.restored.submit')}</Button>
      </form>
      <ButtonForm action={keptFormPath()}>{t('signIn.restored.cancel')}</ButtonForm>
    </Page>
  )
}
