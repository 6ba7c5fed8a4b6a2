import { organisationKinds } from '#src/domain/body/body.ts'
import type { Translate } from '#src/i18n/text.ts'
import { Button } from '../../components/button.tsx'
import { Checkbox, RadioGroup } from '../../components/choices.tsx'
import { TextBox } from '../../components/form.tsx'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { setUpPath, startExamplePath } from '../../paths/session.ts'

/** The first page of an empty installation: two ways in. */
export function FirstRunPage({ frame, t, example }: { frame: Frame; t: Translate; example: boolean }) {
  return (
    <Page frame={frame} title={t('setup.welcome.title')} lead={t('setup.welcome.lead')} kernvraag>
      <div className="ws-doors">
        <section className="ws-door" aria-labelledby="own">
          <h2 id="own">{t('setup.own.title')}</h2>
          <p>{t('setup.own.text')}</p>
          <a className="utrecht-button utrecht-button--primary-action" href={setUpPath()}>
            {t('setup.own.button')}
          </a>
        </section>
        {example && (
          <section className="ws-door" aria-labelledby="example">
            <h2 id="example">{t('setup.demo.title')}</h2>
            <p>{t('setup.demo.text')}</p>
            <form method="post" action={startExamplePath()}>
              <Button primary={false}>{t('setup.demo.button')}</Button>
            </form>
          </section>
        )}
      </div>
    </Page>
  )
}

interface SetUpProps {
  readonly frame: Frame
  readonly t: Translate
  readonly names: readonly string[]
  readonly askCode: boolean
  readonly values?: FormValues
  readonly errors?: readonly FieldError[]
}

/** Which organisation, and who is its first administrator. */
export function SetUpPage({ frame, t, names, askCode, values = {}, errors = [] }: SetUpProps) {
  const form = formView(frame, values, errors)
  const kinds = organisationKinds.map((kind) => ({ value: kind, label: t(`setup.kind.${kind}`) }))
  return (
    <Page frame={frame} title={t('setup.title')} errors={errors}>
      <form method="post" action={setUpPath()} className="ws-form">
        <RadioGroup form={form} name="kind" label={t('setup.kind')} hint={t('setup.kind.help')} choices={kinds} />
        <TextBox form={form} name="name" label={t('setup.name')} hint={t('setup.name.help')} suggestions={names} />
        <Checkbox form={form} name="small" label={t('setup.small')} hint={t('setup.small.help')} />
        <h2>{t('setup.admin')}</h2>
        <p>{t('setup.admin.help')}</p>
        <TextBox
          form={form}
          name="adminName"
          label={t('setup.adminName')}
          hint={t('setup.adminName.help')}
          autoComplete="name"
        />
        <TextBox
          form={form}
          name="email"
          type="email"
          label={t('setup.email')}
          hint={t('setup.email.help')}
          autoComplete="username"
        />
        <TextBox
          form={form}
          name="password"
          type="password"
          label={t('setup.password')}
          hint={t('setup.password.help')}
          autoComplete="new-password"
        />
        {askCode && <TextBox form={form} name="code" label={t('setup.code')} hint={t('setup.code.help')} />}
        <Button>{t('setup.submit')}</Button>
      </form>
    </Page>
  )
}
