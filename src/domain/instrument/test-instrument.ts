import fc from 'fast-check'

import { noAnswers, withAnswer, type AnswerSet, type AnswerValue } from './answers.ts'
import { checkDefinition } from './check-definition.ts'
import {
  isChoice,
  takesMany,
  type GroupNode,
  type InformationNode,
  type InstrumentDefinition,
  type InstrumentNode,
  type QuestionNode,
} from './definition.ts'
import { optionsAt, sightOf, visibleQuestions, type VisibleNode } from './visible-questions.ts'

const bare = {
  official: true,
  title: '',
  help: [],
  examples: [],
  roles: [],
  phases: [],
  fria: null,
  repeat: null,
  conditions: [],
  references: [],
  sources: [],
  children: [],
}

/** A question as a test needs it: a long text unless it says otherwise. */
export const question = (id: string, more: Partial<Omit<QuestionNode, 'kind' | 'id'>> = {}): QuestionNode => ({
  ...bare,
  kind: 'question',
  id,
  title: `Vraag ${id} over iets dat telt?`,
  answer: 'longText',
  options: [],
  optionsFrom: null,
  required: false,
  attachments: false,
  suggestion: [],
  calculation: null,
  ...more,
})

/** A question with a few options. */
export const choice = (
  id: string,
  keys: readonly string[],
  more: Partial<Omit<QuestionNode, 'kind' | 'id'>> = {},
): QuestionNode =>
  question(id, { answer: 'radio', options: keys.map((key) => ({ key, label: key, value: key })), ...more })

export const yesNo = (id: string, more: Partial<Omit<QuestionNode, 'kind' | 'id'>> = {}): QuestionNode =>
  question(id, {
    answer: 'radio',
    options: [
      { key: 'true', label: 'Ja', value: true },
      { key: 'false', label: 'Nee', value: false },
    ],
    ...more,
  })

export const group = (
  id: string,
  children: readonly InstrumentNode[],
  more: Partial<Omit<GroupNode, 'kind' | 'id' | 'children'>> = {},
): GroupNode => ({ ...bare, kind: 'group', id, level: 'group', actionPoints: null, made: false, children, ...more })

export const information = (id: string): InformationNode => ({ ...bare, kind: 'information', id })

export const when = (question: string, value: string, more: { readonly hides?: boolean } = {}) =>
  ({ question, operator: 'equals', value, hides: false, ...more }) as const

export const repeated = (more: Partial<NonNullable<InstrumentNode['repeat']>> = {}) => ({
  itemName: null,
  label: null,
  sameAs: null,
  ...more,
})

/** A small instrument of these nodes. */
export const instrument = (
  nodes: readonly InstrumentNode[],
  more: Partial<InstrumentDefinition> = {},
): InstrumentDefinition => ({
  urn: 'urn:nl:proef',
  version: '1.0',
  title: 'Proef',
  description: [],
  language: 'nl',
  kind: null,
  format: 'own',
  sourceName: null,
  sourceUrl: null,
  licence: null,
  textPolicy: 'ownWords',
  numbersShown: true,
  nodes,
  assessments: [],
  ...more,
})

/** An answer of the right shape to a question that is shown. */
function someAnswer(definition: InstrumentDefinition, set: AnswerSet, at: VisibleNode & { node: QuestionNode }) {
  const { node, instance } = at
  const keys = optionsAt(definition, sightOf(definition, set), { node, instance }).map(({ key }) => key)
  if (isChoice(node.answer) && keys.length === 0) return fc.constant<AnswerValue>(null)
  if (takesMany(node.answer)) return fc.subarray(keys) as fc.Arbitrary<AnswerValue>
  if (isChoice(node.answer)) return fc.constantFrom<AnswerValue>(...keys)
  return fc.constantFrom<AnswerValue>('een antwoord', 'iets anders', '2026-05-01')
}

/** Walks through an instrument by chance: adds instances, answers what is shown, and changes its mind. */
export function randomWalk(
  definition: InstrumentDefinition,
  data: fc.GeneratorValue,
  steps: number,
  step: (set: AnswerSet) => void,
): AnswerSet {
  let set: AnswerSet = { instances: [], answers: [] }
  for (let count = 0; count < steps; count += 1) {
    const sight = sightOf(definition, set)
    const shown = data(() => fc.constantFrom(...sight.nodes))
    if (shown.repeats === 'place' && shown.node.repeat?.sameAs === null) {
      const id = `i${count}`
      set = { ...set, instances: [...set.instances, { nodeId: shown.node.id, parent: shown.instance, id }] }
    } else if (shown.node.kind === 'question' && shown.repeats !== 'place') {
      const node = shown.node
      const value = data(() => someAnswer(definition, set, { ...shown, node }))
      const same = (one: { questionId: string; instance: readonly string[] }) =>
        one.questionId === node.id && one.instance.join() === shown.instance.join()
      const others = set.answers.filter((one) => !same(one))
      set = { ...set, answers: [...others, { questionId: node.id, instance: shown.instance, value }] }
    }
    step(set)
  }
  return set
}

/** Answers as `[question, value, ...instance]`. */
export const answered = (...given: readonly (readonly [string, AnswerValue, ...string[]])[]): AnswerSet =>
  given.reduce<AnswerSet>(
    (set, [questionId, value, ...instance]) => withAnswer(set, { questionId, instance, value }),
    noAnswers,
  )

/** What is shown, as `question/instance`. */
export const shown = (definition: InstrumentDefinition, set: AnswerSet): readonly string[] =>
  visibleQuestions(sightOf(definition, set)).map(({ node, instance }) => [node.id, ...instance].join('/'))

/** What is wrong with a definition, as `fault node detail`. */
export const faults = (nodes: readonly InstrumentNode[], more: Partial<InstrumentDefinition> = {}) => {
  const checked = checkDefinition(instrument(nodes, more))
  return checked.ok ? [] : checked.refusal.map(({ fault, node, detail }) => `${fault} ${node ?? '-'} ${detail}`.trim())
}
