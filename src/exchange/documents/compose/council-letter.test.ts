import { describe, expect, it } from 'vitest'
import { projectDecision } from '#src/domain/publication/project-decision.ts'
import type { DecisionSource } from '#src/domain/publication/decision-source.ts'
import { parkingDecision, withheldByCollege } from '#src/domain/publication/test-sources.ts'
import type { Document } from '../document.ts'
import { renderDocx } from '../docx.ts'
import { renderPdf } from '../pdf.ts'
import { councilLetter } from './council-letter.ts'
import { testComposing } from './test-composing.ts'

const composing = testComposing()
const address = 'https://example.org/besluiten/2026-087'

const letter = (change: Partial<DecisionSource> = {}, addressee: string | null = 'Gemeenteraad'): Document =>
  councilLetter(composing, {
    decision: projectDecision({ ...parkingDecision, ...change }, '2026-11-23'),
    addressee,
    address,
    today: '2026-11-23',
  })
const texts = (document: Document): string => JSON.stringify(document)

describe('the letter to the representative body', () => {
  it('says what was decided, the answer, what speaks against it, advice not followed, conditions and risks', () => {
    const all = texts(letter())
    for (const text of [
      'Informatiebrief aan: Gemeenteraad',
      'Ja, met regels',
      'Een stuk vrijheid.',
      'Antwoord: Nee',
      'Niet gevolgd. Een controleur bij de auto lost het op.',
      'Te laat: moest klaar zijn op 15 november 2026',
      'Aanvaard. Een mens kijkt mee.',
      'Uiterlijk op 22 september 2027',
      address,
    ])
      expect(all).toContain(text)
    expect(all).not.toContain('De hele tekst van het advies.')
  })

  it.each([
    ['without framework', null, 'Besloten zonder kader'],
    [
      'with one',
      { versionId: 'v', number: 2, sha256: 'a'.repeat(64), title: 'Normenkader' },
      'Op die dag gold: normenkader',
    ],
  ])('says it of a decision %s', (_, framework, sentence) => {
    const all = texts(letter({ framework }))
    expect(all.toLowerCase()).toContain(sentence.toLowerCase())
    expect(all.includes('Besloten zonder kader')).toBe(framework === null)
  })

  it('names advice that was not there, also when every other was followed', () => {
    const absentAdvices = [{ kind: 'ethics', reason: 'De commissie komt er in 2027.' }] as const
    const all = texts(letter({ advices: [], absentAdvices }))
    expect(all).toContain('De commissie komt er in 2027.')
    expect(all).not.toContain('Er is geen advies gegeven.')
  })

  it('names each deviation with its explanation', () => {
    const deviation = { norm: 'Een mens beslist', code: 'N1', source: 'kader', explanation: 'Te druk.', allowed: true }
    const all = texts(letter({ framework: null, deviations: [deviation] }))
    expect(all).toContain('Een mens beslist')
    expect(all).toContain('Te druk.')
  })

  it('leaves out what is withheld, and says on which ground', () => {
    const held = { ...withheldByCollege, subject: { kind: 'decision', id: 'd1' }, part: 'residualRisks' } as const
    const part = texts(letter({ withholdings: [held] }))
    expect(part).not.toContain('Een fout in een foto')
    expect(part).toContain('De aanbesteding loopt nog.')
    const whole = texts(letter({ withholdings: [{ ...held, part: 'everything' }] }))
    expect(whole).not.toContain('scanauto')
    expect(whole).not.toContain('Een stuk vrijheid.')
    expect(whole).toContain('De aanbesteding loopt nog.')
  })

  it('names no official, and has an addressee before a body is set up', () => {
    const official = { name: 'Jan de Vries', function: 'adviseur' }
    const reason = 'Jan de Vries lost het op.'
    const advices = parkingDecision.advices.map((advice) => ({ ...advice, reason }))
    const all = texts(letter({ advices, officials: [official] }, null))
    expect(all).not.toContain('Jan de Vries')
    expect(all).toContain('Informatiebrief aan: de volksvertegenwoordiging')
  })

  it('can be set to read, to keep and to go on with', async () => {
    const document = letter({ framework: null })
    expect((await renderPdf(document, 'ua-1')).warnings).toEqual([])
    expect((await renderPdf(document, 'a-2a')).warnings).toEqual([])
    expect((await renderDocx(document)).length).toBeGreaterThan(5_000)
  })
})
