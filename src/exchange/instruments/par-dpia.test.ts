import { describe, expect, test } from 'vitest'
import { noAnswers, type Answer } from '#src/domain/instrument/answers.ts'
import { plainWords } from '#src/domain/instrument/rich-text.ts'
import { sightOf, visibleQuestions } from '#src/domain/instrument/visible-questions.ts'
import { countNodes, nodeIndex, questionsOf } from '#src/domain/instrument/walk.ts'
import { fixture, definitionIn, remarksIn, fileWith, dependent, calculated } from './test-files.ts'

describe('a file in the par-dpia-form format', () => {
  const definition = definitionIn(fixture('vragenlijst.yaml'))
  const node = (id: string) => nodeIndex(definition).find(id)?.node

  test('keeps every number exactly as it stands there', () => {
    expect(definition).toMatchObject({
      urn: 'urn:nl:proef',
      version: '2.0',
      title: 'Proefvragenlijst',
      numbersShown: true,
    })
    expect(questionsOf(definition).map(({ id }) => id)).toEqual([
      '1.10',
      '1.2A.1',
      '1.2A.2.1',
      '1.2A.2.2',
      '1.2A.2.3',
      '1.3.1',
      '1.4',
      '1.5',
      '1.6',
      '1.actiepunten.tekst',
    ])
    expect(countNodes(definition)).toBe(17)
  })

  test('keeps what each question is, and remarks on what it does not take over', () => {
    expect(node('1.10')).toMatchObject({ kind: 'question', answer: 'radio', fria: 'art. 27 AI-verordening' })
    expect(node('1.10')).toMatchObject({
      options: [{ key: 'true', value: true }, { key: 'false' }, { key: 'null', value: null }],
    })
    expect(node('1.2A')).toMatchObject({
      kind: 'group',
      repeat: { itemName: 'verwerking', label: 'Verwerking {1.2A.1}' },
    })
    expect(node('1.3')).toMatchObject({ repeat: { sameAs: '1.2A.1' } })
    expect(node('1.4')).toMatchObject({ answer: 'multiSelect', optionsFrom: '1.2A.1' })
    expect(node('1.5')).toMatchObject({ suggestion: ['Vaak'], calculation: { name: 'vaak' } })
    expect(node('1.actiepunten')).toMatchObject({ actionPoints: 'collects' })
    expect(node('0')).toMatchObject({ kind: 'group', official: false, level: 'part' })
    expect(remarksIn(fixture('vragenlijst.yaml'))).toEqual([
      '0.1 picture-elsewhere schema.png',
      '1.5 suggestion-not-filled-in Vaak',
    ])
  })

  test('becomes a tree without any HTML', () => {
    const lead = node('0.1')
    expect(lead?.help.map(({ kind }) => kind)).toEqual(['paragraph', 'list', 'paragraph'])
    expect(plainWords(lead?.help ?? [])).toBe('Drie dingen:\n- een\n- twee, met nadruk\nEn daarna verder.')
    expect(JSON.stringify(definition)).not.toMatch(/<\w/)
  })

  test('is read the same with a byte order mark, other line ends, or as JSON', () => {
    const text = fixture('vragenlijst.yaml')
    expect(definitionIn(`\ufeff${text}`)).toEqual(definition)
    expect(definitionIn(text.replaceAll('\n', '\r\n'))).toEqual(definition)
    expect(definitionIn(fileWith({}))).toEqual(definitionIn(JSON.stringify(JSON.parse(fileWith({})), null, 2)))
  })
})

