import { bodyRoles } from '#src/domain/body/body.ts'
import { Button } from '../../components/button.tsx'
import { Checkbox, RadioGroup } from '../../components/choices.tsx'
import { type FormView, summaryOf } from '../../components/form-view.ts'
import { DayBox, TextBox } from '../../components/form.tsx'
import { Page } from '../../components/page.tsx'
import type { PageRequest } from '../../http/route.ts'
import { bodiesPath, newBodyPath } from '../../paths/people.ts'

interface Props {
  readonly page: PageRequest
  readonly form: FormView
  /** Bodies that this kind of organisation can also have. */
  readonly known: readonly string[]
}

/** Adds a body. */
export function NewBodyPage({ page: { t, frame }, form, known }: Props) {
  return (
    <Page
      frame={frame}
      title={t('bodies.add')}
      lead={known.length === 0 ? undefined : t('bodies.add.known', { names: known.join(', ') })}
      crumbs={[{ href: bodiesPath(), label: t('bodies.title') }]}
      errors={summaryOf(form)}
    >
      <form method="post" action={newBodyPath()} className="ws-form">
        <TextBox form={form} name="name" label={t('body.name')} hint={t('body.name.hint')} suggestions={known} />
        <RadioGroup
          form={form}
          name="role"
          label={t('body.role')}
          choices={bodyRoles.map((role) => ({ value: role, label: t(`bodyRole.${role}`) }))}
        />
        <TextBox
          form={form}
          name="legalBasis"
          label={t('body.legalBasis')}
          hint={t('body.legalBasis.hint')}
          why={t('body.legalBasis.why')}
        />
        <Checkbox form={form} name="collegial" label={t('body.collegial')} />
        <DayBox form={form} name="from" label={t('body.from')} />
        <Button>{t('body.add')}</Button>
      </form>
    </Page>
  )
}
