import type { ExampleAlgorithm } from '#src/content/example/example.ts'
import { writtenForms } from '#src/content/instruments/written-forms.ts'
import type { InstrumentDefinition } from '#src/domain/instrument/definition.ts'
import type { AnswerValue } from '#src/domain/instrument/answers.ts'
import { nodeIndex } from '#src/domain/instrument/walk.ts'
import { proposalsOf } from '#src/domain/instrument-run/feeding.ts'
import type { InstrumentRun } from '#src/domain/instrument-run/instrument-run.ts'
import { nothingWritten } from '#src/domain/instrument-run/saving.ts'
import { roles } from '#src/domain/person/role.ts'
import { addRunPart, type AddedPart } from '#src/workflows/instrument-run/add-run-part.ts'
import { changeAction } from '#src/workflows/instrument-run/change-run-part.ts'
import type { Context } from '#src/workflows/context.ts'
import { moveRun } from '#src/workflows/instrument-run/move-run.ts'
import { readRun } from '#src/workflows/instrument-run/read-run.ts'
import { addInstance } from '#src/workflows/instrument-run/repeat-part.ts'
import { saveAnswers } from '#src/workflows/instrument-run/save-answers.ts'
import { registerElsewhere, startRun } from '#src/workflows/instrument-run/start-run.ts'
import type { TakeOver } from '#src/workflows/instrument-run/take-over.ts'
import { takeOverFinding } from '#src/workflows/instrument-run/take-over-finding.ts'
import { must, type Scenario } from './scenario.ts'
import { effectDraft } from './weighing.ts'

type FilledIn = ExampleAlgorithm['instruments'][number]
type Elsewhere = ExampleAlgorithm['instrumentsElsewhere'][number]

/** One instrument while it is being planned. */
interface Plan<Written> {
  readonly scenario: Scenario
  readonly algorithm: string
  readonly written: Written
}

const runName = ({ algorithm, written }: Plan<{ readonly key: string }>) => `run:${algorithm}:${written.key}`

async function runNow(ctx: Context, id: string): Promise<InstrumentRun> {
  const reading = await readRun(ctx, id)
  if (reading === undefined) throw new Error('The example lost an instrument.')
  return reading.run
}

function definitionOf(urn: string): InstrumentDefinition {
  const definition = writtenForms().find((one) => one.urn === urn)
  if (definition === undefined) throw new Error(`The example names ${urn}, which is no instrument of ours.`)
  return definition
}

function begin(plan: Plan<FilledIn>): void {
  const { scenario, algorithm, written } = plan
  scenario.at(written, async (ctx) => {
    const { urn, facilitator, purpose, plannedOn, validUntil } = written
    const algorithmId = scenario.known.id(`algorithm:${algorithm}`)
    const around = { facilitator, purpose, plannedOn, validUntil }
    const id = must(await startRun(ctx, { ...around, algorithmId, definition: definitionOf(urn) }), urn)
    scenario.known.keep(runName(plan), id)
    must(await moveRun(ctx, { runId: id, trigger: 'begin' }), urn)
  })
  for (const draft of written.participants)
    add(plan, written, { kind: 'participant', draft: { ...draft, personId: null } })
  for (const { section, role, dueOn, ...who } of written.assigned)
    add(plan, who, {
      kind: 'assignment',
      draft: { sectionId: section, role: roles.find((one) => one === role) ?? null, personId: null, dueOn },
    })
  for (const { on, by, ...draft } of written.sessions) add(plan, { on, by }, { kind: 'session', draft })
}

function add(
  plan: Plan<{ readonly key: string }>,
  who: { readonly on: string; readonly by: string },
  part: AddedPart,
  then: (ctx: Context, id: string) => Promise<void> = () => Promise.resolve(),
): void {
  const { scenario } = plan
  scenario.at(who, async (ctx) => {
    const runId = scenario.known.id(runName(plan))
    await then(ctx, must(await addRunPart(ctx, { runId, part }), part.kind))
  })
}

/** Writes answers; of a question that repeats, each in an instance of its own. */
function write(plan: Plan<FilledIn>): void {
  const { scenario, written } = plan
  const index = nodeIndex(definitionOf(written.urn))
  for (const turn of written.written)
    scenario.at(turn, async (ctx) => {
      const runId = scenario.known.id(runName(plan))
      const sent: [string, readonly string[], AnswerValue][] = []
      const again = async (nodeId: string) => must(await addInstance(ctx, { runId, nodeId, parent: [] }), nodeId)
      for (const [id, value] of Object.entries(turn.answers)) {
        const node = index.find(id)?.node
        if (node?.repeat == null) sent.push([id, [], typeof value === 'boolean' ? String(value) : value])
        else for (const one of Array.isArray(value) ? value : [String(value)]) sent.push([id, [await again(id)], one])
      }
      for (const [nodeId, times] of Object.entries(turn.repeated))
        for (const time of times) {
          const instance = [await again(nodeId)]
          for (const [id, value] of Object.entries(time)) sent.push([id, instance, value])
        }
      const standing = (await runNow(ctx, runId)).answers
      const answers = sent.map(([questionId, instance, value]) => ({
        ...nothingWritten,
        questionId,
        instance,
        value,
        revision:
          standing.find((one) => one.questionId === questionId && one.instance.join() === instance.join())?.revision ??
          0,
      }))
      const saved = must(await saveAnswers(ctx, { runId, answers }), turn.by)
      if (saved.written.length !== answers.length) throw new Error(`The example writes an answer twice: ${turn.on}`)
    })
}

