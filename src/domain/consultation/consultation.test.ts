import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../shared/dates.ts'
import { giveAccount } from './account.ts'
import { consultationStages, extend, putOut, stageOf, withdrawConsultation, type Consultation } from './consultation.ts'
import {
  answerContribution,
  contribute,
  moderate,
  publicTextOf,
  type GivenContribution,
  type TreatedContribution,
} from './contribution.ts'

const today = '2026-11-23'

const draft: Consultation = {
  id: 'c1',
  slug: 'camera-s',
  subject: 'other',
  subjectId: null,
  title: 'Mogen camera’s de kade tellen?',
  draft: 'Wij willen tellen hoe druk het is.',
  questions: 'Wat vindt u ervan?',
  followUp: 'De burgemeester besluit in maart.',
  opensOn: '2026-12-01',
  closesOn: '2027-01-15',
  answerBy: '2027-02-15',
  putOutOn: null,
  withdrawnOn: null,
  withdrawnReason: '',
  accountedOn: null,
  revision: 1,
}
const out: Consultation = { ...draft, putOutOn: today }

describe('where a consultation stands', () => {
  test.each([
    ['before it is put out', draft, '2026-12-24', 'draft'],
    ['put out, before the first day', out, '2026-11-30', 'announced'],
    ['on the first day', out, '2026-12-01', 'open'],
    ['on the last day', out, '2027-01-15', 'open'],
    ['the day after', out, '2027-01-16', 'closed'],
    ['after the account', { ...out, accountedOn: '2027-02-01' }, '2027-02-02', 'accounted'],
    ['withdrawn, whatever the day', { ...out, withdrawnOn: today }, '2027-03-01', 'withdrawn'],
  ] as const)('%s', (_, consultation, day, stage) => {
    expect(stageOf(consultation, day)).toBe(stage)
  })

  test('only goes forward as the days pass', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (one, more) => {
        const before = consultationStages.indexOf(stageOf(out, addDays(today, one)))
        const after = consultationStages.indexOf(stageOf(out, addDays(today, one + more)))
        return after >= before
      }),
    )
  })
})

describe('putting out', () => {
  test.each([
    ['what is complete', {}, true],
    ['without a question', { questions: ' ' }, 'text-missing'],
    ['without saying what happens with it', { followUp: '' }, 'text-missing'],
    ['from yesterday on', { opensOn: '2026-11-22' }, 'opens-in-the-past'],
    ['for no time at all', { closesOn: '2026-12-01' }, 'ends-before-it-opens'],
    ['with an answer before the end', { answerBy: '2027-01-15' }, 'answer-too-early'],
    ['twice', { putOutOn: '2026-11-01' }, 'not-a-draft'],
  ] as const)('%s', (_, change, expected) => {
    const result = putOut({ ...draft, ...change }, today)
    expect(result.ok ? true : result.refusal).toBe(expected)
  })

  test('gives more time, never less', () => {
    expect(extend(out, { closesOn: '2027-01-31', answerBy: '2027-03-01' }, '2027-01-10').ok).toBe(true)
    expect(extend(out, { closesOn: '2027-01-10', answerBy: '2027-03-01' }, '2027-01-05')).toMatchObject({
      refusal: 'not-later',
    })
    expect(extend(out, { closesOn: '2027-01-31', answerBy: '2027-03-01' }, '2027-01-20')).toMatchObject({
      refusal: 'not-open',
    })
  })

  test('is withdrawn with a reason', () => {
    expect(withdrawConsultation(out, '', today)).toMatchObject({ refusal: 'reason-missing' })
    expect(withdrawConsultation(out, 'Het plan gaat niet door.', today)).toMatchObject({
      value: { withdrawnOn: today },
    })
  })
})

const given: GivenContribution = {
  consultationId: 'c1',
  kind: 'resident',
  name: null,
  email: null,
  way: 'form',
  text: 'Ik wil niet gefilmd worden.',
}

describe('contributing', () => {
  test.each([
    ['a resident without a name', {}, '2026-12-10', true],
    ['before the first day', {}, '2026-11-30', 'not-open'],
    ['by form after the last day', {}, '2027-01-16', 'not-open'],
    [
      'a panel that sat before the end, entered later',
      { kind: 'panel', name: 'Burgerpanel', way: 'meeting' },
      '2027-01-16',
      true,
    ],
    ['a panel without its name', { kind: 'panel', way: 'meeting' }, '2026-12-10', 'name-missing'],
    ['nothing at all', { text: '  ' }, '2026-12-10', 'text-missing'],
  ] as const)('%s', (_, change, day, expected) => {
    const result = contribute(out, { ...given, ...change }, day)
    expect(result.ok ? true : result.refusal).toBe(expected)
  })
})

const received: TreatedContribution = {
  ...given,
  id: 'b1',
  number: 1,
  receivedAt: '2026-12-10T10:00:00.000Z',
  erasedOn: null,
  erasedLaw: null,
  erasedReason: null,
  moderation: null,
  answer: null,
}
const by = { contributionId: 'b1', byFunction: 'beleidsadviseur', on: '2027-01-20' } as const
const shown = { ...by, showing: 'shown', ground: null, shownText: null } as const
const answer = { ...by, outcome: 'partly', text: 'De camera telt schimmen, geen gezichten.' } as const

describe('what others read', () => {
  test.each([
    ['nothing before somebody looked', null, null],
    ['the text', shown, given.text],
    ['the text without personal data', { ...shown, shownText: 'Ik wil dat niet.' }, 'Ik wil dat niet.'],
    ['nothing of what is hidden', { ...shown, showing: 'hidden', ground: 'insulting' }, null],
  ] as const)('%s', (_, moderation, text) => {
    expect(publicTextOf({ ...received, moderation })).toBe(text)
  })

  test('is hidden on a ground only', () => {
    expect(moderate({ ...shown, showing: 'hidden' }, out)).toMatchObject({ refusal: 'ground-missing' })
  })
})

describe('the account', () => {
  const account = { consultationId: 'c1', summary: 'Wij tellen zonder beeld.', byFunction: 'x', on: '2027-02-01' }
  const done = { ...received, moderation: shown, answer }

  test.each([
    ['with every answer', account, [done], true],
    ['without any contribution: that is said too', account, [], true],
    ['while it runs', { ...account, on: '2027-01-10' }, [done], 'not-closed'],
    ['with one unread', account, [{ ...done, moderation: null }], 'unread'],
    ['with one unanswered, although it is hidden', account, [{ ...done, answer: null }], 'answers-missing'],
    ['without a word of its own', { ...account, summary: '' }, [done], 'summary-missing'],
  ] as const)('%s', (_, given, contributions, expected) => {
    const result = giveAccount(given, out, contributions)
    expect(result.ok ? true : result.refusal).toBe(expected)
  })

  test('closes the answers', () => {
    const accounted = { ...out, accountedOn: '2027-02-01' }
    expect(answerContribution(answer, accounted)).toMatchObject({ refusal: 'already-accounted' })
    expect(moderate(shown, accounted)).toMatchObject({ refusal: 'already-accounted' })
  })
})
