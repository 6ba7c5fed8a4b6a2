import { describe, expect, test } from 'vitest'
import { answerRows, type AnswerRows } from './answer-row.ts'
import { asksAnswerOf, compareList, type ComparedAlgorithm, type ListAnswer } from './compare-list.ts'
import { looksPersonal, rowsOfList, type ListRow } from './list-row.ts'

const algorithm = (id: string, name: string, given: Partial<ComparedAlgorithm> = {}): ComparedAlgorithm => ({
  ...{ id, name, status: 'inUse', supplier: null, caseNumber: null },
  ...given,
})
const row = (name: string, supplier = '', identifier = '', number = 1): ListRow => ({
  number,
  name,
  supplier,
  identifier,
})
const answer = (name: string, given: Partial<ListAnswer> = {}): ListAnswer => ({
  ...{ id: name, kind: 'contracts', name, supplier: '', identifier: '', answer: 'notAlgorithm', algorithmId: null },
  ...{
    reason: 'Kantoorartikelen.',
    answeredBy: 'sanne',
    answererFunction: 'beleidsadviseur',
    answeredOn: '2025-11-23',
  },
  ...given,
})

const scan = algorithm('scan', 'Parkeerscan', { supplier: 'Kadezicht B.V.', caseNumber: 'Z-2026/0041' })
const bot = algorithm('bot', 'Chatbot Waterwijzer', { supplier: 'Taalhuis' })
const meter = algorithm('meter', 'Druktemeter', { supplier: 'Meter & Zoon (ook voor het onderhoud)' })
const register = [scan, bot, meter]
const standing = (one: ListRow, answers: readonly ListAnswer[] = [], all = register) =>
  compareList([one], all, answers).rows[0]?.standing

describe('a row', () => {
  test.each([
    ['with the same name in other letters', row('PARKEERSCAN'), 'sameName'],
    ['with the number of the case', row('Beeldherkenning', '', 'z 2026 0041'), 'caseNumber'],
  ])('%s is in the register', (_, one, why) => {
    expect(standing(one)).toEqual({ kind: 'known', algorithm: scan, why })
  })

  test.each([
    ['a word more', row('Onderhoud Parkeerscan 2026'), ['similarName']],
    ['a space', row('Parkeer scan'), ['known']],
    ['a longer word', row('Parkeerscanner'), ['similarName']],
    ['the supplier, whatever its form', row('Camera’s', 'Kadezicht bv'), ['sameSupplier']],
    ['a supplier of whom the record says more', row('Camera’s', 'Meter & Zoon'), ['sameSupplier'], meter],
    ['both', row('Licenties Parkeerscan', 'Kadezicht Nederland B.V.'), ['similarName', 'sameSupplier']],
  ])('that shares %s with an algorithm is perhaps the same, and says why', (_, one, why, like = scan) => {
    const found = standing(one)
    if (why[0] === 'known') expect(found).toMatchObject({ kind: 'perhaps', candidates: [{ why: ['similarName'] }] })
    else expect(found).toEqual({ kind: 'perhaps', candidates: [{ algorithm: like, why }] })
  })

  test.each([
    ['only words that say nothing', row('Onderhoud software')],
    ['another thing', row('Kantoorartikelen', 'Papier & Co')],
    ['no supplier, as nobody has', row('Schoonmaak', '')],
    ['a number that is too short to say anything', row('Schoonmaak', '', '41')],
  ])('with %s is not in the register', (_, one) => {
    expect(standing(one, [], [...register, algorithm('x', 'Meter', { caseNumber: '41', supplier: '' })])).toEqual({
      kind: 'unknown',
    })
  })

  test('about which somebody answered asks nothing again; the last answer counts', () => {
    const no = answer('Licenties Parkeerscan', { supplier: 'Kadezicht' })
    const same = { ...no, id: 'later', answer: 'same', algorithmId: 'scan' } as const
    const one = row('licenties parkeerscan', 'Kadezicht B.V.', 'C-77')
    expect(standing(one, [no])).toEqual({ kind: 'notAlgorithm', answer: no })
    expect(standing(one, [no, same])).toEqual({ kind: 'known', algorithm: scan, why: 'answered' })
    expect(standing(row('licenties parkeerscan', 'Een ander'), [no])?.kind).toBe('perhaps')
  })

  test('of which the algorithm is gone is asked again', () => {
    const gone = answer('Weg', { answer: 'registered', algorithmId: 'gone' })
    expect(standing(row('Weg'), [gone])).toEqual({ kind: 'unknown' })
  })
})

test('what stands in no row is named, but not what ended', () => {
  const ended = algorithm('ended', 'Oud', { status: 'outOfUse' })
  const { rows, unseen } = compareList([row('Parkeerscan')], [...register, ended], [])
  expect(unseen).toEqual([bot, meter])
  expect(rows.filter(asksAnswerOf)).toEqual([])
})

