import type { GoverningBody } from '#src/domain/body/body.ts'
import type { BodyMember, Term } from '#src/domain/body/membership.ts'
import { holdsOn } from '#src/domain/shared/dates.ts'
import type { Bodies } from '#src/workflows/body/read-bodies.ts'
import { Button } from '../../components/button.tsx'
import { formView, summaryOf, type FormView } from '../../components/form-view.ts'
import { DayBox, Select, TextBox } from '../../components/form.tsx'
import { Page } from '../../components/page.tsx'
import { DataTable } from '../../components/table.tsx'
import { Byline, Details, Empty, Item, Items, Section } from '../../components/text.tsx'
import { capital } from '../../components/words.ts'
import { administrationNav, periodInWords } from '../../http/administration.ts'
import type { PageRequest } from '../../http/route.ts'
import { bodiesPath, bodyEndPath, bodyMemberEndPath, bodyMembersPath, bodyTermsPath } from '../../paths/people.ts'

export interface BodyForms {
  readonly member: FormView
  readonly term: FormView
  readonly end: FormView
  /** The membership whose end was filled in wrongly, if any. */
  readonly memberEnd: { readonly memberId: string; readonly form: FormView } | null
}

interface Props {
  readonly page: PageRequest
  readonly body: GoverningBody
  readonly found: Bodies
  readonly forms: BodyForms
}

/** One body: members, who records, terms of office. */
export function BodyPage(props: Props) {
  const { page, body, found, forms } = props
  const { t, frame } = page
  const wrong = [forms.member, forms.term, forms.end, ...(forms.memberEnd === null ? [] : [forms.memberEnd.form])]
  return (
    <Page
      frame={frame}
      title={capital(body.name)}
      kicker={capital(t(`bodyRole.${body.role}`))}
      head={
        <Byline
          items={[
            { label: t('body.legalBasis'), value: body.legalBasis },
            { label: t('body.member.column.period'), value: capital(periodInWords(page, body)) },
          ]}
        />
      }
      crumbs={[{ href: bodiesPath(), label: t('bodies.title') }]}
      subnav={administrationNav(page)}
      errors={summaryOf(...wrong)}
    >
      <Section id="leden" title={t('body.members')}>
        <Members {...props} />
        <Details summary={t('body.member.add')} open={forms.member.errors.length > 0}>
          <MemberFields {...props} />
        </Details>
      </Section>
      <Section id="vastleggen" title={t('body.recorders')} split>
        <Recorders {...props} />
      </Section>
      <Section id="perioden" title={t('body.terms')} split why={t('body.terms.why')}>
        <Terms page={page} terms={found.terms.filter((term) => term.bodyId === body.id)} />
        <Details summary={t('body.term.add')} open={forms.term.errors.length > 0}>
          <TermFields {...props} />
        </Details>
      </Section>
      {body.to === null && (
        <Section id="einde" title={t('body.end')} split>
          <Details summary={t('body.end.submit')} open={forms.end.errors.length > 0}>
            <form method="post" action={bodyEndPath({ id: body.id })} className="ws-form">
              <DayBox form={forms.end} name="on" label={t('body.end.on')} />
              <Button primary={false}>{t('body.end.submit')}</Button>
            </form>
          </Details>
        </Section>
      )}
    </Page>
  )
}

function Members({ page, body, found, forms }: Props) {
  const { t } = page
  return (
    <DataTable
      caption={t('body.members')}
      columns={[
        t('body.member.column.name'),
        t('body.member.column.title'),
        t('body.member.column.period'),
        t('body.member.column.end'),
      ]}
      rows={found.members
        .filter((member) => member.bodyId === body.id)
        .map((member) => ({
          id: member.id,
          cells: [
            found.people.find((person) => person.id === member.personId)?.name,
            member.politicalGroup === null ? member.title : `${member.title} (${member.politicalGroup})`,
            periodInWords(page, member),
            member.to === null ? <EndMember key="end" page={page} member={member} end={forms.memberEnd} /> : '',
          ],
        }))}
      empty={t('body.members.empty')}
    />
  )
}

interface EndProps {
  readonly page: PageRequest
  readonly member: BodyMember
  readonly end: BodyForms['memberEnd']
}

function EndMember({ page: { t, frame, context }, member, end }: EndProps) {
  const mine = end !== null && end.memberId === member.id
  const prefix = `einde-${member.id}-`
  const form = mine ? end.form : formView(frame, { on: context.today }, [], prefix)
  return (
    <Details summary={t('body.member.end')} open={mine}>
      <form method="post" action={bodyMemberEndPath({ id: member.bodyId, member: member.id })} className="ws-form">
        <DayBox form={form} name="on" label={t('body.member.to')} />
        <Button primary={false}>{t('body.member.end')}</Button>
      </form>
    </Details>
  )
}

function MemberFields({ page: { t }, body, found, forms }: Props) {
  const form = forms.member
  const persons = found.people
    .filter((person) => person.active)
    .map((person) => ({ value: person.id, label: `${person.name}, ${person.jobTitle}` }))
  return (
    <form method="post" action={bodyMembersPath({ id: body.id })} className="ws-form">
      <Select form={form} name="person" label={t('body.member.person')} choices={persons} />
      <TextBox form={form} name="title" label={t('body.member.title')} hint={t('body.member.title.hint')} />
      <TextBox form={form} name="group" label={t('body.member.group')} optional />
      <DayBox form={form} name="from" label={t('body.member.from')} />
      <DayBox form={form} name="to" label={t('body.member.to')} optional />
      <Button>{t('body.member.add')}</Button>
    </form>
  )
}

function Recorders({ page: { t, context }, body, found }: Props) {
  const held = found.assignments.filter(
    (one) =>
      (one.role === 'clerk' || one.role === 'bodySecretary') &&
      one.scope.kind === 'body' &&
      one.scope.id === body.id &&
      holdsOn(one, context.today),
  )
  if (held.length === 0)
    return <Empty>{body.role === 'singleHeaded' ? t('body.recorders.self') : t('body.recorders.empty')}</Empty>
  return (
    <ul className="ws-plain">
      {held.map((one) => (
        <li key={one.id}>
          {found.people.find((person) => person.id === one.personId)?.name}, {t(`role.${one.role}`)}
        </li>
      ))}
    </ul>
  )
}

function Terms({ page, terms }: { page: PageRequest; terms: readonly Term[] }) {
  const { t } = page
  if (terms.length === 0) return <Empty>{t('body.terms.empty')}</Empty>
  return (
    <Items small>
      {terms.map((term) => (
        <Item key={term.id} when={periodInWords(page, term)} title={term.name}>
          {term.agreementUrl !== null && (
            <p>
              <a href={term.agreementUrl}>{t('body.term.agreementLink')}</a>
            </p>
          )}
        </Item>
      ))}
    </Items>
  )
}

function TermFields({ page: { t }, body, forms }: Props) {
  const form = forms.term
  return (
    <form method="post" action={bodyTermsPath({ id: body.id })} className="ws-form">
      <TextBox form={form} name="name" label={t('body.term.name')} hint={t('body.term.name.hint')} />
      <DayBox form={form} name="from" label={t('body.term.from')} />
      <DayBox form={form} name="to" label={t('body.term.to')} optional />
      <DayBox form={form} name="election" label={t('body.term.election')} optional />
      <TextBox form={form} name="agreement" type="url" label={t('body.term.agreement')} optional />
      <Button>{t('body.term.add')}</Button>
    </form>
  )
}
