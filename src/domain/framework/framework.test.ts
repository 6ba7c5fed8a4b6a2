import { describe, expect, test } from 'vitest'
import { contentOf } from '../guiding-text/content.ts'
import { partsOf } from '../guiding-text/part.ts'
import { testFramework, testNorm } from '../guiding-text/test-text.ts'
import { allowDeviation, type DeviationTable } from './allow-deviation.ts'
import { changedNorms, impactOf } from './impact.ts'
import {
  asNormToAnswer,
  earlierAnswer,
  frameworkFlags,
  normSince,
  stillAllowed,
  unansweredNorms,
  unsettledDeviations,
} from './norm-answers.ts'
import type { DeviationBody, NormScope } from './norm.ts'
import { normsLeft, type AdoptedNorms, type ToReconsider } from './norms-left.ts'
import { normApplies, type NormSituation } from './norms-that-apply.ts'

const nowhere: NormScope = { activities: [], phases: [], riskClasses: [], domains: [] }
const situation: NormSituation = { riskClass: 'B', status: 'inUse', domains: ['benefits'], contract: false }
const normWith = (scope: Partial<NormScope>, body: DeviationBody = 'representative') => {
  const content = { ...testNorm(), scope: { ...nowhere, ...scope }, deviation: { body, how: 'zo' } }
  const norm = partsOf(testFramework({ norms: [content] }).parts, 'norm')[0]
  if (norm === undefined) throw new Error('no norm')
  return norm
}

describe('a norm applies', () => {
  test.each([
    ['when it names nothing', {}, {}, true],
    ['to its class', { riskClasses: ['B'] }, {}, true],
    ['to no other class', { riskClasses: ['A'] }, {}, false],
    ['when the class is not known yet', { riskClasses: ['A'] }, { riskClass: null }, true],
    ['to its subject', { domains: ['benefits'] }, {}, true],
    ['to no other subject', { domains: ['parking'] }, {}, false],
    ['when nobody said what it is about', { domains: ['parking'] }, { domains: [] }, true],
    ['to use, before use as well', { activities: ['use'] }, { status: 'idea' }, true],
    ['to making only while it is made', { activities: ['development'] }, {}, false],
    ['to buying when it is bought', { activities: ['purchase'] }, { contract: true }, true],
    ['to buying when nobody knows', { activities: ['purchase'] }, { contract: null }, true],
    ['to buying not when it is not bought', { activities: ['purchase'] }, {}, false],
    ['to ending at the end', { activities: ['ending'] }, { status: 'outOfUse' }, true],
    ['in its phase', { phases: ['monitoring'] }, {}, true],
    ['in no other phase', { phases: ['design'] }, {}, false],
  ] as const)('%s', (_name, scope, given, expected) => {
    expect(normApplies(normWith(scope), { ...situation, ...given })).toBe(expected)
  })
})

const toAnswer = (body: DeviationBody) => asNormToAnswer(normWith({}, body), 1)
const relationTo = (
  relation: 'fits' | 'deviates' | 'doesNotTouch' | 'open',
  norm = 'Een mens beslist over inkomen.',
) => ({
  ...{ id: 'r', norm, relation },
  reference: { key: 'norm-0', code: '1.1', frameworkNumber: 1 },
})
const flagsFor = (
  body: DeviationBody,
  relation: Parameters<typeof relationTo>[0],
  contested = false,
  allowed: string[] = [],
) => {
  const by = { personId: 'p', role: 'legalCounsel', group: null } as const
  const dispute = {
    id: 'd',
    subject: 'normRelation',
    subjectId: 'r',
    contestedText: '',
    by,
    reason: '',
    on: '2026-01-01',
    answer: null,
  } as const
  const weighing = { normRelations: [relationTo(relation)], disputes: contested ? [dispute] : [] }
  return frameworkFlags(true, unsettledDeviations([toAnswer(body)], weighing, allowed))
}

describe('every norm is answered', () => {
  test('open is an answer, silence is not, and a free norm answers none', () => {
    const norm = toAnswer('representative')
    expect(unansweredNorms([norm], [])).toEqual([norm])
    expect(unansweredNorms([norm], [relationTo('open')])).toEqual([])
    expect(unansweredNorms([norm], [{ norm: norm.statement }])).toEqual([norm])
  })

  test('a norm that reads differently now is answered again', () => {
    const norm = toAnswer('representative')
    const before = relationTo('fits', 'Zoals hij eerst was.')
    expect(unansweredNorms([norm], [before])).toEqual([norm])
    expect([earlierAnswer(norm, [before]), earlierAnswer(norm, [relationTo('fits')])]).toEqual([before, undefined])
    expect([normSince(before, [norm]), normSince(before, []), normSince(relationTo('fits'), [norm])]).toEqual([
      'reworded',
      'gone',
      null,
    ])
    expect(normSince({ norm: 'Van elders.' }, [norm])).toBeNull()
  })
})

