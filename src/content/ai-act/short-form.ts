import { z } from 'zod'

import type { DecisionTree, Redirect, Target, TreeAnswer } from '#src/domain/ai-act/decision-tree.ts'
import { parseExpression } from '#src/domain/ai-act/expression.ts'
import { paragraphs } from '#src/domain/instrument/rich-text.ts'

import { readYaml } from '../read-yaml.ts'

const text = z.string().trim().min(1)
const rich = text.transform(paragraphs)
const source = z.strictObject({ title: text, url: z.url().nullable().default(null) })
const target = { to: text.optional(), conclusion: text.optional() }

/** The one place where this leads. */
function targetOf(written: { to?: string | undefined; conclusion?: string | undefined }): Target {
  if (written.to !== undefined) return { kind: 'question', id: written.to }
  return { kind: 'conclusion', id: written.conclusion ?? '' }
}

function conditionOf(written: string | undefined): Redirect['when'] {
  if (written === undefined) return null
  const parsed = parseExpression(written)
  if (!parsed.ok) throw new Error(`Our own short form cannot be read: ${written}`)
  return parsed.value
}

const way = z
  .strictObject({ when: text.optional(), ...target })
  .transform((written): Redirect => ({ when: conditionOf(written.when), to: targetOf(written) }))

const answer = z
  .strictObject({
    text,
    unknown: z.boolean().default(false),
    labels: z.array(text).default([]),
    ways: z.array(way).optional(),
    ...target,
  })
  .transform(({ text: words, unknown, labels, ways, ...direct }): TreeAnswer => ({
    text: words,
    unknown,
    labels,
    remark: null,
    next: ways ?? targetOf(direct),
  }))

const question = z.strictObject({
  id: text,
  chapter: text,
  topic: text,
  text: rich,
  explanation: rich,
  sources: z.array(source),
  answers: z.array(answer).min(2),
})

const tree = z.strictObject({
  name: text,
  version: text,
  questions: z.array(question).min(1),
  conclusions: z.array(z.strictObject({ id: text, text: rich, obligation: rich, sources: z.array(source) })),
  definitions: z.array(z.strictObject({ term: text, meaning: rich })),
})

/** A short classification in our own words, for where nothing was read in. Not legal advice, and it says so. */
export const shortForm: DecisionTree = tree.parse(readYaml('ai-act', 'short-form.yaml'))
