import { describe, expect, test } from 'vitest'
import { addWorkingDays } from '#src/domain/shared/dates.ts'
import type { WriteGuidingPart } from '#src/workflows/guiding-text/write-guiding-part.ts'
import { textOfBefore } from '#src/workflows/guiding-text/test-framework.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'
import { exampleAlgorithm, exampleDossier } from '#src/workflows/decision/test-example-dossier.ts'
import { testHouse, type TestHouse } from '../../test-house.ts'

async function opened(): Promise<{ house: TestHouse; id: string; advices: string }> {
  const house = await testHouse()
  const id = await exampleAlgorithm(house, { riskClass: 'B', status: 'inDevelopment' })
  return { house, id, advices: `/werk/algoritmes/${id}/adviezen` }
}

const ask = (house: TestHouse) => ({
  kind: 'fg',
  person: house.people.fg.id,
  name: 'Functionaris gegevensbescherming',
  question: 'Mag dit van de AVG?',
  questionKinds: 'deployment',
  basis: 'law',
  basisSource: 'AVG, artikel 39',
  dueOn: '2026-12-21',
})
const answer = {
  verdict: 'positiveIf',
  conclusion: 'Ja, als er een grens is.',
  text: 'Leg een grens vast en stop als die wordt overschreden.',
  conditions: 'Stop boven de grens',
  publicity: 'public',
}

describe('asking for advice', () => {
  test('shows what the rules ask for, sends the question and shows it to the advisor', async () => {
    const { house, advices } = await opened()
    const list = await (await house.request(advices, { as: 'projectLead' })).text()
    expect(list).toContain('Deze adviezen horen er te zijn')
    const sent = await house.post(`${advices}/vraag`, ask(house), { as: 'projectLead' })
    expect(sent.status).toBe(303)
    const inbox = await (await house.request('/werk/adviezen', { as: 'fg' })).text()
    expect(inbox).toContain('Mag dit van de AVG?')
    const other = await (await house.request('/werk/adviezen', { as: 'ciso' })).text()
    expect(other).toContain('Niemand vraagt u nu om advies')
  })

  test('begins with what is known of an advice that the rules ask for', async () => {
    const { house, advices } = await opened()
    const lead = { as: 'projectLead' } as const
    expect(await (await house.request(advices, lead)).text()).toContain(`${advices}/vraag?soort=ethics`)
    const html = await (await house.request(`${advices}/vraag?soort=ethics`, lead)).text()
    expect(html).toMatch(/<option value="ethics" selected="">/)
    expect(html).toContain('value="Ethiek"')
  })

  test('that nobody here can give is said not to come, without waiting for the term', async () => {
    const { house, advices } = await opened()
    const lead = { as: 'projectLead' } as const
    const panel = { ...ask(house), kind: 'citizensPanel', person: '', name: 'burgerpanel' }
    const asked = (await house.post(`${advices}/vraag`, panel, lead)).headers.get('location') ?? ''
    expect((await house.post(`${asked}/niet-uitgebracht`, { reason: 'Er is geen burgerpanel.' }, lead)).status).toBe(
      303,
    )
    const fg = { ...ask(house), person: '' }
    const awaited = (await house.post(`${advices}/vraag`, fg, lead)).headers.get('location') ?? ''
    expect((await house.post(`${awaited}/niet-uitgebracht`, { reason: 'Duurt te lang.' }, lead)).status).toBe(422)
  })

  test('that cannot be had takes one line, unless somebody gives it or it was asked', async () => {
    const { house, advices } = await opened()
    const lead = { as: 'projectLead' } as const
    expect(await (await house.request(advices, lead)).text()).toContain(`href="${advices}/niet-te-krijgen"`)
    const form = `${advices}/niet-te-krijgen`
    expect(await (await house.request(`${form}?soort=ethics`, lead)).text()).toMatch(
      /<option value="ethics" selected="">/,
    )
    const say = (kind: string, reason = 'Er is geen burgerpanel.') => house.post(form, { kind, reason }, lead)
    expect((await say('citizensPanel', ' ')).status).toBe(422)
    expect(await (await say('fg')).text()).toContain('Iemand bij u heeft deze rol')
    expect((await say('citizensPanel')).status).toBe(303)
    expect((await say('citizensPanel')).status).toBe(422)
    expect(await (await house.request(advices, lead)).text()).toContain('Er is geen burgerpanel.')
    expect((await house.post(form, { kind: 'ethics', reason: 'x' }, { as: 'fg' })).status).toBe(403)
  })

  test('keeps what was typed and says what is wrong', async () => {
    const { house, advices } = await opened()
    const wrong = { ...ask(house), question: '', dueOn: '2026-11-31', name: '<script>alert(1)</script>' }
    const response = await house.post(`${advices}/vraag`, wrong, { as: 'projectLead' })
    expect(response.status).toBe(422)
    const html = await response.text()
    expect(html).toContain('href="#question"')
    expect(html).toContain('&lt;script&gt;')
  })
})