describe('the rows of a list', () => {
  const table = {
    header: ['Nr', 'Naam', 'Leverancier', 'E-mail'],
    rows: [
      ['1', ' Park  scan\nnieuw ', 'Kadezicht', 'a@b.nl'],
      ['2', '', 'Niemand'],
      ['3', 'PARK SCAN NIEUW', 'kadezicht b.v.', ''],
      ['4', 'Chatbot'],
    ],
  }
  const columns = { name: 1, supplier: 2, identifier: 0 }

  test('are of the chosen columns only, each thing once and nothing without a name', () => {
    expect(rowsOfList(table, columns)).toEqual({
      ok: true,
      value: [
        { number: 1, name: 'Park scan nieuw', supplier: 'Kadezicht', identifier: '1' },
        { number: 4, name: 'Chatbot', supplier: '', identifier: '4' },
      ],
    })
  })

  test.each([
    ['no rows', { ...table, rows: [] }, columns, 'no-rows', 'name'],
    [
      'more rows than a person reads',
      { ...table, rows: Array(5001).fill(['', 'x']) },
      columns,
      'too-many-rows',
      'name',
    ],
    ['only empty names', { ...table, rows: [['1', '  ']] }, columns, 'no-names', 'name'],
    ['a column that is not there', table, { ...columns, name: 9 }, 'no-such-column', 'name'],
    ['half a column', table, { ...columns, identifier: 0.5 }, 'no-such-column', 'identifier'],
    ['the same column twice', table, { ...columns, supplier: 1 }, 'same-column', 'name'],
    ['e-mail addresses', table, { ...columns, supplier: 3 }, 'personal', 'supplier'],
    ['a whole text', { ...table, rows: [['1', 'x'.repeat(301)]] }, columns, 'too-long', 'name'],
    ['letters that went wrong', { ...table, rows: [['1', 'Caf\uFFFD']] }, columns, 'unreadable', 'name'],
  ])('are refused with %s', (_, given, chosen, reason, field) => {
    expect(rowsOfList(given, chosen)).toEqual({ ok: false, refusal: { reason, field } })
  })

  test.each([
    [true, 'only citizen service numbers', ['111222333', '123456782', '', '111 222 333']],
    [true, 'one of them', ['123456782']],
    [true, 'them among other things', ['123456782', 'onbekend', '12']],
    [true, 'them with words', ['Jansen, BSN: 123.456.782']],
    [false, 'numbers of contracts', ['111222333', '123456789', '100000001']],
    [false, 'longer numbers', ['1112223330', '0123456782']],
    [false, 'nothing', ['', '']],
  ])('say %s to a column with %s', (personal, _, cells) => {
    expect(looksPersonal(cells)).toBe(personal)
  })
})

describe('answering', () => {
  const list = [row('Papier', '', '', 1), row('Stoelen', 'Zit', 'C-2', 2), row('Parkeerscan 2', '', '', 3)]
  const { rows } = compareList([...list, row('Parkeerscan', '', '', 4)], register, [])
  const given: AnswerRows = {
    numbers: [1, 2],
    answer: 'notAlgorithm',
    algorithmId: null,
    startingPoint: null,
    reason: 'Spullen.',
  }

  test('one reason can hold for many rows', () => {
    const said = answerRows(given, rows, register)
    expect(said).toMatchObject({
      ok: true,
      value: [{ name: 'Papier' }, { name: 'Stoelen', identifier: 'C-2', reason: 'Spullen.' }],
    })
  })

  test('it is an algorithm, or one that is here already: one at a time', () => {
    const one = { ...given, numbers: [3], reason: '' }
    expect(answerRows({ ...one, answer: 'same', algorithmId: 'scan' }, rows, register)).toMatchObject({
      ok: true,
      value: [{ answer: 'same', algorithmId: 'scan' }],
    })
    expect(answerRows({ ...one, answer: 'registered', startingPoint: 'inUse' }, rows, register).ok).toBe(true)
  })

  test.each([
    [{ numbers: [] }, 'no-rows-chosen'],
    [{ numbers: [9] }, 'no-such-row'],
    [{ reason: ' ' }, 'reason-missing'],
    [{ answer: 'registered', startingPoint: 'inUse' }, 'one-at-a-time'],
    [{ numbers: [3], answer: 'same', algorithmId: 'x' }, 'algorithm-missing'],
    [{ numbers: [3], answer: 'registered' }, 'starting-point-missing'],
    [{ numbers: [4], answer: 'registered', startingPoint: 'inUse' }, 'known-already'],
  ] as const)('%o is refused', (changed, refusal) => {
    expect(answerRows({ ...given, ...changed }, rows, register)).toEqual({ ok: false, refusal })
  })
})
