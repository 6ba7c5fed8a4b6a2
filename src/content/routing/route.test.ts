import { aMandate } from '#src/domain/mandate/test-mandate.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { riskClasses, type RiskClass } from '#src/domain/algorithm/risk-class.ts'
import type { GoverningBody } from '#src/domain/body/body.ts'
import { algorithmQuestionKinds, questionKinds, type QuestionKind } from '#src/domain/decision/question-kind.ts'
import type { Mandate } from '#src/domain/mandate/mandate.ts'
import { officialMayDecide } from '#src/domain/mandate/official-decision.ts'
import { gateIds } from '#src/domain/route/gate.ts'
import { route } from '#src/domain/routing/route.ts'
import { routingFlags, type RoutingFlag } from '#src/domain/routing/routing-flag.ts'
import { routingSettings } from '#src/domain/routing/routing-rule.ts'
import type { RoutingRegime, RoutingSituation } from '#src/domain/routing/routing.ts'

import { defaultReserved, defaultRules } from './routing-rules.ts'

const body = (code: string, role: GoverningBody['role']): GoverningBody => ({
  id: code,
  code,
  role,
  name: code,
  legalBasis: '',
  collegial: role !== 'singleHeaded',
  from: '2020-01-01',
  to: null,
})

const regime: RoutingRegime = {
  rules: defaultRules.map((rule) => ({ rule, standing: { kind: 'provisional' } })),
  reservations: defaultReserved.map((reserved) => ({ reserved, standing: { kind: 'provisional' } })),
  settings: [],
  bodies: [
    body('raad', 'representative'),
    body('college', 'executive'),
    body('burgemeester', 'singleHeaded'),
    body('heffingsambtenaar', 'singleHeaded'),
    body('rekenkamer', 'audit'),
  ],
  mandates: [],
}

const mandate = (given: Partial<Mandate>): Mandate => aMandate({ granteeFunction: 'afdelingshoofd Werk', ...given })

const asked = (question: QuestionKind, given: Partial<RoutingSituation> = {}): RoutingSituation => ({
  question,
  riskClass: 'B',
  flags: [],
  gate: null,
  domains: [],
  competentBodyId: 'college',
  day: '2026-11-23',
  ...given,
})

/** Who decides, in one word, with the rule. */
function decided(situation: RoutingSituation, under: RoutingRegime = regime): string {
  const answer = route(situation, under)
  if (answer.outcome === 'undetermined') return answer.reason
  if (answer.outcome === 'forbidden') return `nobody, rule ${answer.rule.rule.id}`
  const who = answer.decider.kind === 'body' ? answer.bodyId : `${answer.decider.function} for ${answer.bodyId}`
  return `${who}, rule ${answer.rule.rule.id}`
}

