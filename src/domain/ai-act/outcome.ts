import { plainWords, type RichText } from '../instrument/rich-text.ts'
import {
  conclusionOf,
  questionOf,
  type DecisionTree,
  type TreeQuestion,
  type TreeSource,
  type TreeVersion,
} from './decision-tree.ts'
import { standingOf, type Step, type Walk } from './walk.ts'

/** A step in words, as they stood in that version of the tree. */
export interface ToldStep {
  readonly question: string
  readonly answer: string
  /** Somebody did not know. */
  readonly unknown: boolean
  readonly remark: string
}

/** Where a class comes from: the version of the tree, the path, and what the tree concluded. Frozen with the class. */
export interface ClassOrigin {
  readonly walkId: string
  readonly tree: TreeVersion
  readonly path: readonly ToldStep[]
  readonly labels: readonly string[]
  /** Labels that stand there only because somebody did not know. */
  readonly doubtful: readonly string[]
  readonly conclusion: { readonly id: string; readonly text: RichText; readonly obligation: RichText }
  readonly sources: readonly TreeSource[]
}

/** The path in words. A step that the tree does not know is left out; `standingOf` says whether that happens. */
export const tellPath = (tree: DecisionTree, path: readonly Step[]): readonly ToldStep[] =>
  path.flatMap((step) => {
    const question = questionOf(tree, step.questionId)
    const answer = question?.answers[step.answer]
    return question === undefined || answer === undefined
      ? []
      : [{ question: plainWords(question.text), answer: answer.text, unknown: answer.unknown, remark: step.remark }]
  })

/** Labels that only an answer "I do not know" gave. */
function doubtfulLabels(tree: DecisionTree, path: readonly Step[]): readonly string[] {
  const answers = path.flatMap((step) => questionOf(tree, step.questionId)?.answers[step.answer] ?? [])
  const certain = answers.filter((one) => !one.unknown).flatMap((one) => one.labels)
  const guessed = answers.filter((one) => one.unknown).flatMap((one) => one.labels)
  return [...new Set(guessed)].filter((label) => !certain.includes(label))
}

/** What the tree concludes at the end of a walk; nothing while a question is open. */
export function outcomeOf(
  tree: DecisionTree,
  version: TreeVersion,
  walk: Pick<Walk, 'path'> & { readonly id: string },
): ClassOrigin | undefined {
  const standing = standingOf(tree, walk.path)
  const conclusion = standing?.at.kind === 'conclusion' ? conclusionOf(tree, standing.at.id) : undefined
  if (standing === undefined || conclusion === undefined) return undefined
  const { id, text, obligation, sources } = conclusion
  return {
    walkId: walk.id,
    tree: version,
    path: tellPath(tree, walk.path),
    labels: standing.labels,
    doubtful: doubtfulLabels(tree, walk.path),
    conclusion: { id, text, obligation },
    sources,
  }
}

/** The definitions of which the term stands in the question, its explanation or its answers. */
export function definitionsFor(tree: DecisionTree, question: TreeQuestion): DecisionTree['definitions'] {
  const words = [
    plainWords(question.text),
    plainWords(question.explanation),
    ...question.answers.map((one) => one.text),
  ]
    .join(' ')
    .toLowerCase()
  return tree.definitions.filter(({ term }) => standsIn(term.trim().toLowerCase(), words))
}

const letter = /[\p{L}\p{N}-]/u

function standsIn(term: string, words: string): boolean {
  for (let at = words.indexOf(term); at >= 0 && term !== ''; at = words.indexOf(term, at + 1))
    if (!letter.test(words[at - 1] ?? ' ') && !letter.test(words[at + term.length] ?? ' ')) return true
  return false
}
