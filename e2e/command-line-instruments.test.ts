import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readInstruments } from '#src/exchange/instruments/read-instruments.ts'
import { command, reported } from './command.ts'
import { takePrepared } from './prepared.ts'
import { startTestServer, type TestServer } from './server.ts'

const fixtures = join('src', 'exchange', 'instruments', 'fixtures')
const reference = join('..', 'shared', 'reference')
const base = mkdtempSync(join(tmpdir(), 'weegschaal-cli-instruments-'))
afterAll(() => {
  rmSync(base, { recursive: true, force: true })
})

const tree = `
questions:
  - questionId: 1
    question: Is het AI?
    mood: blij
    answers:
      - answer: Ja
        labels: [AI-systeem]
        redirects: [{ if: '"AI-systeem" in labels', nextConclusionId: 9 }, { nextConclusionId: 9 }]
      - { answer: Nee, nextConclusionId: 9 }
conclusions: [{ conclusionId: 9, conclusion: Klaar., obligation: Niets. }]
`

/** A folder with a decision tree in it. */
function treeFolder(name: string, text: string): string {
  const folder = join(base, name)
  mkdirSync(folder)
  writeFileSync(join(folder, 'decision-tree.yaml'), text)
  return folder
}

const whole = treeFolder('heel', tree)
const broken = treeFolder('stuk', tree.replace('nextConclusionId: 9 }, {', "nextConclusionId: 8 }, { if: 'eval(1)',"))

const where = (line: unknown) => (line as { readonly place: string }).place

/** What reading in says, wherever the command is typed. */
async function readsIn(data: string): Promise<void> {
  const read = await command(['import', 'beslishulp', whole, '--data', data, '--json'])
  expect([read.code, read.err]).toEqual([0, ''])
  const report = reported(read)
  expect(report).toMatchObject({ questions: 1, answers: 2, redirects: 2, conclusions: 1, refused: [] })
  expect((report['warnings'] as unknown[]).map(where)).toEqual(['', '', 'vraag 1', 'vraag 1, antwoord 1, weg 2'])
  const instrument = await command(['import', 'instrument', join(fixtures, 'afwijkend.yaml'), '--data', data, '--json'])
  expect([instrument.code, instrument.err]).toEqual([0, ''])
  expect(reported(instrument)).toMatchObject({
    definitions: [
      {
        file: join(fixtures, 'afwijkend.yaml'),
        urn: 'urn:nl:afwijkend',
        version: '0.9-beta',
        title: 'Afwijkende vragenlijst',
        nodes: 19,
        questions: 13,
        warnings: [{ node: '2.4' }, { node: '1.A.3' }, { node: '5' }, { node: '2.3' }],
      },
    ],
    refused: [],
  })
}

describe('before there is an organisation', () => {
  test('decision trees and instruments are read into an empty folder', () => readsIn(join(base, 'leeg')))

  test('and through the server that holds such a folder', async () => {
    const server = await startTestServer({ folder: join(base, 'bediend') })
    const data = join(base, 'bediend', 'data')
    try {
      await readsIn(data)
      const refused = await command(['import', 'beslishulp', broken, '--data', data, '--json'])
      expect([refused.code, refused.err.trim().split('\n').length]).toEqual([1, 1])
      expect(reported(refused)).toMatchObject({ questions: 0, answers: 0, redirects: 0, conclusions: 0 })
      expect((reported(refused)['refused'] as unknown[]).map(where)).toEqual([
        'vraag 1, antwoord 1, weg 2',
        'vraag 1, antwoord 1',
      ])
      if (existsSync(reference)) await readsTheRealFiles(data)
    } finally {
      await server.stop()
    }
  })
})

/** The files of the makers, with the counts that they have. */
async function readsTheRealFiles(data: string): Promise<void> {
  const read = await command(['import', 'instrument', join(reference, 'instruments'), '--data', data, '--json'])
  expect(reported(read)).toMatchObject({
    definitions: [{ questions: 57 }, { questions: 87 }, { questions: 39 }],
    refused: [],
  })
  const walked = await command(['import', 'beslishulp', join(reference, 'ai-act'), '--data', data, '--json'])
  expect(reported(walked)).toMatchObject({ questions: 22, answers: 53, redirects: 111, conclusions: 50, refused: [] })
}

