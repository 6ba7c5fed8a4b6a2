import { z } from 'zod'
import {
  answerKinds,
  conditionOperators,
  instrumentFormats,
  instrumentKinds,
  textPolicies,
  type InstrumentDefinition,
  type InstrumentNode,
} from '#src/domain/instrument/definition.ts'
import { isSafeLink, type Block, type Inline } from '#src/domain/instrument/rich-text.ts'

/** No real instrument comes near this; a text or a list without end is no instrument. */
const text = z.string().max(50_000)
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(5000)

const inline: z.ZodType<Inline> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), text }),
    z.strictObject({ kind: z.literal('break') }),
    z.strictObject({ kind: z.literal('strong'), children: list(inline) }),
    z.strictObject({ kind: z.literal('emphasis'), children: list(inline) }),
    z.strictObject({ kind: z.literal('link'), href: text.refine(isSafeLink), children: list(inline) }),
  ]),
)

const block: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('paragraph'), children: list(inline) }),
    z.strictObject({ kind: z.literal('heading'), children: list(inline) }),
    z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: list(list(block)) }),
  ]),
)
const rich = list(block)

const option = z.strictObject({ key: text, label: text, value: z.union([text, z.boolean(), z.null()]) })
const condition = z.strictObject({
  question: text,
  operator: z.enum(conditionOperators),
  value: text.nullable(),
  hides: z.boolean(),
})
const calculation = z.strictObject({
  name: text,
  expression: text,
  steps: list(z.strictObject({ when: text, value: z.number() })),
})

const node: z.ZodType<InstrumentNode> = z.lazy(() => {
  const base = {
    id: text,
    official: z.boolean(),
    title: text,
    help: rich,
    examples: list(rich),
    roles: list(text),
    phases: list(text),
    fria: text.nullable(),
    repeat: z.strictObject({ itemName: text.nullable(), label: text.nullable(), sameAs: text.nullable() }).nullable(),
    conditions: list(condition),
    references: list(z.strictObject({ instrument: text, node: text, manner: text.nullable() })),
    sources: list(z.strictObject({ name: text, description: text.nullable() })),
    children: list(node),
  }
  return z.discriminatedUnion('kind', [
    z.strictObject({
      ...base,
      kind: z.literal('group'),
      level: z.enum(['part', 'step', 'group']),
      actionPoints: z.enum(['collects', 'summarises']).nullable(),
      made: z.boolean(),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('question'),
      answer: z.enum(answerKinds),
      options: list(option),
      optionsFrom: text.nullable(),
      required: z.boolean(),
      attachments: z.boolean(),
      suggestion: list(text),
      calculation: calculation.nullable(),
    }),
    z.strictObject({ ...base, kind: z.literal('information') }),
  ])
})

const level = z.strictObject({
  level: z.enum(['required', 'recommended']),
  when: text,
  result: text,
  explanation: text.nullable(),
  criteria: list(z.strictObject({ id: text, when: text, explanation: text })),
})

/** The questions of a run as they stand in its file: exactly ours, so that nothing strange comes in with them. */
export const definitionFile: z.ZodType<InstrumentDefinition> = z.strictObject({
  urn: text,
  version: text,
  title: text.min(1),
  description: rich,
  language: text,
  kind: z.enum(instrumentKinds).nullable(),
  format: z.enum(instrumentFormats),
  sourceName: text.nullable(),
  sourceUrl: text.nullable(),
  licence: text.nullable(),
  textPolicy: z.enum(textPolicies),
  numbersShown: z.boolean(),
  nodes: list(node),
  assessments: list(z.strictObject({ instrument: text, levels: list(level) })),
})
