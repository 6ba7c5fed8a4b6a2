import { existsSync, readFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { verifyAudit } from '#src/workflows/audit/verify-audit.ts'
import { testHouse, type TestHouse } from '#src/web/test-house.ts'
import { registerAlgorithm } from '#src/workflows/algorithm/register-algorithm.ts'
import { shortFormVersion } from '#src/workflows/ai-act/start-walk.ts'

const tree = (answer: string) => `
version: 1.0
name: Proefboom
questions:
  - questionId: 1.1
    question: Is het AI?
    answers:
      - { answer: Ja, labels: [AI-systeem, aanbieder], nextQuestionId: 1.2 }
      - { answer: ${answer}, labels: [AI-systeem], nextQuestionId: 1.2 }
  - questionId: 1.2
    question: Is het zwaar?
    answers:
      - answer: Zeker
        labels: [hoog-risico AI]
        redirects: [{ if: '"aanbieder" in labels', nextConclusionId: A }, { nextConclusionId: B }]
      - { answer: Nee hoor, labels: [geen hoog-risico AI], nextConclusionId: B }
conclusions:
  - { conclusionId: A, conclusion: U bent maker., obligation: Houd u eraan. }
  - { conclusionId: B, conclusion: U bent gebruiker., obligation: Let op. }
`
const file = (text: string, name = 'decision-tree.yaml') => new File([text], name)

let house: TestHouse
let id: string
const lead = { as: 'projectLead' } as const
const expert = { as: 'algorithmExpert' } as const

beforeEach(async () => {
  house = await testHouse()
  const made = await registerAlgorithm(house.as('projectLead'), {
    name: 'Parkeerscan',
    purpose: 'Zien wie niet betaalde',
    process: 'Naheffing',
    contact: 'Team Parkeren',
    startingPoint: 'idea',
  })
  if (!made.ok) throw new Error(made.refusal)
  id = made.value.id
})

const read = async (path: string, as: Parameters<TestHouse['request']>[1] = lead): Promise<string> =>
  (await house.request(path, as)).text()
const send = async (
  path: string,
  fields: Parameters<TestHouse['post']>[1],
  as: Parameters<TestHouse['post']>[2] = lead,
) => {
  const response = await house.post(path, fields, as)
  return { status: response.status, to: response.headers.get('location') ?? '', text: await response.text() }
}
const walks = () => `/werk/algoritmes/${id}/ai-verordening`
const revisionIn = (html: string) => /name="revision" value="(\d+)"/.exec(html)?.[1] ?? ''
const questionIn = (html: string) => /name="question" value="([^"]+)"/.exec(html)?.[1] ?? ''

/** Answers the question that the page shows. */
async function answer(place: string, choice: string, remark = ''): Promise<string> {
  const html = await read(place)
  const sent = await send(place, { revision: revisionIn(html), question: questionIn(html), answer: choice, remark })
  expect(sent.status).toBe(303)
  return read(place)
}

async function bringIn(text: string): Promise<string> {
  const kept = await send('/werk/beslishulp', { files: file(text) }, expert)
  expect(kept.status).toBe(303)
  const preview = await read(kept.to, expert)
  expect((await send(kept.to, {}, expert)).to).toBe('/werk/beslishulp')
  const found = [...(await read('/werk/beslishulp', expert)).matchAll(/name="tree" value="([0-9a-f]{64})"/g)]
  return found.map((one) => one[1] ?? '').find((sha256) => preview.includes(sha256.slice(0, 12))) ?? ''
}

test('the short form walks to a proposed class that another confirms, with the path kept', async () => {
  expect(await read(walks())).toContain('Begin met Korte vorm van Weegschaal')
  const place = (await send(walks(), { tree: shortFormVersion.sha256 })).to
  expect(await read(place)).not.toContain('checked')
  await answer(place, '0', 'Het model leert van oude gevallen.')
  await answer(place, '0')
  await answer(place, '1')
  await answer(place, '1')
  await answer(place, '0')
  await answer(place, '1')
  const outcome = await answer(place, '1')
  expect(outcome).toContain('Dit is AI met een hoog risico, en u telt ook als maker.')
  expect(outcome).toContain('Het model leert van oude gevallen.')
  expect(outcome).toContain('2 december 2027')
  expect(outcome).toContain('nog na te gaan door een jurist')
  expect(outcome).toContain('Geen juridisch advies')
  const form = {
    revision: revisionIn(outcome),
    legalEffect: 'yes',
    categorises: 'no',
    ownJudgement: 'no',
    reason: 'Uit de vragen.',
  }
  expect((await send(`${place}/voorstel`, { ...form, legalEffect: '' })).status).toBe(422)
  expect((await send(`${place}/voorstel`, form)).to).toContain('/classificatie')
  const page = await read(`/werk/algoritmes/${id}/classificatie`, expert)
  expect(page).toContain('Uit Korte vorm van Weegschaal, versie 2026-11.')
  expect(page).toContain('aanbieder, gebruiksverantwoordelijke')
  const classification = /name="classification" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const confirmed = await send(`/werk/algoritmes/${id}/classificatie/bevestigen`, { classification }, expert)
  expect(confirmed.status).toBe(303)
  expect((await send(`${place}/terug`, { revision: revisionIn(outcome), step: '0' })).status).toBe(422)
})

