import { describe, expect, test } from 'vitest'
import { selectOpenBusiness } from '#src/storage/views/open-business.ts'
import { within } from '#src/workflows/context.ts'
import { moveAlgorithm } from '#src/workflows/algorithm/move-algorithm.ts'
import { readDecisionRoom } from '#src/workflows/decision/read-decision-room.ts'
import { recordDecision } from '#src/workflows/decision/record-decision.ts'
import { stopAlgorithm } from './stop-algorithm.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'
import { draftExample } from '#src/workflows/decision/test-decision-room.ts'
import { exampleDossier } from '#src/workflows/decision/test-example-dossier.ts'

const openStops = (test: TestContext) =>
  within(test.ctx, async (tx) => (await selectOpenBusiness(tx, test.ctx.today)).stops.map(({ id }) => id))

/** An algorithm in use that somebody stopped, with a scheduled proposal about it. */
async function stopped(about: 'suspension' | 'deployment') {
  const test = await testContext()
  const dossier = await exampleDossier(test, { status: 'inUse', about })
  const { algorithmId, proposalId } = dossier
  const told = { reason: 'Het gaat mis', scope: null, fallback: null, reviewFrom: null }
  const stop = await stopAlgorithm(test.as('processOwner'), { algorithmId, ...told })
  const room = await readDecisionRoom(test.as('bodySecretary'), proposalId)
  await draftExample(test, dossier, room?.table.proposal.questions[1]?.risks[0]?.id ?? '')
  const decide = (at = '10:00') => {
    const recorder = { ...test.as('bodySecretary'), now: `2026-11-23T${at}:00.000Z` }
    return recordDecision(recorder, { proposalId, legalNature: 'factualDecision', underMandate: false })
  }
  return { test, algorithmId, dossier, stopId: stop.ok ? stop.value.id : '', decide }
}

/** Somebody stops it once more, that day. */
const stopAgain = ({ test, algorithmId }: Awaited<ReturnType<typeof stopped>>, at: string) =>
  stopAlgorithm(
    { ...test.as('endUser'), now: `2026-11-23T${at}:00.000Z` },
    { algorithmId, reason: 'Nog iets', scope: null, fallback: null, reviewFrom: null },
  )

/** Chooses an option of the weighing for the question in the title. */
const choose = ({ test, dossier }: Awaited<ReturnType<typeof stopped>>, option: 'without' | 'limits') =>
  within(test.ctx, async (tx) => {
    const id = dossier.questions[1]
    const asked = await tx
      .selectFrom('proposal_question')
      .select('options')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const optionId = asked.options.find((one) => one.weighingOptionId === dossier.options[option])?.id ?? ''
    const draft = await tx.selectFrom('record_draft').select('content').where('id', '=', id).executeTakeFirstOrThrow()
    const content = JSON.stringify({ ...draft.content, outcome: { kind: 'option', optionId }, conditions: [] })
    await tx.updateTable('record_draft').set({ content }).where('id', '=', id).execute()
  })

describe('an emergency stop', () => {
  test('is ratified by the answer to a question about stopping; after a yes the algorithm can go on', async () => {
    const all = await stopped('suspension')
    const { test, algorithmId, stopId, decide } = all
    await choose(all, 'limits')
    expect(await openStops(test)).toEqual([stopId])
    const resume = { algorithmId, from: 'suspended', to: 'inUse', reason: 'Het college besloot' } as const
    expect(await moveAlgorithm(test.as('bodySecretary'), resume)).toEqual({ ok: false, refusal: 'resume-undecided' })
    expect(await decide()).toMatchObject({ ok: true, value: { ratifiesStopId: stopId } })
    expect(await openStops(test)).toEqual([])
    expect(await moveAlgorithm(test.as('bodySecretary'), resume)).toMatchObject({ ok: true, value: { to: 'inUse' } })
  })

  test('can come twice: one decision answers both, and it goes on from where it was first stopped', async () => {
    const all = await stopped('suspension')
    const { test, algorithmId, decide } = all
    await stopAgain(all, '11:00')
    await choose(all, 'limits')
    expect(await openStops(test)).toHaveLength(2)
    expect(await decide('12:00')).toMatchObject({ ok: true })
    expect(await openStops(test)).toEqual([])
    const resume = { algorithmId, from: 'suspended', to: 'inUse', reason: 'Het college besloot' } as const
    expect(await moveAlgorithm(test.as('bodySecretary'), resume)).toMatchObject({ ok: true, value: { to: 'inUse' } })
  })

  test('that comes on the day of a decision to go on, after it, asks a decision of its own', async () => {
    const all = await stopped('suspension')
    const { test, algorithmId, decide } = all
    await choose(all, 'limits')
    expect(await decide()).toMatchObject({ ok: true })
    const resume = { algorithmId, from: 'suspended', to: 'inUse', reason: 'Het college besloot' } as const
    expect(await moveAlgorithm(test.as('bodySecretary'), resume)).toMatchObject({ ok: true })
    await stopAgain(all, '15:00')
    expect(await openStops(test)).toHaveLength(1)
    expect(await moveAlgorithm(test.as('bodySecretary'), resume)).toEqual({ ok: false, refusal: 'resume-undecided' })
  })

  test('is ratified as well when the body ends the algorithm, that then does not go on', async () => {
    const all = await stopped('suspension')
    const { test, algorithmId, stopId, decide } = all
    await choose(all, 'without')
    expect(await decide()).toMatchObject({ ok: true, value: { ratifiesStopId: stopId } })
    expect(await openStops(test)).toEqual([])
    const resume = { algorithmId, from: 'suspended', to: 'inUse', reason: 'Toch maar wel' } as const
    expect(await moveAlgorithm(test.as('bodySecretary'), resume)).toEqual({ ok: false, refusal: 'resume-undecided' })
  })

  test('stays open when the body decides about something else', async () => {
    const { test, stopId, decide } = await stopped('deployment')
    expect(await decide()).toMatchObject({ ok: true, value: { ratifiesStopId: null } })
    expect(await openStops(test)).toEqual([stopId])
  })
})
