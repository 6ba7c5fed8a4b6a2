import { isAnswered, type AnswerSet, type AnswerValue } from './answers.ts'
import type { AssessmentLevel, InstrumentDefinition, QuestionNode } from './definition.ts'
import {
  evaluate,
  questionsAsked,
  unknownFunctions,
  type ExpressionScope,
  type ExpressionValue,
} from './evaluate-expression.ts'
import { parseExpression } from './expression.ts'
import { sightOf, type Sight } from './visible-questions.ts'
import { nodeIndex, questionsOf } from './walk.ts'

/** That another instrument is needed, and why, in the words of the instrument that was filled in. */
export interface RequiredInstrument {
  readonly instrument: string
  readonly level: 'required' | 'recommended'
  readonly result: string
  readonly explanation: string | null
  readonly reasons: readonly string[]
}

/** A rule that could still come out otherwise, because questions that it asks about are open. */
export interface UndecidedInstrument {
  readonly instrument: string
  readonly open: readonly string[]
}

export interface InstrumentNeeds {
  readonly needed: readonly RequiredInstrument[]
  readonly undecided: readonly UndecidedInstrument[]
}

/**
 * Which instruments are needed according to the rules of the instrument that was filled in. What the rules count on
 * the way stays inside: nothing here is a verdict on the algorithm, and no number comes out.
 */
export function requiredInstruments(definition: InstrumentDefinition, answers: AnswerSet): InstrumentNeeds {
  const sight = sightOf(definition, answers)
  const counts = calculated(definition, sight)
  const needed: RequiredInstrument[] = []
  const undecided: UndecidedInstrument[] = []
  for (const { instrument, levels } of definition.assessments) {
    const concluded = levels.map((level) => ({ level, ...conclude(definition, sight, { level, counts }) }))
    const first = concluded.find(({ holds }) => holds)
    if (first !== undefined)
      needed.push({
        instrument,
        level: first.level.level,
        result: first.level.result,
        explanation: first.level.explanation,
        reasons: first.reasons,
      })
    if (first?.level.level === 'required') continue
    const open = levels.flatMap((level) => openQuestions(definition, sight, level))
    if (open.length > 0) undecided.push({ instrument, open: [...new Set(open)] })
  }
  return { needed, undecided }
}

/** What the calculations of the visible questions yield, by name. */
function calculated(definition: InstrumentDefinition, sight: Sight): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { calculation } of questionsOf(definition)) {
    if (calculation === null) continue
    const own = worked(calculation.expression, scopeOf(definition, sight, new Map()))
    const scope = scopeOf(definition, sight, new Map([[calculation.name, own]]))
    const step = calculation.steps.find(({ when }) => isTrue(worked(when, scope)))
    if (step !== undefined) counts.set(calculation.name, step.value)
  }
  return counts
}

function conclude(
  definition: InstrumentDefinition,
  sight: Sight,
  { level, counts }: { readonly level: AssessmentLevel; readonly counts: ReadonlyMap<string, number> },
) {
  const base = scopeOf(definition, sight, counts)
  const met = new Set(level.criteria.filter(({ when }) => isTrue(worked(when, base))).map(({ id }) => id))
  const scope: ExpressionScope = {
    ...base,
    value: (family, name) => (family === 'criteria' ? met.has(name) : base.value(family, name)),
  }
  return {
    holds: isTrue(worked(level.when, scope)),
    reasons: level.criteria.filter(({ id }) => met.has(id)).map(({ explanation }) => explanation),
  }
}

function scopeOf(
  definition: InstrumentDefinition,
  sight: Sight,
  values: ReadonlyMap<string, ExpressionValue>,
): ExpressionScope {
  return {
    answers: (id) => answered(definition, sight, id),
    value: (family, name) => (family === null || family === 'scores' ? (values.get(name) ?? null) : null),
  }
}

/** The answer to a question as an expression sees it: of one that repeats, the answers in all places. */
function answered(definition: InstrumentDefinition, sight: Sight, id: string): ExpressionValue {
  const placed = nodeIndex(definition).find(id)
  const question = placed?.node
  if (question?.kind !== 'question') return null
  const values = sight.index
    .placesOf(id, { nodeId: id, instance: [] })
    .map((place) => literal(question, sight.counted(id, place)))
    .filter((value) => value !== null)
  if (nodeIndex(definition).repeats(id).length === 0) return values[0] ?? null
  return values.flat()
}

/** What the source writes for the options that were chosen. */
function literal({ options }: QuestionNode, value: AnswerValue): ExpressionValue {
  if (!isAnswered(value) || value === null) return null
  const written = (key: string): ExpressionValue => {
    const option = options.find((one) => one.key === key)
    return option === undefined ? key : option.value
  }
  if (typeof value === 'boolean') return value
  return typeof value === 'string' ? written(value) : value.map(written)
}

/** The value of an expression, or nothing where it cannot be read or asks for a function that does not exist. */
function worked(text: string, scope: ExpressionScope): ExpressionValue {
  const expression = parseExpression(text)
  if (!expression.ok || unknownFunctions(expression.value).length > 0) return null
  return evaluate(expression.value, scope)
}

const isTrue = (value: ExpressionValue): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value))

/** Visible questions that the rule asks about and that nobody has answered. */
function openQuestions(definition: InstrumentDefinition, sight: Sight, level: AssessmentLevel): readonly string[] {
  const texts = [level.when, ...level.criteria.map(({ when }) => when)]
  const counted = questionsOf(definition).flatMap(({ calculation }) =>
    calculation !== null && texts.some((text) => text.includes(calculation.name)) ? [calculation.expression] : [],
  )
  return [...texts, ...counted]
    .flatMap((text) => {
      const expression = parseExpression(text)
      return expression.ok ? questionsAsked(expression.value) : []
    })
    .filter((id) => isOpen(definition, sight, id))
}

function isOpen(definition: InstrumentDefinition, sight: Sight, id: string): boolean {
  if (nodeIndex(definition).find(id)?.node.kind !== 'question') return false
  return sight.index
    .placesOf(id, { nodeId: id, instance: [] })
    .some((place) => sight.isVisible(id, place) && !isAnswered(sight.counted(id, place)))
}
