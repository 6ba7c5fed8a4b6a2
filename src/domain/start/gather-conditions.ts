import { dueDayOf } from '../condition/condition-state.ts'
import type { OpenCondition } from './open-business.ts'
import { matter } from './matter-of.ts'
import { type Matter, owedByNobody } from './matter.ts'
import { about, owner } from './owner.ts'

/** Whoever was named for the present step has no role here any more, or nobody was named to check. */
const isUnheld = (row: OpenCondition, verify: boolean): boolean =>
  verify ? !row.verifierHere : row.ownerPersonId !== null && !row.ownerHere

/** A condition that waits: to be done, to be checked, or with nobody who does either. */
export function ofCondition(row: OpenCondition): Matter {
  const verify = row.events.findLast(({ kind }) => kind !== 'extended')?.kind === 'evidenceSubmitted'
  const personId = verify ? row.verifierPersonId : row.ownerPersonId
  const shared = {
    id: row.id,
    subject: { kind: 'condition', id: row.id },
    title: row.text,
    algorithm: about(row),
    liesWith: verify ? row.verifierFunction : row.ownerFunction,
    dueOn: dueDayOf(row),
  } as const
  if (isUnheld(row, verify)) {
    const { roles, ...people } = owner(row)
    return matter({
      ...{ ...shared, kind: 'conditionUnheld', worrying: true },
      owedBy: { ...people, roles: [...roles, 'chiefExecutive'] },
    })
  }
  return matter({
    ...shared,
    kind: verify ? 'conditionToVerify' : 'conditionToFulfil',
    owedBy: personId === null ? owner(row) : { ...owedByNobody, personIds: [personId] },
    worrying: row.events.at(-1)?.kind === 'notFulfilled',
  })
}
