import type { GoverningBody } from '#src/domain/body/body.ts'
import { holdsOn } from '#src/domain/shared/dates.ts'
import type { People, PersonWithRoles } from '#src/workflows/person/read-people.ts'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { capital } from '../../components/words.ts'
import { Page } from '../../components/page.tsx'
import { DataTable } from '../../components/table.tsx'
import { Item, Items, Late, PageSplit, Section, SourceLine } from '../../components/text.tsx'
import { administrationNav } from '../../http/administration.ts'
import type { PageRequest } from '../../http/route.ts'
import { newPersonPath, personPath, smallPresetPath } from '../../paths/people.ts'

/** Everybody, what they do today, and what nobody does. */
export function PeoplePage({ page, people }: { page: PageRequest; people: People }) {
  const { t, frame } = page
  return (
    <Page frame={frame} title={t('people.title')} lead={t('people.lead')} subnav={administrationNav(page)}>
      <PageSplit>
        <Section id="iedereen" title={t('people.list')}>
          <DataTable
            caption={t('people.list')}
            columns={[t('people.column.name'), t('people.column.roles'), t('people.column.account')]}
            rows={people.people.map((one) => ({ id: one.person.id, cells: cellsOf(page, one, people.bodies) }))}
            empty={t('people.empty')}
          />
          <ButtonGroup>
            <ButtonLink href={newPersonPath()} primary>
              {t('people.add')}
            </ButtonLink>
          </ButtonGroup>
        </Section>
        <div>
          <Missing page={page} people={people} />
          <Waived page={page} people={people} />
          <Section id="klein" title={t('people.small.title')}>
            <p>{t('people.small.text')}</p>
            <p>
              <a href={smallPresetPath()}>{t('people.small.link')}</a>
            </p>
          </Section>
        </div>
      </PageSplit>
    </Page>
  )
}

function cellsOf(
  { t, context }: PageRequest,
  { person, assignments }: PersonWithRoles,
  bodies: readonly GoverningBody[],
) {
  const today = assignments.filter((one) => holdsOn(one, context.today))
  const account = person.loginId === null ? t('people.account.no') : t('people.account.yes')
  return [
    <span key="name">
      <a href={personPath({ id: person.id })}>{person.name}</a>
      {person.jobTitle !== person.name && (
        <>
          <br />
          <span className="ws-small ws-subtle">{person.jobTitle}</span>
        </>
      )}
    </span>,
    today.length === 0 ? (
      <span key="roles" className="ws-subtle">
        {t('people.noRoles')}
      </span>
    ) : (
      <ul key="roles" className="ws-plain">
        {today.map((held) => (
          <li key={held.id}>
            {held.scope.kind === 'body'
              ? t('people.missing.for', { role: t(`role.${held.role}`), body: nameOf(bodies, held.scope.id) })
              : t(`role.${held.role}`)}
          </li>
        ))}
      </ul>
    ),
    person.active ? account : t('people.account.inactive'),
  ]
}

const nameOf = (bodies: readonly GoverningBody[], id: string) => bodies.find((body) => body.id === id)?.name ?? ''

function Missing({ page, people }: { page: PageRequest; people: People }) {
  const { t, frame } = page
  return (
    <Section id="niet-belegd" title={t('people.missing.title')} why={t('people.missing.why')}>
      {people.missing.length === 0 ? (
        <p>{t('people.missing.none')}</p>
      ) : (
        <Items small>
          {people.missing.map(({ role, bodyId, kind }) => (
            <Item
              key={`${role}-${bodyId ?? ''}`}
              title={
                <Late>
                  {capital(
                    bodyId === null
                      ? t(`role.${role}`)
                      : t('people.missing.for', { role: t(`role.${role}`), body: nameOf(people.bodies, bodyId) }),
                  )}
                </Late>
              }
            >
              <SourceLine words={frame.words} kind={kind}>
                {role === 'fg' ? t('people.missing.fg') : t('people.missing.proposal')}
              </SourceLine>
            </Item>
          ))}
        </Items>
      )}
    </Section>
  )
}

function Waived({ page, people }: { page: PageRequest; people: People }) {
  const { t } = page
  if (people.waivers.length === 0) return null
  const nameOfHolder = (assignmentId: string) =>
    people.people.find((one) => one.assignments.some((held) => held.id === assignmentId))?.person.name ?? ''
  return (
    <Section id="samen" title={t('people.waivers.title')} why={t('people.waivers.why')}>
      <Items small>
        {people.waivers.map((waiver) => (
          <Item
            key={waiver.id}
            title={t('separation.line', {
              name: nameOfHolder(waiver.assignmentId),
              separation: t(`separation.${waiver.separation}`),
            })}
          >
            {waiver.reason}
          </Item>
        ))}
      </Items>
    </Section>
  )
}
