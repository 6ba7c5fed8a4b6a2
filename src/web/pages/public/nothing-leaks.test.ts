import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { readDecisionRoom } from '#src/workflows/decision/read-decision-room.ts'
import { receiveReaction } from '#src/workflows/reaction/receive-reaction.ts'
import { recordDecision } from '#src/workflows/decision/record-decision.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'
import { draftExample } from '#src/workflows/decision/test-decision-room.ts'
import { exampleDossier } from '#src/workflows/decision/test-example-dossier.ts'
import { withholdPart } from '#src/workflows/publication/withhold-part.ts'
import { makeApp } from '../../app.tsx'
import { testHouse, type TestHouse } from '../../test-house.ts'

/** A word that occurs nowhere public. It is put in everything that must stay inside. */
const marker = 'kwelderlicht'

let house: TestHouse

const insideTexts: Readonly<Record<string, readonly string[]>> = {
  proposal: [
    ...['introduction', 'finance', 'communication', 'timeline', 'sensitivities', 'case_number'],
    ...['agenda_item', 'late_papers', 'assignment'],
  ],
  proposal_question: ['facts', 'draft_motivation'],
  advice_request: ['question', 'basis_source'],
  advice: ['question'],
  condition_event: ['text'],
  status_change: ['reason'],
  gate_passage: ['note'],
  question: ['text'],
  question_answer: ['text'],
  weighing: ['summary', 'facts_gathered_by'],
  weighing_effect: ['title', 'description', 'raised_by', 'evidence_source'],
  weighing_stakeholder: ['about'],
  weighing_option: ['title', 'consequences'],
  weighing_mark: ['reason'],
  weighing_legal_check: ['explanation'],
}

/** Marks what is already there, past the triggers that keep records as they are. */
async function markInside(): Promise<void> {
  const updates = Object.entries(insideTexts).map(
    ([table, columns]) => `UPDATE ${table} SET ${columns.map((column) => `${column} = '${marker}'`).join(', ')};`,
  )
  await house.database.script(`BEGIN; SET LOCAL session_replication_role = replica;
    ${updates.join('\n')}
    UPDATE person SET name = name || ' ${marker}', email = '${marker}@testdam.example' WHERE NOT office_holder;
    UPDATE algorithm SET facts = facts || jsonb_build_object('problem', '${marker}', 'alternatives', '${marker}',
      'operator', '${marker}', 'caseNumber', '${marker}', 'contact', '${marker}', 'pointOfNoReturn', '${marker}');
    UPDATE record_draft SET content = '{"secret": "${marker}"}';
    INSERT INTO proposal SELECT (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'status', 'draft',
      'title', '${marker}?', 'meeting_on', '2027-01-01'))).* FROM proposal p LIMIT 1;
    COMMIT;`)
}

beforeAll(async () => {
  house = await testHouse()
  const dossier = await exampleDossier(house)
  const secretary = house.as('bodySecretary')
  const room = await readDecisionRoom(secretary, dossier.proposalId)
  await draftExample(house, dossier, room?.table.proposal.questions[1]?.risks[0]?.id ?? '')
  await recordDecision(secretary, {
    ...{ proposalId: dossier.proposalId, legalNature: 'factualDecision', underMandate: false },
  })
  await testAlgorithm(house, { name: `Idee ${marker}`, facts: { summary: marker } })
  await testAlgorithm(house, { name: `Klein ${marker}`, riskClass: 'C', algorithm: { status: 'inUse' } })
  const named = { supplier: marker, summary: 'Vraag het Naam developer, of Naam fg.' }
  const open = await testAlgorithm(house, { name: 'Open', algorithm: { status: 'inUse' }, facts: named })
  const closed = await testAlgorithm(house, { name: `Dicht ${marker}`, algorithm: { status: 'inUse' } })
  for (const [algorithmId, part] of [[open.id, 'supplier'] as const, [closed.id, 'everything'] as const])
    await withholdPart(house.as('legalCounsel'), {
      ...{
        algorithmId,
        subject: { kind: 'algorithm', id: algorithmId },
        part,
        ground: 'security',
        motivation: 'Kan niet.',
      },
      ...{ decidedOn: '2026-11-20', until: null, bodyId: house.bodies['college']?.id ?? '', officialFunction: '' },
    })
  await receiveReaction(house.ctx, {
    ...{ kind: 'question', text: marker, name: marker, email: `${marker}@example.org`, address: '192.0.2.1' },
    ...{ algorithmId: open.id, decisionId: null },
  })
  await markInside()
}, 120_000)

const starts = [
  ...['/', '/algoritmes', '/besluiten', '/raad?sinds=2020-01-01', '/vraag', '/hulp', '/privacy', '/toegankelijkheid'],
  ...['/algoritmes.json', '/algoritmes.csv', '/besluiten.json', '/besluiten.csv', '/besluiten.atom', '/sitemap.xml'],
  ...['/robots.txt', '/api/v1/algorithms', '/api/v1/decisions', '/api/v1/openapi.json', '/algoritmes/open.json'],
  ...['/algoritmes/idee-kwelderlicht', '/algoritmes/idee-kwelderlicht.json', '/algoritmes/dicht-kwelderlicht'],
  ...['/algoritmes/dicht-kwelderlicht.json', '/vraag?algoritme=idee-kwelderlicht'],
]

/** Every address of ours in a text. */
const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?:href="|<loc>|http:\/\/weegschaal\.test)(\/[^"<#\s\\]*)/g)].map(([, path = '/']) =>
    path.replaceAll('&amp;', '&'),
  )

describe('everything public, read as nobody', () => {
  test('holds no word that must stay inside', async () => {
    const seen = new Set<string>()
    const waiting = [...starts]
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (seen.has(path) || path.startsWith('/assets')) continue
      seen.add(path)
      const response = await house.request(path)
      const body = await response.text()
      // A page may repeat the address that was asked.
      const shown = body.replaceAll('dicht-kwelderlicht', '').replaceAll('idee-kwelderlicht', '')
      expect([path, shown.toLowerCase().includes(marker)]).toEqual([path, false])
      if (response.status === 200) waiting.push(...linksIn(body))
    }
    expect([...seen]).toContain('/algoritmes/open')
    expect(seen.size).toBeGreaterThan(30)
  })

  test('answers no search with what is inside', async () => {
    for (const path of ['/api/v1/algorithms', '/api/v1/decisions']) {
      const found = (await (await house.request(`${path}?q=${marker}`)).json()) as { total: number }
      expect(found.total).toBe(0)
    }
  })
})

describe('the cost of a public page', () => {
  test('is at most five questions of the database, however many records there are', async () => {
    let asked = 0
    const counting = house.house.db.withPlugin({
      transformQuery: ({ node }) => {
        asked += 1
        return node
      },
      transformResult: ({ result }) => Promise.resolve(result),
    })
    const app = makeApp({ ...house.house, db: counting })
    await app.request('http://weegschaal.test/hulp')
    const { rows } = await sql<{ number: string }>`SELECT number FROM decision`.execute(house.database.db)
    const paths = ['/', '/algoritmes?q=open', '/algoritmes/open', '/besluiten?q=bijstand', '/raad', '/besluiten.atom']
    for (const path of [...paths, `/besluiten/${rows[0]?.number ?? ''}`]) {
      asked = 0
      expect((await app.request(`http://weegschaal.test${path}`)).status).toBe(200)
      // One more than five: setting role and organisation is not counted.
      expect([path, asked <= 6]).toEqual([path, true])
    }
  })
})
