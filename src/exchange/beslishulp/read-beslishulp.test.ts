import { existsSync, readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { checkTree } from '#src/domain/ai-act/check-tree.ts'
import { plainWords } from '#src/domain/instrument/rich-text.ts'
import { writeZip } from '../dossier/zip.ts'
import { filesOf } from './files-of.ts'
import { readBeslishulp, type GivenFile } from './read-beslishulp.ts'

const file = (name: string, text: string): GivenFile => ({ name, bytes: new TextEncoder().encode(text) })
const tree = (text: string): GivenFile => file('decision-tree.yaml', text)

const small = `
version: 1.10
name: Proef
extra: iets nieuws
questions:
  - questionId: 2.10
    question: Is het <strong>AI</strong>?<script>alert(1)</script>
    explanation:
    category: x
    subcategory: Soort
    mood: blij
    sources: [{ source: Wet, url: 'javascript:alert(1)' }, { source: Boek, url: 'https://example.org/' }]
    answers:
      - answer: Ja
        labels: [AI-systeem, hoog-risico AI]
        redirects:
          - { if: '"AI-systeem" in labels', nextQuestionId: 2.1 }
          - { nextConclusionId: 9.9 }
      - { answer: Ik weet het niet, nextConclusionId: 9.9 }
  - questionId: 2.1
    question: En verder?
    answers: [{ answer: Klaar, subresult: Bijna, nextConclusionId: 9.9 }]
conclusions:
  - { conclusionId: 9.9, conclusion: Klaar., obligation: "Doe dit:<br>• een<br>• twee" }
`

test('every value is text, so an id stays what it is, and what we do not know is said', () => {
  const { tree: read, counts, warnings, refused } = readBeslishulp([tree(small)])
  expect(refused).toEqual([])
  expect(counts).toEqual({ questions: 2, answers: 3, redirects: 2, conclusions: 1 })
  expect(read?.questions.map((one) => one.id)).toEqual(['2.10', '2.1'])
  expect([read?.version, read?.questions[0]?.answers.map((one) => one.unknown)]).toEqual(['1.10', [false, true]])
  expect(
    warnings.map(({ kind, place, answer, way, value }) =>
      [kind, place, answer, way, value]
        .join(' ')
        .trim()
        .replaceAll(/ +(?= )/g, ''),
    ),
  ).toEqual([
    'no-definitions',
    'no-categories',
    'unknown-field extra',
    'unknown-field 2.10 mood',
    'removed-markup 2.10 <script>',
    'unsafe-address 2.10 javascript:alert(1)',
    'way-never-taken 2.10 1 2 9.9',
  ])
  expect(read?.questions[0]?.sources.map((one) => one.url)).toEqual([null, 'https://example.org/'])
  expect(read?.conclusions[0]?.obligation.map((one) => one.kind)).toEqual(['paragraph', 'list'])
})

test('definitions and subjects go with the tree, whatever the files are called', () => {
  const { tree: read, warnings } = readBeslishulp([
    file('a.yml', small),
    file('b.yaml', 'definitions: [{ term: AI, definition: <i>Kunstmatig</i> }]'),
    file('c.yaml', '[{ questionId: "2", category: Begin, subcategory: S }, { questionId: "2.1", category: Einde }]'),
    file('d.yaml', 'iets: anders'),
    file('e.yaml', 'definitions: [{ term: Nog een, definition: lijst }]'),
    file('leesmij.md', 'geen yaml: ['),
  ])
  expect(read?.questions.map((one) => one.chapter)).toEqual(['Einde', 'Einde'])
  expect(read?.definitions.map((one) => [one.term, plainWords(one.meaning)])).toEqual([['AI', 'Kunstmatig']])
  expect(warnings.filter((one) => one.kind === 'other-file').map((one) => one.file)).toEqual(['d.yaml', 'e.yaml'])
})

const oneAnswer = (answer: string) =>
  `questions: [{ questionId: "1", question: Q, answers: [${answer}] }]\nconclusions: [{ conclusionId: A, conclusion: C, obligation: O }]`

test('an answer and a source are plain words, and a remark says what its place is', () => {
  const { tree: read, warnings } = readBeslishulp([
    tree(`
questions:
  - questionId: 1
    question: Ja?
    sources: [{ source: "Wet <i>AI</i>", url: "https://example.org" }]
    answers: [{ answer: "Ja &amp; <b>zeker</b><script>x()</script>", nextConclusionId: 2 }]
conclusions: [{ conclusionId: 2, conclusion: Klaar, kleur: rood }]`),
  ])
  expect(read?.questions[0]?.answers[0]?.text).toBe('Ja & zeker')
  expect(read?.questions[0]?.sources[0]?.title).toBe('Wet AI')
  expect(warnings.slice(2).map(({ kind, place, what, answer }) => [kind, place, what, answer])).toEqual([
    ['removed-markup', '1', undefined, 1],
    ['unknown-field', '2', 'conclusion', undefined],
  ])
})

const bomb = [
  'a0: &a0 [x, x]',
  ...Array.from({ length: 12 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}]`),
].join('\n')

test.each<[string, readonly GivenFile[], string, string]>([
  ['nothing', [], 'no-tree', ''],
  ['another file', [tree('iets: anders')], 'no-tree', ''],
  ['two trees', [tree(small), file('other.yaml', small)], 'two-trees', ''],
  ['half a file', [tree('questions: [\n  {')], 'not-yaml', ''],
  ['a key twice', [tree('questions: []\nquestions: []')], 'not-yaml', '2'],
  ['no text', [{ name: 'a.yaml', bytes: new Uint8Array([0xff, 0xfe, 0x00]) }], 'utf-16', ''],
  ['too much', [{ name: 'a.yaml', bytes: new Uint8Array(6_000_000) }], 'too-large', ''],
  ['endless brackets', [tree(`questions: ${'['.repeat(2000)}`)], 'too-deep', ''],
  ['deep', [tree(`questions: ${'['.repeat(70)}${']'.repeat(70)}`)], 'too-deep', ''],
  ['a bomb', [tree(`${bomb}\nquestions: [*a12]\nconclusions: []`)], 'too-many-aliases', ''],
  ['no list', [tree('questions: veel\nconclusions: []')], 'shape', 'questions'],
  ['no answer text', [tree(oneAnswer('{ nextConclusionId: A }'))], 'shape', 'questions 1 answers 1 answer'],
  ['no way on', [tree(oneAnswer('{ answer: Ja }'))], 'target-count', '1 1'],
  ['two ways on', [tree(oneAnswer('{ answer: Ja, nextQuestionId: "1", nextConclusionId: A }'))], 'target-count', '1 1'],
  [
    'a way without end',
    [tree(oneAnswer('{ answer: Ja, redirects: [{ if: "\\"a\\" in labels" }] }'))],
    'target-count',
    '1 1 1',
  ],
  [
    'a way that runs',
    [tree(oneAnswer(`{ answer: Ja, redirects: [{ if: 'process.exit()', nextConclusionId: A }] }`))],
    'expression',
    '1 1 1',
  ],
  ['to nowhere', [tree(oneAnswer('{ answer: Ja, nextConclusionId: Z }'))], 'target-missing', '1 1'],
  ['in a circle', [tree(oneAnswer('{ answer: Ja, nextQuestionId: "1" }'))], 'cycle', '1 1'],
  [
    'a dead end',
    [tree(oneAnswer(`{ answer: Ja, redirects: [{ if: '"a" in labels', nextConclusionId: A }] }`))],
    'dead-end',
    '1 1',
  ],
])('is refused with the place: %s', (_, files, kind, place) => {
  const reading = readBeslishulp(files)
  expect(reading.tree).toBeNull()
  expect(reading.counts.questions).toBe(0)
  expect(reading.refused[0]?.kind).toBe(kind)
  const [{ place: at, answer, way } = { place: '' }] = reading.refused
  expect([at, answer, way].filter((part) => part !== undefined).join(' ')).toContain(place)
})

test('everything that is wrong is said at once, also beside a condition that cannot be read', () => {
  const [unreadable, nowhere] = [`redirects: [{ if: '"x" == labels', nextConclusionId: A }]`, 'nextConclusionId: Z']
  const reading = readBeslishulp([tree(oneAnswer(`{ answer: Ja, ${unreadable} }, { answer: Nee, ${nowhere} }`))])
  expect(reading.refused.map(({ kind, answer, way, value }) => [kind, answer, way, value])).toEqual([
    ['expression', 1, 1, ' == labels'],
    ['target-missing', 2, undefined, 'Z'],
  ])
})

test('a file from another system is the same: other line ends, a mark at the beginning, an anchor that is used again', () => {
  const { tree: read } = readBeslishulp([tree(small)])
  const elsewhere = `\ufeff${small.replaceAll('\n', '\r\n')}`
  expect(readBeslishulp([tree(elsewhere)]).tree).toEqual(read)
  const again = oneAnswer('&ja { answer: Ja, nextConclusionId: A }, { <<: *ja, answer: Nee }')
  expect(readBeslishulp([tree(again)]).tree?.questions[0]?.answers.map(({ text }) => text)).toEqual(['Ja', 'Nee'])
})

test('a zip is the same as its files, and a hostile one is refused', () => {
  const packed = writeZip(new Map([['map/decision-tree.yaml', small]]))
  const files = filesOf([{ name: 'boom.ZIP', bytes: packed }])
  expect(files.ok && readBeslishulp(files.value).counts.questions).toBe(2)
  const bomb = writeZip(new Map([['a.yaml', ' '.repeat(15_000_000)]]))
  expect(filesOf([{ name: 'bom.zip', bytes: bomb }])).toEqual({ ok: false, refusal: 'packed-too-tightly' })
  expect(filesOf([{ name: 'geen.zip', bytes: new Uint8Array(9) }])).toEqual({ ok: false, refusal: 'not-a-zip' })
})

const folder = new URL('../../../../shared/reference/ai-act/', import.meta.url).pathname

test.skipIf(!existsSync(folder))('the official tree goes in whole, and every state of it can be walked', () => {
  const names = ['decision-tree.yaml', 'definitions.yaml', 'categories.yaml']
  const given = names.map((name) => ({ name, bytes: readFileSync(`${folder}${name}`) }))
  const { tree: read, counts, refused, warnings } = readBeslishulp(given)
  expect(refused).toEqual([])
  expect(counts).toEqual({ questions: 22, answers: 53, redirects: 111, conclusions: 50 })
  expect(read === null ? null : checkTree(read)).toMatchObject({ problems: [], states: 563 })
  expect(warnings.filter((one) => one.kind !== 'way-never-taken')).toEqual([])
  expect(JSON.stringify(read)).not.toMatch(/<\/?(br|strong|i|a|ul|li|script)\b/i)
})
