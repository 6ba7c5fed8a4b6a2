import type { RegisterCategory, RegisterStatus } from './record.ts'

/** What the publication standard asks of an algorithm, in our words. `null` is unknown. */
export interface Publication {
  readonly name: string
  readonly summary: string | null
  readonly organisation: string
  readonly themes: readonly string[]
  readonly status: RegisterStatus
  /** `YYYY-MM`. */
  readonly startMonth: string | null
  readonly endMonth: string | null
  /** A general mail box or a page, never the address of a person. */
  readonly contact: string | null
  readonly publicPage: string | null
  readonly category: RegisterCategory | null
  readonly purpose: string | null
  readonly considerations: string | null
  readonly humanIntervention: string | null
  readonly risks: string | null
  readonly legalBases: readonly { readonly title: string; readonly url: string | null }[]
  readonly assessments: string | null
  readonly assessmentsNote: string | null
  readonly data: string | null
  readonly technicalOperation: string | null
  readonly supplier: string | null
  readonly sourceId: string
}

/** A field that the standard asks and that we cannot fill, or that is longer than the standard allows. */
export interface PublicationGap {
  readonly field: string
  readonly gap: 'missing' | 'shortened'
}

export interface WrittenPublication {
  readonly document: Readonly<Record<string, unknown>>
  readonly gaps: readonly PublicationGap[]
}

const statuses: Readonly<Record<RegisterStatus, string>> = {
  inDevelopment: 'In ontwikkeling',
  inUse: 'In gebruik',
  outOfUse: 'Buiten gebruik',
}

const categories: Readonly<Record<RegisterCategory, string>> = {
  A: 'Hoog-risico AI-systeem (Categorie A)',
  B: 'Impactvolle algoritmes (Categorie B)',
  C: 'Overige algoritmes (Categorie C)',
}

/** Longest text per field of schema 1.0.0. The manual asks 350 for the summary; the schema allows 399. */
const longest: Readonly<Record<string, number>> = {
  name: 99,
  description_short: 350,
  organization: 99,
  purpose_and_impact: 2499,
  considerations: 2499,
  human_intervention: 2499,
  risk_management: 2499,
  legal_basis: 2499,
  legal_basis_title: 99,
  impact_assessment_explanation: 2499,
  data: 2499,
  technical_operation: 4999,
  supplier: 199,
}

const required = [
  'name',
  'description_short',
  'organization',
  'theme',
  'status',
  'start_date',
  'contact',
  'publication_category',
  'purpose_and_impact',
  'considerations',
  'human_intervention',
  'risk_management',
  'impact_assessments',
  'data',
  'technical_operation',
  'supplier',
] as const

/** Writes an algorithm as publication standard 1.0.0: plain text, and nothing that we do not know. */
export function writePublication(publication: Publication): WrittenPublication {
  const gaps: PublicationGap[] = []
  const document: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(fieldsOf(publication))) {
    if (value === null || value.length === 0) continue
    const most = longest[field]
    const tooLong = typeof value === 'string' && most !== undefined && value.length > most
    if (tooLong) gaps.push({ field, gap: 'shortened' })
    document[field] = tooLong ? shortTo(value, most) : value
  }
  for (const field of required) if (!(field in document)) gaps.push({ field, gap: 'missing' })
  return { document, gaps }
}

/** The beginning of a text with a mark that it goes on; never half a character. */
const shortTo = (text: string, most: number): string =>
  `${text
    .slice(0, most - 1)
    .replace(/\p{Surrogate}$/u, '')
    .trimEnd()}…`

function fieldsOf(publication: Publication): Readonly<Record<string, string | readonly string[] | null>> {
  const [law] = publication.legalBases
  return {
    name: publication.name,
    description_short: publication.summary,
    organization: publication.organisation,
    theme: publication.themes,
    status: statuses[publication.status],
    start_date: publication.startMonth,
    end_date: publication.endMonth,
    contact: publication.contact,
    link: publication.publicPage,
    publication_category: publication.category === null ? null : categories[publication.category],
    purpose_and_impact: publication.purpose,
    considerations: publication.considerations,
    human_intervention: publication.humanIntervention,
    risk_management: publication.risks,
    legal_basis: publication.legalBases.map(({ title }) => title).join('; '),
    legal_basis_title: law?.title ?? null,
    legal_basis_link: law?.url ?? null,
    impact_assessments: publication.assessments,
    impact_assessment_explanation: publication.assessmentsNote,
    data: publication.data,
    technical_operation: publication.technicalOperation,
    supplier: publication.supplier,
    source_link: publication.publicPage,
    source_id: publication.sourceId,
    language: 'nld',
    schema: '1.0.0',
  }
}
