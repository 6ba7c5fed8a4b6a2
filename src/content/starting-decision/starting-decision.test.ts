import { describe, expect, test } from 'vitest'

import type { GoverningBody } from '#src/domain/body/body.ts'
import { adoptedRow, adoptStartingDecision } from '#src/domain/starting-decision/adopt-starting-decision.ts'
import {
  isAskedByLaw,
  isFixed,
  rulesInForce,
  standingOfTriggers,
  triggersUnder,
} from '#src/domain/starting-decision/rules-in-force.ts'
import {
  startingDecisionOn,
  type Adoption,
  type RowAnswer,
  type StartingDecision,
} from '#src/domain/starting-decision/starting-decision.ts'

import { instrumentTriggers } from '../instrument-trigger/triggers.ts'
import { defaultReserved, defaultRules } from '../routing/routing-rules.ts'
import { defaultTerms } from '../routing/terms.ts'
import { proposedRules, startingRows } from './starting-rows.ts'

const adoption: Adoption = {
  bodyId: 'college',
  adoptedOn: '2026-11-17',
  inForceFrom: '2027-01-01',
  reviewBy: '2028-01-01',
  documentReference: 'B-2026-311',
}

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
const around = { rows: startingRows, bodies: [college], today: '2026-11-23' }

const change = { text: 'anders', decides: null, reserved: [], terms: {}, settings: [] }

/** Every row kept, except the ones given. */
const answers = (given: readonly RowAnswer[] = []) =>
  startingRows.map((row) =>
    adoptedRow(
      row,
      given.find(({ key }) => key === row.key) ?? { key: row.key, choice: 'keep', change: null },
      proposedRules,
    ),
  )

const decision = (given: readonly RowAnswer[] = []): StartingDecision => ({
  ...adoption,
  id: 'start',
  number: 1,
  rows: answers(given),
})

describe('the rows', () => {
  test('hold every rule that can be adopted exactly once, every reserved question and every term', () => {
    const free = defaultRules.filter((rule) => !isFixed(rule)).map(({ id }) => id)
    expect(startingRows.flatMap(({ rules }) => rules).toSorted()).toEqual(free.toSorted())
    expect(startingRows.flatMap(({ reserved }) => reserved).toSorted()).toEqual(
      defaultReserved.map(({ id }) => id).toSorted(),
    )
    expect(startingRows.flatMap(({ terms }) => terms).toSorted()).toEqual(defaultTerms.map(({ id }) => id).toSorted())
    const own = instrumentTriggers.filter((trigger) => !isAskedByLaw(trigger)).map(({ id }) => id)
    expect(startingRows.flatMap(({ instruments }) => instruments ?? []).toSorted()).toEqual(own.toSorted())
  })

  test('have a title or a role', () => {
    expect(startingRows.filter(({ title, role }) => title === null && role === null)).toEqual([])
  })
})

describe('adopting', () => {
  test('is accepted when every row is answered', () => {
    expect(adoptStartingDecision(adoption, answers(), around).ok).toBe(true)
  })

  test.each([
    ['another body', { bodyId: 'raad' }, 'body-not-executive'],
    ['a day that has not come', { adoptedOn: '2026-11-24', inForceFrom: '2026-11-24' }, 'adopted-in-future'],
    ['taking effect before it was adopted', { inForceFrom: '2026-11-16' }, 'in-force-before-adoption'],
    ['no later look', { reviewBy: '2027-01-01' }, 'review-not-later'],
    ['no document', { documentReference: ' ' }, 'reference-missing'],
  ] as const)('is refused for %s', (_name, given, refusal) => {
    expect(adoptStartingDecision({ ...adoption, ...given }, answers(), around)).toEqual({ ok: false, refusal })
  })

  test.each([
    ['a row left open', answers().slice(1), 'rows-open'],
    [
      'a change without words',
      answers([{ key: 'classC', choice: 'change', change: { ...change, text: ' ' } }]),
      'change-empty',
    ],
    [
      'a term of nothing',
      answers([{ key: 'papers', choice: 'change', change: { ...change, terms: { adviceTerm: 0 } } }]),
      'term-out-of-range',
    ],
    [
      'giving to an official what the body keeps',
      answers([{ key: 'adviceA', choice: 'change', change: { ...change, decides: 'chiefExecutive' } }]),
      'reserved-given-away',
    ],
  ] as const)('is refused for %s', (_name, rows, refusal) => {
    expect(adoptStartingDecision(adoption, rows, around)).toEqual({ ok: false, refusal })
  })
})

