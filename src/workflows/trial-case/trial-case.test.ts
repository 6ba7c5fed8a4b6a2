import { beforeEach, describe, expect, test } from 'vitest'
import { selectGuidingLines, selectOptionalGuidingText } from '#src/storage/guiding-texts.ts'
import { withdrawLesson } from './withdraw-lesson.ts'
import { turnLesson } from './turn-lesson.ts'
import { readInstrumentNeeds } from '#src/workflows/instrument/read-instrument-needs.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { endTrialCase } from './end-trial-case.ts'
import { keepLesson } from './keep-lesson.ts'
import { readTrialCase, readTrialCases } from './read-trial-cases.ts'
import { startTrialCase } from './start-trial-case.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'

let house: TestContext
let advisor: Context
let algorithmId: string

beforeEach(async () => {
  house = await testContext()
  advisor = house.as('policyAdvisor')
  algorithmId = (await testAlgorithm(house, { name: 'Meldingen' })).id
})

const command = () => ({ algorithmId, why: 'Klein genoeg.', question: 'Wanneer is uitleg goed genoeg?' })

describe('a trial case', () => {
  test('starts once, also when two people start it at the same time', async () => {
    const both = await Promise.all([startTrialCase(advisor, command()), startTrialCase(advisor, command())])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: 'runs-already' })
    const { trials, candidates } = await readTrialCases(advisor)
    expect([trials.length, candidates.length]).toEqual([1, 0])
  })

  test('keeps lessons in order, ends once, and leaves its steps in the log', async () => {
    const started = await startTrialCase(advisor, command())
    if (!started.ok) throw new Error(started.refusal)
    const { id } = started.value
    const end = () =>
      endTrialCase(advisor, { id, revision: 1, conclusion: 'Uitleg begint bij de brief.', brokenOff: false })
    expect(await end()).toMatchObject({ refusal: 'no-lesson' })
    for (const text of ['Leg het uit.', 'Vraag het ook aan wie nee kreeg.'])
      await keepLesson(advisor, { trialCaseId: id, step: 'screening', text })
    const ends = await Promise.all([end(), end()])
    expect(ends.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await keepLesson(advisor, { trialCaseId: id, step: 'weighing', text: 'Te laat.' })).toMatchObject({
      refusal: 'ended-already',
    })
    const page = await readTrialCase(advisor, id)
    expect(page?.lessons.map(({ text }) => text)).toEqual(['Leg het uit.', 'Vraag het ook aan wie nee kreeg.'])
    expect(page?.track.map(({ state }) => state)).toEqual(['now', 'later', 'later', 'later', 'done'])
    const log = await within(advisor, (tx) =>
      tx.selectFrom('audit_event').select('action').orderBy('sequence').execute(),
    )
    expect(log.map(({ action }) => action)).toEqual([
      'trial-case.started',
      'lesson.kept',
      'lesson.kept',
      'trial-case.ended',
    ])
  })

  test('turns a lesson into a draft norm once, with its origin, although nothing was adopted yet', async () => {
    const started = await startTrialCase(advisor, command())
    if (!started.ok) throw new Error(started.refusal)
    const kept = await keepLesson(advisor, {
      trialCaseId: started.value.id,
      step: 'weighing',
      text: 'Leg elk nee uit.',
    })
    if (!kept.ok) throw new Error(kept.refusal)
    const lessonId = kept.value.id
    const turn = {
      lessonId,
      kind: 'norm',
      title: 'Uitleg',
      textTitle: 'Normenkader',
      sourceWord: 'proefcasus',
    } as const
    expect(await turnLesson(house.as('processOwner'), turn)).toMatchObject({ refusal: 'not-your-role' })
    const both = await Promise.all([turnLesson(advisor, turn), turnLesson(advisor, turn)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const lines = await within(advisor, (tx) => selectGuidingLines(tx))
    expect(lines.map(({ kind, status }) => [kind, status])).toEqual([['framework', 'draft']])
    const text = await within(advisor, (tx) => selectOptionalGuidingText(tx, lines[0]?.id ?? ''))
    expect(text?.parts).toMatchObject([
      {
        type: 'norm',
        code: 'les-1',
        content: { statement: 'Leg elk nee uit.' },
        origin: { kind: 'trialCase', id: lessonId },
      },
    ])
    expect(text?.parts[0]?.content).toMatchObject({ source: { label: `proefcasus: ${started.value.question}` } })
    expect(await turnLesson(advisor, { ...turn, kind: 'instrument' })).toMatchObject({ value: { textId: null } })
    expect((await readInstrumentNeeds(advisor)).lessons).toMatchObject([
      { title: 'Uitleg', lesson: 'Leg elk nee uit.', algorithm: 'Meldingen', trialCaseId: started.value.id },
    ])
    const back = { lessonId, reason: 'Dat hoort bij een ander algoritme.' }
    const withdrawals = await Promise.all([withdrawLesson(advisor, back), withdrawLesson(advisor, back)])
    expect(withdrawals.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await turnLesson(advisor, { ...turn, kind: 'visionParagraph' })).toMatchObject({
      refusal: 'lesson-withdrawn',
    })
    expect((await readTrialCase(advisor, started.value.id))?.lessons[0]?.withdrawn).toMatchObject({
      reason: back.reason,
    })
  })
})
