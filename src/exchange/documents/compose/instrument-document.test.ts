import { expect, test } from 'vitest'
import type { InstrumentRun } from '#src/domain/instrument-run/instrument-run.ts'
import { nothingWritten } from '#src/domain/instrument-run/saving.ts'
import { choice, group, information, instrument, question } from '#src/domain/instrument/test-instrument.ts'
import { translator } from '#src/i18n/text.ts'
import { instrumentDocument } from './instrument-document.ts'

const definition = instrument([
  group('0', [group('0.1', [information('0.1.1')], { title: 'Toelichting' })], { title: 'Inleiding' }),
  group('1', [choice('1.1', ['leeftijd', 'wijk, straat', 'inkomen'], { answer: 'checkbox' }), question('1.2')], {
    title: 'Deel 1',
  }),
])

const stamped = { byPerson: null, byFunction: 'jurist', at: '2026-11-20T10:00:00.000Z' }

const run: InstrumentRun = {
  id: 'run',
  algorithmId: 'algoritme',
  origin: 'here',
  instrument: 'other',
  urn: definition.urn,
  version: definition.version,
  title: 'Proef',
  status: 'running',
  facilitator: '',
  purpose: '',
  plannedOn: null,
  validUntil: null,
  adoptedOn: null,
  adoptedBy: null,
  address: null,
  fileId: null,
  replacesId: null,
  startedBy: null,
  startedAt: stamped.at,
  readIn: null,
  revision: 1,
  definition,
  instances: [],
  answers: [
    {
      ...nothingWritten,
      ...stamped,
      id: 'antwoord',
      questionId: '1.1',
      instance: [],
      value: ['leeftijd', 'wijk, straat'],
      revision: 1,
    },
  ],
  assignments: [],
  participants: [],
  sessions: [],
  comments: [],
  evidence: [],
  actions: [],
  signOffs: [],
  findings: [],
  transfers: [],
}

test('the report has the parts with something to answer, and each choice by itself', () => {
  const { blocks } = instrumentDocument(
    {
      t: translator('nl'),
      language: 'nl',
      organisation: 'Gemeente Waterrijk',
      functionOf: (author) => author.role,
      promptText: (prompt) => prompt,
    },
    {
      algorithmName: 'Scanauto',
      run,
      definition,
      extract: 'whole',
      stamp: { number: null, fingerprint: null, chainHead: null, date: '2026-11-23' },
    },
  )
  expect(blocks.flatMap((block) => (block.kind === 'heading' && block.level < 4 ? [block.text] : []))).toEqual([
    '1 Deel 1',
  ])
  expect(blocks).toContainEqual({ kind: 'list', ordered: false, items: ['leeftijd', 'wijk, straat'] })
  expect(blocks.at(-1)).toEqual({ kind: 'paragraph', text: 'Nog geen antwoord.' })
})
