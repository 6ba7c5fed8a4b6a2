import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WeighedGoal } from '../plan/goal-relation.ts'
import { missingFacts, missingForProposal } from './missing.ts'
import { sectionKinds } from './section.ts'
import { completeWeighing, effect, nothingAround, option, team } from './test-weighing.ts'
import { missingFor, moveWeighing, weighingTransitions } from './transitions.ts'
import type { Weighing } from './weighing.ts'

const nothingElse = { ...nothingAround, advicesMissing: [], hasDecisionQuestion: true }
const whatIsMissing = (change: Partial<Weighing>) =>
  missingFacts({ ...completeWeighing, ...change }, nothingAround).map((missing) => missing.what)

describe('what is missing in the facts', () => {
  test('is nothing when everything is there', () => {
    expect(missingFacts(completeWeighing, nothingAround)).toEqual([])
  })

  test.each([
    ['the summary', { summary: ' ' }, 'summary'],
    ['stakeholders', { stakeholders: [] }, 'stakeholders'],
    [
      'a group about which nothing is said',
      { stakeholders: [...completeWeighing.stakeholders, group('g2')] },
      'groupWithoutEffects',
    ],
    ['the resident’s story', { stories: [] }, 'story'],
    [
      'a story after the person withdrew it',
      { stories: completeWeighing.stories.map((s) => ({ ...s, withdrawnOn: '2026-11-21' })) },
      'story',
    ],
    ['the view of society', { viewpoints: completeWeighing.viewpoints.slice(0, 1) }, 'society'],
    ['the view of the organisation', { viewpoints: completeWeighing.viewpoints.slice(1) }, 'organisation'],
    ['the relation to norms', { normRelations: [] }, 'norm'],
    ['how it is today', { options: [option({ id: 'o2', kind: 'withoutAlgorithm' })] }, 'asToday'],
    [
      'a zero option that nobody described',
      {
        options: [
          option({ id: 'o1', kind: 'asToday' }),
          option({ id: 'o2', kind: 'withoutAlgorithm', description: '' }),
        ],
      },
      'withoutAlgorithm',
    ],
    [
      'the day to look again at a later effect',
      { effects: completeWeighing.effects.map((e) => ({ ...e, recheckOn: null })) },
      'recheck',
    ],
    [
      'an advantage that is no yield',
      { effects: completeWeighing.effects.map((e) => ({ ...e, kind: 'yield' as const })) },
      'otherThanYield',
    ],
  ])('names %s', (_, change, what) => {
    expect(whatIsMissing(change)).toContain(what)
  })

  test('names an empty long-term or indirect cell, and accepts the reason why it is empty', () => {
    const effects = completeWeighing.effects.filter(({ id }) => id !== 'e4')
    expect(missingFacts({ ...completeWeighing, effects }, nothingAround)).toEqual([
      { what: 'cell', term: 'long', directness: 'direct' },
    ])
    const explainedCells = [
      {
        id: 'x',
        term: 'long' as const,
        directness: 'direct' as const,
        reason: 'Stopt in 2028.',
        by: team,
        on: '2026-11-20',
      },
    ]
    expect(missingFacts({ ...completeWeighing, effects, explainedCells }, nothingAround)).toEqual([])
  })

  test.each(sectionKinds)('names the section %s when nothing in it is answered', (section) => {
    const answers = completeWeighing.answers.filter((answer) => answer.section !== section)
    expect(
      missingFacts({ ...completeWeighing, answers }, nothingAround).every(
        (one) => 'section' in one && one.section === section,
      ),
    ).toBe(true)
    expect(missingFacts({ ...completeWeighing, answers }, nothingAround).length).toBeGreaterThan(0)
  })

  test('names an effect that touches nobody', () => {
    const [first, ...rest] = completeWeighing.effects
    const effects = [{ ...first, burdenGroupIds: [], benefitGroupIds: [] } as (typeof rest)[number], ...rest]
    const missing = missingFacts({ ...completeWeighing, effects }, nothingAround)
    expect(missing).toContainEqual({ what: 'effectWithoutGroup', subjectId: first?.id })
  })

  test('names instruments that are not adopted yet', () => {
    const needed = {
      instrument: 'dpia',
      obligation: 'legal',
      reasons: [],
      doubt: false,
      gates: [],
      satisfied: null,
    } as const
    expect(missingFacts(completeWeighing, { ...nothingAround, instrumentsMissing: [needed] })).toEqual([
      { what: 'instrument', needed },
    ])
  })

  test('is each goal of the plan about which nothing is said, for every class; that it is not touched is an answer', () => {
    const goal = { key: 'doel', code: 'besluiten', title: 'Elk algoritme heeft een besluit' }
    const around = { ...nothingAround, inForce: { norms: [], goals: [goal] } }
    const said: WeighedGoal = {
      ...{ id: 'doel', planVersionId: 'plan', goalCode: 'besluiten', goalTitle: goal.title },
      relation: 'untouched',
      ...{ explanation: 'Dit gaat over iets anders.', relatedByFunction: 'projectleider', relatedOn: '2026-11-20' },
    }
    for (const riskClass of ['B', 'C'] as const) {
      const weighing = { ...completeWeighing, riskClass }
      expect(missingFacts(weighing, around)).toEqual([{ what: 'goalAnswer', name: goal.title }])
      expect(missingFacts({ ...weighing, goalRelations: [said] }, around)).toEqual([])
      const renamed = { ...said, goalTitle: 'Elk algoritme staat in het register' }
      expect(missingFacts({ ...weighing, goalRelations: [renamed] }, around)).toHaveLength(1)
    }
  })

  test('asks for class C only a paragraph, both sides, for whom, and the zero options', () => {
    const light = {
      ...completeWeighing,
      riskClass: 'C' as const,
      answers: [],
      stories: [],
      viewpoints: [],
      normRelations: [],
    }
    const effects = [effect({ id: 'e1', side: 'advantage' }), effect({ id: 'e2', side: 'disadvantage' })]
    expect(missingFacts({ ...light, effects }, nothingAround)).toEqual([])
    expect(missingFacts({ ...light, effects: [], summary: '' }, nothingAround).map((one) => one.what)).toEqual([
      'summary',
      'advantage',
      'disadvantage',
    ])
  })

  test('treats an unknown class as the heavier one', () => {
    expect(whatIsMissing({ riskClass: null, stories: [] })).toContain('story')
  })
})

