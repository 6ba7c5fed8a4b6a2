import type { AnswerValue } from './answers.ts'
import type { InstrumentDefinition } from './definition.ts'
import type { Sight, VisibleNode } from './visible-questions.ts'
import { nodeIndex } from './walk.ts'

/** The questions that a heading names in braces. */
export const questionsInLabel = (label: string): readonly string[] =>
  [...label.matchAll(/\{([^{}]+)\}/g)].map(([, id = '']) => id.trim())

/** The heading of one instance, from the answers in it: "Verwerking Kentekens lezen". Nothing without any answer. */
export function instanceLabel(
  definition: InstrumentDefinition,
  sight: Sight,
  { node, instance }: Pick<VisibleNode, 'node' | 'instance'>,
): string | null {
  const template = node.repeat?.label ?? null
  if (template === null) return null
  const wordsIn = (id: string) => wordsAt(definition, sight, { nodeId: node.id, instance, questionId: id })
  if (questionsInLabel(template).every((id) => wordsIn(id) === '')) return null
  const label = template.replaceAll(/\{([^{}]+)\}/g, (_whole, id: string) => wordsIn(id.trim()))
  return label.replaceAll(/\s+/g, ' ').trim()
}

function wordsAt(
  definition: InstrumentDefinition,
  sight: Sight,
  { nodeId, instance, questionId }: { nodeId: string; instance: readonly string[]; questionId: string },
): string {
  const question = nodeIndex(definition).find(questionId)?.node
  if (question?.kind !== 'question') return ''
  const labels = new Map(question.options.map((option) => [option.key, option.label]))
  const word = (value: AnswerValue): readonly string[] => {
    if (value === null || typeof value === 'boolean') return []
    return (typeof value === 'string' ? [value] : value).map((key) => labels.get(key) ?? key)
  }
  return sight.index
    .placesOf(questionId, { nodeId, instance })
    .flatMap((place) => word(sight.counted(questionId, place)))
    .join(', ')
}
