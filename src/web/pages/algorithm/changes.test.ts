import { beforeEach, expect, test } from 'vitest'
import { insertRoleAssignment } from '#src/storage/people.ts'
import { testHouse, type TestHouse } from '#src/web/test-house.ts'
import { changeAlgorithm } from '#src/workflows/algorithm/change-algorithm.ts'
import { within } from '#src/workflows/context.ts'
import { pointOutPaper } from '#src/workflows/algorithm/point-out-paper.ts'
import { registerHistoricDecision } from '#src/workflows/decision/register-historic-decision.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'

let house: TestHouse
let id: string

beforeEach(async () => {
  house = await testHouse()
  id = (await testAlgorithm(house, { algorithm: { status: 'inUse' } })).id
})

const read = async (path: string, as: Parameters<TestHouse['request']>[1]): Promise<string> =>
  (await house.request(path, as)).text()

const allNo = { purpose: 'no', people: 'no', data: 'no', outcome: 'no', humanControl: 'no', operator: 'no' }
const report = (said: Readonly<Record<string, string>>) =>
  house.post(
    `/werk/algoritmes/${id}/wijzigingen/nieuw`,
    { description: 'Een nieuwe versie', startsOn: house.ctx.today, noticedBy: 'supplier', ...allNo, ...said },
    { as: 'endUser' },
  )

test('one unknown makes a change substantial: dossier, route and start page say what follows', async () => {
  expect((await report({ outcome: 'unknown' })).status).toBe(303)
  const page = await read(`/werk/algoritmes/${id}/wijzigingen`, { as: 'representative' })
  expect(page).toContain('Wezenlijk, nog geen besluit')
  expect(page).toContain('Dat is niet bekend, en telt als ja')
  expect(page).toContain('DPIA, opnieuw bekeken')
  expect(await read(`/werk/algoritmes/${id}`, { as: 'executiveMember' })).toContain('niemand heeft erover besloten')
  expect(await read(`/werk/algoritmes/${id}/route`, { as: 'fg' })).toContain('G7: een wezenlijke wijziging wacht')
  expect(await read('/werk', { as: 'processOwner' })).toContain('Parkeerscan verandert wezenlijk')
})

test('what was done since the report counts for the moment, what was done before does not', async () => {
  const paper = { algorithmId: id, state: 'present', address: null, datedOn: null, adoptedBy: null } as const
  await pointOutPaper(house.as('processOwner'), { ...paper, kind: 'iama', title: 'IAMA van 2024' })
  house.setNow(new Date(Date.parse(house.ctx.now) + 60_000).toISOString())
  await report({ data: 'yes' })
  const page = () => read(`/werk/algoritmes/${id}/wijzigingen`, { as: 'processOwner' })
  expect(await page()).toContain('IAMA, opnieuw bekeken')
  const later = { ...house.as('processOwner'), now: new Date(Date.parse(house.ctx.now) + 120_000).toISOString() }
  await pointOutPaper(later, { ...paper, kind: 'iama', title: 'IAMA, deel 3 opnieuw' })
  expect(await page()).not.toContain('IAMA, opnieuw bekeken')
})

test('a small change waits for the expert, who is not who reported it', async () => {
  await report({})
  const text = await read(`/werk/algoritmes/${id}/wijzigingen`, { as: 'algorithmExpert' })
  const action = /action="(\/werk\/algoritmes\/[^"]*\/oordeel)"/.exec(text)?.[1] ?? ''
  expect(await read('/werk', { as: 'algorithmExpert' })).toContain('Is deze wijziging van Parkeerscan klein?')
  const said = { verdict: 'small', reason: 'Alleen de kleuren' }
  expect((await house.post(action, said, { as: 'processOwner' })).status).toBe(403)
  const empty = await house.post(action, { verdict: 'small', reason: '' }, { as: 'algorithmExpert' })
  expect(empty.status).toBe(422)
  expect((await house.post(action, said, { as: 'algorithmExpert' })).status).toBe(303)
  const twice = await house.post(action, said, { as: 'algorithmExpert' })
  expect(await twice.text()).toContain('keek hier al naar')
  expect(await read(`/werk/algoritmes/${id}/wijzigingen`, { as: 'fg' })).toContain('Alleen de kleuren')
})

test('an expert who reported it does not judge it', async () => {
  await within(house.ctx, (tx) =>
    insertRoleAssignment(tx, house.ctx.organisationId, {
      id: house.ctx.newId(),
      personId: house.people.endUser.id,
      role: 'algorithmExpert',
      scope: { kind: 'organisation' },
      portfolio: null,
      heldBy: null,
      from: '2020-01-01',
      to: null,
    }),
  )
  await report({})
  const text = await read(`/werk/algoritmes/${id}/wijzigingen`, { as: 'endUser' })
  expect(text).toContain('doet dat niet zelf')
  expect(text).not.toContain('/oordeel')
})

test('another purpose in the record after a decision asks for a report', async () => {
  const decided = await registerHistoricDecision(house.as('bodySecretary'), {
    algorithmId: id,
    title: 'Gaan we de scanauto gebruiken?',
    kind: 'deployment',
    outcomeText: 'Ja',
    effect: 'use',
    reasons: 'Eerlijk voor iedereen.',
    decidedOn: '2026-01-05',
    reviewOn: '2027-01-05',
    documentReference: 'Besluitenlijst',
    bodyId: house.bodies['college']?.id ?? '',
  })
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusal))
  const changes = { purpose: 'Ook snelheid meten' }
  await changeAlgorithm(house.as('processOwner'), { id, revision: 1, changes, checked: [] })
  expect(await read(`/werk/algoritmes/${id}`, { as: 'fg' })).toContain('Gebruiken we het nu voor iets anders?')
  await report({ purpose: 'yes' })
  expect(await read(`/werk/algoritmes/${id}`, { as: 'fg' })).not.toContain('Gebruiken we het nu voor iets anders?')
})