test('going back keeps the path, remembers the answer, and a reader sees only the path', async () => {
  const place = (await send(walks(), { tree: shortFormVersion.sha256 })).to
  await answer(place, '0')
  const second = await answer(place, '2', 'Gekocht.')
  expect((await send(`${place}/terug`, { revision: revisionIn(second), step: '1' })).status).toBe(303)
  const again = await read(place)
  expect(again).toContain('Wie maakt de toepassing?')
  expect(again).toMatch(/value="2"[^>]*checked|checked[^>]*value="2"/)
  expect(again).toContain('Gekocht.')
  const stale = await send(place, { revision: revisionIn(second), question: 'rol', answer: '0' })
  expect(stale).toMatchObject({ status: 422 })
  expect(stale.text).toContain('Iemand anders gaf intussen antwoord')
  const reader = await read(place, { as: 'representative' })
  expect(reader).toContain('Leert of leidt de toepassing zelf iets af')
  expect(reader).not.toContain('name="answer"')
  expect((await send(place, {}, { as: 'representative' })).status).toBe(403)
  const aside = await send(`${place}/opzij`, { revision: revisionIn(again), to: 'setAside' })
  expect(aside.to).toBe(walks())
  expect(await read(place)).toContain('Pak deze ronde weer op')
})

test('a tree is read in after a look, used by choice, and a later version changes no outcome', async () => {
  const first = await bringIn(tree('Nee'))
  expect(await read(walks())).not.toContain('Begin met Proefboom')
  expect((await send(walks(), { tree: first })).status).toBe(422)
  expect((await send('/werk/beslishulp/gebruik', { tree: first, used: 'yes' }, expert)).status).toBe(303)
  const place = (await send(walks(), { tree: first })).to
  await answer(place, '0')
  const second = await bringIn(tree('Weet niet'))
  expect(await send('/werk/beslishulp/gebruik', { tree: first, used: 'no' }, expert)).toMatchObject({ status: 303 })
  expect(await answer(place, '0')).toContain('U bent maker.')
  expect(await read(walks())).toContain('Begin met Korte vorm van Weegschaal')
  const again = await send('/werk/beslishulp', { files: file(tree('Nee')) }, expert)
  await send(again.to, {}, expert)
  const list = await read('/werk/beslishulp', expert)
  expect([...list.matchAll(/name="tree" value="([0-9a-f]{64})"/g)].map((one) => one[1]).toSorted()).toEqual(
    [first, second].toSorted(),
  )
  expect(await verifyAudit(house.ctx.db, [])).toMatchObject({ valid: true })
})

test('hostile or broken files are refused with the place, and nothing changes', async () => {
  const broken = await send(
    '/werk/beslishulp',
    { files: file(tree('Nee').replace('nextConclusionId: A }', 'nextConclusionId: Z }')) },
    expert,
  )
  expect(broken.status).toBe(422)
  expect(broken.text).toContain(
    'decision-tree.yaml, vraag 1.2, antwoord 1: Dit antwoord wijst naar iets dat er niet is: Z.',
  )
  expect((await send('/werk/beslishulp', { files: file('geen zip', 'a.zip') }, expert)).status).toBe(422)
  expect((await send('/werk/beslishulp', {}, expert)).status).toBe(422)
  expect((await send('/werk/beslishulp', { files: file(tree('Nee')) }, lead)).status).toBe(403)
  expect(await read('/werk/beslishulp')).toContain('Er is nog geen officiële vragenlijst ingelezen')
})

const folder = new URL('../../../../../shared/reference/ai-act/', import.meta.url).pathname

test.skipIf(!existsSync(folder))('the official tree is walked to an outcome on its pages', async () => {
  const files = ['decision-tree.yaml', 'definitions.yaml', 'categories.yaml'].map(
    (name) => new File([readFileSync(`${folder}${name}`)], name),
  )
  const kept = await house.post('/werk/beslishulp', { files } as never, expert)
  await send(kept.headers.get('location') ?? '', {}, expert)
  const sha256 = /name="tree" value="([0-9a-f]{64})"/.exec(await read('/werk/beslishulp', expert))?.[1] ?? ''
  await send('/werk/beslishulp/gebruik', { tree: sha256, used: 'yes' }, expert)
  const place = (await send(walks(), { tree: sha256 })).to
  let html = await read(place)
  for (let step = 0; step < 40 && questionIn(html) !== ''; step += 1) html = await answer(place, '0')
  expect(html).toContain('Stel deze klasse voor')
})