describe('a file that stretches the format', () => {
  const definition = definitionIn(fixture('afwijkend.yaml'))

  test('is taken in whole, in its own order, and every odd thing is said at its node', () => {
    expect([countNodes(definition), questionsOf(definition).length]).toEqual([19, 13])
    expect(definition.nodes.map(({ id }) => id)).toEqual(['2', '1', '3', '4', '5'])
    expect(nodeIndex(definition).repeats('3.2.2')).toEqual(['3', '3.2'])
    expect(remarksIn(fixture('afwijkend.yaml'))).toEqual([
      '2.4 unknown-type number',
      '1.A.3 suggestion-not-filled-in x',
      '5 unknown-key kleur',
      '2.3 options-from-group 3: 3.1',
    ])
  })

  test('hides, and asks for all, as it says', () => {
    const instances = [
      { nodeId: '3', parent: [], id: 'een' },
      { nodeId: '3.2', parent: ['een'], id: 'p' },
      { nodeId: '3.2', parent: ['een'], id: 'q' },
    ]
    const says = (questionId: string, value: string, instance: readonly string[] = []) => ({
      questionId,
      instance,
      value,
    })
    const seen = (...answers: readonly Answer[]) => sightOf(definition, { instances, answers }).isVisible('2.2', [])
    const both = [says('3.2.3', 'x', ['een', 'p']), says('3.2.3', 'x', ['een', 'q'])]
    expect(seen(...both.slice(1))).toBe(false)
    expect(seen(...both)).toBe(true)
    expect(seen(...both, says('1.A.2', 'a'))).toBe(false)
  })
})

