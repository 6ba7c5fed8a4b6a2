import { describe, expect, test } from 'vitest'
import { readDecisionRoom } from '#src/workflows/decision/read-decision-room.ts'
import { draftExample } from '#src/workflows/decision/test-decision-room.ts'
import { exampleDossier } from '#src/workflows/decision/test-example-dossier.ts'
import { decideText, offeredFramework } from '#src/workflows/guiding-text/test-framework.ts'
import { done } from '#src/workflows/weighing/test-weighings.ts'
import { testHouse } from '../../test-house.ts'

async function opened(drafted: boolean) {
  const house = await testHouse()
  const dossier = await exampleDossier(house)
  const room = await readDecisionRoom(house.as('bodySecretary'), dossier.proposalId)
  const questions = room?.table.proposal.questions ?? []
  if (drafted) await draftExample(house, dossier, questions[1]?.risks[0]?.id ?? '')
  return { house, dossier, questions, address: `/werk/voorstellen/${dossier.proposalId}/besluit` }
}

const secretary = { as: 'bodySecretary' } as const

describe('the decision room', () => {
  test('lists the questions and what is open, and chooses nothing in advance', async () => {
    const { house, address } = await opened(false)
    const room = await (await house.request(address, secretary)).text()
    expect(room).toContain('Nog niet besproken')
    const question = await (await house.request(`${address}/1`, secretary)).text()
    expect(question).not.toMatch(/type="radio"[^>]*checked/)
    expect(question).toContain('Nu niet, met een opdracht')
    expect(question).toMatch(/disabled=""[^>]*>/)
    expect(question).toContain('Nu niet: het treft vooral moeders.')
  })

  test('shows the norms that hold since the papers were closed, and the proposal names them too', async () => {
    const { house, dossier, address } = await opened(false)
    const proposal = `/werk/voorstellen/${dossier.proposalId}`
    const seen = async (path: string) => (await house.request(path, secretary)).text()
    expect(await seen(address)).not.toContain('Dit staat niet in de stukken')
    done(await decideText(house, await offeredFramework(house), 'clerk'))
    expect(await seen(address)).toMatch(/Dit staat niet in de stukken.*Norm 1\.1: /s)
    expect(await seen(proposal)).toMatch(/Deze normen gelden sinds de afweging klaar was.*: 1\.1/)
  })

  test('keeps a draft and says at each field what is missing', async () => {
    const { house, address, questions } = await opened(false)
    const optionId = questions[0]?.options[2]?.id ?? ''
    const sent = { revision: '0', outcome: optionId, weighing: 'Omdat <b>wij</b> dit vinden', save: 'next' }
    const response = await house.post(`${address}/1`, sent, secretary)
    expect(response.status).toBe(422)
    const html = await response.text()
    expect(html).toContain('href="#whyNot"')
    expect(html).toContain('Geef antwoord op elk punt')
    const again = await (await house.request(`${address}/1`, secretary)).text()
    expect(again).toContain('Omdat &lt;b&gt;wij&lt;/b&gt; dit vinden')
    const stale = await house.post(`${address}/1`, sent, secretary)
    expect(stale.status).toBe(422)
    expect(await stale.text()).toContain('Iemand anders heeft dit intussen bewaard')
  })

  test('keeps in a draft what kind of decision it is', async () => {
    const { house, address } = await opened(false)
    const sent = { revision: '0', legalNature: 'factualDecision', tipped: 'Nog niet af', save: 'draft' }
    expect((await house.post(`${address}/afronden`, sent, secretary)).status).toBe(303)
    const again = await (await house.request(`${address}/afronden`, secretary)).text()
    expect(again).toContain('Nog niet af')
    expect(again).toMatch(/<option value="factualDecision" selected/)
  })

  test('keeps conditions and shows an empty one more on request', async () => {
    const { house, address } = await opened(false)
    const condition = { 'c1-text': 'Meten', 'c1-owner': 'Hoofd Data', 'c1-verifier': 'hoofd data', 'c1-start': 'after' }
    const more = await house.post(`${address}/2`, { revision: '0', save: 'more', ...condition }, secretary)
    const html = await more.text()
    expect(html).toContain('Voorwaarde 2')
    expect(html).toContain('Hoofd Data')
  })
})

