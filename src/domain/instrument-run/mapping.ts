import type { FindingKind } from './finding.ts'

/** How a question of an instrument turns into something that a weighing or a decision uses. */
export interface MappingRow {
  readonly question: string
  readonly becomes: FindingKind
  /** One proposal for each paragraph, each chosen option, or the whole answer. */
  readonly split: 'paragraphs' | 'options' | 'whole'
  /** A question beside it that explains it, or that holds the judgement in words. */
  readonly beside?: readonly string[]
  /** For an advice: the question whose option is the verdict. */
  readonly verdict?: string
}

/** Which questions of an instrument feed the weighing. */
export interface InstrumentMapping {
  readonly urn: RegExp
  readonly rows: readonly MappingRow[]
}

const paragraphs = (becomes: FindingKind, questions: readonly string[]): readonly MappingRow[] =>
  questions.map((question) => ({ question, becomes, split: 'paragraphs' }))
const whole = (becomes: FindingKind, question: string, beside: readonly string[] = []): MappingRow => ({
  question,
  becomes,
  split: 'whole',
  beside,
})

const actionPoints = ['1', '2', '3', '4'].map((part) => `${part}.actiepunten.tekst`)

/** Our own assessment: repeated answers are one thing each. */
const own: readonly MappingRow[] = [
  whole('served', '1.2.1'),
  whole('harmed', '1.2.2'),
  ...paragraphs('harmed', ['3.5.2', '3.5.6']),
  ...paragraphs('served', ['3.5.3']),
  whole('right', '4.3.0', ['4.3.3', '4.3.4']),
  whole('served', '5.A.1'),
  whole('harmed', '5.A.2'),
  { question: '5.B.2', becomes: 'advice', split: 'whole', verdict: '5.B.1' },
  whole('condition', '5.B.3'),
  whole('risk', '5.C.1', ['5.C.2']),
  ...actionPoints.map((question) => whole('action', question)),
]

/** IAMA, version 2 (2026): open texts, so a paragraph is one thing. */
const iama2: readonly MappingRow[] = [
  ...paragraphs('served', ['1.2.1']),
  ...paragraphs('harmed', ['1.2.2', '3.5.2', '3.5.6']),
  ...paragraphs('served', ['3.5.3']),
  { question: '4.1.1.1', becomes: 'right', split: 'options', beside: ['4.3.3'] },
  ...paragraphs('served', ['5.A.1']),
  ...paragraphs('harmed', ['5.A.2']),
  whole('advice', '5.B'),
  ...paragraphs('risk', ['5.C']),
  ...actionPoints.map((question) => whole('action', question)),
]

/** IAMA, version 1 (2021), by the numbers of the registry; its 2A and 2B stay as they are. */
const iama1: readonly MappingRow[] = [
  ...paragraphs('served', ['1.3.1', '3.3.3']),
  ...paragraphs('harmed', ['1.3.2', '3.3.1', '3.3.2']),
  { question: '4.1.1', becomes: 'right', split: 'paragraphs', beside: ['4.3.1'] },
  whole('advice', '4.7.1'),
]

const iamaOneUrn = /iama:1(\.|:|$)/

/** True for IAMA of 2021, whose numbers differ from those of 2026. */
export const isIamaOne = ({ urn, version }: { readonly urn: string; readonly version: string }): boolean =>
  iamaOneUrn.test(`${urn}:${version}`)

/** From the numbers of an instrument to the parts of a weighing (a version of this table belongs to a version of us). */
export const mappings: readonly InstrumentMapping[] = [
  { urn: /mensenrechtentoets/, rows: own },
  { urn: iamaOneUrn, rows: iama1 },
  { urn: /iama/, rows: iama2 },
]

/** The rows for an instrument; none when we do not know its numbers. */
export const mappingOf = (urn: string, version: string): readonly MappingRow[] =>
  mappings.find(({ urn: pattern }) => pattern.test(`${urn}:${version}`))?.rows ?? []

/** What an answer in version 1 answers in version 2, to compare the two; several where the newer one splits it. */
export const iamaOneToTwo: Readonly<Record<string, readonly string[]>> = {
  '1.1.1': ['1.1.1'],
  '1.2.1': ['1.1.2'],
  '4.4.1': ['1.1.2', '4.4.1'],
  '1.3.1': ['1.2.1'],
  '1.3.2': ['1.2.2'],
  '1.4.1': ['1.3.4'],
  '1.5.1': ['1.4.1.1', '1.4.1.2', '1.4.1.3'],
  '1.5.2': ['1.4.1.1', '1.4.1.2', '1.4.1.3'],
  '1.5.3': ['1.4.2'],
  '2A.1.1': ['2.1.1.1', '2.1.1.2'],
  '2B.1.1': ['2.1.1.1', '2.1.1.2'],
  '2B.1.2': ['2.1.2'],
  '2B.1.3': ['2.1.2'],
  '2B.1.4': ['2.1.2'],
  '2A.2.1': ['2.3.1', '2.2B.1'],
  // The registry writes this number with a dot too many.
  '2.A.2.2': ['2.3.2', '2.2B.2'],
  '2A.2.2': ['2.3.2', '2.2B.2'],
  '2A.3.1': ['2.3.3', '2.2B.3'],
  '2A.3.2': ['2.2B.3'],
  '2B.2.1': ['2.5.1'],
  '2A.4.1': ['2.5.2'],
  '2A.4.2': ['2.5.3'],
  '2B.3.1': ['2.4.1'],
  '2B.3.2': ['2.4.2'],
  '2B.3.3': ['2.4.2'],
  '2B.3.4': ['2.2A.2', '2.4.3'],
  '2B.3.5': ['2.2A.2'],
  '2B.3.6': ['2.4.3'],
  '2B.4.1': ['3.3.4'],
  '2B.4.2': ['3.3.4'],
  '2B.4.3': ['3.3.4'],
  '2B.4.4': ['3.3.4'],
  '3.1.1': ['3.1.1'],
  '3.4.1': ['3.1.1'],
  '3.2.1': ['3.2.1', '3.2.2'],
  '3.2.2': ['3.2.3'],
  '3.3.1': ['3.5.2'],
  '3.3.2': ['3.5.2'],
  '3.3.3': ['3.5.3', '4.4.1'],
  '3.3.4': ['3.5.3', '4.4.1'],
  '3.4.3': ['3.4.3'],
  '3.5.1': ['3.1.2'],
  '3.5.2': ['3.1.4'],
  '3.5.3': ['3.4.4'],
  '3.6.1': ['3.3.1'],
  '3.6.2': ['3.3.2'],
  '3.7.1': ['3.4.1', '3.4.5'],
  '3.7.2': ['3.4.1'],
  '4.1.1': ['4.1.1.1'],
  '4.2.1': ['4.2.1', '4.2.2', '4.2.3', '4.2.4', '4.2.5'],
  '4.3.1': ['4.3.1', '4.3.2', '4.3.3'],
  '4.5.1': ['4.4.2'],
  '4.6.1': ['4.5.1'],
  '4.7.1': ['5.A.1', '5.B'],
}