describe('the rules', () => {
  test('hold all fifty numbers of the table, each with its own id', () => {
    const numbers = new Set(defaultRules.map(({ id }) => Number.parseInt(id, 10)))
    expect(Array.from({ length: 50 }, (_, index) => index + 1).filter((number) => !numbers.has(number))).toEqual([])
    expect(new Set(defaultRules.map(({ id }) => id)).size).toBe(defaultRules.length)
  })

  test('give exactly one body, or nobody by law, for every question, class and set of flags', () => {
    const anything = fc.record({
      question: fc.constantFrom(...questionKinds),
      riskClass: fc.constantFrom(...riskClasses),
      flags: fc.subarray([...routingFlags]),
      gate: fc.constantFrom(null, ...gateIds),
    })
    fc.assert(
      fc.property(anything, fc.subarray([...routingSettings]), ({ question, ...given }, settings) => {
        expect(route(asked(question, given), { ...regime, settings }).outcome).not.toBe('undetermined')
      }),
      { numRuns: 3000 },
    )
  })

  test.each(questionKinds.flatMap((kind) => riskClasses.map((riskClass) => [kind, riskClass] as const)))(
    'know who decides on %s of class %s without any flag, and with each single one',
    (kind, riskClass) => {
      for (const flags of [[], ...routingFlags.map((flag) => [flag])])
        expect(route(asked(kind, { riskClass, flags }), regime).outcome).not.toBe('undetermined')
    },
  )

  test('never let the order of the rules decide', () => {
    const turned = { ...regime, rules: regime.rules.toReversed() }
    fc.assert(
      fc.property(
        fc.constantFrom(...questionKinds),
        fc.constantFrom(...riskClasses),
        fc.subarray([...routingFlags]),
        (kind, riskClass, flags) => {
          const situation = asked(kind, { riskClass, flags })
          expect(decided(situation, turned)).toBe(decided(situation))
        },
      ),
    )
  })

  test('never give a question of class A or B that is reserved to a function or a mandate', () => {
    const everything = [mandate({ mode: 'negativeList' })]
    fc.assert(
      fc.property(
        fc.constantFrom(...algorithmQuestionKinds),
        fc.constantFrom<RiskClass>('A', 'B'),
        fc.subarray([...routingFlags]),
        (kind, riskClass, flags) => {
          const answer = route(asked(kind, { riskClass, flags }), { ...regime, mandates: everything })
          if (answer.outcome !== 'determined' || answer.reservation === null) return
          expect([answer.decider.kind, answer.mandate]).toEqual(['body', null])
        },
      ),
      { numRuns: 2000 },
    )
  })
})

type Golden = readonly [
  name: string,
  riskClass: RiskClass,
  flags: readonly RoutingFlag[],
  competentBodyId: string,
  expected: Readonly<Partial<Record<QuestionKind, string>>>,
]

const golden: readonly Golden[] = [
  [
    'heronderzoek bijstand',
    'A',
    ['personalData', 'riskSelection', 'vulnerableGroups', 'distinctionFound'],
    'college',
    {
      desirability: 'college, rule 5',
      bias: 'college, rule 19',
      humanControl: 'college, rule 22',
      transparency: 'college, rule 15',
      residualRisk: 'college, rule 25',
      deployment: 'college, rule 28',
    },
  ],
  [
    'meldingen openbare ruimte, klasse B',
    'B',
    [],
    'college',
    { desirability: 'college, rule 6', humanControl: 'college, rule 51' },
  ],
  [
    'meldingen openbare ruimte, klasse C',
    'C',
    [],
    'college',
    { desirability: 'processOwner for college, rule 7', humanControl: 'processOwner for college, rule 53' },
  ],
  [
    'WOZ-taxatiemodel',
    'B',
    ['personalData', 'legalEffect'],
    'heffingsambtenaar',
    {
      desirability: 'heffingsambtenaar, rule 6',
      transparency: 'heffingsambtenaar, rule 15',
      deployment: 'heffingsambtenaar, rule 29',
    },
  ],
  [
    'tekst-assistent voor medewerkers',
    'C',
    ['generativeAi', 'affectsEmployees'],
    'college',
    { deployment: 'processOwner for college, rule 31b' },
  ],
  [
    'drukte-sensor',
    'B',
    [],
    'burgemeester',
    { desirability: 'burgemeester, rule 6', change: 'burgemeester, rule 34', deployment: 'burgemeester, rule 29' },
  ],
  [
    'ingekocht fraudemodel',
    'B',
    ['personalData', 'riskSelection', 'contract', 'drasticConsequences'],
    'college',
    { makeOrBuy: 'college, rule 13c', deployment: 'college, rule 29' },
  ],
  ['HR-selectietool', 'A', ['affectsEmployees', 'personalData'], 'college', { deployment: 'college, rule 28' }],
  ['parkeerscan zonder besluit', 'B', ['legacy', 'personalData'], 'college', { deployment: 'college, rule 33' }],
  [
    'noodstop op vrijdag',
    'B',
    ['emergency'],
    'college',
    { suspension: 'processOwner for college, rule 37', desirability: 'college, rule 6' },
  ],
  ['weer starten na de stop', 'B', [], 'college', { suspension: 'college, rule 38' }],
  ['afwijken van het kader', 'B', ['deviatesFromFramework'], 'college', { desirability: 'raad, rule 9a' }],
  [
    'verboden toepassing',
    'prohibited',
    [],
    'college',
    { deployment: 'nobody, rule 4a', suspension: 'chiefExecutive for college, rule 4b' },
  ],
  [
    'onderscheid dat niet mag',
    'B',
    ['unjustifiableDistinction', 'distinctionFound'],
    'college',
    { bias: 'nobody, rule 20' },
  ],
  ['risicoselectie is nooit klasse C', 'C', ['riskSelection'], 'college', { desirability: 'college, rule 6' }],
  ['verkeersregeling met een weet niet', 'C', ['screeningSignal'], 'college', { desirability: 'college, rule 8a' }],
  [
    'proef met verzonnen gegevens',
    'A',
    ['syntheticDataOnly'],
    'college',
    { pilot: 'processOwner for college, rule 27b' },
  ],
]

