import { beforeAll, describe, expect, test } from 'vitest'
import { within } from '#src/workflows/context.ts'
import { readDecisionRoom } from '#src/workflows/decision/read-decision-room.ts'
import { exampleDossier } from '#src/workflows/decision/test-example-dossier.ts'
import { testHouse, type Fields, type TestHouse } from '../../test-house.ts'

const tooLong = 'a'.repeat(20_001)

/** What is sent wrongly, the field that says so, and the sentence. */
type Wrong = readonly [what: string, fields: Fields, field: string, sentence: string]

const ofQuestion: readonly Wrong[] = [
  ['a text that does not fit', { weighing: tooLong }, 'weighing', 'gebruik minder tekens'],
  ['a day that does not exist', { outcome: 'notNow', returnOn: '2026-02-30' }, 'returnOn', 'deze datum bestaat niet'],
  ['a day in words', { 'c1-text': 'Meten', 'c1-dueOn': 'volgend jaar' }, 'c1-dueOn', 'deze datum bestaat niet'],
  ['months in words', { 'c1-text': 'Meten', 'c1-months': 'elke' }, 'c1-months', 'vul een heel getal in'],
  ['an outcome that is not offered', { outcome: 'akkoord' }, 'outcome', 'Maak een keuze bij'],
  ['an owner who does not work here', { 'c1-ownerPerson': 'iemand' }, 'c1-ownerPerson', 'Maak een keuze bij'],
  ['a zero byte', { weighing: 'Omdat \u0000' }, 'weighing', 'niet leesbaar aangekomen'],
  ['text in another encoding', { whyNot: 'Caf\uFFFD' }, 'whyNot', 'niet leesbaar aangekomen'],
  ['a 31st condition', { 'c31-text': 'Nog een' }, '', 'hoogstens 30 voorwaarden'],
  ['a revision that is no number', { revision: '1e999' }, 'revision', 'vul een heel getal in'],
]

const ofClosing: readonly Wrong[] = [
  ['a text that does not fit', { tipped: tooLong }, 'tipped', 'gebruik minder tekens'],
  ['a day that does not exist', { decidedOn: '2026-11-31' }, 'decidedOn', 'deze datum bestaat niet'],
  ['no ground', { publicity: 'withheld', publicityReason: 'Privacy' }, 'publicityGround', 'Maak een keuze bij'],
  ['someone who is no member', { present: ['Niemand, wethouder'] }, 'present', 'Maak een keuze bij'],
  ['a file of another kind', { file: new File(['<script>'], 'a.html') }, 'file', 'Dit bestand kunnen we niet bewaren'],
]

const ofEarlier: readonly Wrong[] = [
  ['a decision that is not there', { decision: 'vorige' }, 'decision', 'Maak een keuze bij'],
]

const ofBefore: readonly Wrong[] = [
  ['a day that does not exist', { decidedOn: '2019-02-29' }, 'decidedOn', 'deze datum bestaat niet'],
  ['a review on a day that does not exist', { reviewOn: 'ooit' }, 'reviewOn', 'deze datum bestaat niet'],
  ['a text that does not fit', { reasons: tooLong }, 'reasons', 'gebruik minder tekens'],
]

describe('what does not fit changes nothing, and comes back with a sentence', () => {
  let house: TestHouse
  let proposal: string
  let dossier: string

  beforeAll(async () => {
    house = await testHouse()
    const example = await exampleDossier(house)
    proposal = `/werk/voorstellen/${example.proposalId}/besluit`
    dossier = `/werk/algoritmes/${example.algorithmId}`
    expect(await readDecisionRoom(house.as('bodySecretary'), example.proposalId)).toBeDefined()
  })

  const events = () =>
    within(house.ctx, async (tx) => {
      const { n } = await tx
        .selectFrom('audit_event')
        .select((eb) => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
      return Number(n)
    })

  async function expectRefused(path: string, [, fields, field, sentence]: Wrong) {
    const before = await events()
    const response = await house.post(path, { revision: '0', save: 'next', ...fields }, { as: 'bodySecretary' })
    const html = await response.text()
    expect(response.status).toBe(422)
    expect([html.includes(sentence), field === '' || html.includes(`href="#${field}"`)]).toEqual([true, true])
    // What was typed comes back whole.
    expect(Object.values(fields).includes(tooLong)).toBe(html.includes(tooLong))
    expect(await events()).toBe(before)
  }

  test.each(ofQuestion)('on the page of a question: %s', (...wrong) => expectRefused(`${proposal}/1`, wrong))
  test.each(ofClosing)('on the last page: %s', (...wrong) => expectRefused(`${proposal}/afronden`, wrong))
  test.each(ofEarlier)('about earlier decisions: %s', (...wrong) =>
    expectRefused(`${proposal}/eerdere-besluiten`, wrong),
  )
  test.each(ofBefore)('of a decision of before: %s', (...wrong) => expectRefused(`${dossier}/eerder-besluit`, wrong))
})
