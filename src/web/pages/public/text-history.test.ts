import { beforeAll, expect, test } from 'vitest'
import { readGuidingText } from '#src/workflows/guiding-text/read-guiding-text.ts'
import { readPublicText } from '#src/workflows/guiding-text/read-public-text.ts'
import { startGuidingText } from '#src/workflows/guiding-text/start-guiding-text.ts'
import { aGoal, decideText, textOfBefore, textRecord } from '#src/workflows/guiding-text/test-framework.ts'
import { writeGuidingPart, type WriteGuidingPart } from '#src/workflows/guiding-text/write-guiding-part.ts'
import { done } from '#src/workflows/weighing/test-weighings.ts'
import { pageFaults } from '#src/web/page-faults.ts'
import { testHouse, type TestHouse } from '#src/web/test-house.ts'

type Draft = WriteGuidingPart['draft']

let house: TestHouse

const source = { kind: 'proposal', label: 'Onze eigen woorden', url: null } as const

const paragraph = (code: string, title: string): Draft => ({
  ...{ type: 'paragraph', code, sequence: 10 },
  content: { title, text: 'Een mens kijkt mee.', theme: 'humanRole' },
})

const principle = (code: string, visionAnchor: string): Draft => ({
  ...{ type: 'principle', code, sequence: 10 },
  content: { title: `Uitgangspunt ${code}`, statement: 'Mensen gaan voor.', explanation: '', visionAnchor, source },
})

const norm = (code: string, statement: string): Draft => ({
  ...{ type: 'norm', code, sequence: 20 },
  content: {
    ...{ title: 'Uitleg', statement, explanation: '', principleKeys: [], modality: 'must', precedence: '', source },
    ...{ scope: { activities: [], phases: [], riskClasses: [], domains: [] }, decisionQuestions: [], references: [] },
    ...{
      deviation: { body: 'representative', how: '' },
      question: 'Kan een mens het uitleggen?',
      evidenceExpected: '',
    },
  },
})

const read = async (path: string) => (await house.request(path)).text()
const json = async (path: string) => JSON.parse(await read(path)) as Record<string, unknown>

/** The same norm in a second version, under another number and in other words. */
async function renumber(from: string, to: Draft): Promise<void> {
  const ctx = house.as('policyAdvisor')
  const id = done(await startGuidingText(ctx, { kind: 'framework', title: 'Normenkader 2', beginning: 'inForce' }))
  const part = (await readGuidingText(ctx, id))?.text.parts.find(({ code }) => code === from)
  if (part === undefined) throw new Error(`no ${from}`)
  done(await writeGuidingPart(ctx, { versionId: id, edited: { id: part.id, revision: part.revision }, draft: to }))
  const record = textRecord({ decidedOn: '2026-05-10', effectiveOn: '2026-06-01', motivation: '', wording: null })
  done(await decideText(house, id, 'clerk', { trigger: 'registerHistoric', record }))
}

beforeAll(async () => {
  house = await testHouse()
  await textOfBefore(house, 'vision', [paragraph('eerst', 'Eerst een besluit')])
  await textOfBefore(house, 'framework', [
    ...[principle('1', 'eerst'), principle('2', 'mens'), norm('1.1', 'Wij leggen elk besluit uit.')],
  ])
  const goal = aGoal('1', 'Geen besluit zonder mens')
  if (goal.type !== 'goal') throw new Error('a goal')
  await textOfBefore(house, 'plan', [{ ...goal, content: { ...goal.content, paragraphs: ['eerst', 'mens'] } }])
  const ctx = house.as('policyAdvisor')
  const vision = done(await startGuidingText(ctx, { kind: 'vision', title: 'Visie', beginning: 'empty' }))
  done(await writeGuidingPart(ctx, { versionId: vision, edited: null, draft: paragraph('mens', 'Een mens kijkt mee') }))
  await renumber('1.1', norm('1.2', 'Wij leggen elk besluit uit in gewone taal.'))
})

test.each(['/normenkader', '/meerjarenplan', '/meerjarenplan/tekst'])(
  '%s links to a paragraph of the vision only where everybody can read it',
  async (path) => {
    const page = await read(path)
    expect(page).toContain('<a href="/visie#eerst">Eerst een besluit</a>')
    expect(page).not.toContain('#mens"')
    expect(page).toContain('mens (staat niet in de visie die nu geldt)')
  },
)

