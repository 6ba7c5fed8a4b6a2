import type { ExampleOrganisation } from '#src/content/example/example.ts'
import { startingRows } from '#src/content/starting-decision/starting-rows.ts'
import type { RowAnswer } from '#src/domain/starting-decision/starting-decision.ts'
import { adoptStartingDecision } from '#src/workflows/starting-decision/adopt-starting-decision.ts'
import { keepStartingDraft } from '#src/workflows/starting-decision/keep-starting-draft.ts'
import { must, type Scenario } from './scenario.ts'

type WrittenStart = NonNullable<ExampleOrganisation['startingDecision']>

/** The answer to every row as it is written down: one that is not named is kept. */
const answersOf = ({ changed, provisional }: WrittenStart): readonly RowAnswer[] =>
  startingRows.map(({ key, reserved, instruments = [] }) => {
    const change = changed.find(({ row }) => row === key)
    if (change === undefined)
      return { key, choice: provisional.includes(key) ? 'leaveProvisional' : 'keep', change: null }
    const { text, terms } = change
    return { key, choice: 'change', change: { text, terms, decides: null, reserved, instruments, settings: [] } }
  })

/** An organisation that took its startbesluit: its rules are its own from that day on. */
export function planStartingDecision(scenario: Scenario, { startingDecision: start, name }: ExampleOrganisation): void {
  if (start === undefined) return
  scenario.at(start, async (ctx) => {
    const { revision } = must(await keepStartingDraft(ctx, { answers: answersOf(start), revision: 0 }), name)
    const { inForceFrom, reviewBy, reference: documentReference } = start
    const adoption = { bodyId: scenario.known.id(`body:${start.body}`), adoptedOn: start.on, inForceFrom, reviewBy }
    must(await adoptStartingDecision(ctx, { ...adoption, documentReference, revision }), name)
  })
}
