import type { GoverningBody } from '#src/domain/body/body.ts'
import { sharedRoles, smallPresetParts } from '#src/domain/person/small-organisation.ts'
import type { People } from '#src/workflows/person/read-people.ts'
import { Button } from '../../components/button.tsx'
import { capital } from '../../components/words.ts'
import { type FormView, summaryOf } from '../../components/form-view.ts'
import { DayBox, Select, TextArea, TextBox } from '../../components/form.tsx'
import { Page } from '../../components/page.tsx'
import { Empty, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { newPersonPath, peoplePath, smallPresetPath } from '../../paths/people.ts'

interface Props {
  readonly page: PageRequest
  readonly people: People
  readonly executives: readonly GoverningBody[]
  readonly form: FormView
}

/** Divides all roles over a few people, and over other organisations. */
export function SmallPage({ page, people, executives, form }: Props) {
  const { t, frame } = page
  const persons = people.people
    .filter(({ person }) => person.active && person.externalOf === null)
    .map(({ person }) => ({ value: person.id, label: `${person.name}, ${person.jobTitle}` }))
  return (
    <Page
      frame={frame}
      title={t('small.title')}
      lead={t('small.lead')}
      crumbs={[{ href: peoplePath(), label: t('people.title') }]}
      errors={summaryOf(form)}
    >
      {persons.length < 2 ? (
        <Empty>
          <p>{t('small.needPeople')}</p>
          <p>
            <a href={newPersonPath()}>{t('people.add')}</a>
          </p>
        </Empty>
      ) : (
        <form method="post" action={smallPresetPath()}>
          <Section id="zelf" title={t('small.own')} split>
            {smallPresetParts.map((part) => (
              <Select
                key={part}
                form={form}
                name={part}
                label={t(`small.part.${part}`)}
                hint={t(`small.part.${part}.hint`)}
                choices={persons}
              />
            ))}
            <Select
              form={form}
              name="body"
              label={t('small.body')}
              choices={executives.map((body) => ({ value: body.id, label: body.name }))}
            />
            <DayBox form={form} name="from" label={t('small.from')} />
            <TextArea
              form={form}
              name="reason"
              label={t('small.reason')}
              hint={t('small.reason.hint')}
              rows={2}
              optional
            />
          </Section>
          <Section id="elders" title={t('small.elsewhere')} split why={t('small.elsewhere.why')}>
            {sharedRoles.map((role) => (
              <TextBox key={role} form={form} name={role} label={capital(t(`role.${role}`))} optional />
            ))}
            <Button>{t('small.submit')}</Button>
          </Section>
        </form>
      )}
    </Page>
  )
}
