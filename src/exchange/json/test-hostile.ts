const utf8 = (text: string) => new TextEncoder().encode(text)

const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])

/** For tests: files that no import may swallow, each by what is wrong with it. */
export const hostileFiles: readonly (readonly [what: string, bytes: Uint8Array<ArrayBuffer>])[] = [
  ['nothing', new Uint8Array()],
  ['half a record', utf8('[{"name": "half')],
  ['a page', utf8('<!doctype html><script>alert(1)</script>')],
  ['a key that changes every object', utf8('[{"name":"x","__proto__":{"admin":true}}]')],
  ['brackets without end', utf8('['.repeat(200_000))],
  ['UTF-16', utf16('[{"name":"x"}]')],
  ['latin-1', Uint8Array.from([...utf8('[{"name":"Caf'), 0xe9, ...utf8('"}]')])],
  ['zero bytes', new Uint8Array(4096)],
  ['a number without end', utf8('1e999999')],
  ['half a zip', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x00, 0x00, 0x08])],
  ['a YAML bomb', utf8('a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c,*c,*c]\n__proto__: 1\n')],
]
