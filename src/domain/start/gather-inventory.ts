import { asksAnswer, confirmationsOn, type AskedConfirmation, type Confirmation } from '../inventory/confirmation.ts'
import type { Day } from '../shared/dates.ts'
import { owedByNobody, type Matter } from './matter.ts'
import { matter } from './matter-of.ts'

/** Whoever was asked whether the own list is complete. */
const toConfirm = ({ request }: Confirmation): Matter =>
  matter({
    id: request.id,
    kind: 'inventoryToConfirm',
    subject: { kind: 'inventoryRequest', id: request.id },
    title: '',
    owedBy: { ...owedByNobody, personIds: [request.personId] },
    liesWith: request.askerFunction,
    dueOn: request.dueOn,
    since: request.askedOn,
  })

/** One line for whoever asked and for the top, however many are silent. */
function unanswered(late: readonly Confirmation[]): readonly Matter[] {
  const dueOn = late.map(({ request }) => request.dueOn).toSorted()[0]
  if (dueOn === undefined) return []
  return [
    matter({
      id: 'inventory',
      kind: 'inventoryUnanswered',
      subject: { kind: 'inventory', id: '' },
      title: '',
      liesWith: [...new Set(late.map(({ request }) => request.personFunction))].join(', '),
      dueOn,
      worrying: true,
      concerns: [...new Set(late.map(({ request }) => request.askedBy))],
    }),
  ]
}

/** Turns open requests about the list of algorithms into matters. */
export function gatherInventory(asked: readonly AskedConfirmation[], today: Day): readonly Matter[] {
  const open = confirmationsOn(asked, today).filter(asksAnswer)
  return [...open.map(toConfirm), ...unanswered(open.filter(({ state }) => state === 'late'))]
}
