import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { verifyChain } from '#src/domain/audit/chain.ts'
import { appendAuditEvent } from './audit-events.ts'
import {
  eraseEventText,
  type NewErasure,
  selectChain,
  selectLogLines,
  selectLogWords,
  selectOptionalMismatch,
  type LogFilter,
} from './audit-log.ts'
import { inOrganisation } from './database.ts'
import type { OpenDatabase } from './engines.ts'
import { sha256 } from './sha256.ts'
import { emptyTestDatabase } from './test-database.ts'

const organisationId = '00000000-0000-4000-8000-0000000000aa'
const personId = '00000000-0000-4000-8000-0000000000bb'
let database: OpenDatabase

const inside = <R>(work: Parameters<typeof inOrganisation<R>>[2]) => inOrganisation(database.db, organisationId, work)
const chain = () => inside((tx) => selectChain(tx, { organisationId, after: 0, limit: 100 }))

/** Changes the database behind our back, as somebody with all rights could. */
const behindOurBack = (statement: string) =>
  database.script(`BEGIN; SET LOCAL session_replication_role = replica; ${statement}; COMMIT;`)

beforeEach(async () => {
  database = await emptyTestDatabase()
  await inside(async (tx) => {
    for (const [index, action] of (['advice.delivered', 'decision.taken', 'advice.delivered'] as const).entries())
      await appendAuditEvent(tx, {
        organisationId,
        at: `2026-11-2${index + 1}T23:30:00.000Z`,
        action,
        actor: index === 2 ? null : { personId, roles: index === 0 ? ['fg'] : ['bodySecretary', 'clerk'] },
        subject: { kind: action.split('.')[0] ?? '', id: `${index}` },
        before: null,
        after: null,
      })
  })
})

describe('the log in the database', () => {
  it('is read back as a chain that is whole, and its columns say what its texts say', async () => {
    expect(verifyChain(await chain(), sha256)).toMatchObject({ events: 3, valid: true })
    expect(await inside((tx) => selectOptionalMismatch(tx, organisationId))).toBeUndefined()
  })

  it.each([
    `action = 'advice.asked'`,
    `subject_id = 'x'`,
    `subject_kind = 'x'`,
    `person_id = NULL`,
    `roles = '{ciso}'`,
    `at = at + interval '1 second'`,
  ])('shows a column that was changed behind our back: %s', async (change) => {
    await behindOurBack(`UPDATE audit_event SET ${change} WHERE sequence = 2`)
    expect(await inside((tx) => selectOptionalMismatch(tx, organisationId))).toBe(2)
  })

  it('shows a text that was changed behind our back', async () => {
    await behindOurBack(`UPDATE audit_event SET text = replace(text, 'clerk', 'ciso') WHERE sequence = 2`)
    expect(verifyChain(await chain(), sha256).firstInvalid).toEqual({ sequence: 2, fault: 'hash' })
  })

  it('refuses any change, and an erasure without the fingerprint of the text', async () => {
    const change = (set: string) =>
      inside((tx) => sql.raw(`UPDATE audit_event SET ${set} WHERE sequence = 2`).execute(tx))
    await expect(change(`text = ''`)).rejects.toThrow(/append-only/)
    await expect(change(`text = '', person_id = NULL, roles = '{}'`)).rejects.toThrow(/append-only/)
    await expect(inside((tx) => sql`DELETE FROM audit_event`.execute(tx))).rejects.toThrow(/append-only/)
  })

  it('loses the text that a law says must go, keeps the fingerprint, and still verifies', async () => {
    const erasure: NewErasure = {
      organisationId,
      sequence: 2,
      kind: 'privacy',
      reason: 'Verzoek',
      ground: 'AVG artikel 17',
      by: null,
      at: '2026-11-23T10:00:00.000Z',
    }
    expect(await inside((tx) => eraseEventText(tx, erasure))).toBe(true)
    expect(await inside((tx) => eraseEventText(tx, { ...erasure, sequence: 9 }))).toBe(false)
    const events = await chain()
    expect(events[1]).toMatchObject({ sequence: 2, ground: 'AVG artikel 17' })
    expect(JSON.stringify(events[1])).not.toContain(personId)
    expect(verifyChain(events, sha256)).toMatchObject({ valid: true, erased: 1 })
    expect(await inside((tx) => selectOptionalMismatch(tx, organisationId))).toBeUndefined()
  })
})

describe('reading the log', () => {
  const everything: LogFilter = { action: null, subjectKind: null, subjectId: null, role: null, from: null, to: null }
  const lines = (filter: Partial<LogFilter>) =>
    inside((tx) => selectLogLines(tx, { ...everything, ...filter }, { limit: 10, offset: 0 }))

  it.each([
    [{}, [3, 2, 1]],
    [{ action: 'advice.delivered' }, [3, 1]],
    [{ subjectKind: 'decision' }, [2]],
    [{ subjectId: '0' }, [1]],
    [{ role: 'clerk' }, [2]],
    [{ from: '2026-11-23' }, [3, 2]],
    [{ to: '2026-11-22' }, [1]],
  ] as const)('finds with %j the lines %j, by Dutch days and the newest first', async (filter, found) => {
    expect((await lines(filter)).map((line) => line.sequence)).toEqual(found)
  })

  it('knows which actions and kinds of record there are', async () => {
    expect(await inside(selectLogWords)).toEqual({
      actions: ['advice.delivered', 'decision.taken'],
      subjectKinds: ['advice', 'decision'],
    })
  })
})
