import { existsSync, readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { readRegister } from './read-register.ts'
import { writePublication, type Publication } from './write-publication.ts'

const complete: Publication = {
  name: 'Meldingen indelen',
  summary: 'Stuurt een melding naar de juiste ploeg.',
  organisation: 'Gemeente Waterrijk',
  themes: ['Verkeer'],
  status: 'inUse',
  startMonth: '2024-03',
  endMonth: null,
  contact: 'algoritmes@waterrijk.example',
  publicPage: 'https://waterrijk.example/algoritmes/meldingen',
  category: 'B',
  purpose: 'Sneller oplossen.',
  considerations: 'Snelheid tegenover fouten.',
  humanIntervention: 'Bij twijfel kiest een mens.',
  risks: 'Maandelijkse controle.',
  legalBases: [{ title: 'Gemeentewet', url: 'https://wetten.overheid.nl/BWBR0005416' }],
  assessments: 'IAMA, DPIA',
  assessmentsNote: null,
  data: 'Meldingen.',
  technicalOperation: 'Woorden tellen.',
  supplier: 'Intern ontwikkeld',
  sourceId: '0198-meldingen',
}

interface FieldSchema {
  readonly maxLength?: number
  readonly pattern?: string
  readonly enum?: readonly string[]
  readonly const?: string
  readonly format?: string
}

/** The rules of the published schema that a flat document can break. */
function breaches(document: Readonly<Record<string, unknown>>, path: string): readonly string[] {
  const schema = JSON.parse(readFileSync(path, 'utf8')) as {
    required: readonly string[]
    properties: Record<string, FieldSchema>
  }
  const missing = schema.required.filter((field) => !(field in document))
  const broken = Object.entries(document).filter(([field, value]) => {
    const rule = schema.properties[field]
    if (rule === undefined) return true
    const text = String(value)
    return (
      text.length > (rule.maxLength ?? Infinity) ||
      (rule.pattern !== undefined && !new RegExp(rule.pattern).test(text)) ||
      (rule.enum !== undefined && !rule.enum.includes(text)) ||
      (rule.const !== undefined && rule.const !== text) ||
      (rule.format === 'uri' && !URL.canParse(text))
    )
  })
  return [...missing, ...broken.map(([field]) => field)]
}

describe('our algorithm as publication standard 1.0.0', () => {
  test('is read back by our own reader without a remark', () => {
    const { document, gaps } = writePublication(complete)
    const read = readRegister([{ name: 'own', bytes: new TextEncoder().encode(JSON.stringify(document)) }])
    expect(gaps).toEqual([])
    expect(read).toMatchObject({ ok: true, value: { warnings: [], refused: [] } })
  })

  const schema = new URL('../../../../shared/reference/register/publicatiestandaard-1.0.schema.json', import.meta.url)
  test.skipIf(!existsSync(schema))('keeps to the published schema', () => {
    expect(breaches(writePublication(complete).document, schema.pathname)).toEqual([])
    const long = { ...complete, name: 'n'.repeat(500), purpose: 'p'.repeat(9000), supplier: 's'.repeat(300) }
    expect(breaches(writePublication(long).document, schema.pathname)).toEqual([])
  })

  test('says what is missing and what was too long, and invents nothing', () => {
    const { document, gaps } = writePublication({
      ...complete,
      summary: 'x'.repeat(351),
      considerations: null,
      category: null,
      themes: [],
    })
    expect(gaps).toEqual([
      { field: 'description_short', gap: 'shortened' },
      { field: 'theme', gap: 'missing' },
      { field: 'publication_category', gap: 'missing' },
      { field: 'considerations', gap: 'missing' },
    ])
    expect(document).not.toHaveProperty('considerations')
    expect(String(document['description_short'])).toHaveLength(350)
  })
})
