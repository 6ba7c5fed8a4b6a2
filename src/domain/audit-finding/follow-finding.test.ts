import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { findingSteps, type FindingEvent, type FollowedFinding } from './audit-finding.ts'
import {
  findingDueOn,
  findingState,
  findingTransitions,
  followFinding,
  possibleSteps,
  responseTo,
  type FindingActing,
  type FindingRefusal,
} from './follow-finding.ts'

const followed = (...events: FindingEvent[]): FollowedFinding => ({
  finding: {
    id: 'f',
    reportId: 'r',
    sequence: 1,
    text: 'Niemand weet wie besluit.',
    auditorWord: 'ernstig',
    recommendation: 'Leg vast wie besluit.',
    codes: ['SV.12'],
    bodyId: 'college',
    respondBy: '2026-09-01',
    ownerFunction: 'gemeentesecretaris',
    ownerPersonId: 'mirjam',
  },
  events,
})
const event = (step: FindingEvent['step'], given: Partial<FindingEvent> = {}): FindingEvent => ({
  step,
  answer: step === 'respond' ? 'accepted' : null,
  text: 'tekst',
  dueOn: step === 'respond' ? '2026-12-31' : null,
  reference: 'B-2026-9',
  personId: step === 'followUp' ? 'mirjam' : 'else',
  on: '2026-08-20',
  ...given,
})
const secretary: FindingActing = { personId: 'sec', roles: ['bodySecretary'], recordsForBody: true }
const owner: FindingActing = { personId: 'mirjam', roles: ['chiefExecutive'], recordsForBody: false }
const auditor: FindingActing = { personId: 'audit', roles: ['internalAuditor'], recordsForBody: false }
const step = (on: FollowedFinding, next: FindingEvent, acting: FindingActing) =>
  followFinding(on, next, { acting, today: '2026-11-23', reportedOn: '2026-08-01' })

const answered = followed(event('respond'))
const worked = followed(event('respond'), event('followUp'))
const declined = followed(event('respond', { answer: 'notAccepted', dueOn: null }))
const closed = followed(...worked.events, event('close'))
const later = { dueOn: '2027-03-01' }

describe('a finding', () => {
  it('is answered, followed up, and closed by an auditor', () => {
    expect(step(followed(), event('respond'), secretary)).toEqual({ ok: true, value: 'answered' })
    expect(step(answered, event('followUp'), owner)).toEqual({ ok: true, value: 'followedUp' })
    expect(step(worked, event('sendBack'), auditor)).toEqual({ ok: true, value: 'answered' })
    expect(step(worked, event('close'), auditor)).toEqual({ ok: true, value: 'closed' })
  })

  it('may be refused with a reason, without a day', () => {
    const refused = step(followed(), event('respond', { answer: 'notAccepted', dueOn: null }), secretary)
    expect(refused).toEqual({ ok: true, value: 'declined' })
    expect(step(declined, event('close', { reference: '' }), auditor)).toEqual({ ok: true, value: 'closed' })
  })

  it('keeps the same words once, and other words as a new step', () => {
    expect(step(answered, event('respond'), secretary)).toEqual({ ok: false, refusal: 'said-already' })
    expect(step(answered, event('respond', { text: 'Anders.' }), secretary).ok).toBe(true)
    expect(step(worked, event('followUp'), owner)).toEqual({ ok: false, refusal: 'said-already' })
    expect(step(worked, event('followUp', { text: 'En ook dit.' }), owner).ok).toBe(true)
  })

  it('is answered anew as long as nothing was done, and the last answer counts', () => {
    expect(step(declined, event('respond'), secretary)).toEqual({ ok: true, value: 'answered' })
    const moved = followed(event('respond'), event('respond', later))
    expect([responseTo(moved)?.dueOn, findingDueOn(moved)]).toEqual(['2027-03-01', '2027-03-01'])
  })

  it('is opened again by an auditor, with a day', () => {
    expect(step(closed, event('reopen', later), auditor)).toEqual({ ok: true, value: 'answered' })
    const again = followed(...closed.events, event('reopen', later))
    expect(findingDueOn(again)).toBe('2027-03-01')
    expect(step(again, event('followUp'), owner)).toEqual({ ok: true, value: 'followedUp' })
    const noted = followed(...declined.events, event('close'))
    expect(step(noted, event('reopen', later), auditor)).toEqual({ ok: true, value: 'open' })
    expect(findingDueOn(followed(...noted.events, event('reopen', later)))).toBe('2027-03-01')
  })

  it('offers each visitor what that visitor can do now', () => {
    expect(possibleSteps(worked, auditor)).toEqual(['sendBack', 'close'])
    expect(possibleSteps(worked, owner)).toEqual(['followUp'])
    expect(possibleSteps(closed, secretary)).toEqual([])
  })

  test.each<readonly [string, FindingRefusal, FollowedFinding, FindingEvent, FindingActing]>([
    ['answered after it was done', 'step-not-possible', worked, event('respond'), secretary],
    ['closed before anything was done', 'step-not-possible', answered, event('close'), auditor],
    ['closed without the proof that was seen', 'reference-missing', worked, event('close', { reference: '' }), auditor],
    ['done when the body declined it', 'step-not-possible', declined, event('followUp'), owner],
    ['opened again without a day', 'due-missing', closed, event('reopen'), auditor],
    ['opened again by the owner', 'not-an-auditor', closed, event('reopen', later), owner],
    ['answered before the report', 'before-last-step', followed(), event('respond', { on: '2026-07-31' }), secretary],
    ['followed up before the answer', 'before-last-step', answered, event('followUp', { on: '2026-08-19' }), owner],
    ['answered by the owner', 'not-the-recorder', followed(), event('respond'), owner],
    ['answered without an answer', 'answer-missing', followed(), event('respond', { answer: null }), secretary],
    ['answered without a reason', 'text-missing', followed(), event('respond', { text: ' ' }), secretary],
    ['answered without a document', 'reference-missing', followed(), event('respond', { reference: '' }), secretary],
    ['accepted without a day', 'due-missing', followed(), event('respond', { dueOn: null }), secretary],
    ['accepted for yesterday', 'due-before-answer', followed(), event('respond', { dueOn: '2026-08-01' }), secretary],
    ['followed up by somebody else', 'not-the-owner', answered, event('followUp'), secretary],
    ['followed up without proof', 'reference-missing', answered, event('followUp', { reference: '' }), owner],
    ['closed before an answer', 'step-not-possible', followed(), event('close'), auditor],
    ['closed by the owner', 'not-an-auditor', worked, event('close'), owner],
    [
      'closed by an auditor who owns it',
      'owner-is-auditor',
      worked,
      event('close'),
      { ...auditor, personId: 'mirjam' },
    ],
    ['closed tomorrow', 'in-future', worked, event('close', { on: '2026-11-24' }), auditor],
  ])('is not %s', (...[, refusal, on, next, acting]) => {
    expect(step(on, next, acting)).toEqual({ ok: false, refusal })
  })

  it('has a day for the answer, and then the day that the body named', () => {
    expect([followed(), answered, worked].map(findingDueOn)).toEqual(['2026-09-01', '2026-12-31', null])
  })

  it('only takes steps of the table', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...findingSteps)),
        fc.constantFrom(secretary, owner, auditor),
        (steps, who) => {
          let now = followed()
          for (const one of steps) {
            const before = findingState(now)
            const result = step(now, event(one), who)
            if (!result.ok) continue
            expect(findingTransitions[one].from).toContain(before)
            now = followed(...now.events, event(one))
          }
        },
      ),
    )
  })
})
