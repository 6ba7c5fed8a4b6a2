import { expect, test } from 'vitest'
import { recordDecision } from '#src/workflows/decision/record-decision.ts'
import { keepFile } from '#src/workflows/keep-file.ts'
import { within } from '#src/workflows/context.ts'
import { readDecisionRoom } from '#src/workflows/decision/read-decision-room.ts'
import { draftExample } from '#src/workflows/decision/test-decision-room.ts'
import { exampleDossier } from '#src/workflows/decision/test-example-dossier.ts'
import { testHouse } from '../../test-house.ts'

const text = '%PDF-1.4 besluit'

/** A recorded decision, with the official text as a file or without it. */
async function taken(withFile: boolean) {
  const house = await testHouse()
  const dossier = await exampleDossier(house)
  const { proposalId } = dossier
  const secretary = house.as('bodySecretary')
  const room = await readDecisionRoom(secretary, proposalId)
  await draftExample(house, dossier, room?.table.proposal.questions[1]?.risks[0]?.id ?? '')
  if (withFile) {
    const kept = await keepFile(secretary, { name: 'besluit 7.pdf', bytes: new TextEncoder().encode(text) })
    const closing = (await readDecisionRoom(secretary, proposalId))?.closing
    const officialRecord = { ...closing?.officialRecord, ...(kept.ok && { fileId: kept.value.id }) }
    const content = JSON.stringify({ ...closing, officialRecord })
    await within(house.ctx, (tx) =>
      tx.updateTable('record_draft').set({ content }).where('id', '=', proposalId).execute(),
    )
  }
  const asked = { proposalId, legalNature: 'factualDecision', underMandate: false } as const
  const decision = await recordDecision(secretary, asked)
  return { house, address: `/werk/besluiten/${decision.ok ? decision.value.id : ''}` }
}

test('the official text of a decision is downloaded from its page, by those inside', async () => {
  const { house, address } = await taken(true)
  const html = await (await house.request(address, { as: 'representative' })).text()
  expect(html).toContain(`href="${address}/bestand"`)
  expect(html).toContain('Download de officiële tekst')
  const file = await house.request(`${address}/bestand`, { as: 'representative' })
  expect(file.headers.get('content-type')).toBe('application/pdf')
  expect(file.headers.get('content-disposition')).toContain('attachment')
  expect(await file.text()).toBe(text)
  expect((await house.request(`${address}/bestand`)).status).not.toBe(200)
})

test('without a file the page offers none', async () => {
  const { house, address } = await taken(false)
  expect(await (await house.request(address, { as: 'representative' })).text()).not.toContain('/bestand')
  expect((await house.request(`${address}/bestand`, { as: 'representative' })).status).toBe(404)
})
