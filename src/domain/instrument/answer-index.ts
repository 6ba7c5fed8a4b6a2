import { answerKey, type AnswerSet, type AnswerValue } from './answers.ts'
import type { InstrumentDefinition } from './definition.ts'
import { nodeIndex } from './walk.ts'

/** Answers, quickly found; and which instances a repeatable node has. */
export interface AnswerIndex {
  readonly value: (questionId: string, instance: readonly string[]) => AnswerValue | undefined
  /** Ids of the instances of a repeatable node within the instances around it, in order. */
  readonly instances: (repeatId: string, parent: readonly string[]) => readonly string[]
  /** Every place where a node stands, as seen from another node: what they share stays the same. */
  readonly placesOf: (nodeId: string, from: Viewpoint) => readonly (readonly string[])[]
}

/** A node, and the instances around it: from there a condition or a label looks at other answers. */
export interface Viewpoint {
  readonly nodeId: string
  readonly instance: readonly string[]
}

/** Makes the answers of one run quick to find. */
export function answerIndex(definition: InstrumentDefinition, set: AnswerSet): AnswerIndex {
  const nodes = nodeIndex(definition)
  const values = new Map(set.answers.map((one) => [answerKey(one.questionId, one.instance), one.value]))
  const own = new Map<string, string[]>()
  for (const { nodeId, parent, id } of set.instances) {
    const key = answerKey(nodeId, parent)
    own.set(key, [...(own.get(key) ?? []), id])
  }

  /** What a place shares with others, by the repetition that its instances belong to. */
  const shared = (repeats: readonly string[], path: readonly string[]): ReadonlyMap<string, string> =>
    new Map(path.flatMap((id, depth) => [[nodes.instancesOf(repeats[depth] ?? ''), id] as const]))

  const instances = (repeatId: string, parent: readonly string[]): readonly string[] => {
    const origin = nodes.instancesOf(repeatId)
    if (origin === repeatId) return own.get(answerKey(repeatId, parent)) ?? []
    const around = nodes.repeats(repeatId).slice(0, -1)
    return walk(nodes.repeats(origin), shared(around, parent)).map((path) => path.at(-1) ?? '')
  }

  const walk = (repeats: readonly string[], fixed: ReadonlyMap<string, string>): readonly (readonly string[])[] => {
    let paths: readonly (readonly string[])[] = [[]]
    for (const repeat of repeats) {
      const only = fixed.get(nodes.instancesOf(repeat))
      paths = paths.flatMap((path) =>
        instances(repeat, path)
          .filter((id) => only === undefined || id === only)
          .map((id) => [...path, id]),
      )
    }
    return paths
  }

  return {
    value: (questionId, instance) => values.get(answerKey(questionId, instance)),
    instances,
    placesOf: (nodeId, from) => walk(nodes.repeats(nodeId), shared(nodes.repeats(from.nodeId), from.instance)),
  }
}