describe('what the body adopted about control and advice', () => {
  const task = (kind: 'ethics' | 'procurement', heldBy: 'ethicist' | 'procurement'): WriteGuidingPart['draft'] => ({
    ...{ type: 'adviceTask', code: kind, sequence: 10 },
    content: {
      ...{ title: `Taak ${kind}`, kind, heldBy, about: `Alles over ${kind}.`, gates: ['G5'], workingDays: 7 },
      ...{ independence: 'ownJudgement', safeguard: 'Vrij.' },
    },
  })

  test('says who is asked and by when, and stands with the next proposal', async () => {
    const house = await testHouse()
    await textOfBefore(house, 'control', [task('ethics', 'ethicist'), task('procurement', 'procurement')])
    const { algorithmId, proposalId } = await exampleDossier(house)
    const advices = `/werk/algoritmes/${algorithmId}/adviezen`
    const lead = { as: 'projectLead' } as const
    const proposal = async () => (await house.request(`/werk/voorstellen/${proposalId}`, lead)).text()
    expect(await proposal()).toContain('Waarover: Alles over procurement.')
    const form = await (await house.request(`${advices}/vraag?soort=procurement`, lead)).text()
    expect(form).toContain('binnen 7 werkdagen')
    expect(form).toMatch(new RegExp(`name="dueOn"[^>]*value="${addWorkingDays(house.ctx.today, 7)}"`))
    const ethics = { ...ask(house), kind: 'ethics', person: '', name: 'Ethicus', dueOn: '2026-12-21' }
    const { id: other } = await testAlgorithm(house)
    expect((await house.post(`/werk/algoritmes/${other}/adviezen/vraag`, ethics, lead)).status).toBe(303)
    expect(await (await house.request('/werk/adviezen', { as: 'ethicist' })).text()).not.toContain(
      'Niemand vraagt u nu',
    )
    expect(await (await house.request('/werk/adviezen', { as: 'ethicsCommittee' })).text()).toContain(
      'Niemand vraagt u nu',
    )
    const bought = { ...ask(house), kind: 'procurement', person: '', name: 'Inkoop' }
    expect((await house.post(`${advices}/vraag`, bought, lead)).status).toBe(303)
    expect(await proposal()).not.toContain('Waarover: Alles over procurement.')
    expect(await (await house.request(advices, lead)).text()).toContain('Wie adviseert er volgens onze afspraken?')
  })
})

describe('giving advice', () => {
  test('delivers it once, unchanged for everyone, and lets the team respond beside it', async () => {
    const { house, advices } = await opened()
    const asked =
      (await house.post(`${advices}/vraag`, ask(house), { as: 'projectLead' })).headers.get('location') ?? ''
    expect((await house.post(`${asked}/oppakken`, {}, { as: 'fg' })).status).toBe(303)
    const delivered = await house.post(`${asked}/uitbrengen`, answer, { as: 'fg' })
    expect(delivered.status).toBe(303)
    const twice = await house.post(`${asked}/uitbrengen`, { ...answer, text: 'Iets anders.' }, { as: 'fg' })
    expect(twice.status).toBe(422)
    const address = delivered.headers.get('location') ?? ''
    const html = await (await house.request(address, { as: 'executiveMember' })).text()
    expect(html).toContain('Leg een grens vast en stop als die wordt overschreden.')
    expect(html).toContain('Dit advies ligt vast')
    const response = await house.post(`${address}/reactie`, { text: 'Wij nemen de grens over.' }, { as: 'projectLead' })
    expect(response.status).toBe(303)
    const after = await (await house.request(address, { as: 'executiveMember' })).text()
    expect(after).toContain('Wij nemen de grens over.')
  })

  test('is refused for another advisor, with the reason', async () => {
    const { house, advices } = await opened()
    const asked =
      (await house.post(`${advices}/vraag`, ask(house), { as: 'projectLead' })).headers.get('location') ?? ''
    const response = await house.post(`${asked}/uitbrengen`, answer, { as: 'ciso' })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Alleen de adviseur zelf kan dit advies uitbrengen')
  })

  test('is possible without being asked', async () => {
    const { house, advices } = await opened()
    const response = await house.post(`${advices}/ongevraagd`, { ...answer, kind: 'ciso' }, { as: 'ciso' })
    expect(response.status).toBe(303)
    expect(await (await house.request(advices, { as: 'ciso' })).text()).toContain('ongevraagd')
  })

  test('that cannot be had is said with a reason, by others only after the term', async () => {
    const { house, advices } = await opened()
    const asked =
      (await house.post(`${advices}/vraag`, ask(house), { as: 'projectLead' })).headers.get('location') ?? ''
    const early = await house.post(`${asked}/niet-uitgebracht`, { reason: 'Ziek' }, { as: 'projectLead' })
    expect(early.status).toBe(422)
    house.setNow('2026-12-22T10:00:00.000Z')
    const late = await house.post(`${asked}/niet-uitgebracht`, { reason: 'Ziek' }, { as: 'projectLead' })
    expect(late.status).toBe(303)
    expect((await house.post(`${asked}/niet-uitgebracht`, { reason: 'Nee' }, { as: 'controller' })).status).toBe(403)
  })
})
