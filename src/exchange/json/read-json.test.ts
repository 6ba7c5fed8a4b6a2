import { describe, expect, test } from 'vitest'

import { largestFile, readJson } from './read-json.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('a file from outside', () => {
  test('is read as JSON, with or without a byte order mark', () => {
    expect(readJson(bytes('{"a":"é"}'))).toEqual({ ok: true, value: { a: 'é' } })
    expect(readJson(bytes('\ufeff[1]'))).toEqual({ ok: true, value: [1] })
  })

  test.each([
    ['empty', new Uint8Array()],
    ['empty', bytes(' \n')],
    ['not-json', bytes('{"name": "half')],
    ['not-json', bytes('<html></html>')],
    ['not-json', bytes('{"a":1}{"b":2}')],
    ['utf-16', Uint8Array.from([0xff, 0xfe, 0x7b, 0x00])],
    ['utf-16', Uint8Array.from([0x7b, 0x00, 0x7d, 0x00])],
    ['not-utf-8', Uint8Array.from([0x22, 0xe9, 0x22])],
    ['too-deep', bytes('['.repeat(100_000))],
    ['too-deep', bytes('{"a":'.repeat(41) + '1' + '}'.repeat(41))],
    ['dangerous-key', bytes('{"a":[{"__proto__":{"admin":true}}]}')],
    ['dangerous-key', bytes('{"constructor":{"prototype":{}}}')],
    ['too-large', new Uint8Array(largestFile + 1)],
  ] as const)('is refused: %s', (refusal, file) => {
    expect(readJson(file)).toEqual({ ok: false, refusal })
  })

  test('may hold brackets inside texts', () => {
    expect(readJson(bytes(JSON.stringify({ text: '['.repeat(500) + '\\"{' })))).toMatchObject({ ok: true })
  })

  test('loses only what no database can hold', () => {
    expect(readJson(bytes('{"a":"x\\u0000y","b":"\\ud800z","c":1e999,"d":"\\ud83d\\ude00"}'))).toEqual({
      ok: true,
      value: { a: 'xy', b: '\ufffdz', c: null, d: '😀' },
    })
  })

  test('that changes nothing of Object', () => {
    readJson(bytes('{"__proto__":{"polluted":true}}'))
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
