import type { InstrumentDefinition } from './definition.ts'
import { questionsAsked, unknownFunctions } from './evaluate-expression.ts'
import { parseExpression } from './expression.ts'
import { nodeIndex, questionsOf } from './walk.ts'

/** An expression, and the node or rule that it stands in. */
export interface PlacedExpression {
  readonly node: string
  readonly text: string
}

/** Every expression of a definition. */
export const definitionExpressions = (definition: InstrumentDefinition): readonly PlacedExpression[] => [
  ...questionsOf(definition).flatMap(({ id, calculation }) =>
    calculation === null
      ? []
      : [calculation.expression, ...calculation.steps.map(({ when }) => when)].map((text) => ({ node: id, text })),
  ),
  ...definition.assessments.flatMap(({ instrument, levels }) =>
    levels.flatMap((level) =>
      [level.when, ...level.criteria.map(({ when }) => when)].map((text) => ({ node: instrument, text })),
    ),
  ),
]

/** Something odd in an expression that does not stop the rest of the instrument. */
export interface ExpressionRemark {
  readonly node: string
  readonly remark: 'expression-unreadable' | 'unknown-function' | 'unknown-question'
  readonly detail: string
}

/** What a reader should know about the expressions: what cannot be read, and what asks for something that is not there. */
export function expressionRemarks(definition: InstrumentDefinition): readonly ExpressionRemark[] {
  const index = nodeIndex(definition)
  const found = definitionExpressions(definition).flatMap(({ node, text }): readonly ExpressionRemark[] => {
    const expression = parseExpression(text)
    if (!expression.ok) return [{ node, remark: 'expression-unreadable', detail: expression.refusal.at }]
    return [
      ...unknownFunctions(expression.value).map((detail) => ({ node, remark: 'unknown-function', detail }) as const),
      ...questionsAsked(expression.value)
        .filter((id) => index.find(id)?.node.kind !== 'question')
        .map((detail) => ({ node, remark: 'unknown-question', detail }) as const),
    ]
  })
  const keys = found.map(({ node, remark, detail }) => JSON.stringify([node, remark, detail]))
  return found.filter((_one, at) => keys.indexOf(keys[at] ?? '') === at)
}
