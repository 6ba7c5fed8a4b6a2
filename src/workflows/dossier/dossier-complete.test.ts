import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { outsideDossier } from '#src/storage/dossier-graph.ts'
import { installationTables } from '#src/storage/installation-tables.ts'
import { readDossier } from '#src/exchange/dossier/read-dossier.ts'
import type { Dossier } from '#src/exchange/dossier/dossier.ts'
import { sha256 } from '#src/storage/sha256.ts'
import { insertFile } from '#src/storage/files.ts'
import { appendConditionEvent } from '#src/storage/conditions.ts'
import { within } from '#src/workflows/context.ts'
import { exportDossier } from './export-dossier.ts'
import { importDossier } from './import-dossier.ts'
import { readTakenOverDossier } from './read-taken-over.ts'
import { recordLetterSent } from '#src/workflows/decision/record-sent-letter.ts'
import { publicAddress, testContext, type TestContext } from '#src/workflows/test-context.ts'
import { decidedExample } from '#src/workflows/decision/test-decision-room.ts'

type Rows = readonly Readonly<Record<string, unknown>>[]

let test: TestContext
let archive: Uint8Array
let dossier: Dossier
/** Every row of every table that is not outside a dossier, as the database holds it, before the export. */
let stored: ReadonlyMap<string, Rows>

const evidence = Buffer.from('%PDF-1.4 bewijs')

beforeAll(async () => {
  test = await testContext()
  const decision = await decidedExample(test)
  await sendLetter(decision.id)
  await addEvidence(decision.conditions[0]?.id ?? '')
  stored = await everything()
  const exported = await exportDossier(test.as('internalAuditor'), {
    algorithmId: decision.algorithmId,
    addressOf: publicAddress,
  })
  if (!exported.ok) throw new Error(exported.refusal)
  archive = exported.value.bytes
  const read = readDossier(archive)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  dossier = read.value.dossier
})

/** The letter about the decision went to the council, and what was recorded of it was put right. */
async function sendLetter(decisionId: string) {
  const letter = {
    ...{ decisionId, bodyId: test.bodies['raad']?.id ?? '', sentOn: test.ctx.today, recordNumber: 'RIB-1' },
    ...{ recordAddress: 'https://raad.example/rib-1', note: '', corrects: null, withdrawn: false },
  }
  const first = await recordLetterSent(test.as('bodySecretary'), letter)
  if (!first.ok) throw new Error(first.refusal)
  const corrects = { letterId: first.value.id, reason: 'Het nummer klopte niet.' }
  const second = await recordLetterSent(test.as('clerk'), { ...letter, recordNumber: 'RIB-2', corrects })
  if (!second.ok) throw new Error(second.refusal)
}

/** A file that proves that a condition was met: it must come along. */
const addEvidence = (conditionId: string) =>
  within(test.ctx, async (tx) => {
    const fileId = test.ctx.newId()
    const { id: by } = test.people.processOwner
    await insertFile(tx, test.ctx.organisationId, {
      id: fileId,
      name: 'bewijs 1.pdf',
      mediaType: 'application/pdf',
      bytes: evidence,
      sha256: sha256(evidence),
      uploadedBy: by,
      uploadedAt: test.ctx.now,
    })
    const event = {
      kind: 'evidenceSubmitted',
      on: test.ctx.today,
      by,
      text: 'Klaar.',
      fileId,
      decisionId: null,
      mandate: null,
      dueOn: null,
    } as const
    await appendConditionEvent(tx, test.ctx.organisationId, { id: test.ctx.newId(), conditionId, sequence: 1, event })
  })

async function everything(): Promise<ReadonlyMap<string, Rows>> {
  const { db } = test.ctx
  const known: readonly string[] = [...Object.keys(outsideDossier), ...installationTables]
  const { rows } = await sql<{ name: string }>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`.execute(db)
  const found = new Map<string, Rows>()
  for (const { name } of rows.filter((row) => !known.includes(row.name))) {
    const all = await sql<{ row: Rows[number] }>`
      SELECT to_jsonb(t) AS row FROM ${sql.table(name)} t ORDER BY to_jsonb(t) ->> 'id'`.execute(db)
    found.set(
      name,
      all.rows.map(({ row }) => row),
    )
  }
  return found
}

/** Kept as files of their own in the archive, so that their sha256 can be taken with any tool. */
const asFile: Readonly<Record<string, string>> = { snapshot: 'text', file: 'bytes' }

describe('the export of a dossier', () => {
  it('holds every field of every row that is stored about the algorithm', () => {
    for (const [table, rows] of stored) {
      const own = table === 'role_assignment' ? rows.filter((row) => row['scope_kind'] === 'algorithm') : rows
      const expected = own.map((row) =>
        Object.fromEntries(Object.entries(row).filter(([key]) => key !== asFile[table])),
      )
      expect(dossier.records.get(table) ?? [], table).toEqual(expected)
    }
  })

  it('is proved on a dossier with facts, voices, advice, a proposal, a decision and its conditions', () => {
    const names = ['algorithm', 'classification', 'weighing_effect', 'weighing_mark', 'weighing_legal_check', 'advice']
    const later = [
      'proposal_question',
      'decision',
      'decision_question',
      'decision_condition',
      'condition_event',
      'sent_letter',
      'file',
    ]
    for (const table of [...names, ...later, 'snapshot', 'record_draft'])
      expect(stored.get(table)?.length ?? 0, table).toBeGreaterThan(0)
  })

  it('holds the frozen texts exactly, and the files that somebody added', () => {
    const texts = new Map(dossier.snapshots.map((snapshot) => [snapshot.id, snapshot.text]))
    for (const row of stored.get('snapshot') ?? []) expect(texts.get(String(row['id']))).toBe(row['text'])
    const [name, bytes] = [...dossier.documents].find(([file]) => file.endsWith('bewijs_1.pdf')) ?? ['', Buffer.of()]
    expect(name).not.toBe('')
    expect(Buffer.compare(bytes, evidence)).toBe(0)
  })

  it('holds the letter about the decision beside the decision itself', () => {
    const [number] = (stored.get('decision') ?? []).map((row) => String(row['number']))
    const names = [...dossier.documents.keys()]
    expect(names).toContain(`besluit-${number}.pdf`)
    expect(names).toContain(`brief-${number}.pdf`)
  })

  it('holds an event for every frozen text that a decision rests on', () => {
    const sealed = dossier.events.map((event) => ('text' in event ? event.text : '')).join('\n')
    for (const snapshot of dossier.snapshots) expect(sealed, snapshot.id).toContain(snapshot.sha256)
  })

  it('gives the same dossier in an empty installation, where nothing of it is in force', async () => {
    test = await testContext('waterAuthority')
    const taken = await importDossier(test.as('administrator'), { archive })
    if (!taken.ok) throw new Error(JSON.stringify(taken.refusal))
    const content = await readTakenOverDossier(test.ctx, taken.value.id)
    for (const [table, rows] of dossier.records)
      expect(
        content?.records.filter((record) => record.kind === table).map((record) => record.content),
        table,
      ).toEqual(rows)
    expect(content?.events).toEqual(dossier.events)
    const inForce = ['algorithm', 'decision', 'decision_condition', 'advice', 'weighing', 'proposal', 'snapshot']
    const here = await everything()
    for (const table of inForce) expect(here.get(table), table).toEqual([])
  })
})
