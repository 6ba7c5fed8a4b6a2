import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '#src/domain/person/role.ts'
import { answerScreening } from '#src/workflows/screening/answer-screening.ts'
import { makeProposal } from '#src/workflows/proposal/make-proposal.ts'
import { openWeighing } from '#src/workflows/weighing/open-weighing.ts'
import { registerHistoricDecision } from '#src/workflows/decision/register-historic-decision.ts'
import { saveProposalQuestion } from '#src/workflows/proposal/save-proposal-question.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'
import { exampleDossier } from '#src/workflows/decision/test-example-dossier.ts'
import { testHouse, type TestHouse } from './test-house.ts'

/** The places of the forms, by the name under which the table asks for them. */
interface Places {
  readonly scheduled: string
  readonly proposal: string
  readonly question: string
  readonly algorithm: string
  readonly other: string
  readonly person: string
  readonly earlier: string
}

let house: TestHouse
let places: Places

const fail = (what: unknown): never => {
  throw new Error(JSON.stringify(what))
}

beforeAll(async () => {
  house = await testHouse()
  const dossier = await exampleDossier(house)
  const [owner, lead] = [house.as('processOwner'), house.as('projectLead')]
  const historic = await registerHistoricDecision(house.as('bodySecretary'), {
    ...{ algorithmId: dossier.algorithmId, bodyId: house.bodies['college']?.id ?? '', title: 'Mag het?' },
    ...{ kind: 'desirability', outcomeText: 'Ja.', effect: 'develop', reasons: '', decidedOn: '2019-03-12' },
    ...{ reviewOn: null, documentReference: 'Besluitenlijst 12 maart 2019' },
  })
  const earlier = historic.ok ? historic.value.id : fail(historic.refusal)
  const other = await testAlgorithm(house, { name: 'Ander' })
  const bodyId = house.bodies['college']?.id ?? ''
  const made = await makeProposal(owner, { algorithmId: other.id, title: 'Doen we dit?', gates: [], bodyId })
  const proposal = made.ok ? made.value.id : fail(made.refusal)
  const asked = await saveProposalQuestion(owner, {
    ...{ proposalId: proposal, questionId: null, revision: 1, place: null },
    question: {
      ...{ kind: 'desirability', text: 'Doen we dit?', facts: '', effectIds: [] },
      ...{ options: [], risks: [], draftMotivation: '' },
    },
  })
  await openWeighing(lead, { algorithmId: other.id, titles: { asToday: 'Zoals nu', withoutAlgorithm: 'Zonder' } })
  const screening = {
    question: 'explainability',
    revision: 0,
    answer: 'no',
    explanation: 'Het is uit te leggen',
  } as const
  await answerScreening(lead, { algorithmId: dossier.algorithmId, ...screening })
  places = {
    ...{ scheduled: dossier.proposalId, proposal, question: asked.ok ? asked.value : '', other: other.id },
    ...{ algorithm: dossier.algorithmId, person: house.people.endUser.id, earlier },
  }
})

/** A form with a revision: who fills it in, where it is, and a text field of it. */
interface Case {
  readonly form: string
  readonly as: Role
  readonly at: (places: Places) => string
  readonly field: string
  readonly also?: (places: Places) => Readonly<Record<string, string>>
}

const cases: readonly Case[] = [
  {
    form: 'a question of a decision',
    as: 'bodySecretary',
    at: ({ scheduled }) => `/werk/voorstellen/${scheduled}/besluit/1`,
    field: 'weighing',
    also: () => ({ save: 'draft' }),
  },
  {
    form: 'the end of a decision',
    as: 'bodySecretary',
    at: ({ scheduled }) => `/werk/voorstellen/${scheduled}/besluit/afronden`,
    field: 'facts',
    also: () => ({ save: 'draft' }),
  },
  {
    form: 'what a decision does with earlier ones',
    as: 'bodySecretary',
    at: ({ scheduled }) => `/werk/voorstellen/${scheduled}/besluit/eerdere-besluiten`,
    field: 'reason',
    also: ({ earlier }) => ({ save: 'draft', decision: earlier }),
  },
  {
    form: 'the words of a proposal',
    as: 'processOwner',
    at: ({ proposal }) => `/werk/voorstellen/${proposal}/bewerken`,
    field: 'introduction',
  },
  {
    form: 'a question of a proposal',
    as: 'processOwner',
    at: ({ proposal, question }) => `/werk/voorstellen/${proposal}/vragen/${question}`,
    field: 'facts',
  },
  {
    form: 'a part of the record',
    as: 'processOwner',
    at: ({ algorithm }) => `/werk/algoritmes/${algorithm}/gegevens/waarover`,
    field: 'summary',
  },
  {
    form: 'who is answerable',
    as: 'processOwner',
    at: ({ algorithm }) => `/werk/algoritmes/${algorithm}/gegevens/verantwoordelijk`,
    field: 'competenceBasis',
  },
  {
    form: 'a question of the screening',
    as: 'projectLead',
    at: ({ algorithm }) => `/werk/algoritmes/${algorithm}/screening/1`,
    field: 'explanation',
  },
  {
    form: 'a part of the weighing',
    as: 'projectLead',
    at: ({ other }) => `/werk/algoritmes/${other}/afweging/samenvatting`,
    field: 'summary',
  },
  {
    form: 'what is public',
    as: 'processOwner',
    at: ({ algorithm }) => `/werk/algoritmes/${algorithm}/openbaar`,
    field: 'cost',
  },
  { form: 'the public settings', as: 'administrator', at: () => '/beheer/openbaar', field: 'securityContact' },
  { form: 'the organisation', as: 'administrator', at: () => '/beheer/organisatie', field: 'contact' },
  { form: 'a person', as: 'administrator', at: ({ person }) => `/beheer/personen/${person}`, field: 'jobTitle' },
]

/** The form with a revision on a page, as a browser without our code would send it. */
function formOf(html: string, path: string) {
  const { window } = new JSDOM(html, { url: `http://weegschaal.test${path}` })
  const form = window.document.querySelector('form:has(input[name="revision"])')
  if (!(form instanceof window.HTMLFormElement)) return fail(`No form with a revision at ${path}`)
  const fields: Record<string, string[]> = {}
  for (const [name, value] of new window.FormData(form))
    if (typeof value === 'string') fields[name] = [...(fields[name] ?? []), value]
  return { action: new URL(form.action).pathname, fields, shown: window.document }
}

describe('whoever saves second', () => {
  test.each(cases)('sees both texts of $form, and then chooses', async ({ as, at, field, also = () => ({}) }) => {
    const path = at(places)
    const page = await house.request(path, { as })
    const begun = formOf(await page.text(), path)
    const write = (form: typeof begun, text: string) =>
      house.post(form.action, { ...form.fields, ...also(places), [field]: text }, { as })
    const first = await write(begun, 'Woorden van de ander')
    expect(first.status).toBe(303)
    const second = await write(begun, 'Mijn eigen woorden')
    expect(second.status).toBe(422)
    const again = formOf(await second.text(), begun.action)
    expect(again.shown.querySelector('.ws-now')?.textContent).toContain('Woorden van de ander')
    expect(again.fields[field]).toEqual(['Mijn eigen woorden'])
    expect(again.fields['revision']).not.toEqual(begun.fields['revision'])
    expect((await write(again, 'Samen gekozen woorden')).status).toBe(303)
  })
})