describe('variations on a file', () => {
  test.each<readonly [string, object, string]>([
    ['an unknown kind of question', { type: ['schuifregelaar'] }, '2 unknown-type schuifregelaar'],
    ['a key that nobody knows', { kleur: 'rood' }, '2 unknown-key kleur'],
    ['two ways of answering', { type: ['open_text', 'date'] }, '2 several-types longText, date'],
    ['a choice without options', { type: ['checkbox_option'] }, '2 no-options'],
    ['an option twice', { type: ['radio_option'], options: ['a', 'a'] }, '2 duplicate-option a'],
    ['an unknown operator', dependent({ operator: 'lijkt_op', value: 'ja' }), '2 unknown-operator lijkt_op'],
    ['an unknown action', dependent({ operator: 'equals', value: 'ja' }, 'wiebel'), '2 unknown-action wiebel'],
    ['an unknown dependency', { dependencies: [{ type: 'maan' }] }, '2 unknown-dependency maan'],
    ['quotes within quotes', dependent({ operator: 'equals', value: "'ja'" }), "2 odd-value condition.value: 'ja'"],
    ['another mapping', mapped({ mapping_type: 'one_to_many' }), '2 unknown-mapping one_to_many'],
    ['a mapping on what does not repeat', mapped({ mapping_type: 'one_to_one' }), '2 mapping-without-repeat 1'],
    ['a script in a label', { task: 'Dan <script>alert(1)</script>dit' }, '2 removed-markup <script>'],
    ['a handler', { description: '<p onclick="x()">Uitleg</p>' }, '2 removed-markup onclick'],
    [
      'a link that runs',
      { description: '<a href=" javascript:alert(1)">klik</a>' },
      '2 unsafe-link javascript:alert(1)',
    ],
    ['a tag that is not kept', { description: '<marquee>dit</marquee>' }, '2 unknown-tag <marquee>'],
    ['an option that is nothing', { type: ['radio_option'], options: ['a', null] }, '2 odd-value options'],
    ['options from two places', fromPlaces('1', '0'), '2 odd-value 0'],
    ['options from nowhere', { dependencies: [{ type: 'source_options' }] }, '2 odd-value source'],
    [
      'options for an open question',
      { dependencies: [{ type: 'source_options', source: { id: '1' } }] },
      '2 odd-value source_options',
    ],
    ['options of its own and of another', { ...fromPlaces('1'), options: ['a'] }, '2 odd-value options'],
    ['a value where none is compared', dependent({ operator: 'any', value: 'ja' }), '2 odd-value condition.value'],
    ['a list of values', dependent({ operator: 'equals', value: ['ja', 'nee'] }), '2 odd-value condition.value'],
    [
      'conditions within a list',
      { dependencies: [{ type: 'conditional', condition: [{ id: '1' }] }] },
      '2 odd-value condition',
    ],
    ['a calculation that is a text', { calculation: "answers('1')" }, '2 odd-value calculation'],
    ['a function that nobody knows', calculated("gemiddelde(answers('1'))"), '2 unknown-function gemiddelde'],
    ['a question that is not there', calculated("answers('0.4.1')"), '2 unknown-question 0.4.1'],
    ['a name that nothing gives', calculated("answers('1') == scores.y"), '2 unknown-name scores.y'],
    [
      'a heading that names no question',
      { repeatable: true, instance_label_template: 'Deel {2} van {8.1}' },
      '2 unknown-in-label 8.1',
    ],
    [
      'a reference that leads nowhere',
      { references: { PROEF: { id: '9', type: 'pre-view' } } },
      '2 missing-reference 9',
    ],
  ])('%s is taken in, and said', (_what, task, remark) => {
    const text = fileWith(task)
    expect(remarksIn(text)).toEqual([remark])
    expect(questionsOf(definitionIn(text)).map(({ id }) => id)).toEqual(['1', '2'])
    expect(JSON.stringify(definitionIn(text))).not.toMatch(/<\w|alert\(1\)/)
  })

  test('conditions combined in a way that nobody knows are said, and the question is always there', () => {
    const condition = { and: [{ id: '1', value: 'ja' }, { not: { id: '1', value: 'nee' } }] }
    const text = fileWith({ dependencies: [{ type: 'conditional', condition, action: 'show' }] })
    expect(remarksIn(text)).toEqual(['2 unknown-key and', '2 odd-value condition'])
    expect(visibleQuestions(sightOf(definitionIn(text), noAnswers)).map(({ node }) => node.id)).toEqual(['1', '2'])
  })

  test('options may be written as one map, and a part without a kind is there to read', () => {
    const text = fileWith(
      { type: ['radio_option'], options: { a: 'Eerste', b: '<b>Tweede</b>' } },
      { tasks: [{ task: 'Let op', id: '3' }] },
    )
    expect(remarksIn(text)).toEqual(['3 no-type'])
    const [, chosen] = questionsOf(definitionIn(text))
    expect(chosen?.options).toMatchObject([
      { key: 'a', label: 'Eerste', value: 'a' },
      { key: 'b', label: 'Tweede', value: 'b' },
    ])
    expect(nodeIndex(definitionIn(text)).find('3')?.node.kind).toBe('information')
  })

  test('a file without a version is named so; a version in the urn counts', () => {
    expect(definitionIn(fileWith({}, {}, { version: undefined })).version).toBe('zonder-versie')
    expect(remarksIn(fileWith({}, {}, { version: undefined }))).toEqual(['no-version zonder-versie'])
    expect(definitionIn(fileWith({}, {}, { urn: 'urn:nl:proef:3.0', version: undefined })).version).toBe('3.0')
  })

  test('a group that repeats within a group that repeats keeps its place', () => {
    const inner = {
      task: 'Binnen',
      id: '3.1',
      type: ['task_group'],
      repeatable: true,
      tasks: [{ task: 'Wat', id: '3.1.1', type: ['date'], repeatable: false }],
    }
    const outer = { task: 'Buiten', id: '3', type: ['task_group'], repeatable: true, tasks: [inner] }
    const definition = definitionIn(fileWith({}, { tasks: [outer] }))
    expect(nodeIndex(definition).repeats('3.1.1')).toEqual(['3', '3.1'])
  })

  test('of several maps that are merged the first one counts', () => {
    const text = `name: P\nurn: urn:nl:p\nversion: "1"\ntasks:\n  - &a { task: A, id: '1', type: [open_text] }\n  - &b { task: B, id: '2', type: [date] }\n  - { <<: [*b, *a], id: '3' }\n`
    expect(questionsOf(definitionIn(text)).map(({ id, title, answer }) => `${id} ${title} ${answer}`)).toEqual([
      '1 A longText',
      '2 B date',
      '3 B date',
    ])
  })

  test('aliases stand for what they repeat', () => {
    const text = `name: P\nurn: urn:nl:p\nversion: "1"\ndescription: ''\ntasks:\n  - &a { task: A, id: '1', type: [open_text], repeatable: false }\n  - { <<: *a, id: '2' }\n`
    expect(questionsOf(definitionIn(text)).map(({ id, title }) => `${id} ${title}`)).toEqual(['1 A', '2 A'])
  })
})

function fromPlaces(...ids: readonly string[]) {
  return { type: ['checkbox_option'], dependencies: ids.map((id) => ({ type: 'source_options', source: { id } })) }
}

function mapped(more: object) {
  return {
    repeatable: true,
    dependencies: [{ type: 'instance_mapping', source: { id: '1' }, action: 'sync_instances', ...more }],
  }
}
