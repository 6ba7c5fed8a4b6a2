import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { inInstallation, inOrganisation, type Database } from './database.ts'
import { outsideDossier, selectDossierTables, selectSubjectTables } from './dossier-graph.ts'
import { selectDossierRows } from './dossier-rows.ts'
import { installationTables } from './installation-tables.ts'
import { emptyTestDatabase } from './test-database.ts'

const organisation = '00000000-0000-4000-8000-0000000000aa'

let db: Database

beforeEach(async () => {
  db = (await emptyTestDatabase()).db
})

describe('the tables of a dossier', () => {
  it('are all tables of an organisation, but those that a dossier leaves out with a reason', async () => {
    const known = await inInstallation(db, async (tx) => [
      ...(await selectDossierTables(tx)).map((table) => table.name),
      ...(await selectSubjectTables(tx)).map((table) => table.name),
      ...Object.keys(outsideDossier),
      ...installationTables,
      'file',
    ])
    const { rows } = await sql<{ name: string }>`
      SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`.execute(db)
    const forgotten = rows.map((row) => row.name).filter((name) => !known.includes(name))
    expect(forgotten, 'link these to the algorithm, or add them to outsideDossier with the reason').toEqual([])
  })

  it('come after the tables that they refer to', async () => {
    const tables = await inInstallation(db, selectDossierTables)
    const names = tables.map((table) => table.name)
    expect(names[0]).toBe('algorithm')
    expect(names.indexOf('weighing_mark_withdrawal')).toBeGreaterThan(names.indexOf('weighing_mark'))
    expect(names.indexOf('condition_event')).toBeGreaterThan(names.indexOf('decision_condition'))
    for (const table of tables.slice(1)) expect(table.links.length, table.name).toBeGreaterThan(0)
  })

  it('are empty for an algorithm that does not exist', async () => {
    const rows = await inOrganisation(db, organisation, (tx) => selectDossierRows(tx, organisation))
    expect([...rows.values()].flat()).toEqual([])
  })
})
