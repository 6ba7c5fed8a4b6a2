import { aMandate } from './test-mandate.ts'
import { describe, expect, test } from 'vitest'

import type { GoverningBody } from '../body/body.ts'
import type { ReservationInForce } from '../routing/reserved-question.ts'
import { endMandate, grantMandate, reservedIn, type GrantSurroundings } from './grant-mandate.ts'
import { covers, type Mandate } from './mandate.ts'

const college: GoverningBody = {
  id: 'college',
  code: 'college',
  role: 'executive',
  name: 'college',
  legalBasis: '',
  collegial: true,
  from: '2022-01-01',
  to: null,
}

const reserved = (question: 'desirability' | 'review', when: 'hardConditionFailed' | null): ReservationInForce => ({
  reserved: {
    id: question,
    question,
    classes: ['A', 'B'],
    when,
    unless: null,
    source: { kind: 'proposal', label: { nl: 'bron', en: 'source' } },
    title: { nl: question, en: question },
  },
  standing: { kind: 'provisional' },
})

const proposal: Mandate = aMandate({ id: 'm1', questions: ['deployment'], classes: ['C'] })

const around: GrantSurroundings = {
  bodies: [college],
  reservations: [reserved('desirability', null), reserved('review', 'hardConditionFailed')],
  register: [],
}

const parent: Mandate = {
  ...proposal,
  id: 'm0',
  granteeFunction: 'directeur',
  granteePersonId: null,
  subMandateAllowed: true,
  to: '2026-12-31',
  maxAmountCents: 10_000_00,
}
const sub: Mandate = { ...proposal, parentId: 'm0', to: '2026-06-30', maxAmountCents: 5_000_00 }

describe('granting a mandate', () => {
  test('is accepted for a question that is not reserved', () => {
    expect(grantMandate(proposal, around)).toEqual({ ok: true, value: proposal })
  })

  test.each([
    ['a reserved question', { questions: ['desirability'], classes: ['B'] }, 'reserved-question'],
    ['a reserved question hidden in "all classes"', { questions: ['desirability'], classes: [] }, 'reserved-question'],
    ['no question at all', { questions: [] }, 'nothing-mandated'],
    ['an end before the start', { to: '2025-12-31' }, 'period-reversed'],
    ['a body that does not exist', { grantorBodyId: 'raad' }, 'grantor-cannot-mandate'],
    ['a body that did not exist yet', { from: '2021-01-01' }, 'grantor-cannot-mandate'],
    ['no decision behind it', { decisionReference: '  ' }, 'reference-missing'],
    ['an outsider who did not agree', { granteeSubordinate: false }, 'consent-missing'],
    ['a parent that is not there', { parentId: 'm9' }, 'parent-unknown'],
  ] as const)('is refused for %s', (_name, given, refusal) => {
    expect(grantMandate({ ...proposal, ...given }, around)).toEqual({ ok: false, refusal })
  })

  test('of class C on a question reserved for A and B is accepted', () => {
    expect(grantMandate({ ...proposal, questions: ['desirability'] }, around).ok).toBe(true)
  })

  test('of everything except a list is accepted: the reserved questions stay out by themselves', () => {
    expect(grantMandate({ ...proposal, mode: 'negativeList', questions: [] }, around).ok).toBe(true)
  })

  test('on a review is accepted: only after a broken hard condition it is reserved', () => {
    const review: Mandate = { ...proposal, questions: ['review'], classes: ['B'] }
    expect(grantMandate(review, around).ok).toBe(true)
    expect(reservedIn(review, around.reservations)).toEqual([])
  })

  test('under another mandate stays within it', () => {
    expect(grantMandate(sub, { ...around, register: [parent] }).ok).toBe(true)
  })

  test('comes back from below to the function that handed it on: refused', () => {
    const top = { ...parent, id: 'top', granteeFunction: 'secretaris' }
    const middle = { ...parent, parentId: 'top' }
    const back = { ...sub, parentId: middle.id, granteeFunction: 'Secretaris' }
    const given = { ...around, register: [top, middle] }
    expect(grantMandate(back, given)).toEqual({ ok: false, refusal: 'sub-mandate-circular' })
    const other = { ...back, granteePersonId: 'p2' }
    expect(grantMandate(other, { ...around, register: [{ ...top, granteePersonId: 'p1' }, middle] }).ok).toBe(true)
  })

  test.each([
    ['does not allow it', sub, { ...parent, subMandateAllowed: false }, 'sub-mandate-not-allowed'],
    ['knows fewer questions', { ...sub, questions: ['deployment', 'pilot'] }, parent, 'sub-mandate-wider'],
    ['ends earlier', { ...sub, to: null }, parent, 'sub-mandate-wider'],
    ['allows less money', { ...sub, maxAmountCents: null }, parent, 'sub-mandate-wider'],
    ['is for one field of work', sub, { ...parent, domains: ['parking'] }, 'sub-mandate-wider'],
    ['allows a shorter time', { ...sub, maxMonths: 24 }, { ...parent, maxMonths: 12 }, 'sub-mandate-wider'],
    ['leaves what is sensitive to the body', sub, { ...parent, exclusions: ['press'] }, 'sub-mandate-wider'],
    ['is itself under this one', sub, { ...parent, parentId: 'm1' }, 'sub-mandate-circular'],
    ['is this one', { ...sub, id: 'm0' }, parent, 'sub-mandate-circular'],
    ['this function holds itself', { ...sub, granteeFunction: ' Directeur' }, parent, 'sub-mandate-circular'],
    ['is of another body', sub, { ...parent, grantorBodyId: 'raad' }, 'parent-unknown'],
  ] as const)('under a mandate that %s is refused', (...[, given, above, refusal]) => {
    expect(grantMandate(given, { ...around, register: [above] })).toEqual({ ok: false, refusal })
  })
})

