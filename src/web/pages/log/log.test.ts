import { beforeAll, describe, expect, it } from 'vitest'
import { within } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { testHouse, type TestHouse } from '#src/web/test-house.ts'

let house: TestHouse

beforeAll(async () => {
  house = await testHouse()
  for (const [action, role] of [
    ['advice.delivered', 'fg'],
    ['decision.taken', 'bodySecretary'],
  ] as const)
    await within(house.ctx, (tx) =>
      recordEvent(tx, house.as(role), { action, subject: { kind: 'advice', id: house.people.fg.id }, after: { a: 1 } }),
    )
})

const text = async (path: string) => (await house.request(path, { as: 'internalAuditor' })).text()

describe('the log', () => {
  it('shows functions and no names, and is not for everyone', async () => {
    const html = await text('/werk/logboek')
    expect(html).toContain('Advies uitgebracht')
    expect(html).toContain('Besluit genomen')
    expect(html).toContain('functie fg')
    expect(html).not.toContain('Naam fg')
    expect((await house.request('/werk/logboek', { as: 'executiveMember' })).status).toBe(403)
  })

  it('finds by action, by role and by day', async () => {
    expect(await text('/werk/logboek?action=decision.taken')).not.toContain('functie fg')
    expect(await text('/werk/logboek?role=fg')).not.toContain('functie bodySecretary')
    expect(await text('/werk/logboek?from=2030-01-01')).toContain('Geen regel gevonden')
  })

  it('says so when a day does not exist, and keeps what was typed', async () => {
    const response = await house.request('/werk/logboek?from=2026-02-30', { as: 'internalAuditor' })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('deze datum bestaat niet')
  })
})

describe('checking the log', () => {
  it('says that it is whole, and knows a head from paper', async () => {
    expect(await text('/werk/logboek/controle')).toContain('Het logboek klopt met zichzelf')
    const head = await house.ctx.db
      .selectFrom('audit_head')
      .selectAll()
      .orderBy('sequence', 'desc')
      .executeTakeFirstOrThrow()
    const known = `/werk/logboek/controle?head=${head.sequence}+${head.hash}`
    expect(await text(known)).toContain('Het logboek klopt met zichzelf')
    expect(await text(`/werk/logboek/controle?head=1+${'f'.repeat(64)}`)).toContain('komt niet voor in dit logboek')
    const wrong = await house.request('/werk/logboek/controle?head=x', { as: 'internalAuditor' })
    expect(wrong.status).toBe(422)
  })

  it('says where it is broken', async () => {
    await house.database.script(
      `BEGIN; SET LOCAL session_replication_role = replica; UPDATE audit_event SET text = replace(text, 'delivered', 'retracted') WHERE action = 'advice.delivered'; COMMIT;`,
    )
    expect(await text('/werk/logboek/controle')).toMatch(/Regel \d+ is veranderd/)
  })
})
