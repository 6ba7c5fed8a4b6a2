import { describe, expect, it } from 'vitest'
import type { RoleAssignment } from '../person/role.ts'
import type { Advice, AdviceEvent, AdviceRequest, AdviceResponse } from './advice.ts'
import { advisorFor, placedBy } from './advisor-of-kind.ts'
import { adviceState, isLate, markNotDelivered, missingAdvice, respondToAdvice } from './advice-state.ts'
import { type AdviceDeliveryRefusal, type DeliverAdvice, deliverAdvice, standing } from './deliver-advice.ts'
import { type AdviceRequestRefusal, type RequestAdvice, requestAdvice } from './request-advice.ts'

const today = '2026-11-23'
const held = (role: RoleAssignment['role'], change: Partial<RoleAssignment> = {}): RoleAssignment => ({
  id: role,
  personId: 'fg',
  role,
  scope: { kind: 'organisation' },
  portfolio: null,
  heldBy: null,
  from: '2020-01-01',
  to: null,
  ...change,
})
const advisor = {
  name: 'Functionaris gegevensbescherming',
  role: 'fg',
  personId: null,
  bodyId: null,
  independent: true,
  line: 'second',
} as const
const request: AdviceRequest = {
  id: 'request',
  algorithmId: 'algorithm',
  kind: 'fg',
  advisor,
  question: 'Mag dit?',
  questionKinds: ['deployment'],
  basis: 'law',
  basisSource: 'AVG 39',
  requestedOn: '2026-10-01',
  requestedBy: 'owner',
  dueOn: '2026-12-01',
}
const advice: Advice = {
  id: 'advice',
  algorithmId: 'algorithm',
  requestId: 'request',
  kind: 'fg',
  advisor,
  basis: 'law',
  question: 'Mag dit?',
  questionKinds: ['deployment'],
  verdict: 'negative',
  conclusion: 'Nee',
  text: 'Omdat',
  proposedConditions: [],
  publicity: { kind: 'public' },
  supersedes: null,
  deliveredOn: today,
  deliveredBy: 'fg',
}
const asking: RequestAdvice = { request, advisorAssignments: [held('fg')], today }
const delivering: DeliverAdvice = {
  advice,
  request,
  delivered: [],
  actor: { personId: 'fg', assignments: [held('fg')] },
  deciderIds: ['noor'],
  today,
}
const about = (change: Partial<Advice>): Partial<DeliverAdvice> => ({ advice: { ...advice, ...change } })

describe('asking advice', () => {
  it('is possible', () => expect(requestAdvice(asking).ok).toBe(true))

  it.each<readonly [AdviceRequestRefusal, Partial<AdviceRequest>, readonly RoleAssignment[]]>([
    ['question-missing', { question: ' ' }, []],
    ['advisor-missing', { advisor: { ...advisor, name: '' } }, []],
    ['due-in-the-past', { dueOn: '2026-11-22' }, []],
    ['requester-is-advisor', { advisor: { ...advisor, personId: 'owner' } }, []],
    ['fg-only-by-fg', { advisor: { ...advisor, role: 'legalCounsel' } }, []],
    ['fg-in-first-line', {}, [held('fg'), held('processOwner')]],
  ])('is refused: %s', (refusal, change, advisorAssignments) => {
    const result = requestAdvice({ ...asking, request: { ...request, ...change }, advisorAssignments })
    expect(result).toEqual({ ok: false, refusal })
  })
})

describe('delivering advice', () => {
  it('is possible for the advisor, asked or not', () => {
    expect(deliverAdvice(delivering).ok).toBe(true)
    expect(
      deliverAdvice({ ...delivering, ...about({ requestId: null, basis: 'unsolicited' }), request: null }).ok,
    ).toBe(true)
  })

  it.each<readonly [string, AdviceDeliveryRefusal, Partial<DeliverAdvice>]>([
    ['by the proposer', 'not-the-advisor', { actor: { personId: 'owner', assignments: [held('processOwner')] } }],
    ['by an administrator', 'not-the-advisor', { actor: { personId: 'admin', assignments: [held('administrator')] } }],
    [
      'by an officer whose term ended',
      'not-the-advisor',
      { actor: { personId: 'fg', assignments: [held('fg', { to: '2026-11-22' })] } },
    ],
    [
      'by someone else than the person asked',
      'not-the-advisor',
      { request: { ...request, advisor: { ...advisor, personId: 'other' } } },
    ],
    ['by a member of the deciding body', 'advisor-is-decider', { deciderIds: ['noor', 'fg'] }],
    [
      'by an officer in the first line',
      'fg-in-first-line',
      { actor: { personId: 'fg', assignments: [held('fg'), held('developer')] } },
    ],
    [
      'as data protection officer by someone else',
      'fg-only-by-fg',
      {
        ...about({ advisor: { ...advisor, role: 'legalCounsel' } }),
        request: null,
        actor: { personId: 'fg', assignments: [held('legalCounsel')] },
      },
    ],
    ['without a conclusion', 'conclusion-missing', about({ conclusion: '' })],
    ['without a text', 'text-missing', about({ text: '' })],
    [
      'under conditions that are not there',
      'conditions-missing',
      about({ verdict: 'positiveIf', proposedConditions: [' '] }),
    ],
    [
      'withheld without a reason',
      'ground-missing',
      about({ publicity: { kind: 'withheld', ground: 'security', reason: '', until: null } }),
    ],
    ['twice', 'already-delivered', { ...about({ id: 'second' }), delivered: [advice] }],
    ['instead of an unknown advice', 'not-your-advice', about({ id: 'second', supersedes: 'nowhere' })],
    [
      'instead of the advice of another',
      'not-your-advice',
      {
        ...about({ id: 'second', supersedes: 'advice' }),
        delivered: [{ ...advice, advisor: { ...advisor, role: 'ciso' } }],
      },
    ],
    [
      'instead of an advice that was superseded',
      'already-superseded',
      {
        ...about({ id: 'third', supersedes: 'advice' }),
        delivered: [advice, { ...advice, id: 'second', supersedes: 'advice' }],
      },
    ],
  ])('is refused %s', (_, refusal, change) => {
    expect(deliverAdvice({ ...delivering, ...change })).toEqual({ ok: false, refusal })
  })

  it('leaves the earlier advice as it was, beside the newer one', () => {
    const newer = { ...advice, id: 'second', supersedes: 'advice' }
    expect(deliverAdvice({ ...delivering, advice: newer, delivered: [advice] }).ok).toBe(true)
    expect(standing([advice, newer])).toEqual([newer])
  })
})