function talk(plan: Plan<FilledIn>): void {
  const { scenario, written } = plan
  for (const { of, text, settled, ...who } of written.comments)
    add(plan, who, { kind: 'comment', draft: { questionId: of, text } }, (_ctx, id) => {
      if (settled !== undefined) scenario.known.keep(`comment:${id}`, id)
      return Promise.resolve()
    })
  for (const { of, settled } of written.comments)
    if (settled !== undefined)
      scenario.at(settled, async (ctx) => {
        const runId = scenario.known.id(runName(plan))
        const comment = (await runNow(ctx, runId)).comments.find(
          (one) => one.questionId === of && one.resolution === null,
        )
        const draft = { commentId: comment?.id ?? '', text: settled.text }
        must(await addRunPart(ctx, { runId, part: { kind: 'resolution', draft } }), of)
      })
  for (const { text, owner, dueOn, doneOn, doneNote, ...who } of written.actions)
    add(
      plan,
      who,
      {
        kind: 'action',
        draft: { text, ownerFunction: owner, ownerPerson: null, dueOn, questionId: null, instance: null },
      },
      async (ctx, id) => {
        if (doneOn === undefined) return
        const runId = scenario.known.id(runName(plan))
        const action = { id, text, ownerFunction: owner, ownerPerson: null, dueOn, doneOn, doneNote, revision: 1 }
        must(await changeAction(ctx, { runId, action }), text)
      },
    )
}

function settle(plan: Plan<FilledIn>): void {
  const { scenario, written } = plan
  const step = (who: { on: string; by: string } | undefined, trigger: 'presentDraft' | 'adopt') => {
    if (who === undefined) return
    scenario.at(who, async (ctx) => {
      must(await moveRun(ctx, { runId: scenario.known.id(runName(plan)), trigger }), `${plan.algorithm} ${trigger}`)
    })
  }
  step(written.draft, 'presentDraft')
  for (const { note, ...who } of written.signed) add(plan, who, { kind: 'signOff', draft: { note } })
  step(written.adopted, 'adopt')
}

type Used = FilledIn['used'][number]

/** What a person of the example does with one thing that an instrument says. */
function intoOf({ scenario, algorithm }: Plan<unknown>, used: Used): TakeOver {
  const { known } = scenario
  const { effect, newEffect, advice, condition } = used
  if (effect !== undefined) return { target: 'existingEffect', effectId: known.id(`effect:${algorithm}:${effect}`) }
  if (newEffect !== undefined) return { target: 'effect', draft: effectDraft(scenario, algorithm, newEffect) }
  if (advice !== undefined) return { target: 'advice', text: '', ...advice }
  if (condition !== undefined) {
    const optionId = known.id(`option:${algorithm}:${condition.option}`)
    return { target: 'optionCondition', optionId, text: condition.text }
  }
  return { target: 'left', reason: used.left ?? '' }
}

/** What of it went to the weighing, and what was left. */
function use(plan: Plan<FilledIn | Elsewhere>): void {
  for (const used of plan.written.used)
    plan.scenario.at(used, async (ctx) => {
      await takeOver(ctx, plan.scenario.known.id(runName(plan)), used, intoOf(plan, used))
    })
}

/** Takes over what an instrument says at a question, as the example writes it down. */
export async function takeOver(
  ctx: Context,
  runId: string,
  { of, nth }: Pick<Used, 'of' | 'nth'>,
  into: TakeOver,
): Promise<void> {
  const run = await runNow(ctx, runId)
  const found = proposalsOf(run).filter(({ questionId, kind }) => (questionId ?? kind) === of)[nth - 1]
  if (found === undefined) throw new Error(`The example uses ${of} (${nth}), which the instrument does not say.`)
  must(await takeOverFinding(ctx, { runId, sourceKey: found.sourceKey, into }), of)
}

function register(plan: Plan<Elsewhere>): void {
  const { scenario, algorithm, written } = plan
  scenario.at(written, async (ctx) => {
    const { instrument, title, version, adoptedOn, adoptedBy, address, validUntil } = written
    const algorithmId = scenario.known.id(`algorithm:${algorithm}`)
    const words = { algorithmId, instrument, title, version, adoptedOn, adoptedBy, address, validUntil, fileId: null }
    scenario.known.keep(runName(plan), must(await registerElsewhere(ctx, words), title))
  })
  for (const draft of written.findings) add(plan, written, { kind: 'finding', draft })
}

/** The instruments of an algorithm: filled in here, and done elsewhere. */
export function planInstruments(scenario: Scenario, algorithm: ExampleAlgorithm): void {
  for (const written of algorithm.instruments) {
    const plan = { scenario, algorithm: algorithm.key, written }
    begin(plan)
    write(plan)
    talk(plan)
    settle(plan)
    use(plan)
  }
  for (const written of algorithm.instrumentsElsewhere) {
    const plan = { scenario, algorithm: algorithm.key, written }
    register(plan)
    use(plan)
  }
}
