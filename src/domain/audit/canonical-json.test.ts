import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

describe('canonical JSON', () => {
  it.each([
    [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
    [{ '10': 1, '9': 2 }, '{"10":1,"9":2}'],
    [[3, { z: null, y: [true, false] }], '[3,{"y":[true,false],"z":null}]'],
    [[1e21, 0.000001, 1e-7, -0, 333333333.33333329], '[1e+21,0.000001,1e-7,0,333333333.3333333]'],
    ['\u20ac$\u000f\nA\'B"\\/', '"€$\\u000f\\nA\'B\\"\\\\/"'],
    [{ a: undefined, b: '' }, '{"b":""}'],
    ['Waterrijk \u{1f4a7}', '"Waterrijk \u{1f4a7}"'],
  ])('writes %j in one way', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })

  it('orders keys as RFC 8785 does, by UTF-16 code units', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 }
    expect(Object.values(JSON.parse(canonicalJson(value)) as object)).toHaveLength(7)
    expect(canonicalJson(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"\u{1f600}":5,"\ufb33":3}')
  })

  it.each([[Number.NaN], [Infinity], [() => 1], [new Date(0)], [new Map()], [[undefined]], ['\ud800'], [10n]])(
    'refuses %o, which JSON cannot hold',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError)
    },
  )

  it('reads back as the same value, and writes that as the same text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(JSON.parse(text))).toBe(text)
      }),
    )
  })

  it('does not depend on the order in which keys were added', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (value) => {
        expect(canonicalJson(Object.fromEntries(Object.entries(value).reverse()))).toBe(canonicalJson(value))
      }),
    )
  })
})
