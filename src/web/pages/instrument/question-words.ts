import type { Condition, InstrumentDefinition, InstrumentNode } from '#src/domain/instrument/definition.ts'
import { nodeIndex } from '#src/domain/instrument/walk.ts'
import type { Translate } from '#src/i18n/text.ts'

/** A node by its number, or by its words when the number says nothing. */
export function placeName(t: Translate, definition: InstrumentDefinition, id: string): string {
  const node = nodeIndex(definition).find(id)?.node
  if (node?.official === false && node.title !== '') return `“${node.title}”`
  return t('instrument.unnamed', { id })
}

/** The number and the words of a node, as a heading. */
export function headingOf(t: Translate, node: InstrumentNode): string {
  const title = node.title === '' ? t('instrument.unnamed', { id: node.id }) : node.title
  return node.official && !title.startsWith(node.id) && node.title !== '' ? `${node.id} ${title}` : title
}

/** When a node is shown, in words. */
export function conditionWords(t: Translate, definition: InstrumentDefinition, condition: Condition): string {
  const question = placeName(t, definition, condition.question)
  const target = nodeIndex(definition).find(condition.question)?.node
  const label =
    target?.kind === 'question' ? target.options.find(({ key }) => key === condition.value)?.label : undefined
  const value = label ?? condition.value ?? ''
  const words = t(`instrument.condition.${condition.operator}`, { question, value })
  return t(condition.hides ? 'instrument.condition.hide' : 'instrument.condition.show', { condition: words })
}

/** How a question is answered, and how often. */
export function answerWords(t: Translate, definition: InstrumentDefinition, node: InstrumentNode): string {
  const sameAs = node.repeat?.sameAs ?? null
  return [
    ...(node.kind === 'question' ? [t('instrument.answer', { kind: t(`instrument.answer.${node.answer}`) })] : []),
    ...(node.kind === 'question' && node.required ? [t('instrument.required')] : []),
    ...(node.kind === 'question' && node.attachments ? [t('instrument.attachments')] : []),
    ...(node.repeat !== null && sameAs === null ? [t('instrument.repeats')] : []),
    ...(sameAs === null ? [] : [t('instrument.repeats.sameAs', { question: placeName(t, definition, sameAs) })]),
  ].join('; ')
}

/** Where else the answer is of use, in words; each place once. */
export function referenceWords(definition: InstrumentDefinition, node: InstrumentNode): string {
  const places = node.references.map(({ instrument, node: place }) =>
    [instrument === definition.urn ? '' : instrument, place].filter((part) => part !== '').join(' '),
  )
  return [...new Set(places)].join(', ')
}
