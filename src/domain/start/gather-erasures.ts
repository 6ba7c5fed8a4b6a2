import { erasureDueOn, type PersonalRecord } from '../audit/personal-erasure.ts'
import type { Term } from '../routing/term.ts'
import type { Day } from '../shared/dates.ts'
import { owedByNobody, type Matter } from './matter.ts'
import { matter } from './matter-of.ts'

/** Names and addresses of residents of which the term has passed: nothing goes by the calendar, so somebody must. */
export function gatherErasures(
  records: readonly PersonalRecord[],
  term: Term | undefined,
  today: Day,
): readonly Matter[] {
  const days = records.flatMap((record) => erasureDueOn(record, term) ?? []).filter((day) => day < today)
  const [first] = days.toSorted()
  if (first === undefined) return []
  return [
    matter({
      id: 'personalData',
      kind: 'personalDataDue',
      subject: { kind: 'personalData', id: 'personalData' },
      title: String(days.length),
      owedBy: { ...owedByNobody, roles: ['archivist', 'administrator'] },
      dueOn: first,
    }),
  ]
}
