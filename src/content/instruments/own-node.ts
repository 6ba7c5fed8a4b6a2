import { z } from 'zod'

import { answerKinds, type InstrumentNode, type QuestionNode } from '#src/domain/instrument/definition.ts'
import { paragraphs } from '#src/domain/instrument/rich-text.ts'

const text = z.string().trim().min(1)
const number = z.string().regex(/^[\w.]+$/)

const option = z.union([
  text.transform((label) => ({ key: label, label, value: label })),
  z.strictObject({ key: text, label: text }).transform(({ key, label }) => ({ key, label, value: key })),
])

/** One place in an instrument of ours, as we write it down: short, with everything that is usual left out. */
interface WrittenNode {
  readonly id: string
  readonly title?: string | undefined
  readonly help?: string | undefined
  readonly examples?: readonly string[] | undefined
  readonly roles?: readonly string[] | undefined
  readonly phases?: readonly string[] | undefined
  readonly fria?: string | undefined
  readonly official?: boolean | undefined
  readonly answer?: (typeof answerKinds)[number] | undefined
  readonly options?: readonly z.output<typeof option>[] | undefined
  readonly required?: boolean | undefined
  readonly attachments?: boolean | undefined
  readonly repeat?: string | undefined
  readonly label?: string | undefined
  readonly when?: readonly { readonly question: string; readonly is: string }[] | undefined
  readonly beside?: readonly string[] | undefined
  readonly actionPoints?: 'collects' | 'summarises' | undefined
  readonly read?: boolean | undefined
  readonly in?: readonly WrittenNode[] | undefined
}

/** The shape of what we write. */
export const writtenNode: z.ZodType<WrittenNode> = z.lazy(() =>
  z.strictObject({
    id: number,
    title: text.optional(),
    help: text.optional(),
    examples: z.array(text).optional(),
    roles: z.array(text).optional(),
    phases: z.array(text).optional(),
    fria: text.optional(),
    official: z.boolean().optional(),
    answer: z.enum(answerKinds).optional(),
    options: z.array(option).optional(),
    required: z.boolean().optional(),
    attachments: z.boolean().optional(),
    repeat: text.optional(),
    label: text.optional(),
    when: z.array(z.strictObject({ question: number, is: text })).optional(),
    beside: z.array(number).optional(),
    actionPoints: z.enum(['collects', 'summarises']).optional(),
    read: z.boolean().optional(),
    in: z.array(writtenNode).optional(),
  }),
)

const levels = ['part', 'step'] as const

/** A written node as a node of an instrument. What is in something else takes over who answers, unless it says so. */
export function nodeOf(written: WrittenNode, instrument: string, depth = 0): InstrumentNode {
  const children = (written.in ?? []).map((one) => nodeOf({ roles: written.roles, ...one }, instrument, depth + 1))
  const base = { ...baseOf(written, instrument), children }
  if (written.read === true) return { ...base, kind: 'information' }
  if (children.length > 0)
    return {
      ...base,
      kind: 'group',
      level: levels[depth] ?? 'group',
      actionPoints: written.actionPoints ?? null,
      made: false,
    }
  return questionOf(written, base)
}

const baseOf = (written: WrittenNode, instrument: string) => ({
  id: written.id,
  official: written.official ?? true,
  title: written.title ?? '',
  help: paragraphs(written.help ?? ''),
  examples: (written.examples ?? []).map(paragraphs),
  roles: written.roles ?? [],
  phases: written.phases ?? [],
  fria: written.fria ?? null,
  repeat:
    written.repeat === undefined ? null : { itemName: written.repeat, label: written.label ?? null, sameAs: null },
  conditions: (written.when ?? []).map(
    ({ question, is }) => ({ question, operator: 'equals', value: is, hides: false }) as const,
  ),
  references: (written.beside ?? []).map((node) => ({ instrument, node, manner: 'pre-view' })),
  sources: [],
})

const questionOf = (written: WrittenNode, base: ReturnType<typeof baseOf>): QuestionNode => ({
  ...base,
  kind: 'question',
  answer: written.answer ?? (written.options === undefined ? 'longText' : 'radio'),
  options: written.options ?? [],
  optionsFrom: null,
  required: written.required ?? false,
  attachments: written.attachments ?? false,
  suggestion: [],
  calculation: null,
  children: [],
})
