import type { FollowedFinding } from '../audit-finding/audit-finding.ts'
import { findingDueOn, findingState } from '../audit-finding/follow-finding.ts'
import { lastTest, nextTestOn } from '../control/control.ts'
import { gatherInventory } from './gather-inventory.ts'
import type { Role } from '../person/role.ts'
import { unheldRoles } from '../raci/activity.ts'
import { mandatesDueOn } from '../mandate/mandate-check.ts'
import { isLateMilestone } from '../plan/progress.ts'
import type { Term } from '../routing/term.ts'
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

/** A milestone whose day has passed lies with who owns the goal; the top sees it too. */
const ofGoal = ({ goals, notes }: OpenGovernance, today: Day): readonly Matter[] =>
  goals.flatMap(({ key, content }) =>
    content.milestones
      .filter((milestone) => isLateMilestone(milestone, notes, today))
      .map((milestone) =>
        matter({
          id: milestone.key,
          kind: 'milestoneLate',
          subject: { kind: 'planGoal', id: key },
          title: milestone.title,
          owedBy: { ...owedByNobody, roles: [content.ownerRole] },
          liesWith: content.ownerRole,
          dueOn: milestone.dueOn,
          worrying: true,
        }),
      ),
  )

/** A control that should have been tested: somebody other than its owner tests it. */
const testers: readonly Role[] = ['controller', 'internalAuditor', 'algorithmExpert']

const ofControl = ({ controls, tests }: OpenGovernance, today: Day): readonly Matter[] =>
  controls.flatMap(({ key, content, since }) => {
    const due = nextTestOn(
      content,
      tests.filter(({ controlKey }) => controlKey === key),
      since,
    )
    if (due === null || due >= today) return []
    return [
      matter({
        id: key,
        kind: 'controlToTest',
        subject: { kind: 'control', id: key },
        title: content.title,
        owedBy: { ...owedByNobody, roles: testers.filter((role) => role !== content.ownerRole) },
        liesWith: content.ownerRole,
        dueOn: due,
      }),
    ]
  })

/** A control that did not work when it was tested last: its owner mends it, and the top sees it. */
const ofFailed = ({ controls, tests }: OpenGovernance): readonly Matter[] =>
  controls.flatMap(({ key, content }) => {
    const last = lastTest(tests.filter((test) => test.controlKey === key && test.result !== 'notTested'))
    if (last?.result !== 'doesNotWork') return []
    return [
      matter({
        id: `failed ${key}`,
        kind: 'controlFailed',
        subject: { kind: 'control', id: key },
        title: content.title,
        owedBy: { ...owedByNobody, roles: [content.ownerRole] },
        since: last.testedOn,
        worrying: true,
      }),
    ]
  })

/** A finding waits for the body, then for its owner, then for the auditor. */
function ofFinding(followed: FollowedFinding): readonly Matter[] {
  const { finding } = followed
  const state = findingState(followed)
  const shared = { id: finding.id, subject: { kind: 'auditFinding', id: finding.id }, title: finding.text } as const
  const dueOn = findingDueOn(followed)
  if (state === 'open') {
    const owedBy = { ...owedByNobody, roles: ['bodySecretary', 'clerk'], bodyIds: [finding.bodyId] } as const
    return [matter({ ...shared, kind: 'findingToAnswer', owedBy, dueOn })]
  }
  if (state === 'answered') {
    const personIds = finding.ownerPersonId === null ? [] : [finding.ownerPersonId]
    const owedBy = { ...owedByNobody, personIds, roles: [] }
    return [matter({ ...shared, kind: 'findingToFollow', owedBy, liesWith: finding.ownerFunction, dueOn })]
  }
  const auditors = { ...owedByNobody, roles: ['internalAuditor', 'courtOfAudit'] } as const
  return state === 'followedUp' ? [matter({ ...shared, kind: 'findingToClose', owedBy: auditors })] : []
}

/** What nobody holds is shown to the top. */
const ofRoles = ({ activities }: OpenGovernance, held: readonly Role[]): readonly Matter[] =>
  unheldRoles(
    activities.map(({ content }) => content),
    held,
  ).map((role) =>
    matter({
      id: `unheld ${role}`,
      kind: 'roleUnheld',
      subject: { kind: 'raci', id: role },
      title: role,
      owedBy: { ...owedByNobody, roles: ['chiefExecutive'] },
      worrying: true,
    }),
  )

/** The whole register is looked through once a term: by the secretary or the lawyer. */
function ofMandateCheck({ mandateChecks }: OpenGovernance, around: GovernanceAround): readonly Matter[] {
  if (mandateChecks === null) return []
  const dueOn = mandatesDueOn(mandateChecks, around.agreedFrom, around.mandateCheck)
  if (dueOn === null || dueOn > around.until) return []
  const owedBy = { ...owedByNobody, roles: ['bodySecretary', 'legalCounsel'] } as const
  return [
    matter({
      id: 'mandates',
      kind: 'mandatesToCheck',
      subject: { kind: 'mandates', id: '' },
      title: '',
      owedBy,
      dueOn,
    }),
  ]
}

/** The day of reading, how far ahead is looked, and what the terms of the organisation say. */
export interface GovernanceAround {
  readonly today: Day
  readonly until: Day
  /** The day on which the startbesluit took effect; nothing without one. */
  readonly agreedFrom: Day | null
  /** How long may pass before all mandates are looked through again. */
  readonly mandateCheck: Pick<Term, 'value' | 'unit'> | undefined
}

/** Turns what waits in the organisation itself into matters. */
export const gatherGovernance = (
  open: OpenGovernance,
  held: readonly Role[],
  around: GovernanceAround,
): readonly Matter[] => [
  ...ofRoles(open, held),
  ...ofMandateCheck(open, around),
  ...gatherInventory(open.inventory, around.today),
  ...open.mandates.flatMap((row) => ofMandate(row, around.today)),
  ...ofGoal(open, around.today),
  ...ofControl(open, around.today),
  ...ofFailed(open),
  ...open.findings.flatMap(ofFinding),
]