describe('a filled-in instrument', () => {
  const data = join(base, 'runs', 'data')
  const algorithm = 'meldingen-buitenruimte-indelen'
  let server: TestServer
  beforeAll(async () => {
    takePrepared(data)
    server = await startTestServer({ folder: join(base, 'runs') })
    const register = join('src', 'exchange', 'register', 'fixtures', 'publication.json')
    expect((await command(['import', 'register', register, '--data', data])).code).toBe(0)
  })

  /** A run as it stands in a file, of our own questionnaire. */
  function runOnFile(): string {
    const name = 'afwijkend.yaml'
    const { definitions } = readInstruments([{ name, bytes: readFileSync(join(fixtures, name)) }])
    const definition = definitions[0]?.definition
    const by = { byFunction: 'jurist', at: '2026-11-20T10:00:00.000Z' }
    const words = { considerations: '', sources: '', confidentiality: 'organisation', ...by }
    const answer = { questionId: '5.A.1', instance: [], value: 'Het belang van rust.', ...words }
    const nothing = { assignments: [], participants: [], sessions: [], comments: [], evidence: [], actions: [] }
    return JSON.stringify({
      format: 'weegschaal-instrument-run',
      version: '1',
      run: {
        ...{
          origin: 'here',
          instrument: 'other',
          urn: definition?.urn,
          version: definition?.version,
          title: 'Afwijkend',
        },
        ...{ status: 'draft', facilitator: '', purpose: 'Proberen', plannedOn: null, validUntil: null },
        ...{ adoptedOn: null, adoptedBy: null, address: null },
      },
      definition,
      instances: [{ id: 'deel-1', nodeId: '3', parent: [], removed: false, ...by }],
      answers: [{ ...answer, revision: 1 }],
      texts: [{ ...answer, number: 1 }],
      ...nothing,
      signOffs: [{ function: 'jurist', note: 'Gezien', ...by }],
      findings: [],
      files: {},
    })
  }

  /** Reads a file in, and takes what came of it away again. */
  async function thereAndBack(file: string): Promise<string> {
    const read = await command(['import', 'run', file, '--algorithm', algorithm, '--data', data, '--json'])
    expect([read.code, read.err]).toEqual([0, ''])
    const id = String(reported(read)['run'])
    const out = join(base, `${id}.json`)
    const taken = await command(['export', 'run', id, '--out', out, '--data', data, '--json'])
    expect([taken.code, reported(taken)]).toMatchObject([0, { run: id, file: out }])
    return out
  }

  test('that is something else is refused in one sentence', async () => {
    const other = join(base, 'iets.json')
    cpSync('package.json', other)
    const ended = await command(['import', 'run', other, '--algorithm', algorithm, '--data', data, '--json'])
    expect([ended.code, ended.err.trim().split('\n').length]).toEqual([1, 1])
    const nowhere = await command(['import', 'run', other, '--algorithm', 'geen', '--data', data])
    expect(nowhere).toMatchObject({ code: 1, err: expect.stringContaining('geen') as unknown })
    const unknown = await command(['export', 'run', 'x', '--out', join(base, 'x.json'), '--data', data])
    expect([unknown.code, existsSync(join(base, 'x.json'))]).toEqual([1, false])
  })

  test('is read in, taken away and read in again as the same, through a server and without', async () => {
    const file = join(base, 'ingevuld.json')
    writeFileSync(file, runOnFile())
    const first = readFileSync(await thereAndBack(file), 'utf8')
    expect(JSON.parse(first)).toEqual(JSON.parse(runOnFile()))
    await server.stop()
    const copy = join(base, 'nog-eens.json')
    writeFileSync(copy, first)
    expect(readFileSync(await thereAndBack(copy), 'utf8')).toBe(first)
  })
})
