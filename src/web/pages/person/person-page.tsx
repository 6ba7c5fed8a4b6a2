import type { Person } from '#src/domain/person/person.ts'
import { roles, type RoleAssignment } from '#src/domain/person/role.ts'
import type { PersonDetails } from '#src/workflows/person/read-people.ts'
import { Button, ButtonForm } from '../../components/button.tsx'
import { Checkbox } from '../../components/choices.tsx'
import { formView, summaryOf, type FormView } from '../../components/form-view.ts'
import { DayBox, HiddenField, Select, TextArea, TextBox } from '../../components/form.tsx'
import { Page } from '../../components/page.tsx'
import { DataTable } from '../../components/table.tsx'
import { Details, Empty, Section } from '../../components/text.tsx'
import { administrationNav, periodInWords } from '../../http/administration.ts'
import type { PageRequest } from '../../http/route.ts'
import {
  peoplePath,
  personAccountPath,
  personPath,
  personRoleEndPath,
  personRolesPath,
  personSecondStepPath,
} from '../../paths/people.ts'
import { PersonFields } from './person-fields.tsx'

/** What the page of one person shows. */
interface PersonView extends PersonDetails {
  /** The account asks a code after the password. */
  readonly secondStep: boolean
}

interface Props {
  readonly page: PageRequest
  readonly view: PersonView
  readonly details: FormView
  readonly role: FormView
  readonly second: FormView
  /** The role whose end was filled in wrongly, if any. */
  readonly end: { readonly roleId: string; readonly form: FormView } | null
}

/** One person: details, roles through time, account. */
export function PersonPage({ page, view, details, role, second, end }: Props) {
  const { t, frame } = page
  const { person } = view.one
  return (
    <Page
      frame={frame}
      title={person.name}
      kicker={person.externalOf ?? undefined}
      lead={person.jobTitle}
      crumbs={[{ href: peoplePath(), label: t('people.title') }]}
      subnav={administrationNav(page)}
      errors={summaryOf(details, role, second, ...(end === null ? [] : [end.form]))}
    >
      <Section id="rollen" title={t('person.roles')} split why={t('person.roles.why')}>
        <Roles page={page} view={view} end={end} />
        <Details summary={t('person.role.give')} open={role.errors.length > 0}>
          <RoleFields page={page} view={view} form={role} />
        </Details>
      </Section>
      <Section id="account" title={t('person.account')} split why={t('person.account.why')}>
        <Account page={page} person={person} waiting={view.waiting} />
        {view.secondStep && <SecondStep page={page} person={person} form={second} />}
      </Section>
      <Section id="gegevens" title={t('person.details')} split>
        <form method="post" action={personPath({ id: person.id })} className="ws-form">
          <HiddenField name="revision" value={person.revision} />
          <PersonFields form={details} t={t} />
          <Checkbox form={details} name="active" label={t('person.active')} hint={t('person.active.hint')} />
          <Button>{t('person.save')}</Button>
        </form>
      </Section>
    </Page>
  )
}

function Roles({ page, view, end }: Pick<Props, 'page' | 'view' | 'end'>) {
  const { t } = page
  return (
    <DataTable
      caption={t('person.roles')}
      columns={[
        t('person.role.column.role'),
        t('person.role.column.for'),
        t('person.role.column.period'),
        t('person.role.column.end'),
      ]}
      rows={view.one.assignments.map((held) => ({
        id: held.id,
        cells: [
          <RoleName key="role" page={page} view={view} held={held} />,
          scopeText(page, view, held),
          periodInWords(page, held),
          held.to === null ? <EndRole key="end" page={page} held={held} end={end} /> : '',
        ],
      }))}
      empty={t('person.roles.empty')}
    />
  )
}

function scopeText({ t }: PageRequest, view: PersonView, { scope }: RoleAssignment): string {
  if (scope.kind === 'organisation') return t('scope.organisation')
  if (scope.kind === 'algorithm')
    return view.algorithms.find((one) => one.id === scope.id)?.name ?? t('scope.algorithm')
  return view.bodies.find((body) => body.id === scope.id)?.name ?? ''
}

