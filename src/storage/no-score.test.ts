import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { emptyTestDatabase } from './test-database.ts'

/** Columns that may hold a number, by name, each with what it counts. A new one needs a reason here, or it is a score. */
const allowed: Readonly<Record<string, string>> = {
  revision: 'lock counter of an editable record',
  facts_revision: 'which facts a confirmation saw',
  option_revision: 'which words of an option a jurist saw',
  number: 'version or serial number',
  framework_number: 'version of the norm framework',
  version_number: 'version of a text that a body adopts',
  weighing_number: 'version of the weighing that was referred to',
  sequence: 'order of writing',
  head_sequence: 'last event of a chain that was taken over',
  questions: 'how many questions an instrument has',
  nodes: 'how many places an instrument has',
  every_months: 'how often a condition is verified',
  year: 'calendar year of a decision number',
  last: 'last decision number that was given',
  last_number: 'last number that was given to a contribution',
  last_reaction: 'last number that was given to a reaction',
  max_amount_cents: 'money: the limit of a mandate',
  max_months: 'the longest that what a mandate allows may last',
}

/** Words that a score would hide behind, whatever its type. */
const suspicious = /score|weight|points|rank|rating|severity|total|average|percentage|priority|maturity/

interface Column {
  readonly table: string
  readonly column: string
  readonly type: string
}

describe('no column of the database', () => {
  let columns: readonly Column[] = []

  beforeAll(async () => {
    const { db } = await emptyTestDatabase()
    const { rows } = await sql<Column>`
      SELECT table_name AS "table", column_name AS "column", data_type AS "type"
        FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2`.execute(db)
    columns = rows
  })

  test('holds a number that is not on the list with its reason', () => {
    const numeric = columns.filter((one) => /int|numeric|real|double|money/.test(one.type) && one.table !== 'migration')
    expect(numeric.length).toBeGreaterThan(10)
    expect(numeric.filter((one) => allowed[one.column] === undefined)).toEqual([])
  })

  test('is named after a score', () => {
    expect(columns.filter((one) => suspicious.test(one.column))).toEqual([])
  })

  test('of the weighing says how heavy an effect is', () => {
    const names = columns.filter((one) => one.table === 'weighing_effect').map((one) => one.column)
    expect(names).toContain('evidence_basis')
    expect(names.filter((name) => /heav|ernst|zwaar|grav|impact/.test(name))).toEqual([])
  })
})