describe('the worked examples', () => {
  test.each(
    golden.flatMap(([name, riskClass, flags, competentBodyId, expected]) =>
      Object.entries(expected).map(
        ([question, who]) => [name, question, who, { riskClass, flags, competentBodyId }] as const,
      ),
    ),
  )('%s: %s is decided by %s', (_name, question, who, given) => {
    expect(decided(asked(question as QuestionKind, given))).toBe(who)
  })

  test('hiring tool: the works council and the FG advise before deployment', () => {
    const answer = route(asked('deployment', { riskClass: 'A', flags: ['affectsEmployees', 'personalData'] }), regime)
    const kinds = answer.outcome === 'determined' ? answer.advices.flatMap(({ oneOf }) => oneOf) : []
    expect(kinds).toEqual(['fg', 'ciso', 'legal', 'algorithmExpert', 'ethics', 'archive', 'worksCouncil'])
  })

  test('advices of all matching rules are asked once: ethics makes "ethics or participation" superfluous', () => {
    const flags: RoutingFlag[] = ['deviatesFromFramework', 'personalData']
    const answer = route(asked('desirability', { flags }), regime)
    const duties = answer.outcome === 'determined' ? answer.advices.map(({ oneOf }) => oneOf.join('/')) : []
    expect(duties).toEqual(['legal', 'ethics', 'algorithmExpert', 'fg'])
  })
})

describe('settings of the organisation', () => {
  test.each([
    ['portfolioHolderDecidesSignalledC', asked('desirability', { riskClass: 'C', flags: ['screeningSignal'] }), '8b'],
    ['portfolioHolderDirectsStudyB', asked('feasibility', { gate: 'G1' }), '11b'],
    ['portfolioHolderDirectsStudyB', asked('feasibility', { gate: 'G5' }), '11c'],
    ['processOwnerBuys', asked('makeOrBuy'), '14b'],
    ['portfolioHolderReviewsUnchangedB', asked('review', { flags: ['unchangedWithoutSignals'] }), '36b'],
    ['executiveAdoptsVision', asked('vision', { riskClass: null }), '41b'],
    ['managementSetsProcurementConditions', asked('procurementConditions', { riskClass: null }), '49b'],
  ] as const)('%s changes who decides', (setting, situation, id) => {
    expect(decided(situation, { ...regime, settings: [setting] })).toContain(`rule ${id}`)
    expect(decided(situation)).not.toContain(`rule ${id}`)
  })
})

