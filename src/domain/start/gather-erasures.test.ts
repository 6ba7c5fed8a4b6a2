import { expect, test } from 'vitest'
import type { PersonalRecord } from '../audit/personal-erasure.ts'
import { gatherErasures } from './gather-erasures.ts'

const term = { id: 'personalData', value: 3, unit: 'months', title: { nl: '', en: '' } } as const
const answered = (answeredOn: string | null): PersonalRecord => ({
  ...{ kind: 'reaction', id: 'r', number: 1, about: null, receivedOn: '2026-01-05' },
  answeredOn,
})

test('the archivist and the administrator hear of the messages of which the term has passed, by the oldest', () => {
  const records = [answered('2026-03-01'), answered('2026-02-01'), answered('2026-11-01'), answered(null)]
  expect(gatherErasures(records, term, '2026-11-23')).toMatchObject([
    { kind: 'personalDataDue', title: '2', dueOn: '2026-05-01', owedBy: { roles: ['archivist', 'administrator'] } },
  ])
  expect(gatherErasures(records, undefined, '2026-11-23')).toEqual([])
  expect(gatherErasures([answered('2026-11-01')], term, '2026-11-23')).toEqual([])
})
