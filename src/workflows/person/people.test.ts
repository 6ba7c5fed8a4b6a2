import { beforeEach, describe, expect, test } from 'vitest'
import { addBodyMember } from '#src/workflows/body/add-body-member.ts'
import { addPerson } from './add-person.ts'
import { addTerm } from '#src/workflows/body/add-term.ts'
import { applySmallPreset } from '#src/workflows/organisation/apply-small-preset.ts'
import { changePerson } from './change-person.ts'
import { endBodyMember } from '#src/workflows/body/end-body-member.ts'
import { endRole } from './end-role.ts'
import { giveRole, type GiveRole } from './give-role.ts'
import { openAccount, type Accounts } from '#src/workflows/account/open-account.ts'
import { readBodies } from '#src/workflows/body/read-bodies.ts'
import { readPeople, readPerson } from './read-people.ts'
import { readResponsibility } from './read-responsibility.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'
import type { Context } from '#src/workflows/context.ts'

let house: TestContext
let admin: Context

beforeEach(async () => {
  house = await testContext()
  admin = house.as('administrator')
})

const somebody = {
  name: 'Joost van Dam',
  email: 'joost@testdam.example',
  jobTitle: 'beheerder wegen',
  officeHolder: false,
  externalOf: null,
}

async function newPerson(name = somebody.name): Promise<string> {
  const added = await addPerson(admin, { ...somebody, name, email: null })
  if (!added.ok) throw new Error(added.refusal)
  return added.value
}

const role = (personId: string, rest: Partial<GiveRole>): GiveRole => ({
  personId,
  role: 'ciso',
  scope: { kind: 'organisation' },
  portfolio: null,
  heldBy: null,
  from: '2026-11-23',
  to: null,
  reason: '',
  ...rest,
})

describe('a person', () => {
  test('is added once per e-mail address, in any case of letters', async () => {
    expect((await addPerson(admin, somebody)).ok).toBe(true)
    expect(await addPerson(admin, { ...somebody, email: 'JOOST@testdam.example' })).toEqual({
      ok: false,
      refusal: 'email-taken',
    })
  })

  test('cannot be changed on top of the change of somebody else', async () => {
    const id = await newPerson()
    const change = { ...somebody, id, active: true, revision: 1 }
    expect((await changePerson(admin, change)).ok).toBe(true)
    expect(await changePerson(admin, change)).toEqual({ ok: false, refusal: 'changed-meanwhile' })
  })

  test('who leaves holds nothing from the next day on, and what was stays', async () => {
    const id = await newPerson()
    const scope = { kind: 'body', id: house.bodies['college']?.id ?? '' } as const
    await giveRole(admin, role(id, { role: 'executiveMember', scope, from: '2026-01-01' }))
    await giveRole(admin, role(id, { role: 'architect', from: '2026-01-01', to: '2026-06-30' }))
    expect((await changePerson(admin, { ...somebody, id, active: false, revision: 1 })).ok).toBe(true)
    const ends = (await readPerson(admin, id))?.one.assignments.map((one) => [one.role, one.to] as const)
    expect(Object.fromEntries(ends ?? [])).toEqual({ executiveMember: '2026-11-23', architect: '2026-06-30' })
    expect((await readBodies(admin)).members.find(({ personId }) => personId === id)?.to).toBe('2026-11-23')
  })

  test('cannot lock the own door', async () => {
    const { id } = house.people.administrator
    const self = { ...house.people.administrator, id, active: false }
    expect(await changePerson(admin, self)).toEqual({ ok: false, refusal: 'not-yourself' })
  })
})