describe('what blocks', () => {
  test.each([
    ['no class yet', asked('desirability', { riskClass: null }), 'class-unknown'],
    ['nobody said which body', asked('desirability', { competentBodyId: null }), 'competent-body-unknown'],
    ['a body that does not exist', asked('desirability', { competentBodyId: 'gone' }), 'body-missing'],
    ['a body that did not exist yet on that day', asked('deployment', { day: '2019-12-31' }), 'body-missing'],
    [
      'a body that only advises or audits',
      asked('deployment', { competentBodyId: 'rekenkamer' }),
      'body-cannot-decide',
    ],
  ])('%s', (_name, situation, reason) => {
    expect(decided(situation)).toBe(reason)
  })

  test('a question for which every rule was left out', () => {
    expect(decided(asked('deployment'), { ...regime, rules: [] })).toBe('no-rule')
  })

  test('two representative bodies', () => {
    const bodies = [...regime.bodies, body('tweedeRaad', 'representative')]
    expect(decided(asked('framework', { riskClass: null }), { ...regime, bodies })).toBe('body-ambiguous')
  })

  test('giving the class and an emergency stop do not wait for a class', () => {
    expect(decided(asked('classification', { riskClass: null }))).toBe('processOwner for college, rule 1')
    expect(decided(asked('suspension', { riskClass: null, flags: ['emergency'] }))).toContain('rule 37')
    expect(decided(asked('suspension', { riskClass: null }))).toBe('class-unknown')
  })
})

describe('mandates', () => {
  const forC = mandate({ questions: ['deployment', 'desirability'], classes: ['C'], to: '2026-11-30' })
  const withMandate = (one: Mandate) => ({ ...regime, mandates: [one] })

  test('are named when the rule lets an official decide', () => {
    const answer = route(asked('deployment', { riskClass: 'C' }), withMandate(forC))
    expect(answer.outcome === 'determined' && answer.mandate?.id).toBe('mandate')
    expect(answer.why).toContainEqual({ kind: 'mandate', mandateId: 'mandate' })
  })

  test('that ended no longer count: the explanation says that one is missing', () => {
    const answer = route(asked('deployment', { riskClass: 'C', day: '2026-12-01' }), withMandate(forC))
    expect(answer.why).toContainEqual({ kind: 'mandateMissing', function: 'processOwner' })
  })

  test('for everything do not reach desirability of class B: reserved, and explained', () => {
    const answer = route(asked('desirability'), withMandate(mandate({ mode: 'negativeList' })))
    expect(answer).toMatchObject({ outcome: 'determined', mandate: null, decider: { kind: 'body', bodyId: 'college' } })
    expect(answer.why.map(({ kind }) => kind)).toEqual(['class', 'rule', 'body', 'reserved'])
  })

  test('do not touch a power that a law gives to an official: the heffingsambtenaar decides itself', () => {
    const answer = route(asked('deployment', { competentBodyId: 'heffingsambtenaar' }), regime)
    expect(answer).toMatchObject({ bodyId: 'heffingsambtenaar', mandate: null })
    expect(answer.why).toContainEqual({ kind: 'singleHeaded', bodyId: 'heffingsambtenaar' })
  })
})

describe('an official who wants to decide', () => {
  const mandates = [mandate({ mode: 'negativeList' })]
  test.each([
    ['desirability of class B', asked('desirability'), 'reserved-question'],
    ['deployment of class A', asked('deployment', { riskClass: 'A' }), 'reserved-question'],
    ['transparency of class B', asked('transparency'), 'not-mandatable'],
    ['a prohibited practice', asked('deployment', { riskClass: 'prohibited' }), 'forbidden-by-law'],
    ['something without a class', asked('deployment', { riskClass: null }), 'undetermined'],
  ] as const)('on %s is refused, whatever mandate there is', (_name, situation, refusal) => {
    expect(officialMayDecide(route(situation, { ...regime, mandates }))).toEqual({ ok: false, refusal })
  })

  test('may decide what the body mandated, and only then', () => {
    const roles = asked('roles', { riskClass: null })
    expect(officialMayDecide(route(roles, regime))).toEqual({ ok: false, refusal: 'no-mandate' })
    expect(officialMayDecide(route(roles, { ...regime, mandates })).ok).toBe(true)
  })

  test('may decide on class C under a mandate, and stop in an emergency without one', () => {
    const classC = asked('deployment', { riskClass: 'C' })
    expect(officialMayDecide(route(classC, regime))).toEqual({ ok: false, refusal: 'no-mandate' })
    expect(officialMayDecide(route(classC, { ...regime, mandates })).ok).toBe(true)
    const stop = asked('suspension', { flags: ['emergency'] })
    expect(officialMayDecide(route(stop, regime)).ok).toBe(true)
  })
})