describe('ending a mandate', () => {
  test('keeps the days on which it held', () => {
    expect(endMandate(proposal, '2026-11-23', 'reorganisatie')).toMatchObject({ ok: true, value: { to: '2026-11-23' } })
  })

  test.each([
    ['without a reason', proposal, '2026-11-23', ' ', 'reason-missing'],
    ['that already ended', { ...proposal, to: '2026-06-30' }, '2026-11-23', 'weg', 'already-ended'],
    ['before it began', proposal, '2025-06-30', 'weg', 'end-before-start'],
  ] as const)('%s is refused', (...[, mandate, lastDay, reason, refusal]) => {
    expect(endMandate(mandate, lastDay, reason)).toEqual({ ok: false, refusal })
  })
})

describe('a mandate covers', () => {
  const matter = {
    grantorBodyId: 'college',
    question: 'deployment',
    riskClass: 'C',
    domains: ['parking'],
    day: '2026-11-23',
    amountCents: 20_000_00,
    months: 36,
    exclusions: ['press'],
  } as const

  test.each([
    ['its question, class and day', {}, true],
    ['not the day after its end', { to: '2026-11-22' }, false],
    ['its last day', { to: '2026-11-23' }, true],
    ['not another class', { classes: ['B'] }, false],
    ['its own field of work', { domains: ['parking'] }, true],
    ['not another field of work', { domains: ['work'] }, false],
    ['nothing while an outsider did not agree', { granteeSubordinate: false }, false],
    ['everything but its list', { mode: 'negativeList', questions: ['pilot'] }, true],
    ['what stays within its limits', { maxAmountCents: 20_000_00, maxMonths: 36, exclusions: ['precedent'] }, true],
    ['no higher amount', { maxAmountCents: 19_999_99 }, false],
    ['no longer time', { maxMonths: 24 }, false],
    ['nothing that it leaves with the body', { exclusions: ['press'] }, false],
    ['not what its list leaves out', { mode: 'negativeList', questions: ['deployment'] }, false],
  ] as const)('%s', (_name, given, expected) => {
    expect(covers({ ...proposal, ...given }, matter)).toBe(expected)
  })
})
