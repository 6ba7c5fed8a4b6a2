/** Which form of the publication standard a record came in. */
export type RegisterShape = 'publication-1.0' | 'internal-1.0' | 'early'

/** What the register says of an algorithm: it never says who decided, or whether anyone did. */
export type RegisterStatus = 'inDevelopment' | 'inUse' | 'outOfUse'

/** Publication category: high-risk AI (A), impactful (B), other (C). */
export type RegisterCategory = 'A' | 'B' | 'C'

/** A title with, if there is one, an address. */
export interface Reference {
  readonly title: string
  readonly link: string | null
}

/** Texts of a record, each plain text; `null` is unknown. */
export interface RegisterTexts {
  readonly summary: string | null
  readonly organisation: string | null
  readonly purpose: string | null
  readonly considerations: string | null
  readonly humanIntervention: string | null
  readonly risks: string | null
  readonly legalBasis: string | null
  readonly assessmentsNote: string | null
  readonly data: string | null
  readonly technicalOperation: string | null
  readonly supplier: string | null
  readonly sourceId: string | null
  readonly larsCode: string | null
  readonly description: string | null
  readonly impact: string | null
  readonly department: string | null
  readonly competentAuthority: string | null
  readonly decisionMaking: string | null
  readonly objectionProcedure: string | null
  readonly monitoring: string | null
  readonly performance: string | null
}

/** Addresses of a record. */
export interface RegisterLinks {
  readonly website: string | null
  readonly sourceLink: string | null
  readonly processingRegister: string | null
  readonly sourceCode: string | null
}

/** A record of the national register in one neutral form, whatever shape it came in. */
export interface RegisterRecord extends RegisterTexts, RegisterLinks {
  readonly shape: RegisterShape
  readonly name: string
  readonly language: 'nl' | 'other'
  /** A mail address or a page where people can ask. */
  readonly contact: string | null
  readonly status: RegisterStatus | null
  readonly category: RegisterCategory | null
  readonly themes: readonly string[]
  /** `YYYY-MM`. */
  readonly startMonth: string | null
  readonly endMonth: string | null
  readonly selfLearning: boolean | null
  readonly legalSources: readonly Reference[]
  readonly assessments: readonly Reference[]
  readonly dataSources: readonly Reference[]
  readonly searchTerms: readonly string[]
  /** Everything as it came, to show where a fact is from; also the fields that we do not know. */
  readonly original: Readonly<Record<string, unknown>>
}

/** What is odd in a field, without being a reason to refuse the record. */
export type RegisterWarningKind =
  | 'missing'
  | 'organisation-missing'
  | 'not-text'
  | 'not-a-month'
  | 'day-in-month'
  | 'no-such-day'
  | 'not-an-address'
  | 'address-not-https'
  | 'not-a-contact'
  | 'unknown-value'
  | 'too-long'
  | 'unknown-field'
  | 'other-language'

export interface FieldWarning {
  /** The name of the field as it stands in the file. */
  readonly field: string
  readonly warning: RegisterWarningKind
  /** The value that is odd, shortened; or the limit. */
  readonly value: string
}
