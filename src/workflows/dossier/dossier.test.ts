import { beforeEach, describe, expect, it } from 'vitest'
import { nothingKnown } from '#src/domain/algorithm/facts.ts'
import { nobodyResponsible } from '#src/domain/algorithm/algorithm.ts'
import { readDossier } from '#src/exchange/dossier/read-dossier.ts'
import { insertAlgorithm } from '#src/storage/algorithms.ts'
import { inOrganisation } from '#src/storage/database.ts'
import { exportDossier } from './export-dossier.ts'
import { importDossier } from './import-dossier.ts'
import { readTakenOverArchive, readTakenOverDossier, readTakenOverDossiers } from './read-taken-over.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { publicAddress, testContext, type TestContext } from '#src/workflows/test-context.ts'
import { verifyAudit, verifyExport } from '#src/workflows/audit/verify-audit.ts'

const algorithmId = '00000000-0000-4000-8000-00000000a190'
let test: TestContext

beforeEach(async () => {
  test = await testContext()
  await inOrganisation(test.ctx.db, test.organisation.id, async (tx) => {
    for (const [id, name] of [
      [algorithmId, 'Parkeerscan'],
      ['00000000-0000-4000-8000-00000000a191', 'Bijstand'],
    ] as const) {
      await insertAlgorithm(tx, test.organisation.id, {
        id,
        slug: name.toLowerCase(),
        facts: nothingKnown(name),
        responsibility: { ...nobodyResponsible, processOwnerId: test.people.processOwner.id },
        status: 'inUse',
        phase: 'monitoring',
        legacy: true,
        takenOver: null,
        unchecked: [],
        registeredAt: '2026-11-23T09:00:00.000Z',
        revision: 1,
      })
      await recordEvent(tx, test.as('processOwner'), {
        action: 'algorithm.registered',
        subject: { kind: 'algorithm', id },
        after: { name },
      })
    }
  })
})

async function exported(): Promise<Uint8Array> {
  const result = await exportDossier(test.as('internalAuditor'), { algorithmId, addressOf: publicAddress })
  if (!result.ok) throw new Error(result.refusal)
  return result.value.bytes
}

describe('taking a dossier away', () => {
  it('holds the records, the whole chain without the texts of other dossiers, and leaves an event', async () => {
    const read = readDossier(await exported())
    if (!read.ok) throw new Error(JSON.stringify(read.refusal))
    const { records, events } = read.value.dossier
    expect(records.get('algorithm')).toHaveLength(1)
    expect(records.get('person')).toEqual([
      {
        id: test.people.processOwner.id,
        job_title: 'functie processOwner',
        external_of: null,
        office_holder: false,
        name: null,
      },
    ])
    expect(events).toHaveLength(3)
    expect(events.map((event) => 'text' in event)).toEqual([true, false, true])
    expect(JSON.stringify(events.at(-1))).toContain('dossier.exported')
    expect(read.value.verification).toMatchObject({ valid: true, events: 3 })
  })

  it('is refused for an algorithm that is not there', async () => {
    expect(await exportDossier(test.ctx, { algorithmId: test.people.fg.id, addressOf: publicAddress })).toEqual({
      ok: false,
      refusal: 'algorithm-unknown',
    })
  })
})

describe('taking a dossier over', () => {
  it('gives the same dossier, only to be read, and puts nothing in force', async () => {
    const archive = await exported()
    const original = readDossier(archive)
    if (!original.ok) throw new Error(original.refusal.kind)
    test = await testContext('waterAuthority')
    const taken = await importDossier(test.as('administrator'), { archive })
    if (!taken.ok) throw new Error(JSON.stringify(taken.refusal))
    expect(taken.value).toMatchObject({
      originName: 'Gemeente Testdam',
      algorithmName: 'Parkeerscan',
      takenOverOn: '2026-11-23',
    })

    const content = await readTakenOverDossier(test.ctx, taken.value.id)
    const records = new Map<string, unknown[]>()
    for (const record of content?.records ?? [])
      records.set(record.kind, [...(records.get(record.kind) ?? []), record.content])
    for (const [kind, rows] of original.value.dossier.records) expect(records.get(kind) ?? [], kind).toEqual(rows)
    expect(content?.events).toEqual(original.value.dossier.events)
    expect(Buffer.compare((await readTakenOverArchive(test.ctx, taken.value.id)) ?? Buffer.of(), archive)).toBe(0)

    const own = await inOrganisation(test.ctx.db, test.organisation.id, (tx) =>
      tx.selectFrom('algorithm').select('id').orderBy('id').execute(),
    )
    expect(own).toEqual([])
    expect(await verifyAudit(test.ctx.db)).toMatchObject({ valid: true })
  })

  it('is refused twice, for an own dossier, and when one byte was changed; nothing is written', async () => {
    const archive = await exported()
    expect(await importDossier(test.as('administrator'), { archive })).toEqual({
      ok: false,
      refusal: { kind: 'own-dossier' },
    })
    test = await testContext()
    const broken = Uint8Array.from(archive)
    broken[200] = (broken[200] ?? 0) ^ 1
    expect((await importDossier(test.as('administrator'), { archive: broken })).ok).toBe(false)
    expect(await readTakenOverDossiers(test.ctx)).toEqual([])
    expect((await importDossier(test.as('administrator'), { archive })).ok).toBe(true)
    expect(await importDossier(test.as('administrator'), { archive })).toMatchObject({
      ok: false,
      refusal: { kind: 'already-taken-over' },
    })
    expect(await readTakenOverDossiers(test.ctx)).toHaveLength(1)
  })
})

describe('verifying', () => {
  it('finds the database whole, counts organisations and events, and knows a printed head', async () => {
    const whole = await verifyAudit(test.ctx.db)
    expect(whole).toMatchObject({ valid: true, firstInvalid: null, organisations: 1, erased: 0 })
    expect(whole.events).toBeGreaterThanOrEqual(2)
    const read = readDossier(await exported())
    const head = read.ok ? read.value.manifest.head : { sequence: 0, hash: '' }
    expect(await verifyAudit(test.ctx.db, [head])).toMatchObject({ valid: true })
    const other = { sequence: 1, hash: 'f'.repeat(64) }
    expect(await verifyAudit(test.ctx.db, [other])).toMatchObject({ valid: false, unknownHeads: [other] })
  })

  it.each([
    [`UPDATE audit_event SET text = replace(text, 'registered', 'Registered') WHERE sequence = 2`, 'event'],
    [`UPDATE audit_event SET action = 'x.y' WHERE sequence = 2`, 'column'],
    [`DELETE FROM audit_event WHERE sequence = 2`, 'head'],
  ])('finds what somebody changed behind our back: %s', async (statement, kind) => {
    await test.database.script(`BEGIN; SET LOCAL session_replication_role = replica; ${statement}; COMMIT;`)
    const found = await verifyAudit(test.ctx.db)
    expect(found.valid).toBe(false)
    expect(found.firstInvalid).toMatchObject({ kind, organisation: test.organisation.id })
  })

  it('checks an export without a database', async () => {
    expect(verifyExport(await exported())).toMatchObject({ ok: true, value: { valid: true, organisations: 1 } })
    expect(verifyExport(new Uint8Array())).toEqual({ ok: false, refusal: 'not-a-zip' })
  })
})
