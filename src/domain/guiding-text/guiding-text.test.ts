import { describe, expect, test } from 'vitest'
import type { Role } from '../person/role.ts'
import { guidingStatuses } from './guiding-text.ts'
import { missingAnswers, missingInText, missingReactions, missingTerm, periodIsShort } from './missing.ts'
import { inForceOn, reaffirmationDue, standingOn } from './standing.ts'
import { testFramework, testNorm, testText } from './test-text.ts'
import { guidingTransitions, guidingTriggers, moveText } from './transitions.ts'
import { mayWrite, writePart, type Writer } from './writing.ts'

const writer: Writer = { roles: ['policyAdvisor'], recordsForBody: false }
const clerk: Writer = { roles: ['clerk'], recordsForBody: true }
const by = (roles: readonly Role[]) => ({ roles, contributions: [], consulted: [], questions: [], today: '2026-11-23' })

describe('an adopted version', () => {
  const adopted = testFramework({ status: 'adopted' })

  test('has no arrow out: nothing brings it back to a draft (NF4)', () => {
    expect(guidingTransitions.filter(({ from }) => from === 'adopted')).toEqual([])
    for (const trigger of guidingTriggers) expect(moveText(adopted, trigger, by(['policyAdvisor'])).ok).toBe(false)
  })

  test.each([writer, clerk])('is written by nobody (NF4)', (one) => {
    expect(mayWrite(adopted, one, null)).toEqual({ ok: false, refusal: 'adopted-never-changes' })
  })
})

describe('a norm', () => {
  const draft = { type: 'norm', code: '9.9', sequence: 10, content: testNorm() } as const

  test('without a source is not even kept as a draft (NF6)', () => {
    const content = { ...testNorm(), source: { kind: 'proposal', label: ' ', url: null } } as const
    expect(writePart(testFramework(), { key: 'new', draft: { ...draft, content } }, writer)).toEqual({
      ok: false,
      refusal: 'norm-without-source',
    })
  })

  test('needs a sentence, a question and a way to deviate before it is put to anybody (NF6)', () => {
    const content = { ...testNorm(), statement: '', question: ' ', deviation: { body: 'nobody', how: '' } } as const
    const text = testFramework({ norms: [content] })
    const found = missingInText(text).flatMap((one) => ('key' in one ? [one.what] : []))
    expect(found).toEqual(['sentence', 'question', 'deviation'])
  })

  test.each(['1.1', 'met spatie', 'A', '../x', ''])('is not called %s', (code) => {
    expect(writePart(testFramework(), { key: 'new', draft: { ...draft, code } }, writer).ok).toBe(false)
  })
})

describe('our own first words', () => {
  test('are not put to anybody before somebody made them his own', () => {
    const text = testFramework({ ownWords: false })
    expect(missingInText(text).map(({ what }) => what)).toContain('starter')
    expect(moveText(text, 'consult', by(['policyAdvisor']))).toEqual({ ok: false, refusal: 'incomplete' })
  })
})

describe('a text on its way', () => {
  test('goes from draft through consultation to the body, and only by its writers', () => {
    expect(moveText(testFramework(), 'consult', by(['policyAdvisor'])).ok).toBe(true)
    expect(moveText(testFramework({ status: 'consultation' }), 'offer', by(['executiveMember'])).ok).toBe(true)
    for (const role of ['projectLead', 'developer', 'administrator', 'clerk'] as const)
      expect(moveText(testFramework(), 'consult', by([role]))).toEqual({ ok: false, refusal: 'not-your-role' })
  })

  test('is not offered without a consultation', () => {
    expect(moveText(testFramework(), 'offer', by(['policyAdvisor']))).toEqual({
      ok: false,
      refusal: 'consultation-needed',
    })
  })

  test('is not offered before the day is over until which people can react', () => {
    const text = {
      ...testFramework({ status: 'consultation' }),
      consultation: { from: '2026-11-01', to: '2026-11-23', asked: 'Mist u iets?' },
    }
    const offeredOn = (today: string) => moveText(text, 'offer', { ...by(['policyAdvisor']), today })
    expect(missingTerm(text, '2026-11-23')).toEqual([{ what: 'term', until: '2026-11-23' }])
    expect(offeredOn('2026-11-23')).toEqual({ ok: false, refusal: 'incomplete' })
    expect(offeredOn('2026-11-24').ok).toBe(true)
  })

  test('is not offered while a contribution has no reaction', () => {
    const open = [{ key: 'a', reaction: ' ' }]
    expect(missingReactions(open)).toEqual([{ what: 'reaction', key: 'a' }])
    expect(
      moveText(testFramework({ status: 'consultation' }), 'offer', {
        ...by(['policyAdvisor']),
        contributions: open,
      }),
    ).toEqual({ ok: false, refusal: 'incomplete' })
  })

  test('is not offered while somebody who was consulted has no answer', () => {
    const around = {
      ...by(['policyAdvisor']),
      consulted: [{ what: 'answer', name: 'Meedenken, 3', answered: false }],
    } as const
    expect(missingAnswers(around.consulted)).toEqual([{ what: 'answer', contribution: 'Meedenken, 3' }])
    expect(moveText(testFramework({ status: 'consultation' }), 'offer', around)).toMatchObject({
      refusal: 'incomplete',
    })
  })

  test('is not offered while a consultation about it is open, or closed without an account', () => {
    const around = {
      ...by(['policyAdvisor']),
      consulted: [{ what: 'account', name: 'Meedenken', answered: false }],
    } as const
    expect(missingAnswers(around.consulted)).toEqual([{ what: 'account', consultation: 'Meedenken' }])
    expect(moveText(testFramework({ status: 'consultation' }), 'offer', around)).toMatchObject({
      refusal: 'incomplete',
    })
  })

  test('is never adopted by its writers, whatever its state', () => {
    for (const status of guidingStatuses)
      for (const trigger of ['adopt', 'registerHistoric'] as const)
        expect(moveText(testFramework({ status }), trigger, by(['policyAdvisor', 'executiveMember'])).ok).toBe(false)
  })

  test('changes once offered only by an accepted amendment, worked in by the clerk', () => {
    const offered = testFramework({ status: 'offered' })
    const key = offered.parts.find(({ type }) => type === 'norm')?.key ?? null
    expect(mayWrite(offered, writer, key)).toEqual({ ok: false, refusal: 'offered-is-frozen' })
    expect(mayWrite(offered, clerk, key)).toEqual({ ok: false, refusal: 'no-amendment' })
    const amended = testFramework({ status: 'offered', amendments: [{ partKey: key, result: 'accepted' }] })
    expect(mayWrite(amended, clerk, key).ok).toBe(true)
    const rejected = testFramework({ status: 'offered', amendments: [{ partKey: key, result: 'rejected' }] })
    expect(mayWrite(rejected, clerk, key)).toEqual({ ok: false, refusal: 'no-amendment' })
  })
})

