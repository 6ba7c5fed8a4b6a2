import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { command, init, reported } from './command.ts'
import { takePrepared } from './prepared.ts'
import { startTestServer, type TestServer } from './server.ts'

const fixture = (name: string) => join('src', 'exchange', 'register', 'fixtures', name)
const base = mkdtempSync(join(tmpdir(), 'weegschaal-cli-'))
afterAll(() => {
  rmSync(base, { recursive: true, force: true })
})

describe('the command line', () => {
  const data = join(base, 'own')

  test('makes an organisation from its official name', async () => {
    const made = await init(data, 'gemeente', 'aalsmeer')
    expect([made.code, made.err]).toEqual([0, ''])
    expect(reported(made)).toMatchObject({
      code: 'gemeente-aalsmeer',
      tooi: expect.stringContaining('gm0358') as unknown,
    })
  })

  test('refuses wrong usage with 2, and what cannot be with 1 and one line', async () => {
    expect((await command(['import', 'register'])).code).toBe(2)
    expect((await command(['nergens'])).code).toBe(2)
    const weak = await command(
      ['init', '--data', data, '--kind', 'gemeente', '--name', 'B', '--admin', 'b@b.example', '--password-stdin'],
      { input: 'kort' },
    )
    expect([weak.code, weak.err.trim().split('\n').length]).toEqual([1, 1])
    const nowhere = await command(['user', 'list', '--data', join(base, 'nergens')])
    expect(nowhere).toMatchObject({ code: 1, err: expect.stringContaining('nog geen organisatie') as unknown })
  })

  test('makes nothing where a folder was typed wrongly, and says it in a sentence', async () => {
    const [wrong, file] = [join(base, 'verkeerd'), join(base, 'bestand')]
    writeFileSync(file, '')
    const who = ['--kind', 'dorp', '--name', 'B', '--admin', 'b@b.example', '--password-stdin']
    for (const [words, sentence] of [
      [['migrate', '--data', wrong], 'nog geen organisatie'],
      [['init', '--data', wrong, ...who], 'Kies uit: gemeente, provincie'],
      [['user', 'list', '--data', file], 'Dit is geen map'],
      [['backup', '--data', data, '--out', join(wrong, 'kopie')], 'Deze map bestaat niet'],
    ] as const) {
      const ended = await command(words, { input: 'vier losse woorden samen' })
      expect([ended.code, ended.err]).toEqual([1, expect.stringContaining(sentence)])
    }
    expect(existsSync(wrong)).toBe(false)
  })

  test('imports, and again without change; a dry run changes nothing', async () => {
    const files = ['publication.json', 'internal.json', 'early.json'].map(fixture)
    const dry = await command(['import', 'register', ...files, '--data', data, '--dry-run', '--json'])
    expect(reported(dry)).toMatchObject({ created: 4, dryRun: true })
    const first = await command(['import', 'register', ...files, '--data', data, '--json'])
    expect(reported(first)).toMatchObject({ created: 4, updated: 0, unchanged: 1, refused: 0 })
    const again = await command(['import', 'register', ...files, '--data', data, '--json'])
    expect(reported(again)).toMatchObject({ created: 0, updated: 0, unchanged: 5, refused: 0 })
  })

  test('lays a list beside the register in words, and keeps nothing of it', async () => {
    const list = join(base, 'contracten.csv')
    writeFileSync(list, 'Contract;Leverancier\nScanauto parkeren;Kadezicht\nPapier;Winkel\n')
    const compare = (...more: string[]) => command(['import', 'compare', list, '--data', data, ...more])
    const log = async () => reported(await command(['audit', 'verify', '--data', data, '--json']))['events']
    const before = await log()
    const rows = [
      { name: 'Scanauto parkeren', standing: 'known', algorithms: [{ name: 'Scanauto parkeren', why: ['sameName'] }] },
      { name: 'Papier', standing: 'unknown', algorithms: [] },
    ]
    const ended = await compare('--list', 'contracts', '--name-column', 'contract', '--json')
    expect(reported(ended)).toMatchObject({ rows })
    const wrong = await compare('--list', 'contracts', '--name-column', 'Naam')
    expect([wrong.code, wrong.err]).toEqual([1, 'Deze kolom staat niet in het bestand. Kies opnieuw.\n'])
    expect((await compare('--list', 'zomaar', '--name-column', 'Contract')).code).toBe(1)
    expect(await log()).toEqual(before)
  })

  test('imports nothing when one of the files is broken', async () => {
    const broken = join(base, 'stuk.json')
    writeFileSync(broken, '[{"name": "half')
    const ended = await command(['import', 'register', fixture('publication.json'), broken, '--data', data, '--json'])
    expect([ended.code, ended.err.trim().split('\n').length]).toEqual([1, 1])
    expect(reported(ended)).toMatchObject({ created: 0, error: { file: broken } })
  })

  test('reads instruments in before there is any organisation, from a folder too', async () => {
    const empty = join(base, 'leeg')
    const folder = join('src', 'exchange', 'instruments', 'fixtures')
    const first = await command(['import', 'instrument', folder, '--data', empty, '--json'])
    expect([first.code, first.err]).toEqual([0, ''])
    expect(reported(first)['definitions']).toMatchObject([
      { urn: 'urn:nl:afwijkend', nodes: 19, questions: 13, outcome: 'created' },
      { urn: 'urn:nl:aivt:tr:proef:1.0', nodes: 4, questions: 4, outcome: 'created', warnings: [] },
      { urn: 'urn:nl:proef', version: '2.0', nodes: 17, questions: 10, warnings: [{ node: '0.1' }, { node: '1.5' }] },
    ])
    const broken = join(base, 'stuk.yaml')
    writeFileSync(broken, 'a: 1\n__proto__: 2\n')
    const ended = await command(['import', 'instrument', broken, folder, '--data', empty, '--json'])
    expect([ended.code, ended.err.trim().split('\n').length]).toEqual([1, 1])
    expect(reported(ended)).toMatchObject({
      definitions: [{ outcome: 'unchanged' }, { outcome: 'unchanged' }, { outcome: 'unchanged' }],
      refused: [{ file: broken, place: 'regel 2' }],
    })
  })

  test('adds people, and gives them a password to replace', async () => {
    const who = ['--data', data, '--email', 'bo@aalsmeer.example', '--json']
    const added = await command(['user', 'add', ...who, '--name', 'Bo', '--role', 'processOwner'])
    expect([added.code, added.err]).toEqual([0, ''])
    expect(reported(added)['password']).toHaveLength(20)
    expect((await command(['user', 'reset', ...who])).code).toBe(0)
    const listed = reported(await command(['user', 'list', '--data', data, '--json']))
    expect(listed['users']).toContainEqual(expect.objectContaining({ name: 'Bo', roles: ['processOwner'] }))
  })

  test('asks which organisation is meant when there are several', async () => {
    await command(
      ['init', '--data', data, '--kind', 'zbo', '--name', 'Dienst Water', '--admin', 'c@c.example', '--password-stdin'],
      { input: 'vier losse woorden samen' },
    )
    const unclear = await command(['user', 'list', '--data', data])
    expect(unclear).toMatchObject({
      code: 1,
      err: expect.stringContaining('gemeente-aalsmeer, dienst-water') as unknown,
    })
    expect((await command(['user', 'list', '--data', data, '--organisation', 'dienst-water'])).code).toBe(0)
  })
})

