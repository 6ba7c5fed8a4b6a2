import { JSDOM } from 'jsdom'
import { beforeAll, expect, test } from 'vitest'

import { goldenCases, type GoldenCase } from '#src/content/routing/test-golden-cases.ts'
import { mandates, starting } from '#src/content/routing/test-golden-register.ts'
import { inOrganisation } from '#src/storage/database.ts'
import { insertMandate } from '#src/storage/mandates.ts'
import { sha256 } from '#src/storage/sha256.ts'
import { insertSnapshot } from '#src/storage/snapshots.ts'
import { insertStartingDecision } from '#src/storage/starting-decisions.ts'
import { testHouse, type TestHouse } from '#src/web/test-house.ts'

let house: TestHouse

const bodyNames: Readonly<Record<string, string>> = {
  raad: 'de gemeenteraad',
  college: 'het college van burgemeester en wethouders',
  burgemeester: 'de burgemeester',
  heffingsambtenaar: 'de heffingsambtenaar',
}

const functionNames: Readonly<Record<string, string>> = {
  processOwner: 'de proceseigenaar',
  chiefExecutive: 'de ambtelijke top',
  portfolioHolder: 'de portefeuillehouder',
}

const sentences: Readonly<Record<string, string>> = {
  reserved: 'Deze vraag is voorbehouden: geen mandaat reikt tot hier.',
  'no mandate': 'In het mandaatregister staat hiervoor geen mandaat dat die dag geldt.',
  'risk selection is never C': 'Het kiest mensen uit op risico. Dan is het nooit klasse C.',
  'own power': 'heeft de bevoegdheid van de wet en besluit zelf.',
}

/** What stands in the register of that municipality, and its startbesluit. */
beforeAll(async () => {
  house = await testHouse()
  const { ctx, bodies } = house
  const ids = new Map(mandates.map(({ id }) => [id, ctx.newId()]))
  const idOf = (id: string) => ids.get(id) ?? ''
  const since = ctx.db.updateTable('body').set({ valid_from: '2023-01-01' })
  await since.where('code', '=', 'heffingsambtenaar').execute()
  await inOrganisation(ctx.db, ctx.organisationId, async (tx) => {
    for (const one of mandates)
      await insertMandate(tx, ctx.organisationId, {
        ...one,
        id: idOf(one.id),
        parentId: one.parentId === null ? null : idOf(one.parentId),
        grantorBodyId: bodies[one.grantorBodyId]?.id ?? '',
      })
    const id = ctx.newId()
    const [text, at] = ['{}', '2026-05-20T12:00:00.000Z']
    const of = { subjectKind: 'starting-decision', subjectId: id, number: 1 }
    const snapshotId = ctx.newId()
    const snapshot = { id: snapshotId, ...of, text, sha256: sha256(text), frozenAt: at }
    await insertSnapshot(tx, ctx.organisationId, snapshot)
    const kept = { snapshotId, recordedBy: house.people.bodySecretary.id, recordedAt: at }
    const bodyId = bodies[starting.bodyId]?.id ?? ''
    await insertStartingDecision(tx, ctx.organisationId, { ...starting, ...kept, id, bodyId })
  })
})

/** The sentences that a person has to read, for what the rules of the domain say in one line. */
function expectedSentences(expected: string): readonly string[] {
  if (expected.startsWith('nobody yet')) return ['Nog niet te zeggen wie besluit.']
  const [, rule = ''] = /\((\w+)\)/.exec(expected) ?? []
  if (expected.startsWith('nobody')) return ['Niemand kan hierover besluiten. De wet verbiedt het.', `Regel ${rule}:`]
  const [who = '', ...why] = expected.split(', ')
  const [, name = '', body = ''] = /^(\w+)(?: of (\w+))? /.exec(who) ?? []
  const decides =
    body === ''
      ? `${bodyNames[name] ?? '?'} besluit.`
      : `${functionNames[name] ?? '?'} besluit, namens ${bodyNames[body] ?? '?'}${why.includes('no mandate') ? `, als daarvoor een mandaat geldt. Dat is er niet, dus ${bodyNames[body] ?? '?'} besluit zelf.` : '.'}`
  return [decides.charAt(0).toUpperCase() + decides.slice(1), `Regel ${rule}:`, ...why.map(reasonSentence)]
}

function reasonSentence(reason: string): string {
  const [, under] = /^under mandate (.+)$/.exec(reason) ?? []
  if (under !== undefined) return `Er is een mandaat: ${under}, Mandaatregeling.`
  const [, near, how] = /^mandate (.+) (later|ended|over \w+)$/.exec(reason) ?? []
  if (near === undefined || how === undefined) return sentences[reason] ?? '?'
  const ends = { later: 'gaat pas in op', ended: 'eindigde op' }[how] ?? 'reikt hier niet:'
  return `Het mandaat van ${near} (Mandaatregeling) ${ends}`
}

function addressOf([, question, riskClass, day, { of, domains, flags, particulars }]: GoldenCase): string {
  const query = new URLSearchParams({ vraag: question, orgaan: of ?? 'college', dag: day })
  if (riskClass !== null) query.set('klasse', riskClass)
  for (const domain of domains ?? []) query.append('onderwerp', domain)
  for (const flag of flags ?? []) query.append('kenmerk', flag)
  for (const one of particulars?.exclusions ?? []) query.append('gevoelig', one)
  const cents = particulars?.amountCents ?? null
  if (cents !== null) query.set('bedrag', String(cents / 100))
  const months = particulars?.months ?? null
  if (months !== null) query.set('maanden', String(months))
  return `/wie-besluit?${query.toString()}`
}

test.each(goldenCases)('a person reads the same answer, and why: %s', async (...one) => {
  const response = await house.request(addressOf(one))
  const page = new JSDOM(await response.text()).window.document
  const answer = page.querySelector('#antwoord')?.closest('section')?.textContent ?? ''
  const expected = expectedSentences(one[5])
  expect(expected.filter((sentence) => !answer.includes(sentence))).toEqual([])
  const unsaid = Object.values(sentences).filter((sentence) => !expected.includes(sentence))
  expect(unsaid.filter((sentence) => answer.includes(sentence))).toEqual([])
})

test('what cannot be read is told, and is no answer to another question', async () => {
  const path = '/wie-besluit?vraag=makeOrBuy&klasse=C&orgaan=college&bedrag=600.000&dag=2026-02-30'
  const page = await (await house.request(path)).text()
  expect(page).toContain('href="#bedrag"')
  expect(page).toContain('href="#dag"')
  expect(page).toContain('value="600.000"')
  expect(page).not.toContain('De ambtelijke top besluit')
})

test('what is not chosen yet is asked for, not left to somebody else', async () => {
  const ask = async (query: string) => (await house.request(`/wie-besluit?vraag=desirability${query}`)).text()
  expect(await ask('&orgaan=college')).toContain('Kies ook een klasse.')
  expect(await ask('&klasse=B')).toContain('Kies ook het orgaan dat de taak heeft.')
})
