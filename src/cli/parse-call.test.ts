import { describe, expect, test } from 'vitest'

import { cli } from '#src/i18n/nl/cli.ts'
import { translator } from '#src/i18n/text.ts'

import { helpOf, overview } from './help.ts'
import { parseCall } from './parse-call.ts'
import { verbs } from './verb.ts'

const call = (line: string) => parseCall(line === '' ? [] : line.split(' '))

describe('a command', () => {
  test('becomes a call with options before, between and after what it is about', () => {
    expect(call('import register a.json --dry-run b.json --data /d')).toEqual({
      ok: true,
      value: {
        verb: 'import register',
        values: { data: '/d' },
        switches: new Set(['dry-run']),
        operands: ['a.json', 'b.json'],
      },
    })
    expect(call('serve --port=3107')).toMatchObject({ ok: true, value: { values: { port: '3107' } } })
  })

  test('may name a file that begins with a dash after --', () => {
    expect(call('import register -- --odd.json')).toMatchObject({ ok: true, value: { operands: ['--odd.json'] } })
  })

  test.each([
    ['frobnicate', 'unknown-verb', 'frobnicate'],
    ['import', 'unknown-verb', 'import'],
    ['import nothing x', 'unknown-verb', 'import nothing'],
    ['--data x serve', 'unknown-verb', '--data'],
    ['serve --dat x', 'unknown-option', '--dat'],
    ['import register', 'operand-missing', 'FILE...'],
    ['export dossier 1', 'option-missing', '--out'],
    ['export dossier 1 2 --out x', 'too-many-operands', '2'],
    ['serve extra', 'too-many-operands', 'extra'],
    ['serve --data', 'value-missing', '--data'],
    ['import register a.json --data --json', 'value-missing', '--data'],
    ['import register a.json --data=', 'value-missing', '--data'],
  ])('%s is wrong: %s', (line, problem, given) => {
    expect(call(line)).toMatchObject({ ok: false, refusal: { problem, given } })
  })

  test.each(['', '--help', 'help', '-h'])('"%s" asks for the overview', (line) => {
    expect(call(line)).toEqual({ ok: false, refusal: { problem: 'help', verb: null } })
  })

  test('asks for help about one verb', () => {
    expect(call('audit verify --help')).toMatchObject({ refusal: { problem: 'help', verb: { id: 'audit verify' } } })
    expect(call('help serve')).toMatchObject({ refusal: { problem: 'help', verb: { id: 'serve' } } })
  })
})

describe('the help', () => {
  const t = translator('nl')
  test('names every verb and explains every option', () => {
    for (const verb of verbs) {
      expect(overview(t)).toContain(verb.id)
      const help = helpOf(verb, t)
      expect(help).toContain(cli[`cli.verb.${verb.id}`])
      for (const { name } of verb.options) expect(help).toMatch(new RegExp(`--${name}\\b.*\\S{3}`))
      expect(verb.options.filter(({ name }) => !(`cli.option.${name}` in cli))).toEqual([])
    }
  })
})
