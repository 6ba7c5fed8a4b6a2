import { Button, ButtonGroup } from '../../components/button.tsx'
import { type FormView, summaryOf } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { newPersonPath, peoplePath, personPath } from '../../paths/people.ts'
import { PersonFields } from './person-fields.tsx'

/** Adds somebody. */
export function NewPersonPage({ page, form }: { page: PageRequest; form: FormView }) {
  const { t, frame } = page
  return (
    <Page
      frame={frame}
      title={t('person.new.title')}
      lead={t('person.new.lead')}
      crumbs={[{ href: peoplePath(), label: t('people.title') }]}
      errors={summaryOf(form)}
    >
      <form method="post" action={newPersonPath()} className="ws-form">
        <PersonFields form={form} t={t} />
        <ButtonGroup>
          <Button>{t('person.add')}</Button>
        </ButtonGroup>
      </form>
    </Page>
  )
}

interface PasswordProps {
  readonly page: PageRequest
  readonly person: { readonly id: string; readonly name: string; readonly email: string | null }
  readonly password: string
}

/** The temporary password, once. */
export function PasswordPage({ page: { t, frame }, person, password }: PasswordProps) {
  const { name } = person
  return (
    <Page
      frame={frame}
      title={t('person.password.title', { name })}
      lead={t('person.password.lead')}
      crumbs={[{ href: peoplePath(), label: t('people.title') }]}
    >
      <Section id="wachtwoord" title={t('person.password.label')}>
        <p className="ws-password-once">{password}</p>
        <p>
          {t('person.password.email')}: {person.email}
        </p>
        <p>{t('person.password.next', { name })}</p>
        <p>
          <a href={personPath({ id: person.id })}>{t('person.password.back', { name })}</a>
        </p>
      </Section>
    </Page>
  )
}
