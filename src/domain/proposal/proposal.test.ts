import { describe, expect, it } from 'vitest'
import { gapsOf, type ProposalGap, type ProposalSurroundings } from './proposal-gaps.ts'
import type { Proposal, ProposalQuestion } from './proposal.ts'
import {
  isEditable,
  isShortReading,
  proposalSteps,
  proposalTransitions,
  readingTime,
  takeStep,
} from './proposal-steps.ts'
import { proposalStatuses } from './proposal.ts'
import { option, options, proposal, question, routing, today } from './test-proposal.ts'

const around: ProposalSurroundings = {
  riskClass: 'A',
  weighingReleasable: true,
  unansweredNorms: [],
  deviates: false,
  missingAdvices: [],
  routings: new Map([
    ['first', routing],
    ['title', routing],
  ]),
}
const gaps = (changed: Proposal, change: Partial<ProposalSurroundings> = {}): readonly ProposalGap[] =>
  gapsOf(changed, { ...around, ...change }).map(({ gap }) => gap)
const withLast = (change: Partial<ProposalQuestion>): Proposal => ({
  ...proposal,
  questions: [question('title', { kind: 'deployment', text: proposal.title, ...change })],
})

describe('a proposal', () => {
  it('lacks nothing when it asks, shows both zero options and everything is there', () => {
    expect(gaps(proposal)).toEqual([])
    // Deviating is asked as part of desirability, which routing brings to the body that may deviate.
    expect(gaps(proposal, { deviates: true })).toEqual([])
  })

  it.each<readonly [ProposalGap, Proposal, Partial<ProposalSurroundings>]>([
    ['title-does-not-ask', { ...proposal, title: 'De stop bevestigen' }, {}],
    ['no-questions', { ...proposal, questions: [] }, {}],
    ['title-is-not-last-question', withLast({ text: 'Iets anders?' }), {}],
    ['question-does-not-ask', withLast({ text: 'Vaststellen.' }), {}],
    ['facts-missing', withLast({ facts: ' ' }), {}],
    ['options-missing', withLast({ options: [option('only')] }), {}],
    ['zero-options-missing', withLast({ options: [option('one'), option('two')] }), {}],
    ['legal-check-missing', withLast({ options: [...options, option('late', { legal: null })] }), {}],
    ['no-option-allowed', withLast({ options: options.filter(({ legal }) => legal?.answer === 'no') }), {}],
    ['weighing-not-ready', proposal, { weighingReleasable: false }],
    ['norms-unanswered', proposal, { unansweredNorms: ['2.1'] }],
    ['deviation-first', { ...proposal, questions: proposal.questions.slice(1) }, { deviates: true }],
    ['advice-not-requested', proposal, { missingAdvices: [{ oneOf: ['fg'], state: 'notRequested' }] }],
    ['advice-not-requested', proposal, { missingAdvices: [{ oneOf: ['ethics', 'fg'], state: 'notRequested' }] }],
    ['advice-awaited', proposal, { missingAdvices: [{ oneOf: ['fg'], state: 'awaited' }] }],
    ['body-undetermined', proposal, { routings: new Map() }],
    [
      'question-forbidden',
      proposal,
      { routings: new Map([['title', { outcome: 'forbidden', rule: routing.rule, advices: [], why: [] }]]) },
    ],
    ['other-body', { ...proposal, bodyId: 'burgemeester' }, {}],
  ])('says %s', (gap, changed, change) => {
    expect(gaps(changed, change)).toContain(gap)
  })

  it('is not held up by an advice that could not be had', () => {
    expect(gaps(proposal, { missingAdvices: [{ oneOf: ['fg'], state: 'notDelivered' }] })).toEqual([])
  })

  it('needs no legal check per option for class C', () => {
    expect(gaps(withLast({ options: options.map((one) => ({ ...one, legal: null })) }), { riskClass: 'C' })).toEqual([])
  })
})

const step = (change: Partial<Parameters<typeof takeStep>[0]>) =>
  takeStep({ proposal, step: 'defer', assignment: '', meetingOn: null, today, ...change })

describe('a step', () => {
  it('is possible from the states of its row and from no other', () => {
    for (const one of proposalSteps)
      for (const status of proposalStatuses) {
        const result = step({ proposal: { ...proposal, status }, step: one, assignment: 'zoek uit', meetingOn: today })
        expect(result.ok).toBe(proposalTransitions[one].from.includes(status))
      }
  })

  it('never leads to decided: only a decision does', () => {
    expect(Object.values(proposalTransitions).map(({ to }) => to)).not.toContain('decided')
  })

  it.each([
    ['assignment-missing', { step: 'defer' }],
    ['meeting-missing', { step: 'schedule', proposal: { ...proposal, status: 'ready' } }],
    ['meeting-in-past', { step: 'schedule', meetingOn: '2026-11-30', proposal: { ...proposal, status: 'ready' } }],
  ] as const)('is refused: %s', (refusal, change) => {
    expect(step(change)).toEqual({ ok: false, refusal })
  })

  it('does not change papers that are ready', () => {
    expect(proposalStatuses.filter(isEditable)).toEqual(['draft', 'inAdvice'])
  })
})

describe('reading time', () => {
  it('counts working days and is a remark', () => {
    expect(readingTime(proposal)).toBe(10)
    expect(isShortReading(proposal, 10)).toBe(false)
    expect(isShortReading({ papersSentOn: '2026-11-27', meetingOn: today }, 10)).toBe(true)
    expect(isShortReading({ papersSentOn: null, meetingOn: today }, 10)).toBe(false)
  })
})
