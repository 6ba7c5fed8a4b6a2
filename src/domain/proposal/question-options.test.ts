import { describe, expect, test } from 'vitest'
import type { Role } from '../person/role.ts'
import {
  bringToQuestion,
  checkQuestionOption,
  withdrawFromQuestion,
  type QuestionOptionRefusal,
} from './question-options.ts'
import type { Proposal, ProposalStatus } from './proposal.ts'
import { proposal as scheduled, today } from './test-proposal.ts'

const stamp = (role: Role, personId: string = role) => ({
  id: 'new',
  today,
  contributor: { personId, roles: [role], groups: {} },
})
const draft = { title: 'Alleen wie iets vraagt', consequences: 'Minder mensen, vrijwillig', effect: 'pilot' } as const
const brought = {
  ...draft,
  title: 'Alleen wie zelf meedoet',
  id: 'brought',
  kind: 'proposed',
  legal: null,
  broughtInBy: { personId: 'participationCouncil', role: 'participationCouncil', group: 'Cliëntenraad' },
  weighingOptionId: null,
} as const
const weighed = { ...brought, title: 'Uit de afweging', id: 'weighed', weighingOptionId: 'option' }
const questions = scheduled.questions.map((question) =>
  question.id === 'title' ? { ...question, options: [...question.options, brought, weighed] } : question,
)
const at = { questionId: 'title', optionId: 'brought' }
const open: Proposal = { ...scheduled, questions, status: 'draft' }
const closed = (status: ProposalStatus): Proposal => ({ ...open, status })
const refused = (refusal: QuestionOptionRefusal) => ({ ok: false, refusal })

describe('an option for a question', () => {
  test.each<Role>(['executiveMember', 'legalCounsel', 'ethicsCommittee', 'participationCouncil', 'projectLead'])(
    'is brought in by %s, under that name',
    (role) => {
      const result = bringToQuestion(open, 'title', draft, stamp(role))
      expect(result).toMatchObject({ ok: true, value: { broughtInBy: { role }, legal: null, weighingOptionId: null } })
    },
  )

  test('has a name that no other option of the question has', () => {
    const twice = bringToQuestion(
      open,
      'title',
      { ...draft, title: brought.title.toUpperCase() },
      stamp('legalCounsel'),
    )
    expect(twice).toEqual(refused('option-exists'))
  })

  test.each<Role>(['bodySecretary', 'internalAuditor', 'administrator'])('is not brought in by %s', (role) => {
    expect(bringToQuestion(open, 'title', draft, stamp(role))).toEqual(refused('not-your-role'))
  })

  test.each<ProposalStatus>(['ready', 'scheduled', 'decided', 'withdrawn'])(
    'waits no longer once it is %s',
    (status) => {
      expect(bringToQuestion(closed(status), 'title', draft, stamp('executiveMember'))).toEqual(
        refused('papers-closed'),
      )
      const withdraw = withdrawFromQuestion(
        closed(status),
        { ...at, reason: 'Toch niet' },
        stamp('participationCouncil'),
      )
      expect(withdraw).toEqual(refused('papers-closed'))
    },
  )

  test('is withdrawn by its bringer, or by another person of the same group', () => {
    const withdraw = (by: ReturnType<typeof stamp>) => withdrawFromQuestion(open, { ...at, reason: 'Toch niet' }, by)
    expect(withdraw(stamp('participationCouncil')).ok).toBe(true)
    expect(withdraw(stamp('participationCouncil', 'another member')).ok).toBe(true)
    expect(withdraw(stamp('projectLead'))).toEqual(refused('only-its-bringer'))
    expect(withdraw(stamp('executiveMember'))).toEqual(refused('only-its-bringer'))
  })

  test('is not withdrawn without a reason, nor here when it stands in the weighing', () => {
    const by = stamp('participationCouncil')
    expect(withdrawFromQuestion(open, { ...at, reason: ' ' }, by)).toEqual(refused('reason-missing'))
    const there = { questionId: 'title', optionId: 'weighed', reason: 'Weg' }
    expect(withdrawFromQuestion(open, there, by)).toEqual(refused('belongs-to-weighing'))
  })

  test('is tested against the law by the jurist, with a source', () => {
    const check = { answer: 'yes', explanation: '', source: 'Gemeentewet 160' } as const
    const result = checkQuestionOption(open, at, check, stamp('legalCounsel'))
    expect(result).toMatchObject({ ok: true, value: { legal: { answer: 'yes', by: { role: 'legalCounsel' } } } })
    expect(checkQuestionOption(open, at, check, stamp('projectLead'))).toEqual(refused('not-your-role'))
    const bare = checkQuestionOption(open, at, { ...check, source: '' }, stamp('legalCounsel'))
    expect(bare).toEqual(refused('source-missing'))
  })
})
