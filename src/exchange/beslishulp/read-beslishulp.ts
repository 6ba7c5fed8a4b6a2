import { checkTree, problemsOfForm, type TreePlace, type TreeRemark } from '#src/domain/ai-act/check-tree.ts'
import type { DecisionTree } from '#src/domain/ai-act/decision-tree.ts'
import type { ZodError } from 'zod'

import { buildTree, type BuildOddity, type BuildProblem } from './build-tree.ts'
import { readYaml, type YamlRefusal } from '../instruments/read-yaml.ts'
import { categoriesFile, definitionsFile, treeFile } from './tree-schema.ts'

/** A file as somebody gave it. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export type BeslishulpRefusal = BuildProblem | YamlRefusal | 'no-tree' | 'two-trees' | 'shape'
export type BeslishulpWarning = BuildOddity | 'no-definitions' | 'no-categories' | 'other-file' | 'shape'

interface Remark<Kind> extends TreeRemark<Kind> {
  readonly file: string
}

/** How much a tree holds: counts, nothing else. */
export interface TreeCounts {
  readonly questions: number
  readonly answers: number
  readonly redirects: number
  readonly conclusions: number
}

/** What the files hold. Without a tree they are refused as a whole, with every reason. */
export interface BeslishulpReading {
  readonly tree: DecisionTree | null
  readonly counts: TreeCounts
  readonly warnings: readonly Remark<BeslishulpWarning>[]
  readonly refused: readonly Remark<BeslishulpRefusal>[]
}

const nothing: TreeCounts = { questions: 0, answers: 0, redirects: 0, conclusions: 0 }

type Role = 'tree' | 'definitions' | 'categories' | 'other'

interface Read {
  readonly file: string
  readonly role: Role
  readonly value: unknown
}

/** What a file is, by what stands in it: names differ between versions. */
function roleOf(value: unknown): Role {
  if (Array.isArray(value))
    return value.some((one) => typeof one === 'object' && one !== null && 'questionId' in one) ? 'categories' : 'other'
  if (typeof value !== 'object' || value === null) return 'other'
  if ('questions' in value || 'conclusions' in value) return 'tree'
  return 'definitions' in value ? 'definitions' : 'other'
}

/** Every value is text: an answer `Ja` and an id `2.10` stay what they are. */
const reading = { largest: 5 * 1024 * 1024, onlyText: true }

/** Reads the files of a decision tree about the AI Act. */
export function readBeslishulp(files: readonly GivenFile[]): BeslishulpReading {
  const read: Read[] = []
  const unreadable: Refusal[] = []
  for (const { name, bytes } of files.filter((one) => /\.ya?ml$/i.test(one.name))) {
    const content = readYaml(bytes, reading)
    if (content.ok) read.push({ file: name, role: roleOf(content.value), value: content.value })
    else if (content.refusal.reason === 'empty') read.push({ file: name, role: 'other', value: null })
    else unreadable.push({ file: name, kind: content.refusal.reason, ...lineOf(content.refusal.place), value: '' })
  }
  const [only, second] = read.filter((one) => one.role === 'tree')
  if (unreadable.length > 0) return refusedFor(unreadable)
  if (only === undefined) return refusedFor([{ file: '', kind: 'no-tree', place: '', value: '' }])
  if (second !== undefined) return refusedFor([{ file: second.file, kind: 'two-trees', place: '', value: '' }])
  return readTree(only, read)
}

/** The line where reading stopped; nothing when it is about the whole file. */
const lineOf = (place: string): TreePlace => (place === '' ? { place } : { place, what: 'line' })

type Refusal = Remark<BeslishulpRefusal>

const refusedFor = (refused: readonly Refusal[], warnings: readonly Remark<BeslishulpWarning>[] = []) => ({
  tree: null,
  counts: nothing,
  warnings,
  refused,
})

/** The tree of one file, with what stands in the files beside it. */
function readTree({ file, value }: Read, read: readonly Read[]): BeslishulpReading {
  const written = treeFile.safeParse(value)
  if (!written.success)
    return refusedFor(shapeProblems(written.error).map((place) => ({ file, kind: 'shape', place, value: '' })))
  const warnings: Remark<BeslishulpWarning>[] = read
    .filter((one) => one.role === 'other')
    .map((one) => ({ file: one.file, kind: 'other-file', place: '', value: '' }))
  const definitions = beside(read, 'definitions', definitionsFile, warnings)?.definitions ?? []
  const categories = beside(read, 'categories', categoriesFile, warnings) ?? []
  const { tree, problems, oddities } = buildTree(written.data, definitions, categories)
  // A tree with a way that cannot be read is not walked; what is wrong before the first step is said all the same.
  const checked = problems.length > 0 ? { problems: leadingNowhere(tree), oddities: [] } : checkTree(tree)
  const ofFile = <Kind>(remark: TreeRemark<Kind>): Remark<Kind> => ({ file, ...remark })
  const remarks = [...warnings, ...[...oddities, ...checked.oddities].map(ofFile)]
  const refused = [...problems, ...checked.problems].map(ofFile)
  return refused.length > 0
    ? refusedFor(refused, remarks)
    : { tree, counts: countsOf(tree), warnings: remarks, refused }
}

/** What is wrong in the form of a tree, without the ways that were noted already because they lead to nothing at all. */
const leadingNowhere = (tree: DecisionTree) =>
  problemsOfForm(tree).filter(({ kind, value }) => kind !== 'target-missing' || value !== '')

/** A file that goes with the tree. Missing or unreadable ones are said, and the tree works without. */
function beside<Value>(
  read: readonly Read[],
  role: 'definitions' | 'categories',
  schema: { safeParse: (value: unknown) => { success: true; data: Value } | { success: false; error: ZodError } },
  warnings: Remark<BeslishulpWarning>[],
): Value | undefined {
  const [found, ...others] = read.filter((one) => one.role === role)
  for (const { file } of others) warnings.push({ file, kind: 'other-file', place: '', value: '' })
  if (found === undefined) {
    warnings.push({ file: '', kind: role === 'definitions' ? 'no-definitions' : 'no-categories', place: '', value: '' })
    return undefined
  }
  const parsed = schema.safeParse(found.value)
  if (parsed.success) return parsed.data
  for (const place of shapeProblems(parsed.error)) warnings.push({ file: found.file, kind: 'shape', place, value: '' })
  return undefined
}

/** The places that are not as the format says; the first twenty are enough to begin with. */
const shapeProblems = (error: ZodError): readonly string[] =>
  error.issues
    .slice(0, 20)
    .map((issue) => issue.path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join(' ') || '-')

/** How much a tree holds. */
export const countsOf = (tree: DecisionTree): TreeCounts => {
  const answers = tree.questions.flatMap((one) => one.answers)
  return {
    questions: tree.questions.length,
    answers: answers.length,
    redirects: answers.reduce((sum, { next }) => sum + (Array.isArray(next) ? next.length : 0), 0),
    conclusions: tree.conclusions.length,
  }
}
