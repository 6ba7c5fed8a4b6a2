import type { Translate } from '#src/i18n/text.ts'
import { Button, ButtonForm } from '../../components/button.tsx'
import { TextBox } from '../../components/form.tsx'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { signInAsPath, signInCodePath, signInPath, startPath } from '../../paths/session.ts'

/** Someone of the example municipality whom a visitor may be. */
export interface ExamplePerson {
  readonly id: string
  readonly name: string
  readonly jobTitle: string
}

interface Props {
  readonly frame: Frame
  readonly t: Translate
  readonly back: string
  readonly kept: boolean
  readonly values?: FormValues
  readonly errors?: readonly FieldError[]
}

/** E-mail address and password. */
export function SignInPage({ frame, t, back, kept, values = {}, errors = [] }: Props) {
  const form = formView(frame, values, errors)
  return (
    <Page frame={frame} title={t('signIn.title')} errors={errors} {...(kept ? { lead: t('signIn.again') } : {})}>
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
export function CodePage({ frame, t, back, values = {}, errors = [] }: Omit<Props, 'kept'>) {
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

/** The people of the example municipality: one click signs in. */
export function ExamplePeoplePage({
  frame,
  t,
  organisation,
  neighbours,
  people,
  back,
}: {
  frame: Frame
  t: Translate
  organisation: string
  neighbours: readonly { readonly name: string; readonly address: string }[]
  people: readonly ExamplePerson[]
  back: string
}) {
  const others = neighbours.filter(({ name }) => name !== organisation)
  return (
    <Page frame={frame} title={t('signIn.demo.title')} lead={t('signIn.demo.lead')}>
      {others.length > 0 && (
        <>
          <p>{t('signIn.demo.others')}</p>
          <ul>
            {others.map(({ name, address }) => (
              <li key={address}>
                <a href={address + signInPath.pattern}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className="ws-items">
        {people.map((person) => (
          <li key={person.id}>
            <h2 className="ws-aside-title">{person.name}</h2>
            <p>{person.jobTitle}</p>
            <ButtonForm action={signInAsPath()} fields={{ person: person.id, back }}>
              {t('signIn.demo.as', { name: person.name })}
            </ButtonForm>
          </li>
        ))}
      </ul>
    </Page>
  )
}

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
          value.length > 80 ? (
            <blockquote key={`${name}=${value}`} className="ws-voice">
              {value}
              <input type="hidden" name={name} value={value} />
            </blockquote>
          ) : (
            <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
          ),
        )}
        <p className="utrecht-button-group">
          <Button>{t('signIn.restored.submit')}</Button>
          <a href={startPath()}>{t('signIn.restored.cancel')}</a>
        </p>
      </form>
    </Page>
  )
}
