import { gapsOf, type Gap } from '#src/domain/algorithm/gaps.ts'
import type { Role } from '#src/domain/person/role.ts'
import { drawRoute } from '#src/domain/route/draw-route.ts'
import type { DossierFacts } from '#src/domain/route/dossier-facts.ts'
import { gatherDossier } from '#src/domain/route/gather.ts'
import type { Route } from '#src/domain/route/route.ts'
import { selectDossierProgress } from '#src/storage/views/dossier-progress.ts'
import { selectOptionalDossier, type DossierRows } from '#src/storage/views/dossier.ts'
import { selectNames, type Name } from '#src/storage/views/names.ts'
import { rolesFor } from './algorithm-roles.ts'
import { triggersIn } from '#src/workflows/starting-decision/triggers-on.ts'
import type { TriggerInForce } from '#src/domain/starting-decision/rules-in-force.ts'
import { termsIn, type TermsInForce } from '#src/workflows/starting-decision/terms-on.ts'
import { within, type Context } from '#src/workflows/context.ts'

export type { DossierRows } from '#src/storage/views/dossier.ts'

/** Everything that the pages of one dossier show, with what the rules say about it today. */
export interface Dossier {
  readonly rows: DossierRows
  readonly facts: DossierFacts
  readonly route: Route
  readonly gaps: readonly Gap[]
  readonly names: ReadonlyMap<string, Name>
  /** How long things may take today. */
  readonly terms: TermsInForce
  /** Which instrument is needed when, and who says so. */
  readonly triggers: readonly TriggerInForce[]
  /** The roles of the reader for this algorithm. */
  readonly roles: readonly Role[]
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The dossier of an algorithm; nothing when it is not one of ours. */
export function readDossier(ctx: Context, id: string): Promise<Dossier | undefined> {
  if (!uuid.test(id)) return Promise.resolve(undefined)
  return within(ctx, async (tx) => {
    const rows = await selectOptionalDossier(tx, id, ctx.today)
    if (rows === undefined) return undefined
    const facts = gatherDossier(rows, await selectDossierProgress(tx, rows, ctx.today))
    return {
      rows,
      facts,
      route: drawRoute(facts),
      gaps: gapsOf(rows.algorithm),
      names: await selectNames(tx),
      terms: termsIn(rows.startingDecision),
      triggers: triggersIn(rows.startingDecision),
      roles: rolesFor(ctx.actor, rows.algorithm),
    }
  })
}
