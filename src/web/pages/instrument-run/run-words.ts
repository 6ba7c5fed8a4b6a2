import type { AnswerValue } from '#src/domain/instrument/answers.ts'
import { isAnswered } from '#src/domain/instrument/answers.ts'
import type { InstrumentDefinition, InstrumentNode, QuestionNode } from '#src/domain/instrument/definition.ts'
import { nodeTitle } from '#src/domain/instrument/node-title.ts'
import type { Translate } from '#src/i18n/text.ts'

/** A node as it is called: with its official number when the instrument shows those. */
export const titleOf = (definition: InstrumentDefinition, node: InstrumentNode): string =>
  nodeTitle(definition, node) || node.id

/** An answer in words. */
export function answerInWords(t: Translate, question: QuestionNode, value: AnswerValue): string {
  if (!isAnswered(value)) return t('run.answer.none')
  if (typeof value === 'boolean') return t('run.answer.stated')
  const labels = new Map(question.options.map((option) => [option.key, option.label]))
  const word = (key: string) => labels.get(key) ?? key
  return typeof value === 'string' ? word(value) : (value ?? []).map(word).join('\n')
}
