import { beforeEach, describe, expect, inject, test } from 'vitest'
import type { SentAnswer } from '#src/domain/instrument-run/saving.ts'
import { nothingWritten } from '#src/domain/instrument-run/saving.ts'
import type { InstrumentDefinition } from '#src/domain/instrument/definition.ts'
import { question } from '#src/domain/instrument/test-instrument.ts'
import type { Context } from '#src/workflows/context.ts'
import { addRunPart } from './add-run-part.ts'
import { changeRun } from './change-run.ts'
import { judgeChange } from '#src/workflows/change/judge-change.ts'
import { readDecision } from '#src/workflows/decision/read-decision.ts'
import { readProposal } from '#src/workflows/proposal/read-proposal.ts'
import { recordDecision } from '#src/workflows/decision/record-decision.ts'
import { reportChange } from '#src/workflows/change/report-change.ts'
import { stopAlgorithm } from '#src/workflows/emergency-stop/stop-algorithm.ts'
import { moveRun } from './move-run.ts'
import { readRun, readRunHistory, readRuns } from './read-run.ts'
import { saveAnswers } from './save-answers.ts'
import { startRun } from './start-run.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'
import { draftExample } from '#src/workflows/decision/test-decision-room.ts'
import { exampleDossier } from '#src/workflows/decision/test-example-dossier.ts'
import { done } from '#src/workflows/weighing/test-weighings.ts'

const asking = (count: number): InstrumentDefinition => ({
  urn: 'urn:test:vragen',
  version: '1.0',
  title: 'Vragen',
  description: [],
  language: 'nl',
  kind: 'impact',
  format: 'own',
  sourceName: null,
  sourceUrl: null,
  licence: null,
  textPolicy: 'ownWords',
  numbersShown: true,
  nodes: Array.from({ length: count }, (_, index) => question(`${index + 1}`)),
  assessments: [],
})

let house: TestContext
let lead: Context
let jurist: Context

beforeEach(async () => {
  house = await testContext()
  lead = house.as('projectLead')
  jurist = house.as('legalCounsel')
})

async function begun(count: number): Promise<string> {
  const algorithm = await testAlgorithm(house)
  const around = { facilitator: '', purpose: '', plannedOn: null, validUntil: null }
  const started = await startRun(lead, { algorithmId: algorithm.id, definition: asking(count), ...around })
  if (!started.ok) throw new Error(started.refusal)
  await moveRun(lead, { runId: started.value, trigger: 'begin' })
  return started.value
}

const says = (value: string, revision: number, questionId = '1'): SentAnswer => ({
  ...nothingWritten,
  questionId,
  instance: [],
  value,
  revision,
})

const save = (ctx: Context, runId: string, ...answers: SentAnswer[]) => saveAnswers(ctx, { runId, answers })

describe('an answer', () => {
  test('keeps every text it had, with the function and the time', async () => {
    const runId = await begun(2)
    await save(lead, runId, says('Eerst dit.', 0))
    await save({ ...jurist, now: '2026-11-23T11:00:00.000Z' }, runId, says('Nu dat.', 1))
    const history = await readRunHistory(lead, runId)
    expect(history?.texts.map(({ value, number, byFunction }) => [value, number, byFunction])).toEqual([
      ['Eerst dit.', 1, 'functie projectLead'],
      ['Nu dat.', 2, 'functie legalCounsel'],
    ])
    expect(history?.run.answers).toMatchObject([{ value: 'Nu dat.', revision: 2 }])
  })

  test('that two people write comes back to the second with both texts; the rest of what was sent stands', async () => {
    const runId = await begun(2)
    await save(lead, runId, says('Van de een.', 0))
    const second = await save(jurist, runId, says('Van de ander.', 0), says('Wel nieuw.', 0, '2'))
    expect(second).toMatchObject({
      ok: true,
      value: {
        written: [{ questionId: '2' }],
        conflicts: [{ sent: { value: 'Van de ander.' }, standing: { value: 'Van de een.', revision: 1 } }],
      },
    })
    const unchanged = await save(jurist, runId, says('', 0), says('Van de een.', 1))
    expect(unchanged).toMatchObject({ ok: true, value: { written: [], conflicts: [] } })
  })

  test('is refused where there is no such question, and where nothing can be written any more', async () => {
    const runId = await begun(1)
    expect(await save(lead, runId, says('x', 0, '9'))).toEqual({ ok: false, refusal: 'no-such-question' })
    await moveRun(lead, { runId, trigger: 'presentDraft' })
    expect(await save(lead, runId, says('x', 0))).toEqual({ ok: false, refusal: 'answers-closed' })
    expect(await save(lead, 'not-an-id', says('x', 0))).toEqual({ ok: false, refusal: 'not-found' })
  })
})