test('a vision speaks about every theme, and a period under two years is remarked upon (VP1)', () => {
  expect(missingInText(testText({ parts: [] })).filter(({ what }) => what === 'theme')).toHaveLength(7)
  const about = (periodTo: string) => ({ ...testText().about, periodFrom: '2026-01-01', periodTo })
  expect(periodIsShort(testText({ about: about('2026-12-31') }))).toBe(true)
  expect(periodIsShort(testText({ about: about('2029-12-31') }))).toBe(false)
})

describe('in force', () => {
  const versions = [
    {
      versionId: 'one',
      kind: 'framework',
      number: 1,
      inForceFrom: '2024-01-01',
      reviewBy: '2028-01-01',
      decisionId: 'd1',
    },
    {
      versionId: 'two',
      kind: 'framework',
      number: 2,
      inForceFrom: '2026-03-01',
      reviewBy: '2030-03-01',
      decisionId: 'd2',
    },
  ] as const
  const on = (day: string) => inForceOn(versions, [], { kind: 'framework', day })?.number ?? null

  test.each([
    ['2023-12-31', null],
    ['2024-01-01', 1],
    ['2026-02-28', 1],
    ['2026-03-01', 2],
    ['2040-01-01', 2],
  ])('on %s is version %s, never two (NF1)', (day, number) => {
    expect(on(day)).toBe(number)
    const standings = versions.map((one) => standingOn(one, { adopted: versions, decisions: [] }, day))
    expect(standings.filter((one) => one === 'inForce')).toHaveLength(number === null ? 0 : 1)
  })

  test('a replaced version stays one: it can be cited (NF5)', () => {
    expect(standingOn(versions[0], { adopted: versions, decisions: [] }, '2026-03-01')).toBe('replaced')
  })

  test('ends when the body repeals it, and the version before does not come back', () => {
    const repeal = [{ versionId: 'two', outcome: 'repealed', effectiveOn: '2027-01-01' }] as const
    expect(inForceOn(versions, repeal, { kind: 'framework', day: '2026-12-31' })?.number).toBe(2)
    expect(inForceOn(versions, repeal, { kind: 'framework', day: '2027-01-01' })).toBeNull()
  })
})

describe('a new term of office', () => {
  const term = (from: string) => ({
    id: from,
    bodyId: 'raad',
    name: from,
    electionOn: null,
    agreementUrl: null,
    from,
    to: null,
  })
  const adopted = { outcome: 'adopted', bodyId: 'raad', decidedOn: '2026-02-26', versionId: 'one' } as const
  const due = (decisions: Parameters<typeof reaffirmationDue>[1], today = '2026-11-23') =>
    reaffirmationDue('one', decisions, { terms: [term('2026-04-01')], today })

  test('asks the new body whether it stands behind the text (VP4, O12)', () => {
    expect(due([adopted])?.from).toBe('2026-04-01')
    expect(due([adopted], '2026-03-31')).toBeNull()
  })

  test('asks no more once it was confirmed', () => {
    expect(due([adopted, { ...adopted, outcome: 'reaffirmed', decidedOn: '2026-09-10' }])).toBeNull()
  })
})
