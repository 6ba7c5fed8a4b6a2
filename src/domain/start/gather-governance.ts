import type { Day } from '../shared/dates.ts'
import type { Matter } from './matter.ts'
import { owedByNobody } from './matter.ts'
import { matter } from './matter-of.ts'
import type { EndingMandate, OpenGovernance } from './open-business.ts'

/** A mandate that ends is looked at in time; one that ended gives what was open back to the body that granted it. */
function ofMandate(row: EndingMandate, today: Day): readonly Matter[] {
  const keepers = { ...owedByNobody, roles: ['bodySecretary', 'legalCounsel'], bodyIds: [row.bodyId] } as const
  const shared = {
    subject: { kind: 'mandate', id: row.id },
    title: row.granteeFunction,
    liesWith: row.bodyName,
    owedBy: keepers,
  } as const
  if (row.to >= today) return [matter({ ...shared, id: row.id, kind: 'mandateEnds', dueOn: row.to })]
  return [
    matter({ ...shared, id: row.id, kind: 'mandateEnded', since: row.to, worrying: true }),
    ...row.returned.map((proposal) =>
      matter({
        id: `${row.id} ${proposal.id}`,
        kind: 'decisionReturned',
        subject: { kind: 'proposal', id: proposal.id },
        title: proposal.title,
        algorithm: { id: proposal.algorithmId, name: proposal.algorithmName },
        owedBy: { ...owedByNobody, bodyIds: [row.bodyId] },
        liesWith: row.bodyName,
        since: row.to,
      }),
    ),
  ]
}

/** Turns what waits in the organisation itself into matters. */
export const gatherGovernance = ({ mandates }: OpenGovernance, today: Day): readonly Matter[] =>
  mandates.flatMap((row) => ofMandate(row, today))
