import { sql } from 'kysely'
import type { OpenDatabase } from '#src/storage/engines.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { importRegister } from '#src/workflows/register-entry/import-register.ts'
import { anotherOrganisation } from './house.ts'
import { median, timed } from './measure.ts'
import { throughput, type Line } from './report.ts'

/** Every table that an import writes to. */
const tables = ['algorithm', 'algorithm_version', 'register_entry', 'search_entry', 'audit_event'] as const

const record = (index: number) => ({
  name: `Melding indelen ${index}`,
  description_short: 'Leest een melding over de straat en stuurt haar naar de juiste ploeg.',
  organization: 'Gemeente Meetdam',
  status: 'In gebruik',
  start_date: '2024-03',
  contact: 'algoritmes@meetdam.example',
  publication_category: 'Impactvolle algoritmes (Categorie B)',
  purpose_and_impact: 'Meldingen komen sneller bij wie ze oplost.',
  considerations: 'Een verkeerde indeling kost een dag. Daar staat een kortere wachttijd tegenover.',
  human_intervention: 'Bij twijfel kiest een medewerker.',
  risk_management: 'Elke maand worden vijftig meldingen nagekeken.',
  legal_basis: 'Beheer van de openbare ruimte.',
  data: 'De tekst van eerdere meldingen.',
  technical_operation: 'Woorden uit de tekst wijzen naar een soort melding.',
  language: 'nld',
  schema: '1.0.0',
  source_id: `md-${index}`,
})

/** Copies without row security and triggers, and with the same indexes: what the database alone needs for the rows. */
const plainTables = tables.map((name) => `CREATE TABLE bench_${name} (LIKE ${name} INCLUDING INDEXES)`).join(';')

const rowsOf = (ctx: Context): Promise<readonly string[]> =>
  within(ctx, (tx) =>
    Promise.all(
      tables.map(async (name) => {
        const { rows } = await sql<{ all: string }>`SELECT coalesce(json_agg(t), '[]')::text AS all
          FROM ${sql.table(name)} t WHERE organisation_id = ${ctx.organisationId}`.execute(tx)
        return rows[0]?.all ?? '[]'
      }),
    ),
  )

/** The same rows, one statement per table. */
const insertRaw = ({ db }: OpenDatabase, rows: readonly string[]): Promise<void> =>
  db.transaction().execute(async (tx) => {
    for (const [index, name] of tables.entries()) {
      const table = sql.table(`bench_${name}`)
      await sql`INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, ${rows[index]}::text::json)`.execute(
        tx,
      )
    }
  })

/** Reading register records in, against putting the rows of that import in plain tables. */
export async function benchImport(database: OpenDatabase, count: number): Promise<Line> {
  await database.script(plainTables)
  const bytes = Buffer.from(JSON.stringify(Array.from({ length: count }, (_, index) => record(index))))
  const ours: number[] = []
  const baseline: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const ctx = await anotherOrganisation(database, `Gemeente Invoer ${round}`)
    const taken = await timed(async () => {
      const given = { files: [{ name: 'register.json', bytes }], nameless: 'take', others: 'take' } as const
      const result = await importRegister(ctx, given)
      if (!result.ok || result.value.planned.length !== count) throw new Error('The import did not take everything.')
    })
    const rows = await rowsOf(ctx)
    const raw = await timed(() => insertRaw(database, rows))
    if (round === 0) continue // warms up
    ours.push(taken)
    baseline.push(raw)
  }
  const what = `register import of ${count}`
  return throughput({ what, ours: median(ours), baseline: median(baseline), budget: 0.35 })
}
