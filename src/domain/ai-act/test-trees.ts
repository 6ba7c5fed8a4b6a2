import { paragraphs } from '../instrument/rich-text.ts'
import type { DecisionTree, Target, TreeAnswer, TreeConclusion, TreeQuestion } from './decision-tree.ts'
import { parseExpression, type Expression } from './expression.ts'

/** A condition that is surely right. */
export function condition(text: string): Expression {
  const parsed = parseExpression(text)
  if (!parsed.ok) throw new Error(text)
  return parsed.value
}

export const toQuestion = (id: string): Target => ({ kind: 'question', id })
export const toConclusion = (id: string): Target => ({ kind: 'conclusion', id })

export const anAnswer = (next: TreeAnswer['next'], labels: readonly string[] = [], unknown = false): TreeAnswer => ({
  text: unknown ? 'Weet ik niet' : `Antwoord ${labels.join(' en ')}`,
  labels,
  remark: null,
  unknown,
  next,
})

export const aQuestion = (id: string, ...answers: readonly TreeAnswer[]): TreeQuestion => ({
  id,
  chapter: '',
  topic: '',
  text: paragraphs(`Vraag ${id}?`),
  explanation: [],
  sources: [],
  answers,
})

export const aConclusion = (id: string): TreeConclusion => ({
  id,
  text: paragraphs(`Conclusie ${id}.`),
  obligation: [],
  sources: [],
})

export const aTree = (questions: readonly TreeQuestion[], conclusions: readonly string[]): DecisionTree => ({
  name: 'Proefboom',
  version: '1',
  questions,
  conclusions: conclusions.map(aConclusion),
  definitions: [],
})

/** Two roads to the same question, and a conclusion that depends on a label from the beginning. */
export const smallTree: DecisionTree = aTree(
  [
    aQuestion('1', anAnswer(toQuestion('2'), ['AI-systeem']), anAnswer(toQuestion('3'), ['geen algoritme'])),
    aQuestion('2', anAnswer(toQuestion('3'), ['hoog-risico AI']), anAnswer(toQuestion('3'), ['hoog-risico AI'], true)),
    aQuestion(
      '3',
      anAnswer([
        { when: condition('"hoog-risico AI" in labels && "AI-systeem" in labels'), to: toConclusion('A') },
        { when: null, to: toConclusion('B') },
      ]),
      anAnswer(toConclusion('B'), ['importeur']),
    ),
  ],
  ['A', 'B'],
)
