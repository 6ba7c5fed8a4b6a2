import { expect, test } from 'vitest'
import { askQuestion } from '#src/workflows/question/ask-question.ts'
import { eraseLogText } from './erase-log-text.ts'
import { exportDossier } from '#src/workflows/dossier/export-dossier.ts'
import { readLog } from '#src/workflows/audit/read-log.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'
import { publicAddress, testContext } from '#src/workflows/test-context.ts'
import { verifyExport, verifyOwnAudit } from '#src/workflows/audit/verify-audit.ts'

const everything = { action: null, subjectKind: null, subjectId: null, role: null, from: null, to: null }
const erasure = { ground: 'privacy', law: 'AVG, artikel 17', reason: 'Verzoek van 3 november' } as const

test('the text of a line goes, the chain and the export still verify and count it, and the log says so', async () => {
  const house = await testContext()
  const algorithm = await testAlgorithm(house)
  const archivist = house.as('archivist')
  await askQuestion(house.as('endUser'), { algorithmId: algorithm.id, text: 'Kan dit ook met de hand?' })
  const [line] = (await readLog(archivist, everything, 1)).lines
  const sequence = line?.sequence ?? 0
  expect((await eraseLogText(archivist, { ...erasure, sequence })).ok).toBe(true)
  expect(await verifyOwnAudit(archivist)).toMatchObject({ valid: true, erased: 1 })
  const [last, ...others] = (await readLog(archivist, everything, 1)).lines
  expect(last).toMatchObject({ action: 'audit.erased', subjectId: String(sequence) })
  expect(others.find((one) => one.sequence === sequence)).toMatchObject({
    erasedBecause: 'AVG, artikel 17',
    jobTitle: null,
    roles: [],
  })
  const exported = await exportDossier(house.as('internalAuditor'), {
    algorithmId: algorithm.id,
    addressOf: publicAddress,
  })
  const verified = exported.ok ? verifyExport(exported.value.bytes) : undefined
  expect(verified).toMatchObject({ ok: true, value: { valid: true, erased: 1 } })
  expect(await eraseLogText(archivist, { ...erasure, sequence })).toEqual({ ok: false, refusal: 'already-erased' })
})
