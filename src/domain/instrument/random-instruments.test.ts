import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAnswered, type AnswerValue } from './answers.ts'
import { checkDefinition } from './check-definition.ts'
import { carryOver, compareDefinitions } from './compare-definitions.ts'
import type { InstrumentNode } from './definition.ts'
import { choice, group, instrument, question, randomWalk, repeated, when } from './test-instrument.ts'
import { shownAnswers, sightOf, visibleQuestions } from './visible-questions.ts'
import { countNodes, questionsOf } from './walk.ts'

/** Instruments by chance: groups and questions, some repeatable, with conditions on questions that came before. */
const instruments = fc.gen().map((data) => {
  let count = 0
  const earlier: { id: string; keys: readonly string[] }[] = []
  const conditions = () => {
    const on = data(() =>
      fc.option(fc.constantFrom(...(earlier.length === 0 ? [{ id: '', keys: [] }] : earlier)), { freq: 2 }),
    )
    return on === null || on.id === '' ? [] : [when(on.id, on.keys[0] ?? '', { hides: data(() => fc.boolean()) })]
  }
  const node = (depth: number): InstrumentNode => {
    count += 1
    const id = `${count}.${data(() => fc.constantFrom('1', 'A', '2A'))}`
    const common = { conditions: conditions(), repeat: data(() => fc.boolean()) ? repeated() : null }
    if (depth < 3 && data(() => fc.boolean()))
      return group(
        id,
        Array.from({ length: data(() => fc.integer({ min: 1, max: 3 })) }, () => node(depth + 1)),
        common,
      )
    const keys = ['a', 'b', 'c'].slice(
      0,
      data(() => fc.integer({ min: 1, max: 3 })),
    )
    const made = data(() => fc.boolean()) ? choice(id, keys, common) : question(id, common)
    if (made.options.length > 0) earlier.push({ id, keys })
    return made
  }
  return instrument([question('0.1'), ...Array.from({ length: 4 }, () => node(0))])
})

describe('random instruments', () => {
  test('can be walked to the end: what is shown can be answered, what is hidden is never offered', () => {
    fc.assert(
      fc.property(instruments, fc.gen(), (definition, data) => {
        expect(checkDefinition(definition)).toMatchObject({ ok: true })
        randomWalk(definition, data, 25, (set) => {
          const sight = sightOf(definition, set)
          const open = visibleQuestions(sight)
          expect(open.length).toBeGreaterThan(0)
          expect(new Set(open.map(({ node, instance }) => [node.id, ...instance].join('/'))).size).toBe(open.length)
          for (const { node, instance } of open) expect(sight.isVisible(node.id, instance)).toBe(true)
          for (const one of shownAnswers(sight, set)) expect(sight.isVisible(one.questionId, one.instance)).toBe(true)
        })
      }),
      { numRuns: 60 },
    )
  })

  test('lose no answer on the way back', () => {
    fc.assert(
      fc.property(instruments, fc.gen(), (definition, data) => {
        const given = new Map<string, AnswerValue>()
        randomWalk(definition, data, 25, (set) => {
          for (const { questionId, instance, value } of set.answers.slice(-1))
            given.set([questionId, ...instance].join('/'), value)
          for (const [key, value] of given) {
            const kept = set.answers.find((one) => [one.questionId, ...one.instance].join('/') === key)
            expect(kept?.value).toEqual(value)
          }
        })
      }),
      { numRuns: 40 },
    )
  })

  test('compare with themselves as the same, and carry every answer over', () => {
    fc.assert(
      fc.property(instruments, fc.gen(), (definition, data) => {
        expect(compareDefinitions(definition, definition).every(({ outcome }) => outcome === 'same')).toBe(true)
        const set = randomWalk(definition, data, 20, () => undefined)
        const { answers, left } = carryOver(definition, definition, set)
        expect(left).toEqual([])
        expect(answers.answers.filter(({ value }) => isAnswered(value))).toHaveLength(
          set.answers.filter(({ value }) => isAnswered(value)).length,
        )
        expect(countNodes(definition)).toBeGreaterThanOrEqual(questionsOf(definition).length)
      }),
      { numRuns: 40 },
    )
  })
})
