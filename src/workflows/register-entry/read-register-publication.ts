import { isSameOrganisation } from '#src/content/organisations/organisations.ts'
import type { DomainOfLife } from '#src/domain/publication/domain-of-life.ts'
import type { PublicAlgorithm, PublicFact } from '#src/domain/publication/public-algorithm.ts'
import type { RegisterEntry } from '#src/domain/register-entry/register-entry.ts'
import type { Moment } from '#src/domain/shared/dates.ts'
import { isId } from '#src/domain/shared/ids.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { plainText } from '#src/exchange/register/plain-text.ts'
import { readRecord } from '#src/exchange/register/read-record.ts'
import type { RegisterRecord } from '#src/exchange/register/record.ts'
import {
  writePublication,
  type Publication,
  type WrittenPublication,
} from '#src/exchange/register/write-publication.ts'
import type { StoredAlgorithm } from '#src/storage/algorithms.ts'
import { selectOptionalOrganisation, type Organisation } from '#src/storage/organisations.ts'
import { selectOptionalRegistered } from '#src/storage/register-entries.ts'

import { within, type Context } from '#src/workflows/context.ts'
import { shownAlgorithm } from '#src/workflows/publication/read-public-algorithm.ts'

/** An algorithm and the register: what the register said, and what we would send there. */
export interface RegisterPublication extends WrittenPublication {
  readonly name: string
  readonly slug: string
  /** Whether residents can read about it here already. */
  readonly isPublic: boolean
  readonly records: readonly OriginalRecord[]
}

/** A record as it was read in: every field that said something, in words without mark-up. */
export interface OriginalRecord {
  readonly id: string
  readonly file: string
  readonly importedAt: Moment
  readonly fields: readonly { readonly field: string; readonly text: string }[]
}

/**
 * An algorithm as the register asks for it. What is withheld here never goes there; what the body found is said in the
 * words of its public decision, and only then.
 */
export async function readRegisterPublication(
  ctx: Context,
  { algorithmId, publicAddress }: { readonly algorithmId: string; readonly publicAddress: string },
): Promise<Result<RegisterPublication, 'not-found' | 'withheld'>> {
  if (!isId(algorithmId)) return refuse('not-found')
  const { organisation, registered, shown } = await within(ctx, async (tx) => {
    const registered = await selectOptionalRegistered(tx, algorithmId)
    return {
      registered,
      organisation: await selectOptionalOrganisation(tx, ctx.organisationId),
      shown: registered === undefined ? null : await shownAlgorithm(tx, ctx, registered.algorithm.slug),
    }
  })
  if (registered === undefined || organisation === undefined) return refuse('not-found')
  const { algorithm, entries } = registered
  if (shown?.kind === 'withheld') return refuse('withheld')
  const known = {
    algorithm,
    organisation,
    publicAddress,
    shown: shown?.algorithm ?? null,
    before: lastSaid(entries, organisation),
  }
  const { facts, slug } = algorithm
  return accept({
    ...writePublication(publicationOf(known)),
    name: facts.name,
    slug,
    isPublic: known.shown !== null,
    records: entries.map(originalOf),
  })
}

function originalOf({ id, file, importedAt, original }: RegisterEntry): OriginalRecord {
  const fields = Object.entries(original).map(([field, value]) => ({ field, text: inWords(value) }))
  return { id, file, importedAt, fields: fields.filter(({ text }) => text !== '') }
}

