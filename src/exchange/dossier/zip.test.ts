import { zipSync, strToU8 } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSafePath, readZip, writeZip } from './zip.ts'

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8')

describe('the archive of a dossier', () => {
  it('comes out as it went in, and the same files give the same bytes', () => {
    const files = new Map<string, string | Uint8Array>([
      ['manifest.json', '{"é":1}'],
      ['documenten/besluit.pdf', new Uint8Array([1, 2, 3, 0, 255])],
      ['leeg.txt', ''],
    ])
    const archive = writeZip(files)
    expect(Buffer.compare(archive, writeZip(files))).toBe(0)
    const read = readZip(archive)
    if (!read.ok) throw new Error(read.refusal)
    expect([...read.value.keys()]).toEqual([...files.keys()])
    expect(text(read.value.get('manifest.json'))).toBe('{"é":1}')
    expect([...(read.value.get('documenten/besluit.pdf') ?? [])]).toEqual([1, 2, 3, 0, 255])
  })

  it('keeps any content', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5_000 }), (content) => {
        const read = readZip(writeZip(new Map([['a', content]])))
        expect(read.ok && Buffer.compare(read.value.get('a') ?? new Uint8Array(), content)).toBe(0)
      }),
      { numRuns: 50 },
    )
  })

  it('is refused when one byte of the header before a file changed', () => {
    const archive = writeZip(
      new Map([
        ['eerste.txt', 'een'],
        ['tweede.txt', 'twee'],
      ]),
    )
    const list = new DataView(archive.buffer, archive.byteOffset).getUint32(archive.length - 6, true)
    const second = Buffer.from(archive).indexOf('PK\u0003\u0004', 4)
    expect([second > 0, list > second]).toEqual([true, true])
    for (let at = second; at < second + 40; at += 1) {
      const changed = Uint8Array.from(archive)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect([at - second, readZip(changed).ok]).toEqual([at - second, false])
    }
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['a text', strToU8('geen zip')],
    ['only the letters of a zip', strToU8('PK\u0003\u0004')],
    ['half a zip', writeZip(new Map([['a', 'x'.repeat(1000)]])).subarray(0, 40)],
  ])('is refused when it is %s', (_, bytes) => {
    expect(readZip(bytes)).toEqual({ ok: false, refusal: 'not-a-zip' })
  })

  it('never crashes on rubbish', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (rubbish) => {
        readZip(Uint8Array.from([0x50, 0x4b, 3, 4, ...rubbish]))
      }),
    )
  })

  it('is refused when it is a bomb', () => {
    const bomb = zipSync({ a: new Uint8Array(40_000_000) }, { level: 9 })
    expect(bomb.length).toBeLessThan(100_000)
    expect(readZip(bomb)).toEqual({ ok: false, refusal: 'packed-too-tightly' })
    expect(readZip(bomb, { files: 10, bytes: 1_000_000, ratio: 10_000 })).toEqual({ ok: false, refusal: 'too-large' })
  })

  it('is refused when it is a bomb that lies about its size', () => {
    const bomb = zipSync({ a: new Uint8Array(40_000_000) }, { level: 9 })
    const view = new DataView(bomb.buffer, bomb.byteOffset)
    view.setUint32(22, 10, true)
    expect(readZip(bomb).ok).toBe(false)
  })

  it('is refused when it holds too many files', () => {
    const many = zipSync(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`f${i}`, new Uint8Array()])))
    expect(readZip(many, { files: 10, bytes: 1_000, ratio: 10 })).toEqual({ ok: false, refusal: 'too-many-files' })
  })

  it.each(['../a', '/etc/passwd', 'a/../../b', 'C:\\x', 'a\\b', './a', 'a//b', 'a\u0000b'])(
    'is refused when a path is %j',
    (path) => {
      expect(isSafePath(path)).toBe(false)
      expect(readZip(zipSync({ [path]: strToU8('x') }))).toEqual({ ok: false, refusal: 'path-unsafe' })
    },
  )
})
