import { describe, expect, test } from 'vitest'

import { standingAt } from '#src/domain/algorithm/register.ts'

import { draftAlgorithm } from './draft-facts.ts'
import { reading, recordNamed } from './fixtures/read-fixture.ts'

const draft = (name: string, file: string) => draftAlgorithm(recordNamed(name, file).content)

describe('draft facts from the register', () => {
  test('are facts, unchecked, and never a judgement', () => {
    const { facts, unchecked } = draft('Meldingen buitenruimte indelen', 'publication.json')
    expect(facts).toMatchObject({
      summary: 'Leest een melding over de straat en stuurt haar naar de juiste ploeg.',
      legalBases: [{ title: 'Gemeentewet', url: 'https://wetten.overheid.nl/BWBR0005416' }],
      sourcing: 'own',
      usedFrom: '2024-03-01',
      domainsOfLife: ['publicSpace', 'traffic'],
    })
    expect(unchecked).toContain('supplier')
    expect(unchecked).not.toContain('caseNumber')
    expect(JSON.stringify(facts)).not.toContain('kortere wachttijd')
  })

  test('say where the algorithm stands, and nothing about a decision', () => {
    const start = (name: string) => standingAt(draft(name, 'internal.json').startingPoint)
    expect(start('Scanauto parkeren')).toMatchObject({ status: 'inUse', legacy: true })
    expect(start('Documenten onleesbaar maken')).toMatchObject({ status: 'inDevelopment' })
  })

  test('keep unknown open', () => {
    expect(draft('Scanauto parkeren', 'internal.json').facts).toMatchObject({
      technique: 'rules',
      selfLearning: false,
      usedFrom: null,
      flags: { personalData: null },
    })
  })

  test('take the description of the early form as its purpose', () => {
    expect(draft('Drukteverwachting', 'early.json').facts.purpose).toBe(
      'Tellingen op tien plekken worden een verwachting.\n\nBezoekers kiezen een rustiger moment.',
    )
  })

  test('never come with a class or a body', () => {
    for (const { content } of reading('publication.json', 'internal.json').records)
      expect(Object.keys(draftAlgorithm(content))).toEqual(['facts', 'startingPoint', 'unchecked'])
  })
})
