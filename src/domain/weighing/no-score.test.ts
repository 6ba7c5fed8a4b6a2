import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { content } from './content.ts'
import { coverage } from './coverage.ts'
import { evidenceBases, reversibilities, type Effect } from './effect.ts'
import { byStakeholder } from './grouping.ts'
import { markedPoints } from './marked-points.ts'
import { missingFacts } from './missing.ts'
import { completeWeighing, effect, team, nothingAround } from './test-weighing.ts'
import type { Weighing } from './weighing.ts'

const sha256 = (text: string) => `sha256-of-${text.length}`

/** Every number inside a value, with the path to it. */
function numbers(value: unknown, path: string): readonly string[] {
  if (typeof value === 'number') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => numbers(child, `${path}.${key}`))
}

/** What could be read as how heavy an effect is. */
const gravity = fc.record({
  reversibility: fc.constantFrom(...reversibilities),
  basis: fc.constantFrom(...evidenceBases),
  judgement: fc.option(
    fc.record({ whose: fc.constant('IAMA-team'), text: fc.constantFrom('licht', 'medium', 'ernstig') }),
  ),
  marked: fc.nat({ max: 4 }),
})

const withGravity = (
  one: Effect,
  chosen: {
    reversibility: Effect['reversibility']
    basis: Effect['evidence']['basis']
    judgement: Effect['judgement']
  },
) => ({
  ...one,
  reversibility: chosen.reversibility,
  judgement: chosen.judgement,
  evidence: { ...one.evidence, basis: chosen.basis },
})

describe('no score', () => {
  test('the frozen content holds no number but its version', () => {
    expect(numbers(content(completeWeighing, sha256), 'weighing')).toEqual(['weighing.number'])
  })

  test('what can be undone, how sure we are, whose judgement and how many marks change no order and no outcome', () => {
    fc.assert(
      fc.property(fc.array(gravity, { minLength: 5, maxLength: 5 }), (chosen) => {
        const effects = completeWeighing.effects.map((one, index) => {
          const this_ = chosen[index]
          return this_ === undefined ? one : withGravity(one, this_)
        })
        const marks = completeWeighing.effects.flatMap((one, index) =>
          Array.from({ length: chosen[index]?.marked ?? 0 }, (_, n) => ({
            id: `${one.id}-${n}`,
            effectId: one.id,
            by: team,
            reason: 'Telt.',
            on: '2026-11-20',
          })),
        )
        const changed = { ...completeWeighing, effects, marks }
        const order = (weighing: Weighing) =>
          byStakeholder(weighing).map((group) =>
            [group.advantages, group.disadvantages, group.eitherWay].map((side) => side.here.map(({ id }) => id)),
          )
        expect(order(changed)).toEqual(order({ ...completeWeighing, marks: [] }))
        expect(coverage(changed)).toEqual(coverage(completeWeighing))
        expect(missingFacts(changed, nothingAround)).toEqual(missingFacts(completeWeighing, nothingAround))
        expect(markedPoints(changed).map((point) => point.effect.id)).toEqual(
          effects.map(({ id }) => id).filter((id) => marks.some((mark) => mark.effectId === id)),
        )
      }),
    )
  })

  test('coverage is said in words, and more effects in a cell change nothing', () => {
    const more = {
      ...completeWeighing,
      effects: [...completeWeighing.effects, effect({ id: 'e9', side: 'advantage' })],
    }
    expect(coverage(more)).toEqual(coverage(completeWeighing))
    expect(numbers(coverage(more), 'coverage')).toEqual([])
  })
})
