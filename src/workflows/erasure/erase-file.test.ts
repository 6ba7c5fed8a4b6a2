import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { selectOptionalFile } from '#src/storage/files.ts'
import { verifyAudit, verifyOwnAudit } from '#src/workflows/audit/verify-audit.ts'
import { within } from '#src/workflows/context.ts'
import { exportDossier } from '#src/workflows/dossier/export-dossier.ts'
import { importDossier } from '#src/workflows/dossier/import-dossier.ts'
import { readTakenOverArchive, readTakenOverDossier } from '#src/workflows/dossier/read-taken-over.ts'
import { keepFile } from '#src/workflows/keep-file.ts'
import { askQuestion } from '#src/workflows/question/ask-question.ts'
import { publicAddress, testContext } from '#src/workflows/test-context.ts'
import { aCompleteWeighing } from '#src/workflows/weighing/test-weighings.ts'
import { eraseFile, findFiles } from './erase-file.ts'
import { eraseWords, findWords } from './erase-words.ts'

const grounds = { law: 'AVG, artikel 17', reason: 'De inwoner vroeg erom' }
const mark = '[gewist op 23-11-2026 op grond van AVG, artikel 17: De inwoner vroeg erom]'

test('a file goes as a whole, keeps its fingerprint, and says why to who opens it', async () => {
  const house = await testContext()
  const archivist = house.as('archivist')
  const kept = await keepFile(house.as('processOwner'), { name: 'brief.pdf', bytes: Buffer.from('%PDF-1.7 Jan') })
  if (!kept.ok) throw new Error(kept.refusal)
  const { id, sha256 } = kept.value
  const read = () => within(house.ctx, (tx) => selectOptionalFile(tx, id))
  const behindOurBack = () => within(house.ctx, (tx) => sql`UPDATE file SET bytes = '' WHERE id = ${id}`.execute(tx))
  await expect(behindOurBack()).rejects.toThrow(/append-only/)

  expect(await eraseFile(archivist, { fileId: id, law: '', reason: '' })).toMatchObject({ refusal: 'law-missing' })
  expect(await eraseFile(archivist, { fileId: 'x', ...grounds })).toMatchObject({ refusal: 'file-unknown' })
  expect((await findFiles(archivist, 'BRIEF')).map((file) => file.id)).toEqual([id])
  const atOnce = await Promise.all([1, 2, 3].map(() => eraseFile(archivist, { fileId: id, ...grounds })))
  expect(atOnce.map(({ ok }) => ok).toSorted()).toEqual([false, false, true])
  expect(await eraseFile(archivist, { fileId: id, ...grounds })).toMatchObject({ refusal: 'file-unknown' })
  expect(await findFiles(archivist, '')).toEqual([])

  const left = await read()
  expect(left).toMatchObject({ name: 'brief.pdf.txt', mediaType: 'text/plain', sha256 })
  expect(Buffer.from(left?.bytes ?? []).toString()).toBe(`${mark}\n`)
  const verified = await verifyOwnAudit(archivist)
  expect(verified).toMatchObject({ valid: true, erasures: [{ law: 'AVG, artikel 17', records: [`file ${id}`] }] })

  await sql`ALTER TABLE file DISABLE TRIGGER keep_rows`.execute(house.ctx.db)
  await within(house.ctx, (tx) => sql`UPDATE file SET bytes = 'x' WHERE id = ${id}`.execute(tx))
  await sql`ALTER TABLE file ENABLE TRIGGER keep_rows`.execute(house.ctx.db)
  expect((await verifyAudit(house.ctx.db)).firstInvalid).toMatchObject({ kind: 'stored-file', id })
})

test('words go from a dossier that was taken over, and with them the zip with which it came', async () => {
  const name = 'Jan de Vries'
  let house = await testContext()
  const { algorithmId } = await aCompleteWeighing(house)
  await askQuestion(house.as('endUser'), { algorithmId, text: `Waarom kreeg ${name} een brief?` })
  const exported = await exportDossier(house.as('internalAuditor'), { algorithmId, addressOf: publicAddress })
  if (!exported.ok) throw new Error(exported.refusal)
  house = await testContext('waterAuthority')
  const taken = await importDossier(house.as('administrator'), { archive: exported.value.bytes })
  if (!taken.ok) throw new Error(taken.refusal.kind)
  const archivist = house.as('archivist')

  const found = await findWords(archivist, name)
  expect(found).toMatchObject([{ place: 'takenOver', passage: `Waarom kreeg ${name} een brief?` }])
  const from = found.map(({ id }) => id)
  expect(await eraseWords(archivist, { words: name, from, ...grounds })).toMatchObject({ ok: true })
  const content = await readTakenOverDossier(house.ctx, taken.value.id)
  expect(content).toMatchObject({ archiveErased: mark, documents: [], dossier: { sha256: taken.value.sha256 } })
  const question = content?.records.find(({ kind }) => kind === 'question')
  expect(question?.content['text']).toBe(`Waarom kreeg ${mark} een brief?`)
  expect(await readTakenOverArchive(house.ctx, taken.value.id)).toBeUndefined()
  expect(await verifyOwnAudit(archivist)).toMatchObject({ valid: true })
})