const group = (id: string) => ({ id, name: id, about: '', influence: null, whenItFails: null, revision: 1 })

describe('a weighing without one of its sides', () => {
  const side = fc.constantFrom('advantage' as const, 'disadvantage' as const)
  const effects = fc.array(
    fc
      .record({
        side: fc.constantFrom('advantage', 'disadvantage', 'mixed', 'uncertain'),
        term: fc.constantFrom('short', 'medium', 'long'),
        directness: fc.constantFrom('direct', 'indirect'),
      })
      .map((one) => one),
    { maxLength: 12 },
  )
  const classes = fc.constantFrom('A' as const, 'B' as const, 'C' as const, null)

  test('can never be submitted, whatever else is in it', () => {
    fc.assert(
      fc.property(side, effects, classes, (gone, drafts, riskClass) => {
        const all = drafts.map((one, index) => effect({ ...one, id: `e${index}` }))
        const weighing: Weighing = { ...completeWeighing, riskClass, effects: all.filter((one) => one.side !== gone) }
        for (const transition of weighingTransitions.filter(
          (one) => one.to === 'factuallyComplete' || one.to === 'readyForProposal' || one.to === 'submitted',
        )) {
          const moved = moveWeighing(
            { ...weighing, status: transition.from },
            transition.trigger,
            transition.by,
            nothingElse,
          )
          expect(moved).toEqual({ ok: false, refusal: 'incomplete' })
          expect(missingFor(transition.guard, weighing, nothingElse)).toContainEqual({ what: gone })
        }
      }),
    )
  })

  test('can be put forward when somebody signed that none is known', () => {
    const noneKnown = [
      {
        id: 'k',
        about: 'advantage' as const,
        stakeholderId: null,
        reason: 'Nagevraagd bij alle groepen.',
        by: team,
        on: '2026-11-20',
      },
    ]
    const onlyDisadvantages = completeWeighing.effects.map((one) => ({ ...one, side: 'disadvantage' as const }))
    expect(whatIsMissing({ effects: onlyDisadvantages })).toEqual(['advantage'])
    expect(whatIsMissing({ effects: onlyDisadvantages, noneKnown })).toEqual([])
    const perGroup = noneKnown.map((one) => ({ ...one, stakeholderId: 'g1' }))
    expect(whatIsMissing({ effects: onlyDisadvantages, noneKnown: perGroup })).toEqual([])
    const another = [...completeWeighing.stakeholders, group('g2')]
    expect(whatIsMissing({ effects: onlyDisadvantages, noneKnown: perGroup, stakeholders: another })).toContain(
      'advantage',
    )
    expect(whatIsMissing({ effects: onlyDisadvantages, noneKnown: perGroup, stakeholders: [] })).toContain('advantage')
  })
})

describe('what is missing before a proposal', () => {
  test('names the dispute without an answer, the option without a jurist and the advice that is not there', () => {
    const weighing: Weighing = {
      ...completeWeighing,
      options: [...completeWeighing.options, option({ id: 'o3', kind: 'proposed', legal: null })],
      disputes: [
        {
          id: 'd1',
          subject: 'effect',
          subjectId: 'e1',
          contestedText: '',
          by: team,
          reason: 'Klopt niet.',
          on: '2026-11-20',
          answer: null,
        },
      ],
    }
    expect(missingForProposal(weighing, ['fg'])).toEqual([
      { what: 'disputeAnswer', subjectId: 'd1' },
      { what: 'legalCheck', subjectId: 'o3' },
      { what: 'advice', name: 'fg' },
    ])
  })
})
