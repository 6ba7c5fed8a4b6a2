import type { ControlArrangement } from '#src/domain/control/arrangement.ts'
import type { ReportWithFindings } from '#src/domain/audit-finding/audit-finding.ts'
import type { GoverningBody } from '#src/domain/body/body.ts'
import { obligatoryAdvice, type ObligatoryAdvice } from '#src/domain/control/obligatory-advice.ts'
import { selectAuditReports } from '#src/storage/audit-findings.ts'
import { selectControlsSoFar, type ControlsSoFar } from '#src/storage/control-tests.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectBodies } from '#src/storage/people.ts'
import { controlArrangement } from './control-arrangement.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { rulesOn } from '#src/workflows/routing/routing-regime.ts'

/** Everything about control and advice, for one page. */
export interface ControlAndAdvice extends ControlsSoFar {
  /** What the body adopted, or nothing. */
  readonly arrangement: ControlArrangement | null
  readonly obligatory: readonly ObligatoryAdvice[]
  /** The rules behind the obligatory advice are ours as long as no startbesluit was adopted. */
  readonly provisional: boolean
  readonly reports: readonly ReportWithFindings[]
  readonly bodies: readonly Pick<GoverningBody, 'id' | 'name'>[]
}

/** All but the names of the bodies. Part of a workflow. */
export async function controlWithin(tx: Tx, { today }: Context): Promise<Omit<ControlAndAdvice, 'bodies'>> {
  const rules = await rulesOn(tx, today)
  return {
    arrangement: await controlArrangement(tx, today),
    obligatory: obligatoryAdvice(rules, today),
    provisional: rules.startingDecision === null,
    ...(await selectControlsSoFar(tx)),
    reports: await selectAuditReports(tx),
  }
}

/** Who advises on what, which controls there are and whether they work, and what auditors found. */
export const readControl = (ctx: Context): Promise<ControlAndAdvice> =>
  within(ctx, async (tx) => ({ ...(await controlWithin(tx, ctx)), bodies: await selectBodies(tx) }))
