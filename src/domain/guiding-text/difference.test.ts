import { describe, expect, test } from 'vitest'
import { contentOf } from './content.ts'
import { differencesBetween, differencesInForce } from './difference.ts'
import type { GuidingText } from './guiding-text.ts'
import type { GuidingPart } from './part.ts'
import { testFramework, testNorm } from './test-text.ts'

const withNorms = (text: GuidingText, domains: readonly string[]): GuidingText => ({
  ...text,
  parts: text.parts.map((part) =>
    part.type === 'norm'
      ? ({ ...part, content: { ...testNorm(), scope: { ...testNorm().scope, domains } } } as GuidingPart)
      : part,
  ),
})

describe('what differs between two texts', () => {
  const text = testFramework({})

  test('is nothing when the same codes were ticked in another order', () => {
    const one = contentOf(withNorms(text, ['housing', 'work', 'tax']))
    const other = contentOf(withNorms(text, ['tax', 'housing', 'work']))
    expect(differencesBetween(one, other)).toEqual([])
    expect(differencesBetween(one, contentOf(withNorms(text, ['tax', 'housing'])))).not.toEqual([])
  })

  test('between versions leaves out what was brought in for one of them', () => {
    const without = { ...text, parts: text.parts.filter(({ type }) => type !== 'alternative' && type !== 'input') }
    expect(without.parts.length).toBeLessThan(text.parts.length)
    expect(differencesBetween(contentOf(text), contentOf(without))).not.toEqual([])
    expect(differencesInForce(contentOf(text), contentOf(without))).toEqual([])
  })
})

test('a part that a trial case taught keeps that when it is frozen, and nothing else of how it was written', () => {
  const text = testFramework()
  const from = { kind: 'trialCase', label: 'Wat leert de chatbot?', id: null } as const
  const taught = { ...text, parts: text.parts.map((part) => ({ ...part, origin: from })) }
  const starter = {
    ...text,
    parts: text.parts.map((part) => ({ ...part, origin: { ...from, kind: 'starter' } as const })),
  }
  expect(contentOf(taught).parts.map(({ origin }) => origin)).toEqual(text.parts.map(() => from))
  expect(contentOf(starter)).toEqual(contentOf(text))
})
