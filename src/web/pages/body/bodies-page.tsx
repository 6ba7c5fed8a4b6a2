import type { GoverningBody } from '#src/domain/body/body.ts'
import { membersOn } from '#src/domain/body/membership.ts'
import { holdsOn } from '#src/domain/shared/dates.ts'
import type { Bodies } from '#src/workflows/body/read-bodies.ts'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { Page } from '../../components/page.tsx'
import { DataTable } from '../../components/table.tsx'
import { Section } from '../../components/text.tsx'
import { administrationNav, periodInWords } from '../../http/administration.ts'
import type { PageRequest } from '../../http/route.ts'
import { bodyPath, newBodyPath } from '../../paths/people.ts'

/** The bodies of today, and those of another time. */
export function BodiesPage({ page, found }: { page: PageRequest; found: Bodies }) {
  const { t, frame, context } = page
  const today = found.bodies.filter((body) => holdsOn(body, context.today))
  const other = found.bodies.filter((body) => !holdsOn(body, context.today))
  return (
    <Page frame={frame} title={t('bodies.title')} lead={t('bodies.lead')} subnav={administrationNav(page)}>
      <Section id="vandaag" title={t('bodies.today')}>
        <DataTable
          caption={t('bodies.title')}
          columns={[t('bodies.column.body'), t('bodies.column.kind'), t('bodies.column.members')]}
          rows={today.map((body) => ({
            id: body.id,
            cells: [<BodyLink key="b" body={body} />, t(`bodyRole.${body.role}`), membersOf(page, found, body)],
          }))}
          empty={t('bodies.empty')}
        />
        <ButtonGroup>
          <ButtonLink href={newBodyPath()}>{t('bodies.add')}</ButtonLink>
        </ButtonGroup>
      </Section>
      {other.length > 0 && (
        <Section id="anders" title={t('bodies.past')}>
          <ul className="ws-plain">
            {other.map((body) => (
              <li key={body.id}>
                <BodyLink body={body} /> <span className="ws-subtle">{periodInWords(page, body)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}

const BodyLink = ({ body }: { body: GoverningBody }) => <a href={bodyPath({ id: body.id })}>{body.name}</a>

/** The first members by name, and how many more there are. */
function membersOf({ t, context }: PageRequest, found: Bodies, body: GoverningBody) {
  const members = membersOn(found.members, body.id, context.today)
  if (members.length === 0) return <span className="ws-subtle">{t('bodies.noMembers')}</span>
  const names = members.map((member) => found.people.find((person) => person.id === member.personId)?.name ?? '')
  if (names.length <= 5) return names.join(', ')
  return t('bodies.more', { names: names.slice(0, 4).join(', '), count: names.length - 4 })
}
