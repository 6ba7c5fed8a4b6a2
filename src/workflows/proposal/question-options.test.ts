import { describe, expect, test } from 'vitest'
import { readProposal } from './read-proposal.ts'
import { moveProposal } from './move-proposal.ts'
import { dropProposalQuestion } from './save-proposal-question.ts'
import {
  bringToQuestion,
  checkQuestionOption,
  withdrawFromQuestion,
  type QuestionOptionResult,
} from './question-options.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'
import { exampleDossier } from '#src/workflows/decision/test-example-dossier.ts'
import { done } from '#src/workflows/weighing/test-weighings.ts'

const draft = { title: 'Eerst een proef van een jaar', consequences: 'We weten meer.', effect: 'pilot' } as const

/** A proposal whose papers are still open, and its first question. */
async function opened() {
  const house = await testContext()
  const dossier = await exampleDossier(house)
  const id = dossier.proposalId
  const step = { id, assignment: '', meetingOn: null, agendaItem: '', papersSentOn: null, latePapers: '' }
  done(await moveProposal(house.as('bodySecretary'), { ...step, step: 'unschedule' }))
  done(await moveProposal(house.as('processOwner'), { ...step, step: 'takeBack' }))
  const place = { proposalId: id, questionId: dossier.questions[0] }
  return { house, place, step }
}

const optionsOf = async (house: TestContext, place: { proposalId: string; questionId: string }) =>
  (await readProposal(house.as('executiveMember'), place.proposalId))?.proposal.questions.find(
    ({ id }) => id === place.questionId,
  )?.options ?? []

const refusal = (result: QuestionOptionResult) => (result.ok ? null : result.refusal)

const actions = async (house: TestContext) =>
  (await house.database.db.selectFrom('audit_event').select('action').orderBy('sequence').execute())
    .map(({ action }) => action)
    .filter((action) => action.startsWith('proposal.option'))

describe('an option that somebody brings to a question', () => {
  test('is brought under the own role, judged by the jurist, and taken back by its bringer; each an event', async () => {
    const { house, place } = await opened()
    const before = await optionsOf(house, place)
    const brought = await bringToQuestion(house.as('executiveMember'), { ...place, draft })
    const optionId = brought.ok ? brought.value.id : ''
    const [option] = (await optionsOf(house, place)).slice(before.length)
    expect(option).toMatchObject({ title: draft.title, effect: 'pilot', broughtInBy: { role: 'executiveMember' } })
    const law = { answer: 'no', explanation: 'Dat mag niet.', source: 'Participatiewet' } as const
    expect((await checkQuestionOption(house.as('legalCounsel'), { ...place, optionId, ...law })).ok).toBe(true)
    expect((await optionsOf(house, place)).at(-1)?.legal).toMatchObject(law)
    const back = { ...place, optionId, reason: 'De proef is al gedaan.' }
    expect(refusal(await withdrawFromQuestion(house.as('ciso'), back))).not.toBeNull()
    expect((await withdrawFromQuestion(house.as('executiveMember'), back)).ok).toBe(true)
    expect(await optionsOf(house, place)).toEqual(before)
    expect(await actions(house)).toEqual([
      'proposal.option-brought',
      'proposal.option-checked',
      'proposal.option-withdrawn',
    ])
  })

  test('is refused once the papers closed, for a question that is not there, and by who has no part in it', async () => {
    const { house, place, step } = await opened()
    const elsewhere = { ...place, questionId: house.ctx.newId() }
    expect(refusal(await bringToQuestion(house.as('executiveMember'), { ...elsewhere, draft }))).toBe(
      'question-unknown',
    )
    const gone = { ...place, proposalId: house.ctx.newId() }
    expect(refusal(await bringToQuestion(house.as('executiveMember'), { ...gone, draft }))).toBe('proposal-unknown')
    done(await moveProposal(house.as('processOwner'), { ...step, step: 'makeReady' }))
    expect(refusal(await bringToQuestion(house.as('executiveMember'), { ...place, draft }))).toBe('papers-closed')
    expect(refusal(await bringToQuestion(house.as('administrator'), { ...place, draft }))).toBe('not-your-role')
    expect(await actions(house)).toEqual([])
  })

  test('goes with its question when that is taken out; the questions after it move up', async () => {
    const { house, place } = await opened()
    const read = async () => (await readProposal(house.as('processOwner'), place.proposalId))?.proposal.questions ?? []
    const [, ...others] = await read()
    done(await dropProposalQuestion(house.as('processOwner'), place))
    expect((await read()).map(({ id, sequence }) => [id, sequence])).toEqual(
      others.map(({ id }, index) => [id, index + 1]),
    )
  })

  test('stands twice when two bring one at the same moment: neither is lost', async () => {
    const { house, place } = await opened()
    const before = await optionsOf(house, place)
    const both = await Promise.all(
      (['executiveMember', 'ethicist'] as const).map((role) =>
        bringToQuestion(house.as(role), { ...place, draft: { ...draft, title: `Namens ${role}` } }),
      ),
    )
    expect(both.every(({ ok }) => ok)).toBe(true)
    expect(await optionsOf(house, place)).toHaveLength(before.length + 2)
  })
})
