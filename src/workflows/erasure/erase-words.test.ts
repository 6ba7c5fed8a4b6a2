import { execFileSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { placesOfWords } from '#src/domain/audit/word-place.ts'
import { readZip } from '#src/exchange/dossier/zip.ts'
import { inOrganisation } from '#src/storage/database.ts'
import { selectTablesWithText } from '#src/storage/erased-words.ts'
import { selectOptionalSnapshot } from '#src/storage/snapshots.ts'
import { tablesWithoutWords } from '#src/storage/tables-without-words.ts'
import { askQuestion } from '#src/workflows/question/ask-question.ts'
import { within } from '#src/workflows/context.ts'
import { eraseWords, findWords } from './erase-words.ts'
import { exportDossier } from '#src/workflows/dossier/export-dossier.ts'
import { freezeWeighing } from '#src/workflows/weighing/freeze-weighing.ts'
import { readLog } from '#src/workflows/audit/read-log.ts'
import { readWeighing } from '#src/workflows/weighing/read-weighing.ts'
import { readWeighingVersion } from '#src/workflows/weighing/read-weighing-version.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { tellStory } from '#src/workflows/weighing/tell-story.ts'
import { publicAddress, testContext, type TestContext } from '#src/workflows/test-context.ts'
import { aCompleteWeighing, done } from '#src/workflows/weighing/test-weighings.ts'
import { verifyAudit, verifyExport, verifyOwnAudit } from '#src/workflows/audit/verify-audit.ts'

const name = 'Jan de Vries'
const grounds = { law: 'AVG, artikel 17', reason: 'De inwoner vroeg erom' }
const mark = '[gewist op 23-11-2026 op grond van AVG, artikel 17: De inwoner vroeg erom]'

let house: TestContext
let algorithmId: string
let snapshot: { readonly id: string; readonly sha256: string }

beforeAll(async () => {
  house = await testContext()
  algorithmId = (await aCompleteWeighing(house)).algorithmId
  const draft = { kind: 'experience', outcome: 'outputWrong', text: `${name} kreeg een brief.`, agreed: true } as const
  const council = house.as('participationCouncil')
  done(await tellStory(council, { algorithmId, draft: { ...draft, about: `De buurman van ${name}` } }))
  await askQuestion(house.as('endUser'), { algorithmId, text: `Waarom kreeg jan  de vries een brief?` })
  const { weighing } = (await readWeighing(house.ctx, algorithmId)) ?? {}
  if (weighing === undefined || weighing === null) throw new Error('no weighing')
  snapshot = await within(house.ctx, async (tx) => {
    const frozen = await freezeWeighing(tx, house.ctx, weighing)
    await recordEvent(tx, house.ctx, { action: 'weighing.moved', subject: { kind: 'weighing', id: weighing.id } })
    return frozen
  })
  const found = await findWords(house.as('archivist'), name)
  expect(found.map(({ place }) => place).sort()).toEqual(['frozen', 'question', 'story'])
  const erased = await eraseWords(house.as('archivist'), { words: name, from: found.map(({ id }) => id), ...grounds })
  expect(erased).toEqual({ ok: true, value: { erased: 3 } })
})

const archive = async (): Promise<Uint8Array> => {
  const exported = await exportDossier(house.as('internalAuditor'), { algorithmId, addressOf: publicAddress })
  if (!exported.ok) throw new Error(exported.refusal)
  return exported.value.bytes
}

test('the words stand nowhere any more, and the ground stands in their place', async () => {
  expect(await findWords(house.as('archivist'), name)).toEqual([])
  const version = await readWeighingVersion(house.ctx, algorithmId, 1)
  const story = version?.stories.find(({ about }) => about.includes('buurman'))
  expect(story).toMatchObject({ text: `${mark} kreeg een brief.`, about: `De buurman van ${mark}` })
  const everything = { action: null, subjectKind: null, subjectId: null, role: null, from: null, to: null }
  const [last, sealed] = (await readLog(house.as('archivist'), everything, 1)).lines
  expect([last?.action, sealed?.action]).toEqual(['words.erased', 'snapshot.erased'])
})

test('the fingerprint of then stays, and the log and the export verify and say what went', async () => {
  const kept = await within(house.ctx, (tx) => selectOptionalSnapshot(tx, snapshot.id))
  expect(kept?.sha256).toBe(snapshot.sha256)
  const words = { kind: 'words', law: 'AVG, artikel 17' }
  const found = await verifyOwnAudit(house.as('archivist'))
  expect(found).toMatchObject({ valid: true, firstInvalid: null, erasures: [words] })
  expect(found.erasures[0]?.records).toContain(`snapshot ${snapshot.id}`)
  const verified = verifyExport(await archive())
  expect(verified).toMatchObject({ ok: true, value: { valid: true, erasures: [words] } })
  expect(verified.ok && verified.value.erasures[0]?.records).toHaveLength(3)
})

test('the recipe of docs/verifying.md finds nothing wrong and names the frozen text', async () => {
  const files = readZip(await archive())
  if (!files.ok) throw new Error(files.refusal)
  const folder = mkdtempSync(join(tmpdir(), 'recipe-'))
  for (const [path, bytes] of files.value) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  const recipe = readFileSync('docs/verifying.md', 'utf8').split('## Lay a printed paper')[0] ?? ''
  const steps = [...recipe.matchAll(/```sh\n(.*?)```/gs)].map(([, step = '']) => step).join('\n')
  const run = () => execFileSync('bash', ['-c', steps], { cwd: folder, encoding: 'utf8' })
  expect(run()).toMatch(
    new RegExp(`^files: whole\nlog: ends at \\d+ [0-9a-f]{64}\nerased by law: snapshots/${snapshot.id}.json\n$`),
  )
  const path = join(folder, 'snapshots', `${snapshot.id}.json`)
  writeFileSync(path, readFileSync(path, 'utf8').replace('buurman', 'buurvrouw'))
  expect(run()).toContain(`frozen text: not in the log: snapshots/${snapshot.id}.json`)
  rmSync(folder, { recursive: true })
})

test('a frozen text that changes without an erasure is refused, and found when it is done behind our back', async () => {
  const change = sql`UPDATE snapshot SET text = replace(text, 'buurman', 'buurvrouw') WHERE id = ${snapshot.id}`
  await expect(inOrganisation(house.ctx.db, house.organisation.id, (tx) => change.execute(tx))).rejects.toThrow(
    /append-only/,
  )
  await sql`ALTER TABLE snapshot DISABLE TRIGGER keep_rows`.execute(house.ctx.db)
  await within(house.ctx, (tx) => change.execute(tx))
  expect((await verifyAudit(house.ctx.db)).firstInvalid).toMatchObject({ kind: 'snapshot', id: snapshot.id })
  await sql`ALTER TABLE snapshot ENABLE TRIGGER keep_rows`.execute(house.ctx.db)
})

test('every table with a text is known: words are looked for in it, or there is a reason why not', async () => {
  const tables = await within(house.ctx, selectTablesWithText)
  const known = [...Object.keys(placesOfWords), ...Object.keys(tablesWithoutWords)].sort()
  expect(tables.map((table) => table.name).sort()).toEqual(known)
})
