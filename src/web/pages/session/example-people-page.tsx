import { places, type Place } from '#src/domain/person/place.ts'
import type { ExamplePerson } from '#src/workflows/account/read-example-people.ts'
import { ButtonForm } from '../../components/button.tsx'
import { Page } from '../../components/page.tsx'
import { Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { signInAsPath, signInPath } from '../../paths/session.ts'

interface Props {
  readonly page: PageRequest
  readonly people: readonly ExamplePerson[]
  /** Where the visitor wanted to go. */
  readonly back: string
  /** Why somebody comes here, where that is not to look around. */
  readonly lead: string | undefined
}

/** The people of the example, by where they stand towards a decision: one click signs in. */
export function ExamplePeoplePage({ page, people, back, lead }: Props) {
  const { t, frame } = page
  const present = places.filter((place) => people.some((person) => person.place === place))
  return (
    <Page
      frame={frame}
      title={t('signIn.demo.title')}
      lead={lead ?? t('signIn.demo.lead')}
      head={<Neighbours page={page} />}
    >
      {present.map((place) => (
        <PeopleOf key={place} page={page} back={back} place={place} people={people} />
      ))}
    </Page>
  )
}

function PeopleOf({ page: { t }, people, back, place }: Omit<Props, 'lead'> & { readonly place: Place }) {
  return (
    <Section id={place} title={t(`signIn.demo.place.${place}`)} why={<p>{t(`signIn.demo.place.${place}.why`)}</p>}>
      <ul className="ws-choice-list">
        {people
          .filter((person) => person.place === place)
          .map((person) => (
            <li key={person.id}>
              <h3>{person.name}</h3>
              <p>{person.jobTitle}</p>
              <ButtonForm action={signInAsPath()} fields={{ person: person.id, back }}>
                {t('signIn.demo.as', { name: person.name })}
              </ButtonForm>
            </li>
          ))}
      </ul>
    </Section>
  )
}

/** The other organisations of the example. */
function Neighbours({ page: { t, neighbours, organisation } }: { readonly page: PageRequest }) {
  const others = neighbours.filter(({ name }) => name !== organisation.name)
  if (others.length === 0) return null
  return (
    <>
      <p>{t('signIn.demo.others')}</p>
      <ul>
        {others.map(({ name, address }) => (
          <li key={address}>
            <a href={address + signInPath.pattern}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
