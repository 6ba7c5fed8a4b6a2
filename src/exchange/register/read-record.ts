import { accept, refuse, type Result } from '#src/domain/shared/result.ts'

import {
  find,
  readCategory,
  readContact,
  readLink,
  readList,
  readMonth,
  readReferences,
  readSelfLearning,
  readStatus,
  readText,
  readThemes,
  warn,
  type Source,
} from './field-values.ts'
import { knownFields, linkNames, longest, otherNames, publishedOnly, referenceNames, textNames } from './field-names.ts'
import type { FieldWarning, RegisterLinks, RegisterRecord, RegisterShape, RegisterTexts } from './record.ts'

/** Why one record is left out. The others still go in. */
export type RegisterRecordRefusal = 'not-a-record' | 'name-missing' | 'twice-and-different'

/** A record and everything odd in it. */
export interface ReadRecord {
  readonly record: RegisterRecord
  readonly warnings: readonly FieldWarning[]
}

/** Reads one record in any of the forms of the standard. What is odd becomes a warning; only a name is required. */
export function readRecord(value: unknown): Result<ReadRecord, RegisterRecordRefusal> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('not-a-record')
  const source: Source = { fields: { ...value }, warnings: [] }
  const name = readText(source, ['name'], longest.name)
  if (name === null || name === '') return refuse('name-missing')
  const shape = shapeOf(source)
  const record: RegisterRecord = {
    ...readTexts(source),
    ...readLinks(source),
    shape,
    name,
    language: readLanguage(source),
    contact: readContact(source, otherNames.contact),
    status: readStatus(source, otherNames.status),
    category: readCategory(source, otherNames.category),
    themes: readThemes(source, otherNames.themes),
    startMonth: readMonth(source, otherNames.start),
    endMonth: readMonth(source, otherNames.end),
    selfLearning: readSelfLearning(source, otherNames.type),
    legalSources: readReferences(source, referenceNames.legalSources),
    assessments: readReferences(source, referenceNames.assessments),
    dataSources: readReferences(source, referenceNames.dataSources),
    searchTerms: readList(source, otherNames.terms),
    original: source.fields,
  }
  warnOfGaps(source, record)
  return accept({ record, warnings: source.warnings })
}

const textKeys = Object.keys(textNames) as (keyof RegisterTexts)[]
const linkKeys = Object.keys(linkNames) as (keyof RegisterLinks)[]

function readTexts(source: Source): RegisterTexts {
  const read = (key: keyof RegisterTexts) => readText(source, textNames[key], longest[key])
  return Object.fromEntries(textKeys.map((key) => [key, read(key)])) as unknown as RegisterTexts
}

function readLinks(source: Source): RegisterLinks {
  return Object.fromEntries(linkKeys.map((key) => [key, readLink(source, linkNames[key])])) as unknown as RegisterLinks
}

/** The published schema says `1.0.0`; the register's own exports say `1.0`; the early forms begin with a nought. */
function shapeOf(source: Source): RegisterShape {
  const version = readText({ fields: source.fields, warnings: [] }, otherNames.version) ?? ''
  if (version.startsWith('0.')) return 'early'
  if (version === '1.0.0' || publishedOnly.some((field) => Object.hasOwn(source.fields, field)))
    return 'publication-1.0'
  return 'internal-1.0'
}

function readLanguage(source: Source): 'nl' | 'other' {
  const found = find(source, otherNames.language)
  const text = typeof found?.value === 'string' ? found.value.trim().toLowerCase() : ''
  if (found === undefined || ['nld', 'nl', 'nl-nl', 'dut', 'nederlands', 'dutch'].includes(text)) return 'nl'
  warn(source, found.field, 'other-language', found.value)
  return 'other'
}

/** What the register asks of every record; the published schema asks more. */
const asked: readonly (keyof RegisterRecord)[] = ['summary', 'status', 'contact', 'category']
const askedInPublication: readonly (keyof RegisterRecord)[] = [
  'startMonth',
  'purpose',
  'considerations',
  'humanIntervention',
  'risks',
  'data',
  'technicalOperation',
  'supplier',
]

/** The name that a field of ours has in a form of the standard. */
function nameIn(shape: RegisterShape, key: keyof RegisterRecord): string {
  const names: Readonly<Record<string, readonly string[]>> = {
    ...textNames,
    contact: otherNames.contact,
    category: otherNames.category,
    status: otherNames.status,
    startMonth: otherNames.start,
  }
  const known = names[key] ?? [key]
  return (shape === 'publication-1.0' ? known[0] : known[1]) ?? known[0] ?? key
}

function warnOfGaps(source: Source, record: RegisterRecord): void {
  if (record.organisation === null) warn(source, nameIn('publication-1.0', 'organisation'), 'organisation-missing')
  const required = record.shape === 'publication-1.0' ? [...asked, ...askedInPublication] : asked
  for (const key of required) {
    const field = nameIn(record.shape, key)
    if (record[key] === null && !source.warnings.some((odd) => odd.field === field)) warn(source, field, 'missing')
  }
  for (const field of Object.keys(source.fields)) if (!knownFields.has(field)) warn(source, field, 'unknown-field')
}
