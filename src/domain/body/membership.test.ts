import { describe, expect, it } from 'vitest'
import type { GoverningBody } from './body.ts'
import { addMember, addTerm, membersOn, type BodyMember, type Term } from './membership.ts'

const college: GoverningBody = {
  id: 'college',
  code: 'college',
  role: 'executive',
  name: 'college van burgemeester en wethouders',
  legalBasis: 'Gemeentewet artikel 160',
  collegial: true,
  from: '2026-01-01',
  to: null,
}
const member = (personId: string, from: string, to: string | null, bodyId = 'college'): BodyMember => ({
  id: `${personId}-${from}`,
  bodyId,
  personId,
  title: 'wethouder',
  politicalGroup: null,
  from,
  to,
})

describe('the members of a body', () => {
  it('are those of that day, first and last day included', () => {
    const members = [member('noor', '2026-01-01', '2026-06-30'), member('ali', '2026-07-01', null)]
    const names = (day: string) => membersOn(members, 'college', day).map((one) => one.personId)
    expect(names('2026-06-30')).toEqual(['noor'])
    expect(names('2026-07-01')).toEqual(['ali'])
    expect(names('2025-12-31')).toEqual([])
  })
})

describe('becoming a member', () => {
  const wish = (personId: string, from: string, to: string | null = null) => ({ personId, from, to })

  it('is refused outside the life of the body', () => {
    expect(addMember(college, [], wish('noor', '2025-12-31'))).toEqual({ ok: false, refusal: 'outside-the-body' })
    expect(addMember({ ...college, to: '2030-01-01' }, [], wish('noor', '2026-02-01'))).toEqual({
      ok: false,
      refusal: 'outside-the-body',
    })
  })

  it('is refused for who is a member already in that time', () => {
    const members = [member('noor', '2026-01-01', '2026-06-30')]
    expect(addMember(college, members, wish('noor', '2026-06-30'))).toEqual({ ok: false, refusal: 'already-member' })
    expect(addMember(college, members, wish('noor', '2026-07-01')).ok).toBe(true)
  })

  it('is refused for a second holder of a single-headed body', () => {
    const mayor: GoverningBody = { ...college, id: 'burgemeester', role: 'singleHeaded', collegial: false }
    const members = [member('bea', '2026-01-01', null, 'burgemeester')]
    expect(addMember(mayor, members, wish('ali', '2026-05-01'))).toEqual({ ok: false, refusal: 'single-headed-taken' })
  })

  it('is refused when it would end before it starts', () => {
    expect(addMember(college, [], wish('noor', '2026-05-01', '2026-04-01'))).toEqual({
      ok: false,
      refusal: 'ends-before-it-starts',
    })
  })
})

describe('terms of office', () => {
  const term: Term = {
    id: 't',
    bodyId: 'raad',
    name: '2022-2026',
    electionOn: null,
    agreementUrl: null,
    from: '2022-03-30',
    to: '2026-03-29',
  }

  it('follow each other without overlap', () => {
    expect(addTerm([term], { bodyId: 'raad', from: '2026-03-30', to: null }).ok).toBe(true)
    expect(addTerm([term], { bodyId: 'raad', from: '2026-03-29', to: null })).toEqual({
      ok: false,
      refusal: 'overlaps-another',
    })
    expect(addTerm([term], { bodyId: 'ab', from: '2026-03-01', to: null }).ok).toBe(true)
  })
})
