import { describe, expect, test } from 'vitest'
import { countNodes, questionsOf } from '#src/domain/instrument/walk.ts'
import { fixture, definitionIn, remarksIn } from './test-files.ts'

describe('a file in the task-registry format', () => {
  test('is a list of questions by topic, with its odd numbers', () => {
    const definition = definitionIn(fixture('takenlijst.yaml'))
    expect(definition).toMatchObject({
      version: '1.0',
      sourceName: 'Ons bureau',
      sourceUrl: 'https://example.nl/proef',
    })
    expect(definition.nodes.map(({ title, children }) => [title, children.map(({ id }) => id)])).toEqual([
      ['Aanleiding', ['1.1', '2.A.1']],
      ['Slot', ['2A.2', '3']],
    ])
    expect(countNodes(definition)).toBe(4)
    expect(questionsOf(definition).map(({ answer, attachments, required }) => [answer, attachments, required])).toEqual(
      [
        ['longText', false, true],
        ['longText', true, false],
        ['statement', false, false],
        ['signature', false, false],
      ],
    )
    expect(questionsOf(definition)[0]).toMatchObject({ roles: ['Projectleider', 'Jurist'], phases: ['Ontwerp'] })
    expect(questionsOf(definition)[2]).toMatchObject({ conditions: [{ question: '1.1', operator: 'any' }] })
    expect(remarksIn(fixture('takenlijst.yaml'))).toEqual([])
  })

  test('may have its head under a key of its own, and types that nobody knows', () => {
    const text = JSON.stringify({
      systemcard_path: '.x',
      instrument: {
        name: 'Oud',
        urn: 'urn:nl:aivt:ir:oud:1.0',
        owners: [{ organization: 'EU' }, { url: 'https://example.eu' }],
      },
      tasks: [
        {
          question: 'Vul in',
          urn: 'urn:nl:aivt:ir:oud:1.0:2.c.1',
          type: ['form_filling', 'upload_document'],
          labels: [],
        },
      ],
    })
    expect(definitionIn(text)).toMatchObject({ title: 'Oud', version: '1.0', sourceUrl: 'https://example.eu' })
    expect(questionsOf(definitionIn(text))).toMatchObject([{ id: '2.c.1', answer: 'longText', attachments: true }])
    expect(remarksIn(text)).toEqual(['2.c.1 unknown-type form_filling'])
  })
})