/** A value of a file as a person reads it. */
function inWords(value: unknown): string {
  if (typeof value === 'string') return plainText(value)
  if (Array.isArray(value)) return value.map(inWords).join('\n')
  if (typeof value === 'object' && value !== null) return Object.values(value).map(inWords).join(', ')
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

interface Known {
  readonly algorithm: StoredAlgorithm
  readonly organisation: Organisation
  readonly publicAddress: string
  readonly shown: PublicAlgorithm | null
  readonly before: RegisterRecord | null
}

/** Our own record that the register last held. Of another organisation only facts were taken over, never judgements. */
function lastSaid(entries: readonly RegisterEntry[], { name }: Organisation): RegisterRecord | null {
  const read = entries[0] === undefined ? undefined : readRecord(entries[0].original)
  if (read?.ok !== true) return null
  const { record } = read.value
  return record.organisation === null || isSameOrganisation(record.organisation, name) ? record : null
}

function publicationOf(known: Known): Publication {
  const { algorithm, organisation, publicAddress, shown, before } = known
  const { facts } = algorithm
  return {
    ...sensitiveFacts(known),
    ...saidBefore(known),
    name: facts.name,
    summary: facts.summary,
    organisation: organisation.name,
    themes: themesOf(facts.domainsOfLife, before),
    status: statuses[algorithm.status],
    startMonth: facts.usedFrom?.slice(0, 7) ?? null,
    endMonth: facts.usedUntil?.slice(0, 7) ?? null,
    contact: organisation.contact ?? facts.contact,
    publicPage: shown === null ? null : `${publicAddress}/algoritmes/${algorithm.slug}`,
    category: algorithm.riskClass === 'prohibited' ? null : algorithm.riskClass,
    purpose: facts.purpose,
    humanIntervention: facts.humanControlText,
    legalBases: facts.legalBases,
    sourceId: algorithm.id,
  }
}

/** Facts that can be withheld: of what is public only what the public sees. */
function sensitiveFacts({ algorithm: { facts }, shown }: Known) {
  if (shown === null) return { data: facts.data, technicalOperation: facts.workings, supplier: facts.supplier }
  return { data: textOf(shown.data), technicalOperation: textOf(shown.technique), supplier: textOf(shown.supplier) }
}

/** What our own records do not hold in one text: as the register said it before. */
function saidBefore({ shown, publicAddress, before }: Known) {
  const titles = before?.assessments.map(({ title }) => title) ?? []
  return {
    considerations: considerationsOf(shown, publicAddress) ?? before?.considerations ?? null,
    risks: before?.risks ?? null,
    assessments: assessmentsOf(shown) ?? (titles.length === 0 ? null : titles.join(', ')),
    assessmentsNote: before?.assessmentsNote ?? null,
  }
}

const statuses = {
  idea: 'inDevelopment',
  inDevelopment: 'inDevelopment',
  pilot: 'inDevelopment',
  inUse: 'inUse',
  suspended: 'inUse',
  outOfUse: 'outOfUse',
  rejected: 'outOfUse',
  withdrawn: 'outOfUse',
} as const

const textOf = (fact: PublicFact): string | null => (fact.state === 'known' ? fact.text : null)

/** What tipped the balance, in the words of the body, with the decision in which it stands. */
function considerationsOf(shown: PublicAlgorithm | null, publicAddress: string): string | null {
  const said = shown?.decisions.find((decision) => decision.tippedTheBalance !== null)
  if (said === undefined) return null
  return `${said.tippedTheBalance ?? ''}\n\n${said.title}: ${publicAddress}/besluiten/${said.number}`
}

/** As the register names them, in Dutch. */
const instrumentNames = { iama: 'IAMA', dpia: 'DPIA', biasAnalysis: 'Onderzoek naar onderscheid' } as const

function assessmentsOf(shown: PublicAlgorithm | null): string | null {
  const done = shown?.instruments.filter(({ state }) => state === 'done').map(({ kind }) => instrumentNames[kind]) ?? []
  return done.length === 0 ? null : done.join(', ')
}

/** The themes that the register knew; else those that follow from what residents have to do with. */
function themesOf(domains: readonly DomainOfLife[], before: RegisterRecord | null): readonly string[] {
  if (before !== null && before.themes.length > 0) return before.themes
  return [...new Set(domains.flatMap((domain) => themeOfDomain[domain] ?? []))]
}

/** Themes of the official list for publications; other domains have no theme of their own. */
const themeOfDomain: Partial<Readonly<Record<DomainOfLife, string>>> = {
  benefits: 'Sociale zekerheid',
  debts: 'Sociale zekerheid',
  work: 'Werk',
  housing: 'Wonen',
  care: 'Zorg en gezondheid',
  youth: 'Zorg en gezondheid',
  education: 'Onderwijs en wetenschap',
  parking: 'Verkeer',
  traffic: 'Verkeer',
  permits: 'Ruimte en infrastructuur',
  taxes: 'Overheidsfinanciën',
  publicSpace: 'Ruimte en infrastructuur',
  safety: 'Openbare orde en veiligheid',
  water: 'Natuur en milieu',
  nature: 'Natuur en milieu',
  employees: 'Organisatie en bedrijfsvoering',
}
