import { normsLeft, type AdoptedNorms, type FrameworksOnDay, type ToReconsider } from '../framework/norms-left.ts'
import type { Day } from '../shared/dates.ts'
import { owedByNobody, type Matter } from './matter.ts'

/** What waits because of the norm framework. */
export interface OpenFramework {
  readonly questions: readonly {
    readonly id: string
    readonly text: string
    readonly askedBy: string
    readonly askedOn: Day
    readonly dueOn: Day
    readonly algorithmId: string | null
    readonly algorithmName: string | null
  }[]
  readonly reconsiderations: readonly (ToReconsider & {
    readonly id: string
    readonly algorithmId: string
    readonly algorithmName: string
    readonly processOwnerId: string | null
    /** The function of who owns the process. */
    readonly ownerFunction: string | null
    readonly dueOn: Day
  })[]
  /** Every version of the framework since the oldest of these, with the norms that they name. */
  readonly adopted: readonly AdoptedNorms[]
}

const nothing = { notBy: [], algorithm: null, liesWith: null, since: null, worrying: false, concerns: [] } as const

/** Questions about norms for the owner of the framework; algorithms to look at again for their owner. */
export function gatherFramework(
  { questions, reconsiderations, adopted }: OpenFramework,
  decisions: FrameworksOnDay['decisions'],
  today: Day,
): readonly Matter[] {
  return [
    ...questions.map((row): Matter => ({
      ...nothing,
      id: row.id,
      kind: 'normQuestionToAnswer',
      subject: { kind: 'normQuestion', id: row.id },
      title: row.text,
      algorithm: row.algorithmId === null ? null : { id: row.algorithmId, name: row.algorithmName ?? '' },
      owedBy: { ...owedByNobody, roles: ['policyAdvisor'] },
      since: row.askedOn,
      dueOn: row.dueOn,
      concerns: [row.askedBy],
    })),
    ...reconsiderations.flatMap((row): readonly Matter[] => {
      const left = normsLeft(row, { adopted, decisions, today })
      if (left === null) return []
      const concerns = row.processOwnerId === null ? [] : [row.processOwnerId]
      const shared = {
        ...nothing,
        id: row.id,
        subject: { kind: 'algorithm', id: row.algorithmId },
        title: left.norms.map(({ statement }) => statement).join(' '),
        algorithm: { id: row.algorithmId, name: row.algorithmName },
        since: left.inForceFrom,
        liesWith: row.ownerFunction,
      } as const
      // Before its day nobody can answer a norm: that it comes is all there is to say.
      if (left.inForceFrom > today)
        return [{ ...shared, kind: 'normsToCome', owedBy: owedByNobody, dueOn: left.inForceFrom, concerns }]
      const owedBy: Matter['owedBy'] =
        row.processOwnerId === null
          ? { ...owedByNobody, roles: ['processOwner'] }
          : { ...owedByNobody, personIds: [row.processOwnerId] }
      return [{ ...shared, kind: 'normsToReconsider', owedBy, dueOn: row.dueOn }]
    }),
  ]
}
