import { beforeEach, expect, test } from 'vitest'
import { proposalsOf, type Proposed } from '#src/domain/instrument-run/feeding.ts'
import { nothingWritten } from '#src/domain/instrument-run/saving.ts'
import type { AnswerValue } from '#src/domain/instrument/answers.ts'
import { choice, group, instrument, question, repeated } from '#src/domain/instrument/test-instrument.ts'
import { bringOption } from '#src/workflows/weighing/bring-option.ts'
import type { Context } from '#src/workflows/context.ts'
import { makeProposal } from '#src/workflows/proposal/make-proposal.ts'
import { moveRun } from './move-run.ts'
import { readAdvice } from '#src/workflows/advice/read-advices.ts'
import { readProposal } from '#src/workflows/proposal/read-proposal.ts'
import { readRun } from './read-run.ts'
import { readWeighing } from '#src/workflows/weighing/read-weighing.ts'
import { addInstance } from './repeat-part.ts'
import { saveAnswers } from './save-answers.ts'
import { saveProposalQuestion } from '#src/workflows/proposal/save-proposal-question.ts'
import { startRun } from './start-run.ts'
import type { TakeOver } from './take-over.ts'
import { takeOverFinding } from './take-over-finding.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'
import { anOpenWeighing, done } from '#src/workflows/weighing/test-weighings.ts'

/** The numbers of IAMA version 2 that the weighing and the decision use. */
const iama = instrument(
  [
    question('3.5.2'),
    choice('4.1.1.1', ['Privacy', 'Gelijke behandeling'], { answer: 'multiSelect' }),
    question('4.3.3'),
    question('5.B'),
    question('5.C'),
    group('1.actiepunten', [question('1.actiepunten.tekst', { repeat: repeated() })]),
  ],
  { urn: 'urn:nl:iama', version: '2.0' },
)

let house: TestContext
let lead: Context
let runId: string
let around: { algorithmId: string; groupId: string }

beforeEach(async () => {
  house = await testContext()
  lead = house.as('projectLead')
  around = await anOpenWeighing(house)
  const { algorithmId } = around
  const plan = { facilitator: '', purpose: '', plannedOn: null, validUntil: null }
  runId = done(await startRun(lead, { ...plan, algorithmId, definition: iama }))
  done(await moveRun(lead, { runId, trigger: 'begin' }))
  await says('3.5.2', 'Mensen durven niet te bellen.\n\nOuders wachten langer op geld.')
  await says('4.1.1.1', ['Privacy'])
  await says('4.3.3', 'Ernstig.')
  await says('5.B', 'Inzetten, mits een mens beslist.')
  await says('5.C', 'Het verschil verdwijnt niet.\n\nDe leverancier kan stoppen.')
  for (const text of ['Vraag de raad.', 'Meet elk kwartaal.'])
    await says('1.actiepunten.tekst', text, [
      done(await addInstance(lead, { runId, nodeId: '1.actiepunten.tekst', parent: [] })),
    ])
})

async function says(questionId: string, value: AnswerValue, instance: readonly string[] = [], revision = 0) {
  done(await saveAnswers(lead, { runId, answers: [{ ...nothingWritten, questionId, instance, value, revision }] }))
}

async function proposed(text: string): Promise<Proposed> {
  const found = proposalsOf((await readRun(lead, runId))?.run as never).find((one) => one.text.startsWith(text))
  if (found === undefined) throw new Error(`The run does not say: ${text}`)
  return found
}

/** Takes something over, and gives what became of it. */
async function takenOver(text: string, into: TakeOver): Promise<string | null> {
  const { sourceKey } = await proposed(text)
  done(await takeOverFinding(lead, { runId, sourceKey, into }))
  return (await proposed(text)).transfers.at(-1)?.targetId ?? null
}

test('a right becomes a right at stake, with the judgement of its severity and whose that is', async () => {
  const { algorithmId, groupId } = around
  const id = await takenOver('Privacy', {
    target: 'effect',
    draft: {
      ...{ side: 'disadvantage', title: 'Meer gegevens bij elkaar', description: '', directness: 'direct' },
      ...{ term: 'short', kind: 'rights', burdenGroupIds: [groupId], benefitGroupIds: [], whoExactly: null },
      ...{ publicValues: [], rights: ['Privacy'], reversibility: 'difficult', raisedBy: 'het team' },
      evidence: { basis: 'expected', source: '', sourceUrl: null, calculatedBy: null, checkedBy: null },
      ...{ mitigation: null, recheckOn: null, judgement: { whose: 'het team', text: 'Ernstig.' } },
    },
  })
  const reading = await readWeighing(lead, algorithmId)
  expect(reading?.weighing?.effects.find((one) => one.id === id)).toMatchObject({
    rights: ['Privacy'],
    judgement: { whose: 'het team', text: 'Ernstig.' },
  })
  expect(reading?.origins).toEqual([{ targetId: id, runId, runTitle: 'Proef' }])
  const same = await takenOver('Mensen durven', { target: 'existingEffect', effectId: id ?? '' })
  expect(same).toBe(id)
})

