import { expect, test } from 'vitest'
import { writtenForms } from '#src/content/instruments/written-forms.ts'
import { nothingWritten } from '#src/domain/instrument-run/saving.ts'
import { answerSetOf } from '#src/domain/instrument-run/instrument-run.ts'
import { isChoice, takesMany, type QuestionNode } from '#src/domain/instrument/definition.ts'
import { isAnswered, type AnswerValue } from '#src/domain/instrument/answers.ts'
import { sightOf, visibleQuestions } from '#src/domain/instrument/visible-questions.ts'
import { addRunPart } from './add-run-part.ts'
import { carryRun, readCarryPlans } from './carry-run.ts'
import type { Context } from './context.ts'
import { exportRun, exportRunAnswers } from './export-run.ts'
import { importRun } from './import-run.ts'
import { moveRun } from './move-run.ts'
import { readRun } from './read-run.ts'
import { addInstance } from './repeat-part.ts'
import { renderRunFile } from './render-run-document.ts'
import { saveAnswers } from './save-answers.ts'
import { startRun } from './start-run.ts'
import { testAlgorithm } from './test-algorithm.ts'
import { testContext } from './test-context.ts'

/** An answer of the right kind; the last option, so that conditions open what they hide. */
function answerTo(question: QuestionNode): AnswerValue {
  const keys = question.options.map(({ key }) => key)
  if (takesMany(question.answer)) return keys.slice(0, 2)
  if (isChoice(question.answer)) return keys.at(-1) ?? null
  return `Antwoord op ${question.id}.\n\nMet een tweede alinea.`
}

/** Answers every question that is shown until none is left, and adds one of everything that repeats. */
async function fillIn(ctx: Context, runId: string): Promise<void> {
  for (;;) {
    const reading = await readRun(ctx, runId)
    const definition = reading?.run.definition ?? null
    if (reading === undefined || definition === null) throw new Error('no run')
    const sight = sightOf(definition, answerSetOf(reading.run))
    const empty = sight.nodes.find(
      ({ node, instance, repeats }) => repeats === 'place' && sight.index.instances(node.id, instance).length === 0,
    )
    if (empty !== undefined) {
      await addInstance(ctx, { runId, nodeId: empty.node.id, parent: empty.instance })
      continue
    }
    const open = visibleQuestions(sight).filter(
      ({ node, instance }) => !isAnswered(sight.index.value(node.id, instance)),
    )
    if (open.length === 0) return
    await saveAnswers(ctx, {
      runId,
      answers: open.map(({ node, instance }) => ({
        ...nothingWritten,
        questionId: node.id,
        instance,
        value: answerTo(node),
        revision: 0,
      })),
    })
  }
}

test.each(writtenForms())(
  '$title is filled in to the end, and reads in again as the same',
  async (definition) => {
    const house = await testContext()
    const lead = house.as('projectLead')
    const algorithm = await testAlgorithm(house)
    const around = { facilitator: 'adviseur', purpose: 'Weten wat het doet.', plannedOn: null, validUntil: null }
    const started = await startRun(lead, { ...around, algorithmId: algorithm.id, definition })
    const runId = started.ok ? started.value : ''
    await moveRun(lead, { runId, trigger: 'begin' })
    await fillIn(lead, runId)
    await addRunPart(lead, {
      runId,
      part: { kind: 'session', draft: { heldOn: '2026-11-20', place: '', agenda: 'Alles', notes: '' } },
    })
    const taken = await exportRun(lead, runId)
    const read = await importRun(lead, { algorithmId: algorithm.id, text: JSON.stringify(taken) })
    expect(read.ok).toBe(true)
    const again = await exportRun(lead, read.ok ? read.value : '')
    expect(again).toEqual(taken)
    const answers = await exportRunAnswers(lead, runId)
    expect(answers?.metadata.urn).toBe(`${definition.urn}:${definition.version}`)
    expect(Object.keys(answers?.answers ?? {}).length).toBeGreaterThan(5)
  },
  240_000,
)

test('a run that was adopted comes in as a draft without signatures, and goes on as a new version with its answers', async () => {
  const house = await testContext()
  const lead = house.as('projectLead')
  const algorithm = await testAlgorithm(house)
  const [definition] = writtenForms()
  if (definition === undefined) throw new Error('no form')
  const around = { facilitator: '', purpose: '', plannedOn: null, validUntil: null }
  const started = await startRun(lead, { ...around, algorithmId: algorithm.id, definition })
  const runId = started.ok ? started.value : ''
  await moveRun(lead, { runId, trigger: 'begin' })
  const says = { ...nothingWritten, questionId: '1.1.1', instance: [], value: 'Daarom.', revision: 0 }
  await saveAnswers(lead, { runId, answers: [says] })
  await moveRun(lead, { runId, trigger: 'presentDraft' })
  await addRunPart(lead, { runId, part: { kind: 'signOff', draft: { note: '' } } })
  expect((await moveRun(lead, { runId, trigger: 'adopt' })).ok).toBe(true)
  const text = JSON.stringify(await exportRun(lead, runId))
  const read = await importRun(lead, { algorithmId: algorithm.id, text })
  const there = await readRun(lead, read.ok ? read.value : '')
  expect([there?.run.status, there?.run.signOffs, there?.run.answers[0]?.value]).toEqual(['draft', [], 'Daarom.'])
  const plans = await readCarryPlans(lead, runId)
  const [same] = plans?.plans ?? []
  if (same === undefined) throw new Error('no plan')
  const next = await carryRun(lead, { runId, instrument: same.instrument })
  const newer = await readRun(lead, next.ok ? next.value : '')
  expect([newer?.run.replacesId, newer?.run.answers.map(({ value }) => value)]).toEqual([runId, ['Daarom.']])
  const report = await renderRunFile(lead, { runId, extract: 'fria', language: 'nl', format: 'pdf' })
  expect(
    Buffer.from(report?.bytes ?? [])
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  expect(await importRun(lead, { algorithmId: algorithm.id, text: '{"format":"x"}' })).toEqual({
    ok: false,
    refusal: 'not-a-run',
  })
})