test('whoever writes reads a paragraph that is not adopted by its title, without a link', async () => {
  const ctx = house.as('policyAdvisor')
  const id = done(await startGuidingText(ctx, { kind: 'framework', title: 'Normenkader 3', beginning: 'inForce' }))
  const page = await (await house.request(`/werk/kader/${id}`, { as: 'policyAdvisor' })).text()
  expect(page).toContain('Een mens kijkt mee (staat niet in de visie die nu geldt)')
  expect(page).toContain('<a href="/visie#eerst">Eerst een besluit</a>')
  expect(page).not.toContain('/visie#mens')
})

test('a norm tells what it said in every version, also under another number', async () => {
  const page = await read('/normenkader/1.2')
  expect(await pageFaults(page)).toEqual([])
  expect(page).toContain('href="/normenkader/versies/1/1.1"')
  expect(page).toContain('Wij leggen elk besluit uit.')
  expect(await json('/normenkader/1.2.json')).toMatchObject({
    code: '1.2',
    versions: [
      { number: 2, standing: 'inForce', code: '1.2' },
      { number: 1, standing: 'replaced', code: '1.1', statement: 'Wij leggen elk besluit uit.' },
    ],
  })
  expect(await json('/normenkader/versies/1/1.1.json')).toMatchObject({ code: '1.1', standing: 'replaced' })
})

test('the address of a norm that is gone leads to the last version in which it stood', async () => {
  const gone = await house.request('/normenkader/1.1')
  expect([gone.status, gone.headers.get('location')]).toEqual([303, '/normenkader/versies/1/1.1'])
  expect(await read('/normenkader/versies/1/1.1')).toContain('Dit is een oude versie')
  const machine = await house.request('/api/v1/norms/1.1')
  expect([machine.status, machine.headers.get('location')]).toEqual([303, '/normenkader/versies/1/1.1.json'])
  for (const path of ['/normenkader/9.9', '/normenkader/9.9.json', '/normenkader/versies/2/1.1'])
    expect([path, (await house.request(path)).status]).toEqual([path, 404])
})

test('that a later body stood behind a text is read with the text', async () => {
  const { overview } = await readPublicText(house.ctx, 'vision', null)
  const record = textRecord({ decidedOn: '2026-11-19', effectiveOn: null, reviewBy: '2030-11-19' })
  const id = overview.inForce?.version.versionId ?? ''
  const decision = done(await decideText(house, id, 'clerk', { trigger: 'reaffirm', record }))
  const page = await read('/visie')
  expect(page).toContain('Opnieuw bevestigd op')
  expect(page).toContain(`href="/besluiten/${decision.number}"`)
  expect(await json('/visie.json')).toMatchObject({
    adoption: { reviewBy: '2030-11-19', reaffirmation: { decidedOn: '2026-11-19', decision: decision.number } },
  })
  expect(await json('/normenkader.json')).toMatchObject({ adoption: { reaffirmation: null } })
})

test('a text says for machines which versions there were, and each stays at its address', async () => {
  expect(await json('/normenkader.json')).toMatchObject({
    number: 2,
    versions: [
      { number: 2, standing: 'inForce', inForceFrom: '2026-06-01', inForceUntil: null },
      { number: 1, standing: 'replaced', inForceFrom: '2026-02-01', inForceUntil: '2026-06-01' },
    ],
  })
  expect(await json('/normenkader/versies/1.json')).toMatchObject({ number: 1, standing: 'replaced' })
  expect(await json('/meerjarenplan.json')).toMatchObject({
    links: { text: expect.stringMatching(/\/meerjarenplan\/tekst\.json$/) as unknown },
  })
  expect(await json('/rollen-en-mandaten.json')).toMatchObject({
    links: { text: expect.stringMatching(/\/rollen-en-verantwoordelijkheden\.json$/) as unknown },
  })
  expect(await json('/controle-en-advies.json')).toMatchObject({
    links: { text: expect.stringMatching(/\/controle-en-advies\/tekst\.json$/) as unknown },
  })
})