function RoleName({ page: { t }, view, held }: { page: PageRequest; view: PersonView; held: RoleAssignment }) {
  const waived = view.waivers.filter((waiver) => waiver.assignmentId === held.id)
  return (
    <>
      {t(`role.${held.role}`)}
      {held.portfolio !== null && <>, {t('person.role.portfolio', { portfolio: held.portfolio })}</>}
      {held.deputy === true && <>, {t('person.role.deputy')}</>}
      {held.heldBy !== null && <>, {t('person.role.heldBy', { organisation: held.heldBy })}</>}
      {waived.map((waiver) => (
        <p key={waiver.id} className="ws-small ws-subtle">
          {t('person.role.waived', { role: t(`role.${waiver.with}`), reason: waiver.reason })}
        </p>
      ))}
    </>
  )
}

function EndRole({ page, held, end }: { page: PageRequest; held: RoleAssignment; end: Props['end'] }) {
  const { t, frame, context } = page
  const mine = end !== null && end.roleId === held.id
  const prefix = `einde-${held.id}-`
  const form = mine ? end.form : formView(frame, { on: context.today }, [], prefix)
  return (
    <Details summary={t('person.role.end.submit')} open={mine}>
      <form method="post" action={personRoleEndPath({ id: held.personId, role: held.id })} className="ws-form">
        <DayBox form={form} name="on" label={t('person.role.end.label')} />
        <Button primary={false}>{t('person.role.end.submit')}</Button>
      </form>
    </Details>
  )
}

function RoleFields({ page, view, form }: { page: PageRequest; view: PersonView; form: FormView }) {
  const { t } = page
  const scopes = [
    { value: 'organisation', label: t('person.role.scope.organisation') },
    ...view.bodies.map((body) => ({ value: body.id, label: body.name })),
    ...view.algorithms.map(({ id, name }) => ({
      value: `algorithm:${id}`,
      label: t('person.role.scope.algorithm', { name }),
    })),
  ]
  return (
    <form method="post" action={personRolesPath({ id: view.one.person.id })} className="ws-form">
      <Select
        form={form}
        name="role"
        label={t('person.role.role')}
        choices={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
      />
      <Select
        form={form}
        name="scope"
        label={t('person.role.scope')}
        hint={t('person.role.scope.hint')}
        choices={scopes}
      />
      <TextBox
        form={form}
        name="portfolio"
        label={t('person.role.portfolio.label')}
        hint={t('person.role.portfolio.hint')}
        optional
      />
      <TextBox
        form={form}
        name="heldBy"
        label={t('person.role.heldBy.label')}
        hint={t('person.role.heldBy.hint')}
        optional
      />
      <Checkbox form={form} name="deputy" label={t('person.role.deputy.label')} hint={t('person.role.deputy.hint')} />
      <DayBox form={form} name="from" label={t('person.role.from')} />
      <DayBox form={form} name="to" label={t('person.role.to')} optional />
      <TextArea
        form={form}
        name="reason"
        label={t('person.role.reason')}
        hint={t('person.role.reason.hint')}
        rows={2}
        optional
      />
      <Button>{t('person.role.submit')}</Button>
    </form>
  )
}

/** Takes the second step away from somebody else who lost it; the own one is taken away on the own account page. */
function SecondStep({ page, person, form }: { page: PageRequest; person: Person; form: FormView }) {
  const { t } = page
  if (person.id === page.actor?.personId) return <p>{t('person.second.own')}</p>
  return (
    <Details summary={t('person.second.remove')} open={form.errors.length > 0}>
      <form method="post" action={personSecondStepPath({ id: person.id })} className="ws-form">
        <p>{t('person.second.text')}</p>
        <TextArea
          form={form}
          name="secondReason"
          rows={2}
          label={t('person.second.reason')}
          hint={t('person.second.reason.hint')}
          why={t('person.second.reason.why')}
        />
        <Button primary={false}>{t('person.second.remove')}</Button>
      </form>
    </Details>
  )
}

function Account({ page: { t }, person, waiting }: { page: PageRequest; person: Person; waiting: boolean }) {
  if (person.email === null) return <Empty>{t('person.account.noEmail')}</Empty>
  const has = person.loginId !== null
  return (
    <>
      <p>{has ? t('person.account.has', { email: person.email }) : t('person.account.none')}</p>
      {waiting && <p>{t('person.account.waiting')}</p>}
      {person.active && (
        <ButtonForm action={personAccountPath({ id: person.id })} primary={!has}>
          {has ? t('person.account.reset') : t('person.account.open')}
        </ButtonForm>
      )}
    </>
  )
}
