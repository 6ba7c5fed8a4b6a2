import { sql } from 'kysely'
import { nobodyResponsible, type Algorithm } from '#src/domain/algorithm/algorithm.ts'
import { nothingKnown } from '#src/domain/algorithm/facts.ts'
import { domainsOfLife } from '#src/domain/publication/domain-of-life.ts'
import { insertAlgorithms } from '#src/storage/algorithms.ts'
import type { OpenDatabase } from '#src/storage/engines.ts'
import { within, type Context } from '#src/workflows/context.ts'

const things = [
  'Parkeerscan',
  'Bijstandscontrole',
  'Drukteverwachting',
  'Meldingenhulp',
  'Leerlingenvervoer',
  'Chatbot',
]
const purposes = ['sneller antwoord geven', 'fouten eerder zien', 'werk verdelen', 'kosten lager houden']

export const pick = <Value>(values: readonly Value[], index: number): Value => values[index % values.length] as Value

/** An algorithm that is in use; one of ten is an idea. */
function algorithm(ctx: Context, index: number): Algorithm {
  const name = `${pick(things, index)} wijk ${String(index).padStart(5, '0')}`
  const idea = index % 10 === 9
  return {
    id: ctx.newId(),
    slug: name.toLowerCase().replaceAll(' ', '-'),
    facts: {
      ...nothingKnown(name),
      summary: `Helpt de gemeente om in wijk ${index} ${pick(purposes, index)}. Een medewerker kijkt naar elke uitkomst.`,
      purpose: `We willen ${pick(purposes, index + 1)}, zonder dat bewoners daar last van hebben.`,
      domainsOfLife: [pick(domainsOfLife, index)],
      usedFrom: idea ? null : '2024-03-01',
    },
    responsibility: nobodyResponsible,
    status: idea ? 'idea' : 'inUse',
    phase: idea ? 'problemAnalysis' : 'monitoring',
    legacy: !idea,
    takenOver: null,
    unchecked: [],
    registeredAt: ctx.now,
    revision: 1,
  }
}

/** Fills an organisation with algorithms, most of them public, with a little of what hangs on them. */
export async function seedAlgorithms(database: OpenDatabase, ctx: Context, count: number): Promise<void> {
  const algorithms = Array.from({ length: count }, (_, index) => algorithm(ctx, index))
  const by = ctx.actor?.personId ?? ''
  await within(ctx, async (tx) => {
    await insertAlgorithms(tx, ctx.organisationId, algorithms)
    await sql`UPDATE algorithm SET risk_class = CASE WHEN hashtext(slug) % 5 = 0 THEN 'C' ELSE 'B' END,
      competent_body_id = (SELECT id FROM body WHERE code = 'college')`.execute(tx)
    await sql`INSERT INTO status_change
      (id, organisation_id, algorithm_id, from_status, to_status, reason, changed_by, changed_on, changed_at)
      SELECT gen_random_uuid(), organisation_id, id, 'idea', 'inDevelopment', 'begonnen', ${by}::uuid, '2025-01-01', ${ctx.now}::timestamptz
        FROM algorithm`.execute(tx)
    await sql`INSERT INTO withholding (id, organisation_id, algorithm_id, subject_kind, subject_id, part, ground,
        motivation, decided_by, decided_by_body, decided_on, recorded_by, recorded_at)
      SELECT gen_random_uuid(), organisation_id, id, 'algorithm', id, 'everything', 'inspection', 'toezicht', 'college',
             true, '2026-01-01', ${by}::uuid, ${ctx.now}::timestamptz
        FROM algorithm WHERE hashtext(slug) % 100 = 1`.execute(tx)
  })
  await database.script('ANALYZE')
}
