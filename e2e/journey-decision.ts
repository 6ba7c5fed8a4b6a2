import type { Page } from 'playwright'
import { idsOn, send, type Fields } from './form.ts'

const inOneYear = () => new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10)
const today = () => new Date().toISOString().slice(0, 10)

/** An advice that is asked and given. */
export interface AskedAdvice {
  readonly kind: string
  readonly advisor: Page
  readonly personId: string
  readonly name: string
  readonly verdict: 'positive' | 'negative'
  readonly conclusion: string
}

/** The project lead asks, the advisor answers. */
export async function askAndGive(lead: Page, algorithm: string, asked: AskedAdvice): Promise<void> {
  const { kind, advisor, personId, name, verdict, conclusion } = asked
  await send(lead, `/werk/algoritmes/${algorithm}/adviezen/vraag`, {
    kind,
    person: personId,
    name,
    question: 'Mag dit zo doorgaan?',
    questionKinds: ['desirability'],
    basis: 'framework',
  })
  const path = new URL(lead.url()).pathname
  await send(
    advisor,
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

export const title = 'Willen wij dat dit algoritme meldingen blijft verdelen?'

/** A proposal with one question, on the agenda of the body; its address. */
export async function propose(lead: Page, secretary: Page, algorithm: string, body: string): Promise<string> {
  await send(lead, `/werk/algoritmes/${algorithm}/voorstellen`, { title, bodyId: body, gates: ['G1'] })
  const path = new URL(lead.url()).pathname
  const form = `${path}/vragen`
  await lead.goto(form)
  const fields = await lead
    .locator('main form [name]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('name') ?? ''))
  const options = [...new Set(fields)].filter((name) => name.startsWith('option-'))
  const effects: Record<string, string> = {}
  for (const name of options) {
    const values = await lead
      .locator(`[name="${name}"]`)
      .evaluate((list) => Array.from(list.querySelectorAll('option')).map((one) => one.value))
    effects[name] = values.find((value) => ['noChange', 'stop'].includes(value) && values.length <= 2) ?? 'use'
  }
  await send(lead, form, {
    kind: 'desirability',
    text: title,
    facts: 'Zie de afweging.',
    risks: 'Een melding komt te laat aan',
    draftMotivation: 'Het helpt veel bewoners.',
    ...effects,
  })
  await send(lead, path, {}, { holding: '[name=step][value=makeReady]' })
  await send(
    secretary,
    path,
    { meetingOn: today(), agendaItem: '4', papersSentOn: today() },
    { holding: '[name=step][value=schedule]' },
  )
  return path
}

const condition: Fields = {
  'c1-text': 'Een mens bekijkt elke melding waarover het algoritme twijfelt.',
  'c1-kind': 'hard',
  'c1-owner': 'afdelingsmanager',
  'c1-verifier': 'functionaris gegevensbescherming',
  'c1-dueOn': inOneYear(),
  'c1-start': 'now',
  'c1-criterion': 'De werkinstructie zegt wie kijkt.',
}

/** The advices on the page of a question: the first is not followed, with a reason; the others are. */
const answersTo = (names: readonly string[]): Fields =>
  Object.fromEntries(
    names.flatMap((name) => {
      const id = name.slice(name.indexOf('-') + 1)
      if (name.startsWith('adviceReason-')) return [[name, `Het college ziet dit anders, om redenen van dienst.`]]
      if (name.startsWith('point-')) return [[name, 'Daarom kijkt er een mens mee.']]
      if (name.startsWith('risk-'))
        return [
          [name, 'accepted'],
          [`riskReason-${id}`, 'Het is te herstellen.'],
        ]
      return []
    }),
  )

/** The secretary records the question and the end of the decision on behalf of the body; the address inside. */
export async function decide(secretary: Page, proposal: string, notFollowed: string): Promise<string> {
  const question = `${proposal}/besluit/1`
  await secretary.goto(question)
  const names = await secretary
    .locator('main form [name]')
    .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('name') ?? ''))])
  const outcome = await secretary.getByLabel(/^Met het algoritme/).getAttribute('value')
  const refused = secretary.locator('fieldset').filter({ hasText: notFollowed }).locator('[name^=following]').first()
  const against = await refused.getAttribute('name')
  const following = Object.fromEntries(
    names
      .filter((name) => name.startsWith('following-'))
      .map((name) => [name, name === against ? 'notFollowed' : 'followed']),
  )
  await send(
    secretary,
    question,
    {
      outcome: outcome ?? '',
      ...following,
      ...answersTo(names),
      weighing: 'Snelle hulp weegt zwaarder dan een enkele vergissing, als een mens meekijkt.',
      whyNot: 'Zonder algoritme duurt het weer dagen.',
      wording: 'ownWords',
      ...condition,
    },
    { button: 'button[value=next]' },
  )
  await send(secretary, `${proposal}/besluit/afronden`, closing, { button: 'button[value=take]' })
  return new URL(secretary.url()).pathname
}

const closing: Fields = {
  tipped: 'Bewoners worden sneller geholpen.',
  givenUp: 'Wie anders schrijft dan de meesten, wordt soms verkeerd begrepen.',
  borne: 'Bewoners die slecht Nederlands schrijven.',
  wording: 'ownWords',
  'check1-advantage': 'Snellere hulp',
  'check1-how': 'Elk kwartaal de tijd tot behandeling',
  facts: 'De feiten staan in de afweging.',
  interests: 'Die van melders en van medewerkers.',
  norms: 'Er is nog geen eigen kader.',
  uncertainty: 'Hoe het op lange termijn gaat.',
  decidedOn: today(),
  handling: 'discussed',
  presentOthers: 'Burgemeester en zes wethouders',
  reviewOn: inOneYear(),
  publicity: 'public',
  secrecy: 'none',
  address: 'https://amsterdam.example/besluitenlijst/2026-47',
  differs: 'no',
  legalNature: 'factualDecision',
}

/** Where the public reads the one decision there is. */
export async function publicNumber(visitor: Page): Promise<string> {
  const [number = ''] = await idsOn(visitor, '/besluiten', /^\/besluiten\/([^/.?#]+)$/)
  return number
}