const takenUp: AdviceEvent = { kind: 'takenUp', on: today, by: 'fg' }
const notDelivered: AdviceEvent = { kind: 'notDelivered', on: today, by: 'owner', reason: 'ziek' }
const response: AdviceResponse = { adviceId: 'advice', text: 'Verwerkt', on: today, by: 'owner' }
const trail = { request, events: [], advice: null, responses: [] }
const owner = { personId: 'owner', assignments: [held('processOwner')] }

describe('following advice', () => {
  it('tells where it stands from what happened', () => {
    expect(adviceState(trail)).toBe('requested')
    expect(adviceState({ ...trail, events: [takenUp] })).toBe('takenUp')
    expect(adviceState({ ...trail, events: [takenUp, notDelivered] })).toBe('notDelivered')
    expect(adviceState({ ...trail, events: [takenUp], advice })).toBe('delivered')
    expect(adviceState({ ...trail, advice, responses: [response] })).toBe('processed')
  })

  it('is late the day after the term, until it comes', () => {
    expect([
      isLate(trail, '2026-12-01'),
      isLate(trail, '2026-12-02'),
      isLate({ ...trail, advice }, '2026-12-02'),
    ]).toEqual([false, true, false])
  })

  it('is said not to be delivered by others only after the term, or when there is no advisor', () => {
    expect(markNotDelivered(trail, 'ziek', owner, { today, advisorExists: true })).toEqual({
      ok: false,
      refusal: 'term-not-passed',
    })
    expect(markNotDelivered(trail, '', owner, { today: '2026-12-02', advisorExists: true })).toEqual({
      ok: false,
      refusal: 'reason-missing',
    })
    expect(markNotDelivered({ ...trail, advice }, 'x', owner, { today: '2026-12-02', advisorExists: true })).toEqual({
      ok: false,
      refusal: 'already-delivered',
    })
    expect(markNotDelivered(trail, 'ziek', owner, { today: '2026-12-02', advisorExists: true }).ok).toBe(true)
    expect(markNotDelivered(trail, 'niemand heeft deze rol', owner, { today, advisorExists: false }).ok).toBe(true)
    expect(markNotDelivered(trail, 'ziek', delivering.actor, { today, advisorExists: true }).ok).toBe(true)
  })

  it('is answered by the proposer, never by the advisor', () => {
    expect(respondToAdvice(response, advice, [advice]).ok).toBe(true)
    expect(respondToAdvice({ ...response, text: '' }, advice, [])).toEqual({ ok: false, refusal: 'response-missing' })
    expect(respondToAdvice({ ...response, by: 'fg' }, advice, [])).toEqual({
      ok: false,
      refusal: 'advisor-cannot-respond',
    })
    expect(respondToAdvice(response, advice, [{ ...advice, id: 'second', supersedes: 'advice' }])).toEqual({
      ok: false,
      refusal: 'already-superseded',
    })
  })
})

describe('mandatory advice', () => {
  it('is missing until it is there, and any of the kinds will do', () => {
    const duties = [{ oneOf: ['fg', 'privacy'] as const }, { oneOf: ['ethics'] as const }]
    expect(missingAdvice(duties, [])).toEqual([
      { oneOf: ['fg', 'privacy'], state: 'notRequested' },
      { oneOf: ['ethics'], state: 'notRequested' },
    ])
    expect(missingAdvice(duties, [trail])[0]?.state).toBe('awaited')
    expect(missingAdvice(duties, [{ ...trail, events: [notDelivered] }])[0]?.state).toBe('notDelivered')
    expect(missingAdvice(duties, [{ ...trail, advice }])).toHaveLength(1)
  })
})

describe('where an advisor stands', () => {
  const today = '2026-11-23'
  const fg = advisorFor('fg', { name: 'FG', personId: 'p' })
  const held = (heldBy: string | null, to: string | null = null) => [
    { role: 'fg' as const, heldBy, from: '2026-01-01', to },
  ]

  it.each([
    ['our own', { externalOf: null, assignments: held(null) }, 'second'],
    ['of another organisation', { externalOf: 'Regio Noord', assignments: held(null) }, 'external'],
    ['shared with another organisation', { externalOf: null, assignments: held('Regio Noord') }, 'external'],
    ['once shared', { externalOf: null, assignments: held('Regio Noord', '2026-10-01') }, 'second'],
  ] as const)('says that a data protection officer that is %s is not something else', (_, placing, line) => {
    expect(placedBy(fg, { ...placing, today }).line).toBe(line)
  })
})