describe('a role', () => {
  test('of an office makes a member of the body, once', async () => {
    const id = await newPerson()
    const scope = { kind: 'body', id: house.bodies['college']?.id ?? '' } as const
    const office = role(id, { role: 'executiveMember', scope, portfolio: 'Wonen' })
    expect((await giveRole(admin, office)).ok).toBe(true)
    const membershipsOf = async (person: string) =>
      (await readBodies(admin)).members.filter(({ personId }) => personId === person)
    expect(await membershipsOf(id)).toMatchObject([{ bodyId: scope.id, title: somebody.jobTitle }])
    const again = {
      bodyId: scope.id,
      personId: id,
      title: 'wethouder',
      politicalGroup: null,
      from: '2026-11-23',
      to: null,
    }
    expect(await addBodyMember(admin, again)).toEqual({ ok: false, refusal: 'already-member' })
    const secretary = await newPerson('Sam Smit')
    expect((await giveRole(admin, role(secretary, { role: 'bodySecretary', scope }))).ok).toBe(true)
    expect(await membershipsOf(secretary)).toEqual([])
  })

  test('is held from its first up to and including its last day', async () => {
    const id = await newPerson()
    const given = await giveRole(admin, role(id, { role: 'architect', from: '2026-11-01' }))
    expect(given.ok && (await endRole(admin, { assignmentId: given.value, on: '2026-11-30' })).ok).toBe(true)
    const holders = async (day: string) =>
      (await readResponsibility(admin, day)).roles.filter(({ person }) => person.id === id).length
    expect([await holders('2026-10-31'), await holders('2026-11-30'), await holders('2026-12-01')]).toEqual([0, 1, 0])
  })

  test('that a law keeps apart is refused; nothing is written', async () => {
    const { id } = house.people.processOwner
    expect(await giveRole(admin, role(id, { role: 'fg', reason: 'Wij zijn klein' }))).toMatchObject({
      ok: false,
      refusal: 'forbidden-together',
    })
    expect((await readPerson(admin, id))?.one.assignments).toHaveLength(1)
  })

  test('that our own rule keeps apart is possible with a reason, which stays visible', async () => {
    const { id } = house.people.processOwner
    expect(await giveRole(admin, role(id, { role: 'algorithmExpert' }))).toMatchObject({
      ok: false,
      refusal: 'reason-needed',
    })
    expect((await giveRole(admin, role(id, { role: 'algorithmExpert', reason: 'Er is niemand anders' }))).ok).toBe(true)
    const { waivers } = await readPeople(admin)
    expect(waivers).toMatchObject([
      { separation: 'reviewerWithProposer', with: 'processOwner', reason: 'Er is niemand anders' },
    ])
  })

  test('can be held twice, when the days do not meet', async () => {
    const { id } = house.people.fg
    const later = { role: 'controller', from: '2027-06-01', to: null } as const
    expect((await giveRole(admin, role(id, later))).ok).toBe(true)
    const before = { role: 'controller', from: '2026-12-01', to: '2027-05-31' } as const
    expect((await giveRole(admin, role(id, before))).ok).toBe(true)
    const over = { role: 'controller', from: '2027-05-31', to: '2027-07-01' } as const
    expect(await giveRole(admin, role(id, over))).toMatchObject({ refusal: 'already-held' })
  })

  test('of the last administrator cannot end', async () => {
    const [held] = (await readPerson(admin, house.people.administrator.id))?.one.assignments ?? []
    expect(await endRole(admin, { assignmentId: held?.id ?? '', on: '2026-12-31' })).toEqual({
      ok: false,
      refusal: 'last-administrator',
    })
  })

  test('that nobody holds is shown as not assigned', async () => {
    const [held] = (await readPerson(admin, house.people.fg.id))?.one.assignments ?? []
    await endRole(admin, { assignmentId: held?.id ?? '', on: '2026-11-22' })
    expect((await readPeople(admin)).missing).toContainEqual({ role: 'fg', bodyId: null, kind: 'law' })
  })
})