describe('who decides', () => {
  test.each([
    ['representative', 'fits', false, []],
    ['representative', 'deviates', false, ['deviatesFromFramework']],
    ['representative', 'fits', true, ['deviatesFromFramework']],
    ['executive', 'deviates', false, ['deviatesFromFramework', 'frameworkOfExecutive']],
    ['nobody', 'deviates', false, ['deviatesFromFramework', 'deviatesFromLaw']],
    ['nobody', 'fits', true, ['deviatesFromFramework']],
  ] as const)('%s may deviate, it %s, contested %s', (body, relation, contested, flags) => {
    expect(flagsFor(body, relation, contested)).toEqual(flags)
  })

  test('a deviation that a body allowed changes it no more', () => {
    expect(flagsFor('representative', 'deviates', false, ['norm-0'])).toEqual([])
  })

  test('a deviation that was allowed from other words allows nothing now', () => {
    const norm = toAnswer('representative')
    expect(stillAllowed([norm], [{ key: norm.key, statement: norm.statement }])).toEqual([norm.key])
    expect(stillAllowed([norm], [{ key: norm.key, statement: 'Zoals hij eerst was.' }])).toEqual([])
  })

  test('without a framework that is a flag of its own (rule 32)', () => {
    expect(frameworkFlags(false, [])).toEqual(['noFramework'])
  })
})

describe('a deviation is allowed only by decision (NF7)', () => {
  const table = (given: Partial<DeviationTable>): DeviationTable => ({
    decision: { algorithmId: 'a', bodyId: 'raad' },
    algorithmId: 'a',
    body: { id: 'raad', role: 'representative' },
    norm: toAnswer('representative'),
    recordsForBody: true,
    allowedKeys: [],
    ...given,
  })

  test.each([
    ['without a decision', { decision: undefined }, 'decision-unknown'],
    ['by a decision about another algorithm', { algorithmId: 'b' }, 'decision-unknown'],
    ['of what the law forbids', { norm: toAnswer('nobody') }, 'nobody-deviates'],
    [
      'by the executive, from a norm of the council',
      { body: { id: 'college', role: 'executive' } },
      'body-may-not-deviate',
    ],
    ['recorded by an official', { recordsForBody: false }, 'not-its-secretary'],
    ['twice', { allowedKeys: ['norm-0'] }, 'already-allowed'],
  ] as const)('never %s', (_name, given, refusal) => {
    expect(allowDeviation(table(given), 'omdat')).toEqual({ ok: false, refusal })
  })

  test('with a reason', () => {
    expect(allowDeviation(table({}), ' ')).toEqual({ ok: false, refusal: 'reason-missing' })
    expect(allowDeviation(table({}), 'omdat').ok).toBe(true)
  })
})

describe('what is still to be looked at again', () => {
  const norm = (key: string, statement: string, scope: Partial<NormScope> = {}) => ({
    ...{ key, code: key, statement, scope: { ...nowhere, ...scope } },
  })
  const version = (number: number, inForceFrom: string, norms: AdoptedNorms['norms']): AdoptedNorms => ({
    ...{ versionId: `v${number}`, kind: 'framework', number, inForceFrom, norms },
  })
  const second = version(2, '2026-12-01', [norm('a', 'A.'), norm('b', 'B.', { riskClasses: ['B'] })])
  const left = (
    adopted: readonly AdoptedNorms[],
    given: Partial<ToReconsider> & { today?: string; repealed?: string } = {},
  ) => {
    const { today = '2027-01-01', repealed, ...change } = given
    const item = { frameworkNumber: 2, normKeys: ['a', 'b'], situation, answered: [], ...change }
    const decisions =
      repealed === undefined ? [] : [{ versionId: 'v2', outcome: 'repealed', effectiveOn: repealed } as const]
    const found = normsLeft(item, { adopted, decisions, today })
    return found === null ? null : found.norms.map(({ key }) => key).join('')
  }

  test.each([
    ['every norm that the version changed', 'ab', [second], {}],
    ['no norm that the weighing answers as it reads', 'b', [second], { answered: [{ key: 'a', norm: 'A.' }] }],
    ['a norm of which the answer is about other words', 'ab', [second], { answered: [{ key: 'a', norm: 'Eerst.' }] }],
    ['no norm that does not hold for it any more', 'a', [second], { situation: { ...situation, riskClass: 'C' } }],
    ['what is to come, before its day', 'ab', [second], { today: '2026-11-23' }],
    ['a norm that a later version keeps', 'a', [second, version(3, '2026-12-20', [norm('a', 'A.')])], {}],
    ['no norm that a later version words otherwise', null, [second, version(3, '2026-12-20', [norm('a', 'AA.')])], {}],
    ['a norm until a later version enters into force', 'ab', [second, version(3, '2027-03-01', [])], {}],
    ['nothing after the framework was repealed', null, [second], { repealed: '2026-12-31' }],
    ['nothing of a version that is not there', null, [], {}],
  ] as const)('is %s', (_name, expected, adopted, given) => {
    expect(left(adopted, given)).toBe(expected)
  })
})

test('a version touches the algorithms to which its new and reworded norms apply', () => {
  const before = contentOf(testFramework())
  const reworded = contentOf(testFramework({ norms: [{ ...testNorm(), statement: 'Altijd een mens.' }, testNorm()] }))
  expect(changedNorms(before, before)).toEqual([])
  // What comes back from the database has its fields in another order: that is no change.
  const { domains, riskClasses, phases, activities } = testNorm().scope
  const stored = { ...testNorm(), scope: { domains, riskClasses, phases, activities } }
  expect(changedNorms(before, contentOf(testFramework({ norms: [stored] })))).toEqual([])
  expect(changedNorms(before, reworded).map(({ what }) => what)).toEqual(['changed', 'added'])
  const touched = { ...situation, id: 'a', name: 'A', decisions: [] }
  const ended = { ...touched, id: 'b', status: 'outOfUse' } as const
  expect(impactOf(before, reworded, [touched, ended]).map(({ algorithm }) => algorithm.id)).toEqual(['a'])
})
