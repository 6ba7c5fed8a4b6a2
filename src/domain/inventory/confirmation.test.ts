import { describe, expect, test } from 'vitest'
import { answerConfirmation, withdrawRequest, type AnswerConfirmation } from './answer-confirmation.ts'
import { askConfirmation } from './ask-confirmation.ts'
import {
  confirmationsOn,
  inventoryStanding,
  standsOnList,
  type AskedConfirmation,
  type InventoryAnswer,
} from './confirmation.ts'

const today = '2026-11-23'
const scan = { id: 'scan', name: 'Parkeerscan' }
const meter = { id: 'meter', name: 'Druktemeter' }

const asked = (personId: string, answer: Partial<InventoryAnswer> | null = null, dueOn = '2026-12-01') =>
  ({
    request: {
      ...{ id: `${personId} ${dueOn}`, personId, personFunction: `hoofd ${personId}`, note: '' },
      ...{ askedBy: 'sanne', askerFunction: 'beleidsadviseur', askedOn: '2026-11-02', dueOn },
    },
    answer: answer && {
      ...{ requestId: `${personId} ${dueOn}`, outcome: 'complete', words: '', listed: [scan], notOurs: [] },
      ...{ answeredBy: personId, answererFunction: `hoofd ${personId}`, answeredOn: '2026-11-10', ...answer },
    },
    personHere: true,
  }) satisfies AskedConfirmation

const stateOf = (...all: AskedConfirmation[]) => confirmationsOn(all, today).map(({ state }) => state)

describe('how a request stands', () => {
  test.each([
    ['it waits until its last day', asked('a', null, today), 'waiting'],
    ['it is late a day after', asked('a', null, '2026-11-22'), 'late'],
    ['all is there', asked('a', {}), 'confirmed'],
    ['something is missing', asked('a', { outcome: 'incomplete', words: 'De chatbot.' }), 'differs'],
    ['something belongs to somebody else', asked('a', { notOurs: [scan] }), 'differs'],
    ['it was taken back', asked('a', { outcome: 'withdrawn', words: 'Verkeerde persoon.' }), 'withdrawn'],
    ['the person left', { ...asked('a'), personHere: false }, 'left'],
  ])('%s', (_, one, state) => {
    expect(stateOf(one)).toEqual([state])
  })

  test('an open one lapses when the same person is asked again, unless that is taken back', () => {
    expect(stateOf(asked('a', null, '2026-11-20'), asked('b'), asked('a'))).toEqual([
      'askedAgain',
      'waiting',
      'waiting',
    ])
    expect(stateOf(asked('a', null, '2026-11-20'), asked('a', { outcome: 'withdrawn' }))).toEqual(['late', 'withdrawn'])
  })
})

describe('what is known of the inventory', () => {
  const standing = (...all: AskedConfirmation[]) => inventoryStanding(confirmationsOn(all, today))

  test('is nothing before anybody was asked', () => {
    expect(standing()).toEqual({ confirmed: [], differs: [], unanswered: [], last: null })
  })

  test('is who confirmed, who differs and who is silent, by function', () => {
    expect(
      standing(
        asked('a', {}),
        asked('b', { outcome: 'incomplete', words: 'x' }),
        asked('c', null, '2026-11-20'),
        asked('d'),
      ),
    ).toEqual({
      confirmed: ['hoofd a'],
      differs: ['hoofd b'],
      unanswered: [
        { function: 'hoofd c', dueOn: '2026-11-20', late: true },
        { function: 'hoofd d', dueOn: '2026-12-01', late: false },
      ],
      last: { on: '2026-11-10', function: 'hoofd a' },
    })
  })

  test('keeps when it was confirmed last, also when it is asked again', () => {
    const again = standing(asked('a', { answeredOn: '2025-11-10' }, '2025-12-01'), asked('a'))
    expect(again).toMatchObject({ confirmed: [], last: { on: '2025-11-10' } })
    expect(again.unanswered).toHaveLength(1)
  })
})

describe('asking', () => {
  const candidates = [
    { id: 'a', jobTitle: 'hoofd a' },
    { id: 'b', jobTitle: 'hoofd b' },
  ]
  const ask = (personIds: readonly string[], dueOn = '2026-12-01', open: readonly AskedConfirmation[] = []) =>
    askConfirmation({ personIds, dueOn, note: '' }, { candidates, confirmations: confirmationsOn(open, today), today })

  test.each([
    ['nobody', ask([]), 'nobody-chosen'],
    ['somebody who owns no process', ask(['a', 'x']), 'not-a-candidate'],
    ['for today', ask(['a'], today), 'due-in-past'],
    ['twice for the same day', ask(['a'], '2026-12-01', [asked('a')]), 'asked-already'],
  ])('%s is refused', (_, result, refusal) => {
    expect(result).toEqual({ ok: false, refusal })
  })

  test('goes to each of them once, also again with another day or after an answer', () => {
    expect(ask(['b', 'a', 'a'])).toEqual({ ok: true, value: candidates })
    expect(ask(['a'], '2026-12-08', [asked('a')]).ok).toBe(true)
    expect(ask(['a'], '2026-12-01', [asked('a', {})]).ok).toBe(true)
  })
})

describe('answering', () => {
  const [open, done] = confirmationsOn([asked('a'), asked('b', {})], today)
  const given: AnswerConfirmation = { outcome: 'complete', words: '', listedIds: ['scan', 'meter'], notOursIds: [] }
  const around = { personId: 'a', list: [scan, meter] }
  if (open === undefined || done === undefined) throw new Error('Two were asked.')

  test('keeps the list as it was, and what belongs to somebody else', () => {
    const kept = { ok: true, value: { listed: [scan, meter], notOurs: [meter] } }
    expect(answerConfirmation({ ...given, notOursIds: ['meter'] }, open, around)).toEqual(kept)
    expect(answerConfirmation({ ...given, listedIds: [] }, open, { ...around, list: [] }).ok).toBe(true)
  })

  test.each([
    ['somebody else', given, open, { ...around, personId: 'b' }, 'not-asked'],
    ['a second time', given, done, { ...around, personId: 'b' }, 'answered-already'],
    ['another list', { ...given, listedIds: ['scan'] }, open, around, 'list-changed'],
    ['what is not on it', { ...given, notOursIds: ['x'] }, open, around, 'not-on-list'],
    ['what is missing without words', { ...given, outcome: 'incomplete', words: ' ' }, open, around, 'missing-empty'],
  ] as const)('by or about %s is refused', (_, answer, confirmation, who, refusal) => {
    expect(answerConfirmation(answer, confirmation, who)).toEqual({ ok: false, refusal })
  })

  test('is over once it was taken back, with a reason', () => {
    expect(withdrawRequest(open, '')).toEqual({ ok: false, refusal: 'reason-empty' })
    expect(withdrawRequest(open, 'Verkeerde persoon.').ok).toBe(true)
    expect(withdrawRequest(done, 'Toch niet.')).toEqual({ ok: false, refusal: 'answered-already' })
    const [gone] = confirmationsOn([asked('a', { outcome: 'withdrawn' })], today)
    expect(gone && answerConfirmation(given, gone, around)).toEqual({ ok: false, refusal: 'no-longer-asked' })
  })
})

test('a list holds what is prepared, tried or used, and not what ended', () => {
  expect(standsOnList('suspended')).toBe(true)
  expect(['outOfUse', 'rejected', 'withdrawn'].map((status) => standsOnList(status as 'outOfUse'))).toEqual([
    false,
    false,
    false,
  ])
})
