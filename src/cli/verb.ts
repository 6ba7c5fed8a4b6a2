import type { cli } from '#src/i18n/nl/cli.ts'

/** An option of a verb: a value or a switch. */
export interface VerbOption {
  readonly name: string
  /** What the value is called in the help; without it the option is a switch. */
  readonly value?: string
  readonly required?: boolean
}

/** What stands behind the options: names of files, an id. */
export interface Operands {
  readonly name: string
  readonly least: number
  readonly most: number
}

type CliKey = keyof typeof cli

/** The verbs of the command line by their words. */
export type VerbId = CliKey extends infer Key ? (Key extends `cli.verb.${infer Words}` ? Words : never) : never

/** A verb as the command line offers it; what it does stands elsewhere. */
export interface Verb {
  readonly id: VerbId
  readonly options: readonly VerbOption[]
  readonly operands: Operands | null
  /** The help says what `--json` prints. */
  readonly report?: true
}

/** A verb that somebody called, with checked options. */
export interface Call {
  readonly verb: VerbId
  readonly values: Readonly<Record<string, string>>
  readonly switches: ReadonlySet<string>
  readonly operands: readonly string[]
}

const data: VerbOption = { name: 'data', value: 'DIR' }
const organisation: VerbOption = { name: 'organisation', value: 'CODE' }
const json: VerbOption = { name: 'json' }
const out: VerbOption = { name: 'out', value: 'FILE' }
const files: Operands = { name: 'FILE...', least: 1, most: Infinity }
const file: Operands = { name: 'FILE', least: 1, most: 1 }

const serving: readonly VerbOption[] = [data, { name: 'port', value: 'N' }, { name: 'host', value: 'ADDRESS' }]

const person: readonly VerbOption[] = [{ name: 'email', value: 'EMAIL', required: true }, { name: 'password-stdin' }]

/** Every verb. The order is the order in the help. */
export const verbs: readonly Verb[] = [
  { id: 'serve', options: [...serving, { name: 'demo' }], operands: null },
  { id: 'demo', options: serving, operands: null },
  {
    id: 'init',
    options: [
      data,
      { name: 'kind', value: 'KIND', required: true },
      { name: 'name', value: 'NAME', required: true },
      { name: 'admin', value: 'EMAIL', required: true },
      { name: 'admin-name', value: 'NAME' },
      { name: 'password-stdin', required: true },
      { name: 'small' },
      json,
    ],
    operands: null,
  },
  { id: 'import register', options: [data, organisation, { name: 'dry-run' }, json], operands: files, report: true },
  {
    id: 'import compare',
    options: [
      data,
      organisation,
      { name: 'list', value: 'contracts|processing', required: true },
      { name: 'name-column', value: 'COLUMN', required: true },
      { name: 'supplier-column', value: 'COLUMN' },
      { name: 'number-column', value: 'COLUMN' },
      json,
    ],
    operands: file,
    report: true,
  },
  {
    id: 'import beslishulp',
    options: [data, { name: 'dry-run' }, json],
    operands: { name: 'FOLDER', least: 1, most: Infinity },
  },
  {
    id: 'import run',
    options: [data, organisation, { name: 'algorithm', value: 'ID', required: true }, json],
    operands: file,
  },
  {
    id: 'export run',
    options: [data, organisation, { ...out, required: true }, json],
    operands: { name: 'ID', least: 1, most: 1 },
  },
  { id: 'import instrument', options: [data, json], operands: files },
  { id: 'import dossier', options: [data, organisation, json], operands: file },
  { id: 'import mandates', options: [data, organisation, { name: 'dry-run' }, json], operands: file },
  { id: 'export mandates', options: [data, organisation, { ...out, required: true }, json], operands: null },
  { id: 'export sample', options: [{ ...out, required: true }, { name: 'seed', value: 'TEXT' }, json], operands: null },
  {
    id: 'export dossier',
    options: [data, organisation, { ...out, required: true }, json],
    operands: { name: 'ID', least: 1, most: 1 },
  },
  {
    id: 'audit verify',
    options: [data, organisation, { name: 'export', value: 'FILE' }, { name: 'head', value: 'NUMBER:HASH' }, json],
    operands: null,
  },
  {
    id: 'audit erase',
    options: [
      data,
      organisation,
      { name: 'number', value: 'NUMBER', required: true },
      { name: 'ground', value: 'GROUND', required: true },
      { name: 'law', value: 'TEXT', required: true },
      { name: 'reason', value: 'TEXT', required: true },
      json,
    ],
    operands: null,
  },
  {
    id: 'audit forget',
    options: [
      data,
      organisation,
      { name: 'law', value: 'TEXT', required: true },
      { name: 'reason', value: 'TEXT', required: true },
      json,
    ],
    operands: null,
  },
  {
    id: 'audit words',
    options: [
      data,
      organisation,
      { name: 'words', value: 'TEXT', required: true },
      { name: 'law', value: 'TEXT' },
      { name: 'reason', value: 'TEXT' },
      json,
    ],
    operands: { name: 'PLACE...', least: 0, most: Infinity },
  },
  {
    id: 'audit file',
    options: [
      data,
      organisation,
      { name: 'id', value: 'ID' },
      { name: 'law', value: 'TEXT' },
      { name: 'reason', value: 'TEXT' },
      json,
    ],
    operands: null,
  },
  { id: 'backup', options: [data, { ...out, required: true }, json], operands: null },
  { id: 'restore', options: [data, json], operands: file },
  { id: 'migrate', options: [data, json], operands: null },
  {
    id: 'user add',
    options: [
      data,
      organisation,
      ...person,
      { name: 'name', value: 'NAME', required: true },
      { name: 'job-title', value: 'TEXT' },
      { name: 'role', value: 'ROLE' },
      json,
    ],
    operands: null,
  },
  { id: 'user reset', options: [data, organisation, ...person, json], operands: null },
  { id: 'user list', options: [data, organisation, json], operands: null },
  { id: 'daily', options: [data, organisation, json], operands: null },
]
