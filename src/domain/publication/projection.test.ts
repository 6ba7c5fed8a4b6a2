import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapTexts, nameRemover, namesIn } from './officials.ts'
import { projectAlgorithm } from './project-algorithm.ts'
import { projectDecision } from './project-decision.ts'
import { parkingDecision, parkingScan, withheldByCollege } from './test-sources.ts'
import type { WithheldPart } from './withholding.ts'

const today = '2026-11-23'
const marker = 'kwelderlicht'

describe('the public record of an algorithm', () => {
  it('is nothing when the algorithm is not public', () => {
    const visibility = { ...parkingScan.visibility, decided: false, status: 'idea' as const }
    expect(projectAlgorithm({ ...parkingScan, visibility }, today)).toBeNull()
  })

  it.each(['supplier', 'cost', 'data', 'technique'] as const)('shows the ground instead of a withheld %s', (part) => {
    const source = { ...parkingScan, [part]: marker, withholdings: [{ ...withheldByCollege, part }] }
    const shown = projectAlgorithm(source, today)
    expect(JSON.stringify(shown)).not.toContain(marker)
    expect(shown?.[part]).toMatchObject({ state: 'withheld', withholding: { article: 'Woo 5.1 lid 2 f' } })
  })

  it('shows it again after the last day', () => {
    const source = { ...parkingScan, withholdings: [{ ...withheldByCollege, until: '2026-11-22' }] }
    expect(projectAlgorithm(source, today)?.supplier).toEqual({ state: 'known', text: 'Kadezicht' })
  })

  it('says that an assessment was done, also when it is withheld', () => {
    const source = { ...parkingScan, withholdings: [{ ...withheldByCollege, part: 'instruments' as WithheldPart }] }
    expect(projectAlgorithm(source, today)?.instruments).toEqual([
      { kind: 'iama', state: 'done', on: '2026-05-01', url: null, reason: null },
    ])
  })

  it('shows the newest event first and nothing of tomorrow', () => {
    const history = [...parkingScan.history, { on: '2026-12-01', kind: 'changed' as const, text: marker }]
    expect(projectAlgorithm({ ...parkingScan, history }, today)?.history.map((event) => event.on)).toEqual([
      '2026-09-22',
      '2019-05-01',
    ])
  })

  it('never holds the name of an official, wherever it was typed', () => {
    const texts = ['summary', 'purpose', 'classReason', 'process', 'affected', 'humanControl', 'supplier'] as const
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.string(), fc.string(), (field, before, after) => {
        const source = {
          ...parkingScan,
          [field]: `${before} Fenna de Graaf ${after}`,
          officials: [{ name: 'Fenna de Graaf', function: 'projectleider' }],
        }
        expect(JSON.stringify(projectAlgorithm(source, today))).not.toContain('Fenna de Graaf')
      }),
    )
  })
})

describe('the public record of a decision', () => {
  const closedDecision = {
    ...parkingDecision,
    withheldByRecord: {
      part: 'everything',
      ground: null,
      article: 'Gemeentewet artikel 87',
      motivation: 'Veiligheid van de haven.',
      decidedBy: 'College van B en W',
      decidedOn: '2026-09-22',
      until: '2027-01-01',
    },
  } as const

  it('keeps number, date, body and ground when the whole is withheld, and nothing of the content', () => {
    const marked = { ...closedDecision, ...mapTexts(contentOf(closedDecision), () => marker) }
    const shown = projectDecision(marked, today)
    expect(shown).toMatchObject({ number: '2026-087', decidedOn: '2026-09-22', body: 'College van B en W' })
    expect(shown.withheld?.article).toBe('Gemeentewet artikel 87')
    expect(JSON.stringify(shown)).not.toContain(marker)
  })

  it('opens by itself after the last day', () => {
    expect(projectDecision(closedDecision, '2027-01-02').title).toBe('Blijven we de scanauto gebruiken?')
  })

  it('keeps the conclusion of an advice and what was done with it, whatever is withheld', () => {
    const withholding = {
      ...withheldByCollege,
      part: 'fullText' as const,
      subject: { kind: 'advice', id: 'v1' } as const,
    }
    const [advice] = projectDecision({ ...parkingDecision, withholdings: [withholding] }, today).advices
    expect(advice).toMatchObject({ conclusion: 'Niet doorgaan.', following: 'notFollowed', fullText: null })
    expect(advice?.reason).toBe('Een controleur bij de auto lost het op.')
    expect(advice?.withheld?.motivation).toBe('De aanbesteding loopt nog.')
  })

  it('says which advice was not there and why the body decided all the same, unless the whole is withheld', () => {
    const absentAdvices = [{ kind: 'ethics', reason: 'Er is geen ethische commissie.' }] as const
    expect(projectDecision({ ...parkingDecision, absentAdvices }, today).absentAdvices).toEqual(absentAdvices)
    expect(projectDecision({ ...closedDecision, absentAdvices }, today).absentAdvices).toEqual([])
  })

  it.each([
    ['motivation', 'reasons'],
    ['effects', 'effects'],
    ['residualRisks', 'residualRisks'],
  ] as const)('withholds %s alone', (part, field) => {
    const withholding = { ...withheldByCollege, part, subject: { kind: 'decision', id: 'd1' } as const }
    const shown = projectDecision({ ...parkingDecision, withholdings: [withholding] }, today)
    expect(shown[field]).toEqual([])
    expect(shown.coreAnswer).not.toBeNull()
    expect(shown.withholdings).toHaveLength(1)
  })
})

/** The part of a source that is content: texts that a withheld decision must not show. */
function contentOf(source: typeof parkingDecision) {
  const { title, algorithm, outcome, tippedTheBalance, coreAnswer, questions, reasons, points, effects } = source
  const { advices, conditions, residualRisks, checks, treatment, officialRecord, history } = source
  return {
    ...{ title, algorithm, outcome, tippedTheBalance, coreAnswer, questions, reasons, points, effects },
    ...{ advices, conditions, residualRisks, checks, treatment, officialRecord, history },
  }
}

describe('names of officials', () => {
  const officials = [
    { name: 'Jan Bos', function: 'jurist' },
    { name: 'Jan Bos-Smit', function: 'controller' },
  ]

  it('become functions, whole names only', () => {
    const remove = nameRemover(officials)
    expect(remove('Vraag het Jan Bos.')).toBe('Vraag het [jurist].')
    expect(remove('JAN BOS, en Jan Bos-Smit')).toBe('[jurist], en [controller]')
    expect(remove('Jan Bosch woont in Bos')).toBe('Jan Bosch woont in Bos')
  })

  it('are found for the preview', () => {
    expect(namesIn('Jan Bos en Jan Bos', officials)).toEqual(['Jan Bos'])
    expect(namesIn('niemand', [])).toEqual([])
  })

  it('leave numbers and nothing alone', () => {
    expect(mapTexts({ a: 1, b: null, c: ['x', true] }, (text) => `${text}!`)).toEqual({
      a: 1,
      b: null,
      c: ['x!', true],
    })
  })
})
