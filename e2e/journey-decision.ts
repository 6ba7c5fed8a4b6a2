import type { Fields } from './form.ts'
import type { JourneyCase } from './journey-case.ts'
import { idsFor, type Person } from './person.ts'

/** A day as the clock of the town hall has it, so many days from now. */
export const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' })
const today = () => dayFromNow(0)
const inOneYear = () => dayFromNow(365)

/** An advice that is asked and given. */
export interface AskedAdvice {
  readonly kind: string
  readonly advisor: Person
  readonly personId: string
  readonly name: string
  readonly verdict: 'positive' | 'negative'
  readonly conclusion: string
}

/** The project lead asks, the advisor answers. */
export async function askAndGive(lead: Person, algorithm: string, asked: AskedAdvice): Promise<void> {
  const { kind, advisor, personId, name, verdict, conclusion } = asked
  await lead.send(`/werk/algoritmes/${algorithm}/adviezen/vraag`, {
    kind,
    person: personId,
    name,
    question: 'Mag dit zo doorgaan?',
    questionKinds: ['desirability'],
    basis: 'framework',
  })
  const path = lead.path()
  await advisor.send(
    path,
    {
      questionKinds: ['desirability'],
      verdict,
      conclusion,
      text: `${conclusion} Dat volgt uit de stukken.`,
      publicity: 'public',
    },
    { action: `${path}/uitbrengen` },
  )
}

const namesOn = (page: Document): string[] => [
  ...new Set([...page.querySelectorAll('main form [name]')].map((one) => one.getAttribute('name') ?? '')),
]

/** What each option does with the algorithm: nothing where that can be said, and else using it. */
function optionEffects(page: Document): Fields {
  const lists = [...page.querySelectorAll<HTMLSelectElement>('main form select[name^="option-"]')]
  return Object.fromEntries(
    lists.map((list) => {
      const values = [...list.options].map(({ value }) => value)
      const stays = values.find((value) => ['noChange', 'stop'].includes(value) && values.length <= 2)
      return [list.name, stays ?? 'use']
    }),
  )
}

/** A proposal with one question, on the agenda of the body; its address. */
export async function propose(
  lead: Person,
  secretary: Person,
  where: { readonly algorithm: string; readonly body: string; readonly about: JourneyCase },
): Promise<string> {
  const { title } = where.about
  await lead.send(`/werk/algoritmes/${where.algorithm}/voorstellen`, { title, bodyId: where.body, gates: ['G1'] })
  const path = lead.path()
  await lead.send(`${path}/vragen`, {
    kind: 'desirability',
    text: title,
    facts: 'Zie de afweging.',
    risks: where.about.risk,
    draftMotivation: where.about.draft,
    ...optionEffects(await lead.look(`${path}/vragen`)),
  })
  await lead.send(path, {}, { holding: '[name=step][value=makeReady]' })
  await secretary.send(
    path,
    { meetingOn: today(), agendaItem: '4', papersSentOn: today() },
    { holding: '[name=step][value=schedule]' },
  )
  return path
}

/** The points, advices and risks on the page of a question, each with its answer; one advice is not followed. */
function answersTo(page: Document, notFollowed: string): Fields {
  const refused = [...page.querySelectorAll('fieldset')]
    .find((one) => one.textContent.includes(notFollowed))
    ?.querySelector('[name^=following]')
    ?.getAttribute('name')
  const answers = namesOn(page).flatMap((name): [string, string][] => {
    if (name.startsWith('following-')) return [[name, name === refused ? 'notFollowed' : 'followed']]
    if (name.startsWith('adviceReason-')) return [[name, 'Het bestuur ziet dit anders, om redenen van dienst.']]
    if (name.startsWith('point-')) return [[name, 'Daarom kijkt er een mens mee.']]
    if (!name.startsWith('risk-')) return []
    return [
      [name, 'accepted'],
      [`riskReason-${name.slice(name.indexOf('-') + 1)}`, 'Het is te herstellen.'],
    ]
  })
  return Object.fromEntries(answers)
}

/** Who may record it writes down the question and the end of the decision; the address inside. */
export async function decide(
  recorder: Person,
  proposal: string,
  { about, notFollowed }: { readonly about: JourneyCase; readonly notFollowed: string },
): Promise<string> {
  const question = `${proposal}/besluit/1`
  const page = await recorder.look(question)
  const outcome = [...page.querySelectorAll<HTMLInputElement>('[name=outcome]')].find(({ labels }) =>
    labels?.[0]?.textContent.startsWith(about.option),
  )
  await recorder.send(
    question,
    {
      outcome: outcome?.value ?? '',
      ...answersTo(page, notFollowed),
      weighing: about.weighing,
      whyNot: about.whyNot,
      wording: 'ownWords',
      'c1-text': about.condition,
      'c1-kind': 'hard',
      'c1-owner': 'afdelingsmanager',
      'c1-verifier': 'functionaris gegevensbescherming',
      'c1-dueOn': inOneYear(),
      'c1-start': 'now',
      'c1-criterion': 'De werkinstructie zegt wie kijkt.',
    },
    { button: 'button[value=next]' },
  )
  await recorder.send(`${proposal}/besluit/afronden`, closing(about), { button: 'button[value=take]' })
  return recorder.path()
}

const closing = (about: JourneyCase): Fields => ({
  tipped: about.tipped,
  givenUp: about.givenUp,
  borne: about.borne,
  wording: 'ownWords',
  'check1-advantage': about.effects[0].title,
  'check1-how': 'Elk kwartaal de tijd tot behandeling',
  facts: 'De feiten staan in de afweging.',
  interests: 'Die van bewoners en van medewerkers.',
  norms: 'Er is nog geen eigen kader.',
  uncertainty: 'Hoe het op lange termijn gaat.',
  decidedOn: today(),
  handling: 'discussed',
  presentOthers: about.present,
  reviewOn: inOneYear(),
  publicity: 'public',
  secrecy: 'none',
  address: 'https://stukken.example/besluitenlijst/2026-47',
  differs: 'no',
  legalNature: 'factualDecision',
})

/** Where the public reads the one decision there is. */
export async function publicNumber(visitor: Person): Promise<string> {
  const [number = ''] = await idsFor(visitor, '/besluiten', /^\/besluiten\/([^/.?#]+)$/)
  return number
}
