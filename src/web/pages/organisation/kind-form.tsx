import { organisationKinds } from '#src/domain/body/body.ts'
import { Button } from '../../components/button.tsx'
import type { FormView } from '../../components/form-view.ts'
import { HiddenField, Select } from '../../components/form.tsx'
import { Details, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { organisationKindPath } from '../../paths/people.ts'

interface Props {
  readonly page: PageRequest
  readonly form: FormView
  /** Something was decided, so that the kind stays what it is. */
  readonly fixed: boolean
}

/** Corrects the kind of organisation while nothing was decided, or says why that is over. */
export function KindForm({ page, form, fixed }: Props) {
  const { t, organisation } = page
  return (
    <Section id="soort" title={t('organisation.kind')} why={t('organisation.kind.why')} variant="ws-below" split>
      <p>{t('organisation.kind.now', { kind: t(`setup.kind.${organisation.kind}`) })}</p>
      {fixed ? (
        <p>{t('organisation.kind.fixed')}</p>
      ) : (
        <Details summary={t('organisation.kind.correct')} open={form.errors.length > 0}>
          <form method="post" action={organisationKindPath()} className="ws-form">
            <HiddenField name="revision" value={organisation.revision} />
            <p>{t('organisation.kind.text')}</p>
            <Select
              form={form}
              name="kind"
              label={t('setup.kind')}
              choices={organisationKinds
                .filter((kind) => kind !== organisation.kind)
                .map((value) => ({ value, label: t(`setup.kind.${value}`) }))}
            />
            <Button primary={false}>{t('organisation.kind.submit')}</Button>
          </form>
        </Details>
      )}
    </Section>
  )
}
