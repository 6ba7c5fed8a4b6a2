import { expect, test } from 'vitest'
import type { AskedConfirmation } from '../inventory/confirmation.ts'
import { gatherInventory } from './gather-inventory.ts'
import { startPage, type Reader } from './start-page.ts'

const today = '2026-11-23'
const asked = (personId: string, dueOn: string): AskedConfirmation => ({
  request: {
    ...{ id: personId, personId, personFunction: `hoofd ${personId}`, note: '', askedBy: 'sanne' },
    ...{ askerFunction: 'beleidsadviseur', askedOn: '2026-11-02', dueOn },
  },
  answer: null,
  personHere: true,
})
const reader = (personId: string): Reader => ({ personId, assignments: [], bodyIds: [], algorithmIds: [] })
const matters = gatherInventory([asked('a', '2026-11-18'), asked('b', '2026-11-20'), asked('c', '2026-12-01')], today)
const kinds = (items: readonly { readonly matter: { readonly kind: string } }[]) =>
  items.map(({ matter }) => matter.kind)

test('asks everybody who was asked, and nobody else', () => {
  expect(kinds(startPage(matters, reader('c'), today).asks)).toEqual(['inventoryToConfirm'])
  const page = startPage(matters, reader('x'), today)
  expect([page.asks, page.worries, page.coming]).toEqual([[], [], []])
})

test('worries who asked with one line for everybody who is late', () => {
  const { worries, coming } = startPage(matters, reader('sanne'), today)
  expect(worries.map(({ matter }) => [matter.liesWith, matter.dueOn])).toEqual([['hoofd a, hoofd b', '2026-11-18']])
  expect(coming).toEqual([])
})
