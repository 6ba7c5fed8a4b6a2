import { describe, expect, test } from 'vitest'
import { readCsvTable } from './read-csv.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const windows = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
const table = { header: ['Naam', 'Leverancier'], rows: [['Café-scan', 'Één B.V.']] }

describe('a list that anybody made', () => {
  test.each([
    ['with semicolons', utf8('Naam;Leverancier\nCafé-scan;Één B.V.\n')],
    ['with commas', utf8('Naam,Leverancier\r\nCafé-scan,Één B.V.\r\n')],
    ['with a mark at the start', utf8('\uFEFFNaam;Leverancier\nCafé-scan;Één B.V.')],
    ['in the encoding of an old spreadsheet', windows('Naam;Leverancier\nCafé-scan;Één B.V.\n')],
    ['with quotes and empty lines', utf8('"Naam";"Leverancier"\n\n"Café-scan";"Één B.V."\n\n')],
  ])('is read %s', (_, bytes) => {
    expect(readCsvTable(bytes)).toEqual({ ok: true, value: table })
  })

  test('is read by place: rows cut short, columns with the same name or a name that means something to us', () => {
    expect(readCsvTable(utf8('__proto__;__proto__;\na;b;c\nd\n"e;f";"g\ng"'))).toEqual({
      ok: true,
      value: { header: ['__proto__', '__proto__', ''], rows: [['a', 'b', 'c'], ['d'], ['e;f', 'g\ng']] },
    })
  })

  test('may have quotes within words, as systems write that quote nothing', () => {
    expect(readCsvTable(utf8('Naam;Leverancier\nDe "slimme" scan;Scan "24/7" B.V.\n'))).toMatchObject({
      value: { rows: [['De "slimme" scan', 'Scan "24/7" B.V.']] },
    })
  })

  test.each([
    ['nothing', utf8(''), 'empty'],
    ['two bytes a letter', Uint8Array.of(0xff, 0xfe, 0x4e, 0), 'utf-16'],
    ['a broken quote', utf8('Naam;Leverancier\n"a;b\n'), 'not-csv'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3), 'not-csv'],
    ['a file of a spreadsheet', Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 6, 8, 0xe9), 'not-csv'],
    ['a field without end', utf8(`Naam\n${'a'.repeat(300_000)}`), 'not-csv'],
    ['too much', new Uint8Array(11 * 1024 * 1024), 'too-large'],
  ])('is refused: %s', (_, bytes, refusal) => {
    expect(readCsvTable(bytes)).toEqual({ ok: false, refusal })
  })
})
