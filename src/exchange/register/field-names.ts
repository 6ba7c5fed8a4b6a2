import type { RegisterLinks, RegisterTexts } from './record.ts'

/**
 * Names of one field in the forms of the standard: the published schema 1.0.0, the internal names that the register
 * uses itself, and the early forms 0.1 to 0.4. The first that holds a value counts.
 */
export const textNames: Readonly<Record<keyof RegisterTexts, readonly string[]>> = {
  summary: ['description_short'],
  organisation: ['organization', 'organisation', 'organisatie'],
  purpose: ['purpose_and_impact', 'goal'],
  considerations: ['considerations', 'proportionality'],
  humanIntervention: ['human_intervention'],
  risks: ['risk_management', 'risks'],
  legalBasis: ['legal_basis', 'lawful_basis'],
  assessmentsNote: [
    'impact_assessment_explanation',
    'impacttoetsen',
    'iama_description',
    'dpia_description',
    'dpia',
    'iama',
  ],
  data: ['data', 'source_data'],
  technicalOperation: ['technical_operation', 'methods_and_models'],
  supplier: ['supplier', 'provider'],
  sourceId: ['source_id'],
  larsCode: ['lars', 'algorithm_id', 'algoritme_id'],
  description: ['description'],
  impact: ['impact'],
  department: ['department'],
  competentAuthority: ['competent_authority'],
  decisionMaking: ['decision_making_process'],
  objectionProcedure: ['objection_procedure'],
  monitoring: ['monitoring'],
  performance: ['performance_standard'],
}

export const linkNames: Readonly<Record<keyof RegisterLinks, readonly string[]>> = {
  website: ['link', 'website'],
  sourceLink: ['source_link', 'url'],
  processingRegister: ['processing_register_link', 'process_index_url'],
  sourceCode: ['source_code_link', 'publiccode'],
}

/** Fields that hold references: a list of title and link, or one title with one link beside it. */
export const referenceNames = {
  legalSources: {
    lists: ['lawful_basis_grouping'],
    title: 'legal_basis_title',
    links: ['legal_basis_link', 'lawful_basis_link'],
  },
  assessments: {
    lists: ['impacttoetsen_grouping'],
    title: 'impact_assessments',
    links: ['impact_assessment_link'],
  },
  dataSources: {
    lists: ['source_data_grouping'],
    title: 'data_source_title',
    links: ['data_source_link', 'source_data_link'],
  },
} as const

export const otherNames = {
  contact: ['contact', 'contact_email'],
  status: ['status'],
  category: ['publication_category'],
  themes: ['theme', 'category'],
  start: ['start_date', 'begin_date'],
  end: ['end_date'],
  language: ['language', 'lang'],
  version: ['schema', 'standard_version', 'schema_version'],
  type: ['type'],
  terms: ['search_terms', 'tags'],
} as const

/** Longest text, counted without mark-up. */
export const longest: Readonly<Partial<Record<keyof RegisterTexts | 'name', number>>> = {
  name: 99,
  summary: 399,
  organisation: 99,
  purpose: 2499,
  considerations: 2499,
  humanIntervention: 2499,
  risks: 2499,
  legalBasis: 2499,
  assessmentsNote: 2499,
  data: 2499,
  technicalOperation: 4999,
  supplier: 199,
}

/** Fields that tell about the record in the register, or that the register dropped: kept as they came. */
const administrative = [
  'id',
  'uuid',
  'owner',
  'state',
  'published',
  'create_dt',
  'publication_dt',
  'last_update_dt',
  'last_update_by',
  'revision_date',
  'documentation',
  'application_url',
  'area',
  'mprd',
  'released',
]

/** Every field that a form of the standard knows. */
export const knownFields: ReadonlySet<string> = new Set([
  'name',
  ...Object.values(textNames).flat(),
  ...Object.values(linkNames).flat(),
  ...Object.values(referenceNames).flatMap(({ lists, title, links }) => [...lists, title, ...links]),
  ...Object.values(otherNames).flat(),
  ...administrative,
])

/** Names that only the published schema has. */
export const publishedOnly = [
  'purpose_and_impact',
  'considerations',
  'risk_management',
  'theme',
  'start_date',
  'technical_operation',
  'source_link',
  'impact_assessments',
] as const
