import { describe, expect, test } from 'vitest'
import { choice, group, instrument, question, repeated } from '../instrument/test-instrument.ts'
import { proposalsOf } from './feeding.ts'
import type { InstrumentRun, RunAnswer } from './instrument-run.ts'
import type { Transfer } from './transfer.ts'

const by = { byPerson: 'p', byFunction: 'projectleider', at: '2026-11-20T10:00:00.000Z' }

const answer = (questionId: string, value: RunAnswer['value'], instance: readonly string[] = []): RunAnswer => ({
  ...by,
  id: questionId,
  questionId,
  instance,
  value,
  considerations: '',
  sources: '',
  confidentiality: 'organisation',
  revision: 1,
})

const iama = instrument(
  [
    question('1.2.1'),
    question('1.2.2'),
    question('3.5.2'),
    choice('4.1.1.1', ['privacy', 'gelijkheid'], { answer: 'multiSelect' }),
    question('4.3.3'),
    question('5.B'),
    question('5.C'),
    group('1.actiepunten', [question('1.actiepunten.tekst', { repeat: repeated() })]),
  ],
  { urn: 'urn:nl:iama', version: '2.0' },
)

/** A run of IAMA version 2 with these answers, of which this was taken over. */
const runWith = (answers: readonly RunAnswer[], transfers: readonly Transfer[] = []): InstrumentRun =>
  ({
    urn: iama.urn,
    version: iama.version,
    definition: iama,
    instances: [
      { ...by, nodeId: '1.actiepunten.tekst', parent: [], id: 'a', removedAt: null },
      { ...by, nodeId: '1.actiepunten.tekst', parent: [], id: 'b', removedAt: null },
    ],
    answers,
    transfers,
    findings: [],
  }) as unknown as InstrumentRun

/** What somebody took over from the run as it was then. */
function takenOver(run: InstrumentRun, text: string): Transfer {
  const found = proposalsOf(run).find((one) => one.text === text)
  if (found === undefined) throw new Error(`The run does not say: ${text}`)
  const { sourceKey, sourceKind, kind } = found
  const target = { target: 'effect', targetId: 'e', targetPlace: 'w' } as const
  return { ...by, ...target, id: text, sourceKey, sourceKind, proposed: kind, sourceText: text, reason: '' }
}

const texts = (run: InstrumentRun) =>
  proposalsOf(run).map(({ kind, text, transfers, changedSince }) => [kind, text, transfers.length, changedSince])

test('each answer of the mapping becomes what the table says, with severity words beside each right', () => {
  const run = runWith([
    answer('1.2.1', 'Sneller hulp.'),
    answer('1.2.2', 'Minder zeggenschap.'),
    answer('4.1.1.1', ['privacy', 'gelijkheid']),
    answer('4.3.3', 'Ernstig, vindt het team.'),
    answer('5.B', 'Inzetten, mits een mens beslist.'),
    answer('5.C', 'Restrisico een.\n\nRestrisico twee.'),
    answer('1.actiepunten.tekst', 'Bel de FG.', ['a']),
    answer('1.actiepunten.tekst', 'Vraag de raad.', ['b']),
  ])
  expect(proposalsOf(run).map(({ kind, text, judgement }) => [kind, text, judgement])).toEqual([
    ['served', 'Sneller hulp.', ''],
    ['harmed', 'Minder zeggenschap.', ''],
    ['right', 'privacy', 'Ernstig, vindt het team.'],
    ['right', 'gelijkheid', 'Ernstig, vindt het team.'],
    ['advice', 'Inzetten, mits een mens beslist.', ''],
    ['risk', 'Restrisico een.', ''],
    ['risk', 'Restrisico twee.', ''],
    ['action', 'Bel de FG.', ''],
    ['action', 'Vraag de raad.', ''],
  ])
  expect(new Set(proposalsOf(run).map(({ sourceKey }) => sourceKey)).size).toBe(9)
})

describe('what was taken over from a paragraph', () => {
  const before = runWith([answer('3.5.2', 'Ouders wachten langer op geld.\n\nMensen durven niet te bellen.')])
  const transfer = takenOver(before, 'Mensen durven niet te bellen.')
  const after = (text: string) => texts(runWith([answer('3.5.2', text)], [transfer]))

  test('stays with its words when another paragraph comes before it, or the order changes', () => {
    expect(after('Iets heel nieuws.\n\nOuders wachten langer op geld.\n\nMensen durven niet te bellen.')).toEqual([
      ['harmed', 'Iets heel nieuws.', 0, false],
      ['harmed', 'Ouders wachten langer op geld.', 0, false],
      ['harmed', 'Mensen durven niet te bellen.', 1, false],
    ])
    expect(after('Mensen durven niet te bellen.\n\nOuders wachten langer op geld.')).toEqual([
      ['harmed', 'Mensen durven niet te bellen.', 1, false],
      ['harmed', 'Ouders wachten langer op geld.', 0, false],
    ])
  })

  test('shows as changed since, with the paragraph that it became', () => {
    expect(after('Nieuw vooraf.\n\nMensen in de bijstand durven niet te bellen.')).toEqual([
      ['harmed', 'Nieuw vooraf.', 0, false],
      ['harmed', 'Mensen in de bijstand durven niet te bellen.', 1, true],
    ])
  })

  test('stays in the list when its paragraph is gone', () => {
    expect(after('Ouders wachten langer op geld.')).toEqual([
      ['harmed', 'Ouders wachten langer op geld.', 0, false],
      ['harmed', '', 1, true],
    ])
  })

  test('keeps the same words apart when they stand there twice', () => {
    const run = runWith([answer('3.5.2', 'Dubbel.\n\nDubbel.')])
    expect(new Set(proposalsOf(run).map(({ sourceKey }) => sourceKey)).size).toBe(2)
  })
})
