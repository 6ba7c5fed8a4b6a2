import { eraseLogText } from '#src/workflows/erasure/erase-log-text.ts'
import { eraseWords, findWords } from '#src/workflows/erasure/erase-words.ts'
import { readLog } from '#src/workflows/audit/read-log.ts'
import { must, type Scenario } from './scenario.ts'

const archivist = 'greet'
const law = 'AVG, artikel 17'

/** What had to go: the text of a line of the log, and the name of a resident from a weighing and its frozen versions. */
export function planErasure(scenario: Scenario): void {
  scenario.at({ on: '2026-11-19', by: archivist }, async (ctx) => {
    const filter = { action: 'question.asked', subjectKind: null, subjectId: null, role: null, from: null, to: null }
    const sequence = (await readLog(ctx, filter, 1)).lines.at(-1)?.sequence ?? 0
    const reason = 'Wie deze vraag stelde, werkt hier niet meer en vroeg om haar naam los te maken van het logboek.'
    must(await eraseLogText(ctx, { sequence, ground: 'privacy', law, reason }), 'erasure')
  })
  scenario.at({ on: '2026-11-19', by: archivist }, async (ctx) => {
    const words = 'mevrouw Van Loon uit de Molenwijk'
    const from = (await findWords(ctx, words)).map(({ id }) => id)
    must(await eraseWords(ctx, { words, from, law, reason: 'Een inwoner vroeg om haar naam te wissen' }), 'words')
  })
}
