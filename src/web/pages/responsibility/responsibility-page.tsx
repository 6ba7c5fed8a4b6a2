import type { GoverningBody } from '#src/domain/body/body.ts'
import type { Responsibilities, RoleOnDay } from '#src/workflows/person/read-responsibility.ts'
import { dayInWords } from '../../components/day-text.tsx'
import { Filters } from '../../components/filters.tsx'
import { DayBox } from '../../components/form.tsx'
import { formView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { DataTable } from '../../components/table.tsx'
import { Empty, Facts, Late, Notice, Section } from '../../components/text.tsx'
import { administrationNav } from '../../http/administration.ts'
import type { PageRequest } from '../../http/route.ts'
import { responsibilityPath } from '../../paths/people.ts'

interface Props {
  readonly page: PageRequest
  readonly found: Responsibilities
}

/** Bodies, portfolios, roles and algorithms as they stood on a day. */
export function ResponsibilityPage({ page, found, wrongDay }: Props & { readonly wrongDay: boolean }) {
  const { t, frame, lang } = page
  return (
    <Page
      frame={frame}
      title={t('responsibility.title', { day: dayInWords(found.day, lang) })}
      lead={t('responsibility.lead')}
      subnav={administrationNav(page)}
    >
      {wrongDay && <Notice warning>{t('responsibility.wrongDay')}</Notice>}
      <Filters action={responsibilityPath()} label={t('responsibility.day')} submit={t('responsibility.show')}>
        <DayBox form={formView(frame, { dag: found.day })} name="dag" label={t('responsibility.day')} />
      </Filters>
      <Section id="organen" title={t('responsibility.bodies')} split>
        <BodiesOnDay page={page} found={found} />
      </Section>
      <Section id="portefeuilles" title={t('responsibility.portfolios')} split>
        <DataTable
          caption={t('responsibility.portfolios')}
          columns={[t('responsibility.column.portfolio'), t('responsibility.column.who')]}
          rows={found.roles
            .filter(({ assignment }) => assignment.portfolio !== null)
            .map((one) => ({
              id: one.assignment.id,
              cells: [one.assignment.portfolio, <Who key="who" page={page} one={one} />],
            }))}
          empty={t('responsibility.portfolios.empty')}
        />
      </Section>
      <Section id="algoritmes" title={t('responsibility.algorithms')} split>
        <DataTable
          caption={t('responsibility.algorithms')}
          columns={[
            t('responsibility.column.algorithm'),
            t('responsibility.column.duty'),
            t('responsibility.column.who'),
          ]}
          rows={found.algorithms.map((one) => ({
            id: `${one.algorithmId}-${one.duty}`,
            cells: [
              one.algorithmName,
              t(`responsibility.duty.${one.duty}`),
              one.holder ?? <Late key="nobody">{t('responsibility.nobody')}</Late>,
            ],
          }))}
          empty={t('responsibility.algorithms.empty')}
        />
      </Section>
      <Section id="rollen" title={t('responsibility.roles')} split>
        <DataTable
          caption={t('responsibility.roles')}
          columns={[t('responsibility.column.role'), t('responsibility.column.who'), t('responsibility.column.for')]}
          rows={found.roles.map((one) => ({
            id: one.assignment.id,
            cells: [
              t(`role.${one.assignment.role}`),
              <Who key="who" page={page} one={one} />,
              scopeOf(page, found, one),
            ],
          }))}
          empty={t('responsibility.roles.empty')}
        />
      </Section>
      <Section id="niet-belegd" title={t('responsibility.missing')} split>
        <Missing page={page} found={found} />
      </Section>
    </Page>
  )
}

function BodiesOnDay({ page: { t }, found }: Props) {
  if (found.bodies.length === 0) return <Empty>{t('responsibility.bodies.empty')}</Empty>
  return (
    <Facts
      items={found.bodies.map(({ body, members }) => ({
        label: body.name,
        value:
          members.length === 0 ? (
            <span className="ws-subtle">{t('bodies.noMembers')}</span>
          ) : (
            <ul className="ws-plain">
              {members.map(({ member, person }) => (
                <li key={member.id}>
                  {person.name}, {member.title}
                </li>
              ))}
            </ul>
          ),
      }))}
    />
  )
}

function Who({ page: { t, lang }, one }: { page: PageRequest; one: RoleOnDay }) {
  const { assignment, person, waivers } = one
  return (
    <>
      {person.name}
      {assignment.deputy === true && <>, {t('person.role.deputy')}</>}{' '}
      <span className="ws-subtle">{t('responsibility.since', { from: dayInWords(assignment.from, lang) })}</span>
      {assignment.heldBy !== null && <>, {t('person.role.heldBy', { organisation: assignment.heldBy })}</>}
      {waivers.map((waiver) => (
        <p key={waiver.id} className="ws-small ws-subtle">
          {t('person.role.waived', { role: t(`role.${waiver.with}`), reason: waiver.reason })}
        </p>
      ))}
    </>
  )
}

function scopeOf({ t }: PageRequest, found: Responsibilities, { assignment: { scope } }: RoleOnDay): string {
  if (scope.kind === 'organisation') return t('scope.organisation')
  if (scope.kind === 'body') return bodyName(found, scope.id)
  return found.algorithms.find((one) => one.algorithmId === scope.id)?.algorithmName ?? t('scope.algorithm')
}

const bodyName = (found: Responsibilities, id: string): string =>
  found.bodies.map(({ body }): GoverningBody => body).find((body) => body.id === id)?.name ?? ''

function Missing({ page: { t }, found }: Props) {
  if (found.missing.length === 0) return <p>{t('responsibility.missing.none')}</p>
  return (
    <ul className="ws-plain">
      {found.missing.map(({ role, bodyId }) => (
        <li key={`${role}-${bodyId ?? ''}`}>
          <Late>
            {bodyId === null
              ? t(`role.${role}`)
              : t('people.missing.for', { role: t(`role.${role}`), body: bodyName(found, bodyId) })}
          </Late>
        </li>
      ))}
    </ul>
  )
}
