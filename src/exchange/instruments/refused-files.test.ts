import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readInstruments } from './read-instruments.ts'
import { read, refusal, fileWith, dependent, calculated } from './test-files.ts'

describe('a file that is refused', () => {
  test.each<readonly [string, string | Uint8Array]>([
    ['empty', ' \n'],
    ['not-an-instrument', '[1, 2]'],
    ['not-an-instrument', 'naam: niets'],
    ['not-yaml 1', 'a: 1\n  b: [\n'],
    ['not-yaml 2', 'a: 1\na: 2\n'],
    ['several-documents 2', 'a: 1\n---\nb: 2\n'],
    ['utf-16', new Uint8Array([0xff, 0xfe, 0x61, 0x00])],
    ['not-utf-8', new Uint8Array([0x61, 0xff])],
    ['dangerous-key 2', 'a: 1\n__proto__: { b: 1 }\n'],
    ['dangerous-key 1', '{"tasks":[{"constructor":1}]}'],
    ['too-large', new Uint8Array(10 * 1024 * 1024).fill(0x61)],
    ['missing-target 2 9', fileWith(dependent({ id: '9', operator: 'equals', value: 'ja' }))],
    ['unknown-option 2 1: misschien', fileWith(dependent({ operator: 'equals', value: 'misschien' }))],
    ['duplicate-id 1 1', fileWith({ id: '1' })],
    ['cycle 2 2 > 2', fileWith(dependent({ id: '2', operator: 'equals', value: 'x' }))],
    ['forbidden-expression 2 constructor', fileWith(calculated("answers('1').constructor.constructor('x')()"))],
    ['forbidden-expression 2 __proto__', fileWith(calculated('__proto__.x'))],
    ['forbidden-expression 2 process', fileWith(calculated('process.exit(1)'))],
    ['no-urn - x', fileWith({}, {}, { urn: 'x' })].map((one) => one.replace(' - ', '  ')) as [string, string],
  ])('says %s', (reason, text) => {
    expect(refusal(text).map((one) => one.replace(/\s+/g, ' '))).toEqual([reason.replace(/\s+/g, ' ')])
  })

  test('is a bomb of aliases', () => {
    const levels = Array.from(
      { length: 12 },
      (_one, at) => `a${at + 1}: &a${at + 1} [${Array.from({ length: 9 }, () => `*a${at}`).join(', ')}]`,
    )
    expect(refusal(['a0: &a0 [x, x]', ...levels].join('\n'))[0]).toMatch(/^too-many-aliases/)
    expect(refusal('a: &a [*a]')[0]).toMatch(/^too-many-aliases|^not-yaml/)
  })

  test.each(['[', '{a: ', '- ', '[ {x: '])('is nested without end with %s', (open) => {
    expect(refusal(open.repeat(5000))[0]).toMatch(/^too-deep|^not-yaml/)
  })

  test('is not a reason to leave the others out', () => {
    const files = [
      ['fout.yaml', '{'],
      ['goed.yaml', fileWith({})],
      ['schema.json', '{"$schema":"https://json-schema.org/x","properties":{}}'],
    ]
    const reading = readInstruments(files.map(([name = '', text]) => ({ name, bytes: new TextEncoder().encode(text) })))
    expect(reading.definitions.map(({ file }) => file)).toEqual(['goed.yaml'])
    expect(reading.refused.map(({ file }) => file)).toEqual(['fout.yaml'])
    expect(reading.skipped).toEqual(['schema.json'])
  })
})

describe('any file', () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('any'), { maxLength: 4 }),
      tie('task'),
    ),
    task: fc.record(
      Object.fromEntries(
        [
          'task',
          'id',
          'type',
          'tasks',
          'options',
          'dependencies',
          'references',
          'description',
          'repeatable',
          'calculation',
          'question',
          'urn',
          'links',
          'labels',
        ].map((key) => [key, tie('any')] as const),
      ),
      { requiredKeys: [] },
    ),
  }))

  test('is read or refused, and never breaks anything', () => {
    fc.assert(
      fc.property(
        fc.array(value.task, { maxLength: 4 }),
        fc.array(value.any, { maxLength: 2 }),
        (tasks, assessments) => {
          const text = JSON.stringify({ name: 'x', urn: 'urn:nl:x', version: '1', tasks, assessments })
          const { definitions, refused } = read(text)
          expect(definitions.length + Math.min(refused.length, 1)).toBe(1)
        },
      ),
      { numRuns: 200 },
    )
    fc.assert(
      fc.property(fc.string(), (text) => void read(text)),
      { numRuns: 200 },
    )
  })
})
