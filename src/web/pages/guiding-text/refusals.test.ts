import { beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '#src/domain/person/role.ts'
import { formsIn } from '#src/web/test-forms.ts'
import { testHouse, type TestHouse } from '#src/web/test-house.ts'
import { decideText, offeredFramework } from '#src/workflows/guiding-text/test-framework.ts'
import { done } from '#src/workflows/weighing/test-weighings.ts'

let house: TestHouse
let adopted: string
let draft: string

/** A framework in force, and the next version, both at their addresses. */
beforeAll(async () => {
  house = await testHouse()
  const id = await offeredFramework(house)
  done(await decideText(house, id, 'clerk'))
  adopted = `/werk/kader/${id}`
  const next = { title: 'Normenkader', beginning: 'empty' }
  const begun = await house.post('/werk/kader/nieuw/framework', next, { as: 'policyAdvisor' })
  draft = begun.headers.get('location') ?? ''
})

/** Fills in the form of a page as somebody would, with what is given, and sends it. */
async function sendForm(path: string, as: Role, given: Record<string, string>) {
  const [form] = formsIn(await (await house.request(path, { as })).text(), path).filter(({ action }) => action === path)
  const filled = Object.fromEntries((form?.fields ?? []).map(({ name, value }) => [name, value]))
  const answer = await house.post(path, { ...filled, ...given }, { as })
  return { status: answer.status, text: await answer.text(), fields: Object.keys(filled) }
}

const begun = new Map<string, string>()

/** An empty draft of a kind: there is one at a time. */
async function emptyDraft(kind: string): Promise<string> {
  const path = begun.get(kind)
  if (path !== undefined) return path
  const first = { title: 'Tekst', beginning: 'empty' }
  const answer = await house.post(`/werk/kader/nieuw/${kind}`, first, { as: 'policyAdvisor' })
  const made = answer.headers.get('location') ?? draft
  begun.set(kind, made)
  return made
}

/** The sentence that stands on the next page, once. */
async function toldAfter(path: string, as: Role) {
  const asked = await house.request(path, { as })
  const headers = { cookie: `${(asked.headers.get('set-cookie') ?? '').split(';')[0]}` }
  const login = `weegschaal.test-login=login-${as}`
  const next = await house.app.request(`http://weegschaal.test${asked.headers.get('location') ?? ''}`, {
    headers: { cookie: `${headers.cookie}; ${login}` },
  })
  return { status: asked.status, text: await next.text() }
}

const decision = { decidedOn: '2026-11-20', reviewBy: '2030-11-01', motivation: 'Zo.', documentReference: 'Besluit 1' }

describe('is refused with a sentence on the page', () => {
  test('two versions in force at once', async () => {
    const again = { ...decision, effectiveOn: '2026-11-23', bodyId: house.bodies['raad']?.id ?? '' }
    const answer = await sendForm(`${draft}/besluit/registerHistoric`, 'clerk', again)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Er kunnen er niet twee tegelijk gelden')
  })

  test('adoption by an official', async () => {
    const body = { ...decision, effectiveOn: '2026-11-23', bodyId: house.bodies['raad']?.id ?? '', revision: '1' }
    const advisor = await house.post(`${draft}/besluit/adopt`, body, { as: 'policyAdvisor' })
    expect([advisor.status, await advisor.text()]).toEqual([403, expect.stringContaining('een andere rol nodig')])
    const secretary = await sendForm(`${draft}/besluit/registerHistoric`, 'bodySecretary', { ...body, revision: '1' })
    expect(secretary.status).toBe(422)
    expect(secretary.text).toContain('Een ambtenaar kan een tekst niet vaststellen')
  })

  test('a decision that another body takes, before its secretary fills in anything', async () => {
    const told = await toldAfter(`${adopted}/besluit/reaffirm`, 'bodySecretary')
    expect(told.status).toBe(303)
    expect(told.text).toContain('Alleen de griffier of secretaris van dat orgaan legt vast wat het besloot')
    expect((await house.request(`${adopted}/besluit/reaffirm`, { as: 'clerk' })).status).toBe(200)
  })

  test('editing an adopted version, before anything is filled in', async () => {
    for (const path of ['nieuw/norm', 'algemeen']) {
      const told = await toldAfter(`${adopted}/${path}`, 'policyAdvisor')
      expect([path, told.status]).toEqual([path, 303])
      expect(told.text).toContain('Deze versie is vastgesteld')
    }
    expect((await toldAfter(`${adopted}/besluit/adopt`, 'clerk')).text).toContain('Deze stap kan nu niet')
    const sent = await sendForm(`${draft}/nieuw/norm`, 'policyAdvisor', { code: '1.1', sourceLabel: 'De visie' })
    expect(sent.status).toBe(303)
    const norm = { title: 'N', code: '8.8', sequence: '88', revision: '0' }
    expect((await house.post(`${adopted}/nieuw/norm`, norm, { as: 'policyAdvisor' })).status).toBe(422)
  })

  test('a norm without a source', async () => {
    const sent = await sendForm(`${draft}/nieuw/norm`, 'policyAdvisor', { code: '9.9', sourceLabel: '' })
    expect(sent.fields).toContain('sourceLabel')
    expect([sent.status, sent.text]).toEqual([422, expect.stringContaining('Een norm heeft een bron')])
  })
})

test.each([
  ['framework', ['norm', 'principle']],
  ['vision', ['paragraph']],
  ['plan', ['goal']],
  ['roles', ['activity']],
  ['control', ['adviceTask', 'control']],
] as const)('what is wrong with a part of a text (%s) is told from the top of its form down', async (kind, types) => {
  const as = 'policyAdvisor'
  const text = await emptyDraft(kind)
  for (const type of types) {
    const answer = await house.post(`${text}/nieuw/${type}`, { sequence: 'x', revision: '0' }, { as })
    const page = await answer.text()
    const told = [...page.matchAll(/href="#([\w-]+)"/g)].map(([, field = '']) => `id="${field}"`)
    const asked = told.filter((field) => field !== 'id="main"' && page.includes(field))
    expect(asked.length).toBeGreaterThan(2)
    expect(asked.toSorted((one, other) => page.indexOf(one) - page.indexOf(other))).toEqual(asked)
  }
})

test('what is wrong in a matrix of roles is told per class, at the cell where it can be put right', async () => {
  const as = 'policyAdvisor'
  const path = `${await emptyDraft('roles')}/nieuw/activity`
  const filled = { title: 'Afwegen', code: 'afwegen', revision: '0', 'mark-processOwner-C': 'AR' }
  const wrong = { ...filled, 'mark-processOwner-A': 'AR', 'mark-fg-A': 'A', 'mark-processOwner-B': 'A' }
  const answer = await house.post(path, wrong, { as })
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page).toMatch(/href="#mark-fg-A">Klasse A: er zijn meer rollen eindverantwoordelijk \(proceseigenaar, /)
  expect(page).toMatch(/href="#mark-processOwner-B">Klasse B: niemand voert het uit/)
  expect(page).not.toContain('Klasse C: ')
  expect(page.match(/aria-invalid="true"/g)).toHaveLength(2)
  const right = { ...wrong, 'mark-fg-A': 'C', 'mark-processOwner-B': 'AR', 'mark-worksCouncil-C': 'C' }
  expect((await house.post(path, right, { as })).status).toBe(303)
})

test('of two who change a matrix at once the second reads both, and saving again is a choice', async () => {
  const as = 'policyAdvisor'
  const text = await emptyDraft('roles')
  const code = 'tegelijk'
  const marks = { 'mark-processOwner-A': 'AR', 'mark-processOwner-B': 'AR', 'mark-processOwner-C': 'AR' }
  const first = { title: 'Tegelijk', code, sequence: '70', revision: '0', ...marks }
  expect((await house.post(`${text}/nieuw/activity`, first, { as })).status).toBe(303)
  const page = await (await house.request(text, { as })).text()
  const [, path = ''] = /href="([^"]*\/onderdelen\/[^"]*)">[^<]*<span[^>]*>: Tegelijk</.exec(page) ?? []
  const theirs = { ...first, revision: '1', 'mark-fg-A': 'C' }
  expect((await house.post(path, theirs, { as })).status).toBe(303)
  const mine = { ...first, revision: '1', 'mark-fg-A': 'I' }
  const clash = await house.post(path, mine, { as })
  const both = await clash.text()
  expect(clash.status).toBe(422)
  expect(both).toContain('Bij elk veld dat anders is, leest u wat er nu staat.')
  expect(both).toMatch(/<p class="ws-now__label">[^<]*<\/p><p class="ws-prose">C</)
  expect(both).toContain('name="revision" value="2"')
  expect((await house.post(path, { ...mine, revision: '2' }, { as })).status).toBe(303)
})

test('what lies before the body is not offered to change to who wrote it', async () => {
  house = await testHouse()
  const offered = await offeredFramework(house)
  const told = await toldAfter(`/werk/kader/${offered}/algemeen`, 'policyAdvisor')
  expect(told.status).toBe(303)
  expect(told.text).toContain('De tekst ligt bij het bestuur. Haal de tekst eerst terug.')
})
