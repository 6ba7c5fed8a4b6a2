import { expect, test } from 'vitest'
import { verifyOwnAudit } from '#src/workflows/audit/verify-audit.ts'
import { receiveReaction } from '#src/workflows/reaction/receive-reaction.ts'
import { testHouse } from '../../test-house.ts'

const path = '/werk/logboek/personen-wissen'
const archivist = { as: 'archivist' } as const

test('a resident who asks for it is erased from a reaction: the words, the day and the law stay', async () => {
  const house = await testHouse()
  const received = await receiveReaction(house.ctx, {
    ...{ kind: 'question', text: 'Wat doet de scanauto?', name: 'Joke', email: 'joke@thuis.example' },
    ...{ algorithmId: null, decisionId: null, address: '1.2.3.4' },
  })
  expect(received.ok).toBe(true)
  const page = await (await house.request(path, archivist)).text()
  expect(page).toContain('Er zijn geen namen of adressen waarvan de termijn voorbij is')
  expect(page).not.toContain('Joke')
  const record = /<option value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? ''
  const sent = { what: 'one', record, law: 'AVG, artikel 17', reason: 'Verzoek van 3 november', sure: 'yes' }
  for (const [wrong, sentence] of [
    [{ law: '' }, 'Vul in'],
    [{ sure: '' }, ''],
    [{ record: '' }, 'Hier is niets te wissen'],
  ] as const) {
    const refused = await house.post(path, { ...sent, ...wrong }, archivist)
    expect([refused.status, (await refused.text()).includes(sentence)]).toEqual([422, true])
  }
  expect((await house.post(path, sent, { as: 'communication' })).status).toBe(403)
  expect((await house.post(path, sent, archivist)).status).toBe(303)
  expect(await (await house.request(path, archivist)).text()).toContain('Er staat nergens meer een naam of adres')
  const reaction = await (await house.request(`/werk/reacties/${record}`, { as: 'communication' })).text()
  expect(reaction).toContain('Wat doet de scanauto?')
  expect(reaction).toContain(
    'Naam en adres zijn gewist op 23 november 2026. Grond: AVG, artikel 17. Reden: Verzoek van 3 november',
  )
  expect(reaction).not.toContain('Joke')
  expect(await verifyOwnAudit(house.as('archivist'))).toMatchObject({ valid: true })
})
