import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { nothingKnown, type AlgorithmFacts } from '../algorithm/facts.ts'
import { mergeFacts } from './merge-facts.ts'
import { knownEntries, recognise as recogniseAmong, type IncomingEntry, type RegisterEntry } from './register-entry.ts'

const entry = (changes: Partial<RegisterEntry>): RegisterEntry => ({
  id: 'e1',
  algorithmId: 'a1',
  originKey: 'lars:1',
  nameKey: 'name:waterrijk:a',
  contentHash: 'h1',
  dutch: true,
  facts: nothingKnown('A'),
  original: {},
  file: 'a.json',
  importedAt: '2026-11-23T10:00:00.000Z',
  ...changes,
})
const recognise = (given: IncomingEntry, entries: readonly RegisterEntry[]) =>
  recogniseAmong(given, knownEntries(entries))
const incoming = { key: 'lars:1', nameKey: 'name:waterrijk:a', hash: 'h1', dutch: true }

describe('a record of the register', () => {
  test('that is new is created', () => {
    expect(recognise(incoming, [])).toEqual({ outcome: 'created', entry: null })
  })

  test('that says the same changes nothing', () => {
    expect(recognise(incoming, [entry({})]).outcome).toBe('unchanged')
  })

  test('that says something else updates', () => {
    expect(recognise({ ...incoming, hash: 'h2' }, [entry({})])).toMatchObject({
      outcome: 'updated',
      entry: { id: 'e1' },
    })
  })

  test('that was known by its name, and now has an id, is the same', () => {
    const known = entry({ originKey: 'name:waterrijk:a' })
    expect(recognise({ ...incoming, hash: 'h2' }, [known]).entry).toBe(known)
  })

  test('with another id is another record, also under the same name', () => {
    expect(recognise({ ...incoming, key: 'lars:2' }, [entry({})]).outcome).toBe('created')
  })

  test('in another language never replaces the Dutch text', () => {
    expect(recognise({ ...incoming, hash: 'h2', dutch: false }, [entry({})]).outcome).toBe('unchanged')
    expect(recognise({ ...incoming, hash: 'h2' }, [entry({ dutch: false })]).outcome).toBe('updated')
  })
})

describe('facts after an import', () => {
  const facts = (changes: Partial<AlgorithmFacts>): AlgorithmFacts => ({ ...nothingKnown('A'), ...changes })

  test('follow the register where nobody here changed them', () => {
    const earlier = facts({ supplier: 'Oud', data: 'Namen' })
    const merged = mergeFacts(earlier, earlier, facts({ supplier: 'Nieuw', data: 'Namen' }))
    expect(merged).toMatchObject({ facts: { supplier: 'Nieuw' }, taken: ['supplier'], kept: [] })
  })

  test('stay as a person here wrote them', () => {
    const merged = mergeFacts(facts({ supplier: 'Van ons' }), facts({ supplier: 'Oud' }), facts({ supplier: 'Nieuw' }))
    expect(merged).toMatchObject({ facts: { supplier: 'Van ons' }, taken: [], kept: ['supplier'] })
  })

  test('are equal afterwards when the register says what we already wrote', () => {
    const ours = facts({ supplier: 'Nieuw' })
    expect(mergeFacts(ours, facts({ supplier: 'Oud' }), ours)).toEqual({ facts: ours, taken: [], kept: [] })
  })

  test('do not change by merging the same again', () => {
    const some = fc.record({
      supplier: fc.constantFrom(null, 'a', 'b'),
      data: fc.constantFrom(null, 'a', 'b'),
      selfLearning: fc.constantFrom(null, true, false),
    })
    fc.assert(
      fc.property(some, some, some, (one, two, three) => {
        const [current, earlier, next] = [facts(one), facts(two), facts(three)]
        const once = mergeFacts(current, earlier, next)
        expect(mergeFacts(once.facts, next, next)).toEqual({ facts: once.facts, taken: [], kept: [] })
      }),
    )
  })
})