describe('a body', () => {
  test('has the members of that day', async () => {
    const id = await newPerson('Ali Demir')
    const bodyId = house.bodies['college']?.id ?? ''
    const added = await addBodyMember(admin, {
      bodyId,
      personId: id,
      title: 'wethouder Wonen',
      politicalGroup: null,
      from: '2026-11-23',
      to: null,
    })
    expect(added.ok && (await endBodyMember(admin, { bodyId, memberId: added.value, on: '2026-12-31' })).ok).toBe(true)
    const names = async (day: string) =>
      (await readResponsibility(admin, day)).bodies
        .find(({ body }) => body.code === 'college')
        ?.members.map(({ person }) => person.name)
    expect(await names('2026-12-31')).toEqual(['Naam executiveMember', 'Ali Demir'])
    expect(await names('2027-01-01')).toEqual(['Naam executiveMember'])
  })

  test('has terms of office that do not overlap', async () => {
    const term = {
      bodyId: house.bodies['raad']?.id ?? '',
      name: '2026-2030',
      electionOn: null,
      agreementUrl: null,
      from: '2026-03-30',
      to: null,
    }
    expect((await addTerm(admin, term)).ok).toBe(true)
    expect(await addTerm(admin, { ...term, from: '2028-01-01' })).toEqual({ ok: false, refusal: 'overlaps-another' })
  })
})

describe('an account', () => {
  const opened: string[] = []
  const accounts: Accounts = {
    createLogin: ({ email }) => {
      opened.push(email)
      return Promise.resolve({ ok: true, value: `login of ${email}` })
    },
    resetPassword: () => Promise.resolve(),
  }

  test('is opened with a password that must be replaced', async () => {
    const added = await addPerson(admin, somebody)
    const personId = added.ok ? added.value : ''
    expect(await openAccount(admin, accounts, { personId, temporaryPassword: 'x' })).toEqual({
      ok: true,
      value: 'opened',
    })
    expect(await openAccount(admin, accounts, { personId, temporaryPassword: 'y' })).toEqual({
      ok: true,
      value: 'reset',
    })
    expect(opened).toEqual(['joost@testdam.example'])
    expect((await readPerson(admin, personId))?.waiting).toBe(true)
  })

  test('needs an e-mail address', async () => {
    const personId = await newPerson()
    expect(await openAccount(admin, accounts, { personId, temporaryPassword: 'x' })).toEqual({
      ok: false,
      refusal: 'no-email',
    })
  })
})

describe('the preset for a small organisation', () => {
  test('divides all roles over a few people, and names who holds a role for us', async () => {
    const [secretary, advisor, processOwner, executive] = [
      await newPerson('A'),
      await newPerson('B'),
      await newPerson('C'),
      await newPerson('D'),
    ]
    const bodyId = house.bodies['college']?.id ?? ''
    const applied = await applySmallPreset(admin, {
      from: '2026-11-23',
      reason: '',
      parts: { secretary, advisor, processOwner, executive },
      executiveBodyId: bodyId,
      elsewhere: [{ role: 'fg', functionName: 'FG, gedeeld met Regio Noord', organisation: 'Regio Noord' }],
    })
    expect(applied).toEqual({ ok: true, value: true })
    const { people } = await readPeople(admin)
    expect(people.find(({ person }) => person.externalOf === 'Regio Noord')?.assignments).toMatchObject([
      { role: 'fg', heldBy: 'Regio Noord' },
    ])
    expect(
      people
        .find(({ person }) => person.id === secretary)
        ?.assignments.map((held) => held.role)
        .sort(),
    ).toEqual(['bodySecretary', 'chiefExecutive'])
  })

  test('leaves nothing behind when one role is refused', async () => {
    const one = await newPerson('A')
    const before = (await readPeople(admin)).people.length
    const applied = await applySmallPreset(admin, {
      from: '2026-11-23',
      reason: '',
      parts: { secretary: one, advisor: one, processOwner: one, executive: one },
      executiveBodyId: house.bodies['college']?.id ?? '',
      elsewhere: [{ role: 'fg', functionName: 'FG', organisation: 'Regio Noord' }],
    })
    expect(applied).toMatchObject({ ok: false, refusal: 'reason-needed', together: { personId: one } })
    expect((await readPerson(admin, one))?.one.assignments).toEqual([])
    expect((await readPeople(admin)).people).toHaveLength(before)
  })
})
