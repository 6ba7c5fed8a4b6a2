import type { InstrumentDefinition } from './definition.ts'
import { namesUsed, questionsAsked, unknownFunctions } from './evaluate-expression.ts'
import { parseExpression } from './expression.ts'
import { nodeIndex, questionsOf } from './walk.ts'

/** An expression, and the node or rule that it stands in. */
export interface PlacedExpression {
  readonly node: string
  readonly text: string
  /** The criteria that it may name. */
  readonly criteria: readonly string[]
}

/** Every expression of a definition. */
export const definitionExpressions = (definition: InstrumentDefinition): readonly PlacedExpression[] => [
  ...questionsOf(definition).flatMap(({ id, calculation }) =>
    calculation === null
      ? []
      : [calculation.expression, ...calculation.steps.map(({ when }) => when)].map((text) => ({
          node: id,
          text,
          criteria: [],
        })),
  ),
  ...definition.assessments.flatMap(({ instrument, levels }) =>
    levels.flatMap((level) =>
      [level.when, ...level.criteria.map(({ when }) => when)].map((text) => ({
        node: instrument,
        text,
        criteria: level.criteria.map(({ id }) => id),
      })),
    ),
  ),
]

/** Something odd in an expression that does not stop the rest of the instrument. */
export interface ExpressionRemark {
  readonly node: string
  readonly remark: 'expression-unreadable' | 'unknown-function' | 'unknown-question' | 'unknown-name'
  readonly detail: string
}

/** What a reader should know about the expressions: what cannot be read, and what asks for something that is not there. */
export function expressionRemarks(definition: InstrumentDefinition): readonly ExpressionRemark[] {
  const index = nodeIndex(definition)
  const calculated = questionsOf(definition).flatMap(({ calculation }) => calculation?.name ?? [])
  const isKnown = (family: string | null, name: string, criteria: readonly string[]): boolean => {
    if (family === 'criteria') return criteria.includes(name)
    return (family === null || family === 'scores') && calculated.includes(name)
  }
  const found = definitionExpressions(definition).flatMap(({ node, text, criteria }): readonly ExpressionRemark[] => {
    const expression = parseExpression(text)
    if (!expression.ok) return [{ node, remark: 'expression-unreadable', detail: expression.refusal.at }]
    return [
      ...unknownFunctions(expression.value).map((detail) => ({ node, remark: 'unknown-function', detail }) as const),
      ...questionsAsked(expression.value)
        .filter((id) => index.find(id)?.node.kind !== 'question')
        .map((detail) => ({ node, remark: 'unknown-question', detail }) as const),
      ...namesUsed(expression.value)
        .filter(({ family, name }) => !isKnown(family, name, criteria))
        .map(({ family, name }) => (family === null ? name : `${family}.${name}`))
        .map((detail) => ({ node, remark: 'unknown-name', detail }) as const),
    ]
  })
  const keys = found.map(({ node, remark, detail }) => JSON.stringify([node, remark, detail]))
  return found.filter((_one, at) => keys.indexOf(keys[at] ?? '') === at)
}