describe('a run', () => {
  test('is adopted only when a function signed it, is frozen then, and says when it is out of date', async () => {
    const runId = await begun(1)
    await save(lead, runId, says('Zo is het.', 0))
    await moveRun(lead, { runId, trigger: 'presentDraft' })
    expect(await moveRun(lead, { runId, trigger: 'adopt' })).toEqual({ ok: false, refusal: 'sign-off-missing' })
    await addRunPart(jurist, { runId, part: { kind: 'signOff', draft: { note: 'Akkoord.' } } })
    expect(await moveRun(jurist, { runId, trigger: 'adopt' })).toEqual({ ok: false, refusal: 'not-your-role' })
    expect((await moveRun(lead, { runId, trigger: 'adopt' })).ok).toBe(true)
    const frozen = await house.ctx.db.selectFrom('snapshot').selectAll().where('subject_id', '=', runId).execute()
    expect(frozen.map(({ number }) => number)).toEqual([1])
    expect(frozen[0]?.text).toContain('Zo is het.')
    const reading = await readRun(lead, runId)
    expect(reading?.state).toBe('adopted')
    const runs = await readRuns({ ...lead, today: '2030-01-01' }, reading?.run.algorithmId ?? '')
    expect(runs?.runs.map(({ state }) => state)).toEqual(['adopted'])
  })

  describe('that was adopted is out of date', () => {
    async function adopted(validUntil: string | null) {
      const runId = await begun(1)
      done(await changeRun(lead, { runId, facilitator: '', purpose: '', plannedOn: null, validUntil, revision: 2 }))
      await moveRun(lead, { runId, trigger: 'presentDraft' })
      await addRunPart(jurist, { runId, part: { kind: 'signOff', draft: { note: '' } } })
      if (!(await moveRun(lead, { runId, trigger: 'adopt' })).ok) throw new Error('not adopted')
      const algorithmId = (await readRun(lead, runId))?.run.algorithmId ?? ''
      return { runId, algorithmId }
    }
    const nothingElse = { scope: null, fallback: null, reviewFrom: null }
    const later: Partial<Context> = { today: '2026-12-01', now: '2026-12-01T10:00:00.000Z' }
    const why = async (runId: string) => {
      const reading = await readRun({ ...lead, ...later }, runId)
      return [reading?.state, reading?.updateReasons]
    }

    test('after a substantial change, also when the expert finds that of one that was called small', async () => {
      const { runId, algorithmId } = await adopted(null)
      const answers = {
        purpose: 'no',
        people: 'no',
        data: 'no',
        outcome: 'no',
        humanControl: 'no',
        operator: 'no',
      } as const
      const report = {
        algorithmId,
        description: 'Andere drempel.',
        startsOn: '2026-12-01',
        noticedBy: 'ourselves',
      } as const
      const small = done(await reportChange({ ...lead, ...later }, { ...report, answers }))
      expect(await why(runId)).toEqual(['adopted', []])
      const expert = { ...house.as('algorithmExpert'), ...later }
      await judgeChange(expert, {
        algorithmId,
        changeId: small.id,
        verdict: 'substantial',
        reason: 'Het treft anderen.',
      })
      expect(await why(runId)).toEqual(['toUpdate', ['change']])
    })

    test('after an emergency stop', async () => {
      const { runId, algorithmId } = await adopted(null)
      await stopAlgorithm({ ...lead, ...later }, { ...nothingElse, algorithmId, reason: 'Fout.' })
      expect(await why(runId)).toEqual(['toUpdate', ['incident']])
    })

    test('when its term has passed', async () => {
      const { runId } = await adopted('2026-11-30')
      expect(await why(runId)).toEqual(['toUpdate', ['term']])
      expect((await readRun({ ...lead, today: '2026-11-30' }, runId))?.state).toBe('adopted')
    })
  })

  test('is kept as it was for a decision that rests on it, also when it goes on', async () => {
    const dossier = await exampleDossier(house)
    const around = { facilitator: '', purpose: '', plannedOn: null, validUntil: null }
    const { algorithmId, proposalId } = dossier
    const runId = done(await startRun(lead, { algorithmId, definition: asking(1), ...around }))
    done(await moveRun(lead, { runId, trigger: 'begin' }))
    await save(lead, runId, says('Zoals het toen was.', 0))
    const proposal = await readProposal(lead, proposalId)
    await draftExample(house, dossier, proposal?.proposal.questions[1]?.risks[0]?.id ?? '')
    const secretary = house.as('bodySecretary')
    const decided = await recordDecision(secretary, { proposalId, legalNature: 'policyRule', underMandate: false })
    if (!decided.ok) throw new Error(JSON.stringify(decided.refusal))
    await save(lead, runId, says('En nu anders.', 1))
    const reading = await readRun(lead, runId)
    expect(reading?.decisions).toEqual([
      { id: decided.value.id, number: decided.value.number, title: decided.value.title, version: 1 },
    ])
    const read = await readDecision(lead, decided.value.id)
    const [frozen] = read?.frozen.instruments ?? []
    expect(frozen).toMatchObject({ runId, status: 'running', number: 1 })
    const kept = await house.ctx.db.selectFrom('snapshot').selectAll().where('subject_id', '=', runId).execute()
    expect(
      kept.map(({ sha256, text }) => [sha256, text.includes('Zoals het toen was.'), text.includes('En nu anders.')]),
    ).toEqual([[frozen?.sha256, true, false]])
  })

  test('of another organisation is not found', async () => {
    const runId = await begun(1)
    expect(await readRun({ ...lead, organisationId: house.ctx.newId() }, runId)).toBeUndefined()
  })
})

