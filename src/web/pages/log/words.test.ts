import { expect, test } from 'vitest'
import { receiveReaction } from '#src/workflows/reaction/receive-reaction.ts'
import { testHouse } from '../../test-house.ts'

const path = '/werk/logboek/woorden-wissen'
const archivist = { as: 'archivist' } as const

test('an archivist finds a name in a text and destroys it: the ground stands in its place', async () => {
  const house = await testHouse()
  const received = await receiveReaction(house.ctx, {
    ...{ kind: 'question', text: 'Joke Bos uit de Kerkstraat kreeg een boete. Waarom?', name: 'Joke Bos', email: null },
    ...{ algorithmId: null, decisionId: null, address: '1.2.3.4' },
  })
  if (!received.ok) throw new Error(received.refusal)
  const ask = async (form: Record<string, string>) => {
    const response = await house.post(path, form, archivist)
    return [response.status, await response.text()] as const
  }
  expect((await house.post(path, { step: 'find', words: 'Joke Bos' }, { as: 'communication' })).status).toBe(403)
  expect(await ask({ step: 'find', words: 'J.' })).toEqual([422, expect.stringContaining('minstens drie letters')])
  expect(await ask({ step: 'find', words: 'Piet Puk' })).toEqual([200, expect.stringContaining('staan nergens')])
  const [status, found] = await ask({ step: 'find', words: 'joke bos' })
  expect([status, found.includes('Joke Bos uit de Kerkstraat'), found.includes('Reactie van buiten')]).toEqual([
    200,
    true,
    true,
  ])
  const from = /value="([0-9a-f-]{36})"/.exec(found)?.[1] ?? ''
  const sent = { step: 'erase', words: 'joke bos', from, law: 'AVG, artikel 17', reason: 'Zij vroeg erom', sure: 'yes' }
  for (const [wrong, sentence] of [
    [{ law: '' }, 'Noem de wet'],
    [{ reason: 'Joke Bos vroeg erom' }, 'zonder die woorden'],
    [{ from: '' }, 'minstens één plaats'],
    [{ sure: '' }, 'niet terug'],
  ] as const)
    expect(await ask({ ...sent, ...wrong })).toEqual([422, expect.stringContaining(sentence)])
  expect((await house.post(path, sent, archivist)).status).toBe(303)
  const reaction = await (await house.request(`/werk/reacties/${from}`, { as: 'communication' })).text()
  expect(reaction).toContain('[gewist op 23-11-2026 op grond van AVG, artikel 17: Zij vroeg erom] uit de Kerkstraat')
  expect(reaction).not.toContain('Joke')
  const check = await (await house.request('/werk/logboek/controle', archivist)).text()
  expect(check).toContain('Woorden in 1 gegeven. Grond: AVG, artikel 17.')
})
