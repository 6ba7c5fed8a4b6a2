import { nameRemover } from '#src/domain/publication/officials.ts'
import type { PublicDecision } from '#src/domain/publication/public-decision.ts'
import { gapsIn, lineOfSight, publicKeyOf, type SightNode } from '#src/domain/sight/line-of-sight.ts'
import { selectPublicSightLinks, selectPublicSightNodes } from '#src/storage/views/line-of-sight.ts'
import { selectPublicSurroundings } from '#src/storage/views/public-surroundings.ts'
import { within, type Context } from '#src/workflows/context.ts'
import type { SightReading } from './read-line-of-sight.ts'
import { publicDecisions } from '#src/workflows/decision/read-public-decisions.ts'

const ofTexts: readonly SightNode['kind'][] = ['paragraph', 'principle', 'norm', 'goal']

/** A record as the public may know it; nothing when it belongs to a decision that is not open. */
function publicNode(
  node: SightNode,
  decisions: ReadonlyMap<string, PublicDecision>,
  withoutNames: (text: string) => string,
): readonly SightNode[] {
  if (ofTexts.includes(node.kind)) return [node]
  const decision = decisions.get(node.address ?? '')
  if (decision === undefined) return []
  if (node.kind === 'weighing') return [{ ...node, title: decision.algorithm?.name ?? decision.title, within: null }]
  return [{ ...node, title: node.kind === 'condition' ? withoutNames(node.title) : decision.title, within: null }]
}

/**
 * The line of sight through one record as everybody may see it: adopted texts, decisions that are open, and what was
 * frozen with them.
 */
export function readPublicLineOfSight(ctx: Context, asked: string): Promise<SightReading | undefined> {
  return within(ctx, async (tx) => {
    const nodes = await selectPublicSightNodes(tx, ctx.today)
    const id = nodes.find((node) => node.kind !== 'review' && publicKeyOf(node) === asked)?.id ?? asked
    const whole = lineOfSight(id, nodes, await selectPublicSightLinks(tx, ctx.today))
    if (whole === undefined) return undefined
    const all = [whole.node, ...whole.restsOn, ...whole.carries]
    const foundIds = [...new Set(all.flatMap(({ within: decisionId }) => (decisionId === null ? [] : [decisionId])))]
    const surroundings = await selectPublicSurroundings(tx, ctx.today)
    const filter = { foundIds, weighed: 'none', limit: foundIds.length, offset: 0 } as const
    const { items } = await publicDecisions(tx, ctx.today, { ...filter, surroundings })
    const open = new Map(items.filter(({ withheld }) => withheld === null).map((one) => [one.number, one]))
    const withoutNames = nameRemover(surroundings.officials)
    const shown = (found: readonly SightNode[]) => found.flatMap((node) => publicNode(node, open, withoutNames))
    const [node] = shown([whole.node])
    if (node === undefined) return undefined
    const line = { node, restsOn: shown(whole.restsOn), carries: shown(whole.carries) }
    return { ...line, gaps: gapsIn(line) }
  })
}
