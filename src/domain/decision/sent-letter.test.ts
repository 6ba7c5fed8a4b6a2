import { describe, expect, it } from 'vitest'
import type { RoleAssignment } from '../person/role.ts'
import {
  receivers,
  recordSentLetter,
  standingLetters,
  type LetterSurroundings,
  type SentLetter,
} from './sent-letter.ts'

const body = (id: string, role: 'representative' | 'executive' | 'singleHeaded') =>
  ({ id, role, from: '2020-01-01', to: null }) as const
const bodies = [body('burgemeester', 'singleHeaded'), body('college', 'executive'), body('raad', 'representative')]

const letter: SentLetter = {
  id: 'brief-1',
  decisionId: 'besluit',
  bodyId: 'raad',
  sentOn: '2026-10-02',
  recordNumber: 'RIB-2026-31',
  recordAddress: null,
  note: '',
  corrects: null,
  withdrawn: false,
  recordedBy: 'mirjam',
  recordedAt: '2026-10-02T10:00:00.000Z',
}
const clerk = (bodyId: string): RoleAssignment => ({
  id: 'rol',
  personId: 'mirjam',
  role: 'clerk',
  scope: { kind: 'body', id: bodyId },
  portfolio: null,
  heldBy: null,
  from: '2020-01-01',
  to: null,
})
const around: LetterSurroundings = {
  decision: { bodyId: 'college', decidedOn: '2026-09-22' },
  bodies,
  letters: [],
  assignments: [clerk('college'), clerk('raad')],
  today: '2026-10-05',
}
const refusal = (changed: Partial<SentLetter>, where: Partial<LetterSurroundings> = {}) => {
  const result = recordSentLetter({ ...letter, ...changed }, { ...around, ...where })
  return result.ok ? 'recorded' : result.refusal
}

describe('recording that a letter was sent', () => {
  it('is possible for a body that did not decide, once the decision is there', () => {
    expect(recordSentLetter(letter, around)).toEqual({ ok: true, value: letter })
    expect(refusal({ sentOn: '2026-09-21' })).toBe('letter-before-decision')
    expect(refusal({ sentOn: '2026-10-06' })).toBe('letter-in-future')
    expect(refusal({ bodyId: 'elders' })).toBe('letter-body-unknown')
    expect(refusal({ bodyId: 'college' })).toBe('letter-to-itself')
  })

  it('is refused a second time for the same body and day, such as when a button is pressed twice', () => {
    const again = { id: 'brief-2' }
    expect(refusal(again, { letters: [letter] })).toBe('letter-twice')
    expect(refusal({ ...again, sentOn: '2026-10-03' }, { letters: [letter] })).toBe('recorded')
    const corrects = { letterId: letter.id, reason: 'Het nummer was verkeerd.' }
    expect(refusal({ ...again, corrects }, { letters: [letter] })).toBe('recorded')
  })

  it('is for who records for one of the two bodies', () => {
    expect(refusal({}, { assignments: [clerk('college')] })).toBe('recorded')
    expect(refusal({}, { assignments: [clerk('burgemeester')] })).toBe('letter-of-others')
  })

  it('is refused for a decision of the representative body itself', () => {
    const decision = { bodyId: 'raad', decidedOn: '2026-09-22' }
    expect(refusal({ bodyId: 'college' }, { decision })).toBe('letter-to-itself')
  })

  it('offers the representative body first', () => {
    expect(receivers(bodies, 'college', '2026-10-02').map(({ id }) => id)).toEqual(['raad', 'burgemeester'])
  })
})

describe('correcting it', () => {
  const letters = [letter]
  const second = { ...letter, id: 'brief-2', corrects: { letterId: 'brief-1', reason: 'Het nummer klopte niet.' } }

  it('is a new record that takes the place of the earlier one, once', () => {
    expect(refusal(second, { letters })).toBe('recorded')
    expect(standingLetters([letter, second])).toEqual([second])
    expect(refusal({ ...second, id: 'brief-3' }, { letters: [letter, second] })).toBe('letter-corrected')
  })

  it('says what was wrong, of a record that is there', () => {
    expect(refusal({ ...second, corrects: { letterId: 'brief-1', reason: ' ' } }, { letters })).toBe(
      'letter-reason-missing',
    )
    expect(refusal(second)).toBe('letter-unknown')
  })

  it('can say that nothing was sent', () => {
    expect(standingLetters([letter, { ...second, withdrawn: true }])).toEqual([])
  })
})
