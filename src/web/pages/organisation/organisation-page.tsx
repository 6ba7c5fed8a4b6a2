import type { Organisation } from '#src/workflows/organisation/read-organisations.ts'
import { Button } from '../../components/button.tsx'
import { Checkbox, RadioGroup } from '../../components/choices.tsx'
import { type FormView, summaryOf } from '../../components/form-view.ts'
import { HiddenField, TextArea, TextBox } from '../../components/form.tsx'
import { Page } from '../../components/page.tsx'
import { Facts } from '../../components/text.tsx'
import { administrationNav } from '../../http/administration.ts'
import type { PageRequest } from '../../http/route.ts'
import { organisationPath, smallPresetPath } from '../../paths/people.ts'
import { KindForm } from './kind-form.tsx'

/** Themes that are built. */
export const themes = ['weegschaal', 'voorbeeld'] as const

interface Props {
  readonly page: PageRequest
  readonly organisation: Organisation
  readonly form: FormView
  readonly kind: FormView
  readonly kindIsFixed: boolean
}

/** The organisation itself: name, addresses, house style. */
export function OrganisationPage({ page, organisation, form, kind, kindIsFixed }: Props) {
  const { t, frame } = page
  return (
    <Page
      frame={frame}
      title={t('organisation.title')}
      lead={t('organisation.lead')}
      subnav={administrationNav(page)}
      errors={summaryOf(form, kind)}
      head={
        <Facts
          items={[
            { label: t('organisation.identifier'), value: organisation.tooiUri ?? t('organisation.identifier.none') },
          ]}
        />
      }
    >
      <form method="post" action={organisationPath()} className="ws-form ws-below">
        <HiddenField name="revision" value={organisation.revision} />
        <TextBox form={form} name="name" label={t('organisation.name')} why={t('organisation.name.why')} />
        <TextArea
          form={form}
          name="contact"
          label={t('organisation.contact')}
          hint={t('organisation.contact.hint')}
          why={t('organisation.contact.why')}
          rows={2}
          optional
        />
        <TextBox
          form={form}
          name="publicHost"
          label={t('organisation.publicHost')}
          hint={t('organisation.publicHost.hint')}
          optional
        />
        <RadioGroup
          form={form}
          name="theme"
          label={t('organisation.theme')}
          choices={themes.map((theme) => ({ value: theme, label: t(`organisation.theme.${theme}`) }))}
        />
        <Checkbox
          form={form}
          name="small"
          label={t('organisation.small')}
          hint={
            <>
              {t('organisation.small.hint')} <a href={smallPresetPath()}>{t('organisation.small.link')}</a>
            </>
          }
        />
        <Button>{t('organisation.save')}</Button>
      </form>
      <KindForm page={page} form={kind} fixed={kindIsFixed} />
    </Page>
  )
}
