import { matter } from './matter-of.ts'
import { owedByNobody, type Matter } from './matter.ts'
import type { OpenPlaces } from './open-business.ts'

/** Until a startbesluit was taken every rule of the organisation is one of ours: the first thing to put to the executive. */
export const ofStartingDecision = (taken: boolean): readonly Matter[] =>
  taken
    ? []
    : [
        matter({
          id: 'startingDecision',
          kind: 'startingDecisionToTake',
          subject: { kind: 'startingDecision', id: '' },
          title: '',
          owedBy: { ...owedByNobody, roles: ['chiefExecutive', 'policyAdvisor', 'bodySecretary'] },
        }),
      ]

const managers = { ...owedByNobody, roles: ['administrator'] } as const

/** Roles and bodies without people, and what ends. */
export function ofPlaces(places: OpenPlaces): readonly Matter[] {
  return [
    ...places.missingRoles.map(({ role, bodyName }) =>
      matter({
        id: `role ${role} ${bodyName ?? ''}`,
        kind: 'roleToFill',
        subject: { kind: 'people', id: role },
        title: role,
        owedBy: managers,
        liesWith: bodyName,
      }),
    ),
    ...places.emptyBodies.map(({ id, name }) =>
      matter({ id: `body ${id}`, kind: 'bodyToFill', subject: { kind: 'body', id }, title: name, owedBy: managers }),
    ),
    ...places.endingRoles.map((row) =>
      matter({
        id: row.id,
        kind: 'roleEnds',
        subject: { kind: 'person', id: row.personId },
        title: row.role,
        liesWith: row.personName,
        dueOn: row.to,
        concerns: [row.personId],
      }),
    ),
    ...places.endingTerms.map((row) =>
      matter({
        id: row.id,
        kind: 'termEnds',
        subject: { kind: 'body', id: row.bodyId },
        title: row.name,
        dueOn: row.to,
        owedBy: { ...owedByNobody, roles: [], bodyIds: [] },
      }),
    ),
  ]
}
