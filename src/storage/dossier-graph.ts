import { sql } from 'kysely'
import type { Tx } from './database.ts'

/** Tables with rows about an organisation, that no dossier holds, each with the reason. A test knows every other table. */
export const outsideDossier = {
  audit_event: 'taken along as the chain',
  audit_head: 'taken along as the chain',
  audit_erasure: 'taken along as the chain',
  erased_words: 'taken along with the texts from which they went',
  body: 'of the organisation; bodies that the dossier names are taken along',
  body_member: 'of the organisation',
  body_term: 'of the organisation',
  public_setting: 'of the organisation',
  daily_run: 'of the organisation',
  decision_tree_choice: 'of the organisation; a walk and a class keep the words of the tree',
  decision_tree_upload: 'of the organisation; kept for a day at most',
  enabled_instrument: 'of the organisation; a run keeps the questions that it answered',
  instrument_upload: 'of the organisation; what was read in belongs to the installation',
  register_upload: 'of the organisation; what was imported stands in the records',
  role_waiver: 'of the organisation',
  temporary_password: 'of a person',
  second_step_removal: 'of a person',
  second_step_removal_read: 'of a person',
  person: 'of the organisation; the functions of people that the dossier names are taken along',
  mandate: 'of the organisation; a decision keeps the competence on which it rests',
  plan_note: 'of the organisation',
  control_test: 'of the organisation',
  audit_code: 'of the organisation; a list from outside',
  mandate_check: 'of the organisation',
  inventory_list: 'of the organisation; kept until the next one',
  inventory_list_answer: 'of the organisation; the record of an algorithm says from which list it came',
  inventory_request: 'of the organisation',
  inventory_answer: 'of the organisation; keeps the names that stood on a list',
  mandate_draft: 'of the organisation; holds nowhere',
  starting_draft: 'of the organisation',
  starting_decision: 'of the organisation; a decision keeps the competence on which it rests',
  decision_counter: 'of the organisation',
  guiding_version: 'of the organisation; a decision and a weighing keep the text of the norms on which they rest',
  guiding_part: 'of the organisation',
  guiding_amendment: 'of the organisation',
  guiding_step: 'of the organisation',
  guiding_decision: 'of the organisation',
  adopted_version: 'of the organisation; public at its own address',
  search_entry: 'made from the records',
  word_template: 'of the organisation',
  taken_over_dossier: 'a dossier of its own',
  taken_over_record: 'a dossier of its own',
} as const

/** A column that holds the id of a row of another table. */
export interface DossierLink {
  readonly column: string
  readonly of: string
}

/** A table of a dossier: its rows are those of which a link holds the id of a row that is already in the dossier. */
export interface DossierTable {
  readonly name: string
  readonly links: readonly DossierLink[]
}

interface LinkRow extends DossierLink {
  readonly name: string
}

/** Links from the catalogue: foreign keys, and every column that is called after the algorithm. */
async function selectLinks(tx: Tx): Promise<readonly LinkRow[]> {
  const { rows } = await sql<LinkRow>`
    SELECT c.conrelid::regclass::text AS name, a.attname AS "column", c.confrelid::regclass::text AS of
      FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
     WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace AND a.attname <> 'organisation_id'
    UNION
    SELECT table_name, column_name, 'algorithm' FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'algorithm_id' AND data_type = 'uuid'
    ORDER BY 1, 2`.execute(tx)
  return rows
}

/** The tables of a dossier, parents first, as the catalogue of the database says: a new table cannot be forgotten. */
export async function selectDossierTables(tx: Tx): Promise<readonly DossierTable[]> {
  const links = (await selectLinks(tx)).filter((link) => !(link.name in outsideDossier))
  const ordered: DossierTable[] = [{ name: 'algorithm', links: [] }]
  const has = (name: string) => ordered.some((table) => table.name === name)
  const reachable = reachableFrom('algorithm', links)
  while (ordered.length < reachable.size) {
    const left = [...reachable].filter((name) => !has(name))
    const ready = left.find((name) =>
      links.every((link) => link.name !== name || link.of === name || !reachable.has(link.of) || has(link.of)),
    )
    const name = ready ?? left[0] ?? ''
    ordered.push({ name, links: links.filter((link) => link.name === name && has(link.of)) })
  }
  return ordered
}

function reachableFrom(start: string, links: readonly LinkRow[]): ReadonlySet<string> {
  const reached = new Set([start])
  for (let before = 0; before < reached.size;) {
    before = reached.size
    for (const link of links) if (reached.has(link.of)) reached.add(link.name)
  }
  return reached
}

/** Tables that point at any record with a kind and an id, such as frozen texts and withholdings. */
export async function selectSubjectTables(tx: Tx): Promise<readonly { name: string; column: string }[]> {
  const { rows } = await sql<{ name: string; column: string }>`
    SELECT table_name AS name, column_name AS "column" FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name IN ('subject_id', 'scope_id') AND data_type = 'uuid'
     ORDER BY 1`.execute(tx)
  return rows.filter((row) => !(row.name in outsideDossier))
}