test('the advice of the team carries its conditions, unaltered, and says which instrument it comes from', async () => {
  const id = await takenOver('Inzetten', {
    target: 'advice',
    verdict: 'positiveIf',
    conclusion: 'Ja, als een mens beslist.',
    text: 'Inzetten, mits een mens beslist.',
    conditions: ['Een mens beslist over elk besluit.', 'Elk kwartaal een meting.'],
    questionKinds: ['deployment'],
  })
  const read = await readAdvice(lead, id ?? '')
  expect(read?.trail.advice).toMatchObject({
    kind: 'iamaTeam',
    verdict: 'positiveIf',
    proposedConditions: ['Een mens beslist over elk besluit.', 'Elk kwartaal een meting.'],
  })
  expect(read?.origins).toEqual([{ targetId: id, runId, runTitle: 'Proef' }])
})

test('each remaining risk goes to a question by itself, to be decided one by one', async () => {
  const { algorithmId } = around
  const owner = house.as('processOwner')
  const title = 'Gaan we dit gebruiken?'
  const bodyId = house.bodies['college']?.id ?? ''
  const proposalId = done(await makeProposal(owner, { algorithmId, title, gates: ['G5'], bodyId })).id
  const words = {
    kind: 'deployment',
    text: title,
    facts: '',
    effectIds: [],
    risks: [],
    draftMotivation: '',
    options: [],
  }
  const question = { ...words, kind: 'deployment' as const }
  const questionId = done(
    await saveProposalQuestion(owner, { proposalId, questionId: null, revision: 1, question, place: null }),
  )
  const into = (text: string): TakeOver => ({ target: 'risk', proposalId, questionId, text })
  const first = await takenOver('Het verschil', into('Het verschil verdwijnt niet.'))
  const second = await takenOver('De leverancier', into('De leverancier kan stoppen.'))
  const proposal = await readProposal(owner, proposalId)
  expect(proposal?.proposal.questions[0]?.risks).toEqual([
    { id: first, text: 'Het verschil verdwijnt niet.' },
    { id: second, text: 'De leverancier kan stoppen.' },
  ])
  expect(new Set(proposal?.origins.map(({ targetId }) => targetId))).toEqual(new Set([first, second]))
})

test('an action point becomes an action with an owner, or a condition with an option', async () => {
  const { algorithmId } = around
  const words = { title: 'Met grenzen', description: '', consequences: '', forWhom: '', costs: '', reversibleUntil: '' }
  const optionId = done(await bringOption(lead, { algorithmId, draft: { ...words, requiredConditions: null } }))
  const action = await takenOver('Vraag de raad', {
    target: 'action',
    text: 'Vraag de raad.',
    ownerFunction: 'projectleider',
    dueOn: '2026-12-01',
  })
  expect((await readRun(lead, runId))?.run.actions).toMatchObject([
    { id: action, questionId: '1.actiepunten.tekst', ownerFunction: 'projectleider', dueOn: '2026-12-01' },
  ])
  const option = await takenOver('Meet elk', { target: 'optionCondition', optionId, text: 'Meet elk kwartaal.' })
  const reading = await readWeighing(lead, algorithmId)
  expect(reading?.weighing?.options.find(({ id }) => id === option)?.requiredConditions).toBe('Meet elk kwartaal.')
})

test('what is left keeps its reason; what was taken over and then rewritten is shown as changed', async () => {
  expect(
    await takeOverFinding(lead, {
      runId,
      sourceKey: (await proposed('Ouders')).sourceKey,
      into: { target: 'left', reason: ' ' },
    }),
  ).toEqual({ ok: false, refusal: 'reason-missing' })
  await takenOver('Ouders', { target: 'left', reason: 'Staat er al.' })
  await says('3.5.2', 'Iets nieuws vooraf.\n\nOuders met kinderen wachten langer op geld.', [], 1)
  expect(await proposed('Iets nieuws')).toMatchObject({ transfers: [], changedSince: false })
  expect(await proposed('Ouders met kinderen')).toMatchObject({
    transfers: [{ target: 'left', reason: 'Staat er al.', sourceText: 'Ouders wachten langer op geld.' }],
    changedSince: true,
  })
})
