import type { AnswerText, AnswerWords, InstrumentRun, RunState } from '#src/domain/instrument-run/instrument-run.ts'
import { stateOfRun, updateReasonsOf, type UpdateReason } from '#src/domain/instrument-run/run-transitions.ts'
import type { Role } from '#src/domain/person/role.ts'
import { isId } from '#src/domain/shared/ids.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import { selectAnswerTexts } from '#src/storage/instrument-answers.ts'
import {
  selectOptionalRun,
  selectRunsOf,
  type RestingDecision,
  type RunLine,
} from '#src/storage/views/instrument-run.ts'
import { selectNames, type Name } from '#src/storage/views/names.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { contributorOf } from '#src/workflows/weighing/with-weighing.ts'

/** A run with what the rules say about it today. */
export interface RunReading {
  readonly run: InstrumentRun
  readonly algorithmName: string
  readonly state: RunState
  readonly updateReasons: readonly UpdateReason[]
  readonly replacedById: string | null
  readonly decisions: readonly RestingDecision[]
  readonly names: ReadonlyMap<string, Name>
  /** The roles of the reader for this algorithm. */
  readonly roles: readonly Role[]
  /** May read answers that are for the team only. */
  readonly readsConfidential: boolean
}

const insiders: readonly Role[] = [
  'projectLead',
  'processOwner',
  'developer',
  'policyAdvisor',
  'algorithmExpert',
  'privacyOfficer',
  'fg',
  'ciso',
  'legalCounsel',
  'ethicist',
  'ethicsCommittee',
  'internalAuditor',
]

const mayReadConfidential = (ctx: Context, run: InstrumentRun, roles: readonly Role[]): boolean =>
  // Nobody acts where an administrator works on the server itself.
  ctx.actor === null ||
  roles.some((role) => insiders.includes(role)) ||
  run.participants.some((one) => one.personId !== null && one.personId === ctx.actor?.personId)

/** What is for the team only leaves its place and not its words. */
function hushed<Text extends AnswerWords>(text: Text): Text {
  return text.confidentiality === 'team' ? { ...text, value: null, considerations: '', sources: '' } : text
}

const withoutConfidential = (run: InstrumentRun): InstrumentRun => ({ ...run, answers: run.answers.map(hushed) })

/** Reads a run in a fixed number of queries; nothing when it is not one of ours. */
export function readRun(ctx: Context, id: string): Promise<RunReading | undefined> {
  if (!isId(id)) return Promise.resolve(undefined)
  return within(ctx, async (tx) => {
    const found = await selectOptionalRun(tx, id)
    if (found === undefined) return undefined
    const { since } = found
    const { roles } = contributorOf(ctx, found.run.algorithmId)
    const readsConfidential = mayReadConfidential(ctx, found.run, roles)
    const run = readsConfidential ? found.run : withoutConfidential(found.run)
    return {
      run,
      algorithmName: found.algorithmName,
      state: stateOfRun(run, since, ctx.today),
      updateReasons: updateReasonsOf(run, since, ctx.today),
      replacedById: found.replacedById,
      decisions: found.decisions,
      names: await selectNames(tx),
      roles,
      readsConfidential,
    }
  })
}

/** A run with every text that its answers had. */
export async function readRunHistory(
  ctx: Context,
  id: string,
): Promise<(RunReading & { readonly texts: readonly AnswerText[] }) | undefined> {
  const reading = await readRun(ctx, id)
  if (reading === undefined) return undefined
  const texts = await within(ctx, (tx) => selectAnswerTexts(tx, id))
  return { ...reading, texts: reading.readsConfidential ? texts : texts.map(hushed) }
}

/** A run in the list of an algorithm. */
export interface ListedRun extends RunLine {
  readonly state: RunState
  readonly updateReasons: readonly UpdateReason[]
}

/** The instruments of an algorithm. */
export interface AlgorithmRuns {
  readonly algorithm: { readonly id: string; readonly name: string }
  readonly runs: readonly ListedRun[]
  readonly names: ReadonlyMap<string, Name>
}

export function readRuns(ctx: Context, algorithmId: string): Promise<AlgorithmRuns | undefined> {
  if (!isId(algorithmId)) return Promise.resolve(undefined)
  return within(ctx, async (tx) => {
    const algorithm = await selectOptionalAlgorithm(tx, algorithmId)
    if (algorithm === undefined) return undefined
    const lines = await selectRunsOf(tx, algorithmId)
    return {
      algorithm: { id: algorithm.id, name: algorithm.facts.name },
      runs: lines.map((line) => ({
        ...line,
        state: stateOfRun(line, line.since, ctx.today),
        updateReasons: updateReasonsOf(line, line.since, ctx.today),
      })),
      names: await selectNames(tx),
    }
  })
}
