import type { Term } from '../body/membership.ts'
import type { StandingDecision } from '../guiding-text/adoption.ts'
import { guidingKinds } from '../guiding-text/guiding-text.ts'
import { overviewOf } from '../guiding-text/overview.ts'
import type { Day } from '../shared/dates.ts'
import { owedByNobody, type Matter } from './matter.ts'
import { matter } from './matter-of.ts'

/** A decision about a text, with the name of the body that took it. */
export interface TextDecisionRow extends StandingDecision {
  readonly bodyName: string
}

/**
 * Texts in force that ask for a look: their review comes near, or a new term of office began and the body of now did not
 * say yet whether it stands behind them (O12). Whoever writes prepares it; the clerk or secretary puts it on the agenda.
 */
export function gatherTexts(
  decisions: readonly TextDecisionRow[],
  terms: readonly Term[],
  { today, until }: { readonly today: Day; readonly until: Day },
): readonly Matter[] {
  return guidingKinds.flatMap((kind) => {
    const { inForce, reviewBy, reaffirmation } = overviewOf(kind, { lines: [], decisions }, { terms, today })
    if (inForce === null) return []
    const { versionId } = inForce.version
    const { title, bodyId, bodyName } = inForce.decision
    const shared = { subject: { kind: 'guidingText', id: versionId }, title, liesWith: bodyName } as const
    const owed = { ...owedByNobody, bodyIds: [bodyId] }
    return [
      ...(reaffirmation === null
        ? []
        : [
            matter({
              ...shared,
              id: `${versionId} ${reaffirmation.term.id}`,
              kind: 'textToReaffirm',
              owedBy: { ...owed, roles: ['policyAdvisor', 'clerk', 'bodySecretary'] },
              dueOn: reaffirmation.dueOn,
            }),
          ]),
      ...(reviewBy === null || reviewBy > until
        ? []
        : [
            matter({
              ...shared,
              id: `${versionId} ${reviewBy}`,
              kind: 'textToReview',
              owedBy: { ...owed, roles: ['policyAdvisor'] },
              dueOn: reviewBy,
            }),
          ]),
    ]
  })
}