describe('what holds', () => {
  test('without a startbesluit, everything provisionally', () => {
    const { rules, reservations, terms } = rulesInForce(proposedRules, null)
    expect(new Set([...rules, ...reservations, ...terms].map(({ standing }) => standing.kind))).toEqual(
      new Set(['provisional']),
    )
  })

  test('after it, every kept rule as an own rule of that day; only the floor of the law is not adopted', () => {
    const { rules } = rulesInForce(proposedRules, decision())
    const open = rules.filter(({ standing }) => standing.kind === 'provisional').map(({ rule }) => rule.id)
    expect(open.toSorted()).toEqual(['20', '37', '4a', '4b', '9c'])
    expect(rules.find(({ rule }) => rule.id === '7')?.standing).toEqual({
      kind: 'adopted',
      number: 1,
      on: '2026-11-17',
      changed: false,
    })
  })

  test('what a rule asks of instruments is adopted, changed or goes off; what the law asks stays', () => {
    const open = triggersUnder(instrumentTriggers, null)
    expect([open.length, standingOfTriggers(open)]).toEqual([instrumentTriggers.length, { kind: 'provisional' }])
    const kept = triggersUnder(instrumentTriggers, decision())
    expect(kept.filter(({ standing }) => standing.kind === 'provisional').map(({ trigger }) => trigger.id)).toEqual(
      instrumentTriggers.filter(isAskedByLaw).map(({ id }) => id),
    )
    expect(standingOfTriggers(kept)).toMatchObject({ kind: 'adopted', on: '2026-11-17' })
    const less = triggersUnder(
      instrumentTriggers,
      decision([
        { key: 'instrumentsAsked', choice: 'change', change: { ...change, instruments: ['quickScan'] } },
        { key: 'instrumentsAdvised', choice: 'switchOff', change: null },
      ]),
    )
    expect(less.filter(({ trigger }) => !isAskedByLaw(trigger)).map(({ trigger }) => trigger.id)).toEqual(['quickScan'])
  })

  test('a startbesluit of before there were rows about instruments leaves them provisional', () => {
    const { rows, ...rest } = decision()
    const before = rows.filter(({ row }) => row.section !== 'instruments').map(({ triggers: _, ...row }) => row)
    expect(standingOfTriggers(triggersUnder(instrumentTriggers, { ...rest, rows: before }))).toEqual({
      kind: 'provisional',
    })
  })

  test('a changed row changes who decides, a term and a setting', () => {
    const inForce = rulesInForce(
      proposedRules,
      decision([
        { key: 'classC', choice: 'change', change: { ...change, decides: 'chiefExecutive' } },
        { key: 'papers', choice: 'change', change: { ...change, terms: { adviceTerm: 15 } } },
        { key: 'reviews', choice: 'change', change: { ...change, settings: ['portfolioHolderReviewsUnchangedB'] } },
      ]),
    )
    expect(inForce.rules.find(({ rule }) => rule.id === '7')?.rule.decides).toBe('chiefExecutive')
    expect(inForce.terms.find(({ term }) => term.id === 'adviceTerm')?.term.value).toBe(15)
    expect(inForce.terms.find(({ term }) => term.id === 'papersComplete')?.term.value).toBe(10)
    expect(inForce.settings).toEqual(['portfolioHolderReviewsUnchangedB'])
  })

  test('a row switched off is gone, a row left out stays provisional', () => {
    const { rules } = rulesInForce(
      proposedRules,
      decision([
        { key: 'technical', choice: 'switchOff', change: null },
        { key: 'adviceB', choice: 'leaveProvisional', change: null },
      ]),
    )
    expect(rules.some(({ rule }) => rule.id === '18')).toBe(false)
    expect(rules.find(({ rule }) => rule.id === '29')?.standing.kind).toBe('provisional')
  })

  test('a changed row of reserved questions keeps only the named ones', () => {
    const { reservations } = rulesInForce(
      proposedRules,
      decision([{ key: 'useAndEnd', choice: 'change', change: { ...change, reserved: ['deployment'] } }]),
    )
    const ids = reservations.map(({ reserved }) => reserved.id)
    expect(ids).toContain('deployment')
    expect(ids).not.toContain('termination')
  })

  test('holds from the day it takes effect, until a later one does', () => {
    const later = { ...decision(), id: 'later', number: 2, inForceFrom: '2027-06-01' }
    const on = (day: string) => startingDecisionOn([later, decision()], day)?.number ?? null
    expect([on('2026-12-31'), on('2027-01-01'), on('2027-05-31'), on('2027-06-01')]).toEqual([null, 1, 1, 2])
  })
})