const closing = {
  tipped: 'Minder onderzoeken',
  givenUp: 'Een gelijke kans',
  borne: 'Ouders',
  facts: 'feiten',
  interests: 'belangen',
  norms: 'past',
  uncertainty: 'onzeker',
  'check1-advantage': 'Minder onderzoeken',
  'check1-how': 'Tellen',
  wording: 'ownWords',
  handling: 'discussed',
  presentOthers: 'Noor Verhagen',
  decidedOn: '2026-11-23',
  reviewOn: '2028-11-23',
  publicity: 'public',
  secrecy: 'none',
  address: 'https://ris.example/7',
  differs: 'no',
  legalNature: 'factualDecision',
  save: 'take',
}

describe('recording', () => {
  test('gives a decision with a number, that everyone inside can read', async () => {
    const { house, address } = await opened(true)
    const response = await house.post(`${address}/afronden`, { ...closing, revision: '1' }, secretary)
    expect(response.status).toBe(303)
    const decision = response.headers.get('location') ?? ''
    const html = await (await house.request(decision, { as: 'representative' })).text()
    expect(html).toContain('2026-0001')
    expect(html).toContain('Ja, onder voorwaarden')
    expect(html).toContain('Er is een grens')
    const twice = await house.post(`${address}/afronden`, { ...closing, revision: '2' }, secretary)
    expect([twice.status, await twice.text()]).toEqual([
      422,
      expect.stringContaining('Over dit voorstel is al besloten'),
    ])
    const condition = /\/werk\/voorwaarden\/[0-9a-f-]+/.exec(html)?.[0] ?? ''
    expect((await house.request(condition, { as: 'developer' })).status).toBe(200)
    const report = { kind: 'evidenceSubmitted', text: 'Zie het rapport' }
    expect((await house.post(condition, report, { as: 'developer' })).status).toBe(303)
    const verify = { kind: 'fulfilled', text: 'Gezien' }
    expect((await house.post(condition, verify, { as: 'developer' })).status).toBe(403)
    expect((await house.post(condition, verify, { as: 'internalAuditor' })).status).toBe(303)
  })

  test('says per question what is missing', async () => {
    const { house, address } = await opened(false)
    const response = await house.post(`${address}/afronden`, { ...closing, revision: '0', reviewOn: '' }, secretary)
    expect(response.status).toBe(422)
    const html = await response.text()
    expect(html).toContain('Vraag 1: Kies wat het bestuur kiest.')
    expect(html).toContain('href="#reviewOn"')
  })

  test('says everything at once when the kind of decision is missing too', async () => {
    const { house, address } = await opened(false)
    const sent = { ...closing, revision: '0', reviewOn: '', legalNature: '' }
    const html = await (await house.post(`${address}/afronden`, sent, secretary)).text()
    expect(html).toContain('href="#reviewOn"')
    expect(html).toContain('href="#legalNature"')
  })

  test('is refused for an official with the reason', async () => {
    const { house, address } = await opened(true)
    const sent = { ...closing, revision: '1', mandate: 'yes' }
    const response = await house.post(`${address}/afronden`, sent, { as: 'processOwner' })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Een mandaat reikt niet zo ver')
    expect((await house.request(address, { as: 'fg' })).status).toBe(403)
  })
})

test('a decision of before is registered with its document', async () => {
  const { house, dossier } = await opened(false)
  const address = `/werk/algoritmes/${dossier.algorithmId}/eerder-besluit`
  const given = {
    title: 'Gaan we dit gebruiken?',
    bodyId: house.bodies['college']?.id ?? '',
    decidedOn: '2019-03-12',
    documentReference: 'Besluitenlijst 2019, nr 8',
    kind: 'deployment',
    outcomeText: 'Het college gebruikt het.',
    effect: 'use',
  }
  expect((await house.post(address, given, { as: 'processOwner' })).status).toBe(403)
  expect((await house.post(address, { ...given, decidedOn: '2027-01-01' }, secretary)).status).toBe(422)
  const response = await house.post(address, given, secretary)
  expect(response.status).toBe(303)
  const html = await (await house.request(response.headers.get('location') ?? '', secretary)).text()
  expect(html).toContain('Besluitenlijst 2019, nr 8')
})
