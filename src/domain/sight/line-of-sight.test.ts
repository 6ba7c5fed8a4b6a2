import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gapsIn, lineOfSight, publicKeyOf, type SightKind, type SightLink, type SightNode } from './line-of-sight.ts'

const node = (kind: SightKind, id: string, day: string | null = null): SightNode => ({
  ...{ kind, id, day, title: id, address: null, place: null, within: null },
})

const nodes = [
  node('condition', 'logboek'),
  node('norm', 'mens-beslist'),
  node('decision', 'besluit', '2026-09-22'),
  node('paragraph', 'mens'),
  node('weighing', 'scanauto'),
  node('weighing', 'woz'),
  node('principle', 'menselijke-maat'),
]
const links: readonly SightLink[] = [
  { from: 'menselijke-maat', on: 'mens' },
  { from: 'mens-beslist', on: 'menselijke-maat' },
  { from: 'scanauto', on: 'mens-beslist' },
  { from: 'woz', on: 'mens-beslist' },
  { from: 'besluit', on: 'scanauto' },
  { from: 'logboek', on: 'besluit' },
]
const ids = (found: readonly SightNode[]) => found.map(({ id }) => id)

test.each([
  ['decision', '2026-0012'],
  ['review', '2026-0012'],
  ['weighing', '2026-0012-afweging'],
  ['condition', '2026-0012-voorwaarde-3'],
] as const)('everybody asks for the line from a %s by the number of the decision', (kind, key) => {
  expect(publicKeyOf({ ...node(kind, 'een-id'), address: '2026-0012', place: 3 })).toBe(key)
  expect(publicKeyOf({ ...node('norm', 'een-sleutel'), address: '3.1' })).toBe('een-sleutel')
})

describe('the line of sight', () => {
  test.each([
    [
      'from a norm to what carries it and what rests on it',
      'mens-beslist',
      ['mens', 'menselijke-maat'],
      ['scanauto', 'woz', 'besluit', 'logboek'],
    ],
    [
      'from a condition all the way up, past one weighing only',
      'logboek',
      ['mens', 'menselijke-maat', 'mens-beslist', 'scanauto', 'besluit'],
      [],
    ],
    [
      'from a paragraph all the way down',
      'mens',
      [],
      ['menselijke-maat', 'mens-beslist', 'scanauto', 'woz', 'besluit', 'logboek'],
    ],
  ])('%s', (_, id, restsOn, carries) => {
    const line = lineOfSight(id, nodes, links)
    expect([ids(line?.restsOn ?? []), ids(line?.carries ?? [])]).toEqual([restsOn, carries])
  })

  test('says where it is broken', () => {
    const line = lineOfSight(
      'besluit',
      nodes,
      links.filter(({ from }) => from !== 'mens-beslist'),
    )
    expect(line === undefined ? [] : gapsIn(line)).toEqual(['paragraph', 'principle', 'goal', 'review'])
  })

  test('knows nothing of a record that is not there', () => {
    expect(lineOfSight('elders', nodes, links)).toBeUndefined()
  })

  test('ends, whatever rests on what, and is the same seen from both ends', () => {
    const anywhere = fc.constantFrom(...nodes.map(({ id }) => id))
    fc.assert(
      fc.property(fc.array(fc.record({ from: anywhere, on: anywhere }), { maxLength: 25 }), anywhere, (loose, id) => {
        const line = lineOfSight(id, nodes, loose)
        return (line?.restsOn ?? []).every((above) =>
          ids(lineOfSight(above.id, nodes, loose)?.carries ?? []).includes(id),
        )
      }),
    )
  })
})