describe('a folder that a server uses', () => {
  let server: TestServer
  let data = ''
  beforeAll(async () => {
    const folder = join(base, 'served')
    data = join(folder, 'data')
    takePrepared(data)
    server = await startTestServer({ folder })
  })
  afterAll(() => server.stop())

  test.each([
    ['a second server', ['serve', '--port', '0']],
    ['a migration', ['migrate']],
    ['a new user', ['user', 'list']],
  ])('is refused to %s', async (_, words) => {
    expect(await command([...words, '--data', data])).toMatchObject({
      code: 1,
      err: 'De server gebruikt deze map; stop hem, of gebruik het scherm.\n',
    })
  })

  test('can be imported into by asking that server', async () => {
    const ended = await command(['import', 'register', fixture('publication.json'), '--data', data, '--json'])
    expect(reported(ended)).toMatchObject({ created: 1 })
    const file = join('src', 'exchange', 'instruments', 'fixtures', 'takenlijst.yaml')
    const instrument = await command(['import', 'instrument', file, '--data', data, '--json'])
    expect(reported(instrument)).toMatchObject({ definitions: [{ questions: 4 }], refused: [] })
    expect((await fetch(`${server.address}/health/ready`)).status).toBe(200)
  })

  test('says in one line why a hostile file is not read in, whatever the kind, and changes nothing', async () => {
    const hostile = join(base, 'vijandig.json')
    writeFileSync(hostile, '[{"name":"x","__proto__":{"admin":true}}]')
    const log = async () => reported(await command(['audit', 'verify', '--data', data, '--json']))['events']
    const before = await log()
    for (const kind of ['register', 'instrument', 'beslishulp', 'dossier']) {
      const ended = await command(['import', kind, hostile, '--data', data])
      expect([kind, ended.code, /^[^\n]{15,}\n$/.test(ended.err)]).toEqual([kind, 1, true])
    }
    expect(await log()).toEqual(before)
  })

  test('erases the text of a line on a legal ground, after which the chain still verifies', async () => {
    const verify = async () => reported(await command(['audit', 'verify', '--data', data, '--json']))
    const before = await verify()
    const why = ['--ground', 'privacy', '--law', 'AVG, artikel 17', '--reason', 'Verzoek van 3 november', '--json']
    const erased = await command(['audit', 'erase', '--data', data, '--number', '1', ...why])
    expect([erased.code, erased.err]).toEqual([0, ''])
    expect(reported(erased)).toMatchObject({ sequence: 1, law: 'AVG, artikel 17' })
    expect(await verify()).toMatchObject({ valid: true, erased: 1, events: Number(before['events']) + 1 })
    const twice = await command(['audit', 'erase', '--data', data, '--number', '1', ...why])
    expect([twice.code, twice.err.trim().split('\n').length]).toEqual([1, 1])
    const unknown = await command([
      'audit',
      'erase',
      '--data',
      data,
      '--number',
      '1',
      '--ground',
      'zomaar',
      ...why.slice(2),
    ])
    expect(unknown.code).toBe(1)
    const forgotten = await command(['audit', 'forget', '--data', data, ...why.slice(2)])
    expect(reported(forgotten)).toEqual({ erased: 0 })
  })

  test('has a door that nobody else can use', () => {
    expect(statSync(join(data, 'weegschaal.sock')).mode & 0o777).toBe(0o600)
    expect(JSON.parse(readFileSync(join(data, 'weegschaal.lock'), 'utf8'))).toMatchObject({ pid: server.process.pid })
  })
})
