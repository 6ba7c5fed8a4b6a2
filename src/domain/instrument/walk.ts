import type { InstrumentDefinition, InstrumentNode, QuestionNode } from './definition.ts'

/** A node with the nodes around it, the outermost first. */
export interface PlacedNode {
  readonly node: InstrumentNode
  readonly around: readonly InstrumentNode[]
}

/** Every node in the order of the document. */
export function placedNodes({ nodes }: Pick<InstrumentDefinition, 'nodes'>): readonly PlacedNode[] {
  const found: PlacedNode[] = []
  const visit = (node: InstrumentNode, around: readonly InstrumentNode[]): void => {
    found.push({ node, around })
    for (const child of node.children) visit(child, [...around, node])
  }
  for (const node of nodes) visit(node, [])
  return found
}

/** Every question in the order of the document. */
export const questionsOf = (definition: Pick<InstrumentDefinition, 'nodes'>): readonly QuestionNode[] =>
  placedNodes(definition).flatMap(({ node }) => (node.kind === 'question' ? [node] : []))

/** How many nodes the source has, without the groups that a reader made. */
export const countNodes = (definition: Pick<InstrumentDefinition, 'nodes'>): number =>
  placedNodes(definition).filter(({ node }) => !(node.kind === 'group' && node.made)).length

/** Finds nodes and what repeats around them. Made once for a definition. */
export interface NodeIndex {
  readonly find: (id: string) => PlacedNode | undefined
  /** Ids of the repeatable nodes around a node and of itself, the outermost first: the shape of an instance path. */
  readonly repeats: (id: string) => readonly string[]
  /** The repetition whose instances a repeatable node has: its own, or that of the node it follows. */
  readonly instancesOf: (repeatId: string) => string
}

/** The same definition is asked about often; what was found stays with it. */
const made = new WeakMap<readonly InstrumentNode[], NodeIndex>()

/** The index of a definition. The first node wins where an id stands twice, which a checked definition never has. */
export function nodeIndex(definition: Pick<InstrumentDefinition, 'nodes'>): NodeIndex {
  const known = made.get(definition.nodes)
  if (known !== undefined) return known
  const byId = new Map<string, PlacedNode>()
  for (const placed of placedNodes(definition)) if (!byId.has(placed.node.id)) byId.set(placed.node.id, placed)
  const repeats = (id: string): readonly string[] => {
    const placed = byId.get(id)
    if (placed === undefined) return []
    return [...placed.around, placed.node].filter((node) => node.repeat !== null).map((node) => node.id)
  }
  const instancesOf = (repeatId: string, seen: readonly string[] = []): string => {
    const source = byId.get(repeatId)?.node.repeat?.sameAs ?? null
    const next = source === null ? undefined : repeats(source).at(-1)
    return next === undefined || seen.includes(next) ? repeatId : instancesOf(next, [...seen, repeatId])
  }
  const index = { find: (id: string) => byId.get(id), repeats, instancesOf: (id: string) => instancesOf(id) }
  made.set(definition.nodes, index)
  return index
}
