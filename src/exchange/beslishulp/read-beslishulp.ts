import { checkTree, type TreeRemark } from '#src/domain/ai-act/check-tree.ts'
import type { DecisionTree } from '#src/domain/ai-act/decision-tree.ts'
import type { ZodError } from 'zod'

import { buildTree, type BuildOddity, type BuildProblem } from './build-tree.ts'
import { readYamlFile, type YamlRefusal } from './read-yaml-file.ts'
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

/** Reads the files of a decision tree about the AI Act. */
export function readBeslishulp(files: readonly GivenFile[]): BeslishulpReading {
  const refused: Remark<BeslishulpRefusal>[] = []
  const warnings: Remark<BeslishulpWarning>[] = []
  const read: Read[] = []
  for (const { name, bytes } of files.filter((one) => /\.ya?ml$/i.test(one.name))) {
    const content = readYamlFile(bytes)
    if (content.ok) read.push({ file: name, role: roleOf(content.value), value: content.value })
    else refused.push({ file: name, kind: content.refusal.reason, place: content.refusal.place, value: '' })
  }
  const trees = read.filter((one) => one.role === 'tree')
  const [only] = trees
  if (refused.length > 0) return { tree: null, counts: nothing, warnings, refused }
  if (only === undefined || trees.length > 1) {
    const kind = only === undefined ? 'no-tree' : 'two-trees'
    refused.push({ file: trees[1]?.file ?? '', kind, place: '', value: '' })
    return { tree: null, counts: nothing, warnings, refused }
  }
  for (const { file } of read.filter((one) => one.role === 'other'))
    warnings.push({ file, kind: 'other-file', place: '', value: '' })
  const written = treeFile.safeParse(only.value)
  if (!written.success) {
    const shapes = shapeProblems(written.error).map((place) => ({
      file: only.file,
      kind: 'shape' as const,
      place,
      value: '',
    }))
    return { tree: null, counts: nothing, warnings, refused: shapes }
  }
  const definitions = beside(read, 'definitions', definitionsFile, warnings)?.definitions ?? []
  const categories = beside(read, 'categories', categoriesFile, warnings) ?? []
  const built = buildTree(written.data, definitions, categories)
  const checked = built.problems.length > 0 ? { problems: [], oddities: [] } : checkTree(built.tree)
  const ofFile = <Kind>(remark: TreeRemark<Kind>): Remark<Kind> => ({ file: only.file, ...remark })
  const problems = [...built.problems, ...checked.problems].map(ofFile)
  return {
    tree: problems.length > 0 ? null : built.tree,
    counts: problems.length > 0 ? nothing : countsOf(built.tree),
    warnings: [...warnings, ...[...built.oddities, ...checked.oddities].map(ofFile)],
    refused: problems,
  }
}

/** A file that goes with the tree. Missing or unreadable ones are said, and the tree works without. */
function beside<Value>(
  read: readonly Read[],
  role: 'definitions' | 'categories',
  schema: { safeParse: (value: unknown) => { success: true; data: Value } | { success: false; error: ZodError } },
  warnings: Remark<BeslishulpWarning>[],
): Value | undefined {
  const found = read.find((one) => one.role === role)
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

const countsOf = (tree: DecisionTree): TreeCounts => {
  const answers = tree.questions.flatMap((one) => one.answers)
  return {
    questions: tree.questions.length,
    answers: answers.length,
    redirects: answers.reduce((sum, { next }) => sum + (Array.isArray(next) ? next.length : 0), 0),
    conclusions: tree.conclusions.length,
  }
}
