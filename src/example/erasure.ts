import { eraseLogText } from '#src/workflows/erase-log-text.ts'
import { readLog } from '#src/workflows/read-log.ts'
import { must, type Scenario } from './scenario.ts'

const archivist = 'greet'

/** A text of the log that had to go: an employee who left asked for it, and the law says that it can. */
export function planErasure(scenario: Scenario): void {
  scenario.at({ on: '2026-11-19', by: archivist }, async (ctx) => {
    const filter = { action: 'question.asked', subjectKind: null, subjectId: null, role: null, from: null, to: null }
    const sequence = (await readLog(ctx, filter, 1)).lines.at(-1)?.sequence ?? 0
    const reason = 'Wie deze vraag stelde, werkt hier niet meer en vroeg om haar naam los te maken van het logboek.'
    must(await eraseLogText(ctx, { sequence, ground: 'privacy', law: 'AVG, artikel 17', reason }), 'erasure')
  })
}
