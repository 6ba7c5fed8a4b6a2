import { describe, expect, test } from 'vitest'
import { eraseLine, type Erasure, type ErasureRefusal } from './erasure.ts'

const erasure: Erasure = { sequence: 7, ground: 'privacy', law: 'AVG, artikel 17', reason: 'Verzoek van 3 november' }
const line = { action: 'question.asked', erased: false }

describe('the text of a line of the log', () => {
  test('is erased on a ground with its law and reason, on one line each', () => {
    const told = { ...erasure, reason: ' Verzoek\nvan 3 november ' }
    expect(eraseLine(told, line)).toEqual({ ok: true, value: erasure })
  })

  test.each<readonly [string, ErasureRefusal, Partial<Erasure>, typeof line | undefined]>([
    ['a line that is not there', 'line-unknown', {}, undefined],
    ['what is erased already', 'already-erased', {}, { ...line, erased: true }],
    ['what seals a frozen text', 'line-stays', {}, { ...line, action: 'snapshot.frozen' }],
    ['what tells of an earlier erasure', 'line-stays', {}, { ...line, action: 'audit.erased' }],
    ['anything without a law', 'law-missing', { law: ' ' }, line],
    ['anything without a reason', 'reason-missing', { reason: '\n' }, line],
  ])('is not erased: %s', (_, refusal, change, found) => {
    expect(eraseLine({ ...erasure, ...change }, found)).toEqual({ ok: false, refusal })
  })
})
