import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { emptyClosingRecord } from '#src/domain/decision/empty-record.ts'
import { rootPath } from '#src/root.ts'
import { readDecisionRoom } from './read-decision-room.ts'
import { recordDecision } from './record-decision.ts'
import { testContext } from '#src/workflows/test-context.ts'
import { draftExample } from './test-decision-room.ts'
import { exampleDossier } from './test-example-dossier.ts'
import { decideText, offeredFramework, textRecord } from '#src/workflows/guiding-text/test-framework.ts'

const rows = readFileSync(rootPath('docs', 'invariants.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, rule, , kept, proved] = /^\| (\w+) \| (.*?) \| `(.*?)` \| (.*?) \|$/.exec(line) ?? []
    return rule === undefined || kept === undefined || proved === undefined ? [] : [{ rule, kept, proved }]
  })

test('names every invariant of a weighing and a decision once, in order', () => {
  const numbered = (letter: string, most: number) => Array.from({ length: most }, (_, index) => `${letter}${index + 1}`)
  expect(rows.map(({ rule }) => rule)).toEqual([...numbered('W', 6), ...numbered('B', 12)])
})

test.each(rows)('$rule is kept where the page says, and proved by a test that is there', ({ kept, proved }) => {
  const [, file = '', words = ''] = /^`(.*?)`: (.*)$/.exec(proved) ?? []
  expect(existsSync(rootPath(...kept.split('/')))).toBe(true)
  expect(readFileSync(rootPath(...file.split('/')), 'utf8')).toContain(words)
})

test.each([
  ['before its first framework enters into force', '2026-12-01', null],
  ['after that', '2026-11-23', 1],
] as const)(
  'a decision taken %s names the framework that held on the day of the decision',
  async (_, effectiveOn, number) => {
    const house = await testContext()
    const dossier = await exampleDossier(house)
    const secretary = house.as('bodySecretary')
    const room = await readDecisionRoom(secretary, dossier.proposalId)
    await draftExample(house, dossier, room?.table.proposal.questions[1]?.risks[0]?.id ?? '')
    const record = textRecord({ effectiveOn })
    const adopted = await decideText(house, await offeredFramework(house), 'clerk', { record })
    expect(adopted.ok).toBe(true)
    const command = { proposalId: dossier.proposalId, legalNature: 'factualDecision', underMandate: false } as const
    const taken = await recordDecision(secretary, command)
    expect(taken.ok ? (taken.value.framework?.number ?? null) : taken.refusal).toEqual(number)
  },
)

test('a record asks nobody how a member voted: there are notes, who did not take part and another view, in words', () => {
  const { abstentions, notes, dissent } = emptyClosingRecord
  expect([abstentions, notes, dissent]).toEqual(['', '', ''])
  expect(Object.keys(emptyClosingRecord).filter((field) => /vote|stem/i.test(field))).toEqual([])
})