test('twenty people who save at once lose nothing: every acknowledged text is there, in order', async () => {
  const saves = inject('postgresUrl') === '' ? 10 : 100
  const runId = await begun(300)
  const acknowledged = new Map<string, string[]>()
  const author = async (who: number) => {
    for (let turn = 0; turn < saves; turn += 1) {
      const questionId = `${((who * 7 + turn * 3) % 300) + 1}`
      const text = `Van ${who}, keer ${turn}`
      for (let revision = 0; ;) {
        const saved = await save(who % 2 === 0 ? lead : jurist, runId, says(text, revision, questionId))
        if (!saved.ok) throw new Error(saved.refusal)
        const [conflict] = saved.value.conflicts
        if (conflict === undefined) break
        revision = conflict.standing?.revision ?? revision + 1
      }
      acknowledged.set(questionId, [...(acknowledged.get(questionId) ?? []), text])
    }
  }
  await Promise.all(Array.from({ length: 20 }, (_, who) => author(who)))
  const history = await readRunHistory(lead, runId)
  const kept = new Map<string, { readonly value: unknown; readonly number: number }[]>()
  for (const { questionId, value, number } of history?.texts ?? [])
    kept.set(questionId, [...(kept.get(questionId) ?? []), { value, number }])
  expect(history?.texts).toHaveLength(20 * saves)
  for (const [questionId, texts] of acknowledged) {
    const written = kept.get(questionId) ?? []
    expect(new Set(written.map(({ value }) => value))).toEqual(new Set(texts))
    expect(written.map(({ number }) => number)).toEqual(written.map((_, index) => index + 1))
    expect(history?.run.answers.find((one) => one.questionId === questionId)?.value).toBe(written.at(-1)?.value)
  }
})
