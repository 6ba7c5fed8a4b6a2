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
  readonly reconsiderations: readonly {
    readonly id: string
    readonly algorithmId: string
    readonly algorithmName: string
    readonly processOwnerId: string | null
    readonly competentBodyId: string | null
    /** What the norms say. */
    readonly norms: readonly string[]
    readonly decided: boolean
    readonly createdOn: Day
    readonly dueOn: Day
  }[]
}

const nothing = { notBy: [], algorithm: null, liesWith: null, since: null, worrying: false, concerns: [] } as const

/** Questions about norms for the owner of the framework; algorithms to look at again for their owner and body. */
export function gatherFramework({ questions, reconsiderations }: OpenFramework): readonly Matter[] {
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
    ...reconsiderations.map((row): Matter => ({
      ...nothing,
      id: row.id,
      kind: 'normsToReconsider',
      subject: { kind: 'algorithm', id: row.algorithmId },
      title: row.norms.join(' '),
      algorithm: { id: row.algorithmId, name: row.algorithmName },
      owedBy: {
        personIds: row.processOwnerId === null ? [] : [row.processOwnerId],
        roles: row.processOwnerId === null ? ['processOwner'] : [],
        // The body that decided hears of it too: it may want to decide again.
        bodyIds: row.decided && row.competentBodyId !== null ? [row.competentBodyId] : [],
      },
      since: row.createdOn,
      dueOn: row.dueOn,
    })),
  ]
}
