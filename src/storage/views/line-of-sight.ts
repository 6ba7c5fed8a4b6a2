import { sql } from 'kysely'
import type { Day } from '#src/domain/shared/dates.ts'
import type { SightLink, SightNode } from '#src/domain/sight/line-of-sight.ts'
import type { Tx } from '../database.ts'

/**
 * The parts of texts by their key, as they read in the version that entered into force last, and since when they are there.
 * What is adopted and not in force yet is read only where nothing else is.
 */
const parts = (today: Day) => sql`
  SELECT DISTINCT ON (p.key) p.key, p.type, p.code, p.content, min(a.in_force_from) OVER (PARTITION BY p.key) AS since
    FROM guiding_part p JOIN adopted_version a ON a.version_id = p.version_id
   WHERE p.type IN ('paragraph', 'principle', 'norm', 'goal')
   ORDER BY p.key, (a.in_force_from <= ${today}::date) DESC, a.in_force_from DESC`

/** Decisions that rest on an earlier version of a weighing than the one that people work on now. */
const onEarlierVersion = sql`
  SELECT d.id, d.algorithm_id, d.decided_on, d.weighing_number, d.weighing_snapshot_id
    FROM decision d JOIN weighing w ON w.algorithm_id = d.algorithm_id
   WHERE d.weighing_snapshot_id IS NOT NULL AND d.weighing_number <> w.number`

/** The norms and goals of weighings as they were frozen with a decision: `weighed` holds its id and the frozen text. */
const inFrozen = sql`
    SELECT 'weighing-' || weighed.id AS from, related -> 'reference' ->> 'key' AS on
      FROM weighed, jsonb_array_elements(coalesce(content -> 'normRelations', '[]'::jsonb)) related
     WHERE related -> 'reference' ->> 'key' IS NOT NULL AND related ->> 'relation' <> 'doesNotTouch'
    UNION
    SELECT 'weighing-' || weighed.id, related ->> 'id'
      FROM weighed, jsonb_array_elements(coalesce(content -> 'goalRelations', '[]'::jsonb)) related
     WHERE related ->> 'relation' <> 'untouched'
    UNION
    SELECT id::text, 'weighing-' || id FROM weighed`

/** Every record that a line of sight can run through. */
export async function selectSightNodes(tx: Tx, today: Day): Promise<readonly SightNode[]> {
  const { rows } = await sql<SightNode>`
    SELECT type AS kind, key::text AS id, content ->> 'title' AS title, since::text AS day,
           code AS address, NULL::int AS place, NULL::text AS within
      FROM (${parts(today)}) part
    UNION ALL
    SELECT 'weighing', w.id::text, a.name, NULL, NULL, NULL, a.id::text
      FROM weighing w JOIN algorithm a ON a.id = w.algorithm_id
    UNION ALL
    SELECT 'weighing', 'weighing-' || e.id, a.name, e.decided_on::text, NULL, e.weighing_number::int, a.id::text
      FROM (${onEarlierVersion}) e JOIN algorithm a ON a.id = e.algorithm_id
    UNION ALL
    SELECT 'decision', d.id::text, d.title, d.decided_on::text, d.number, NULL, d.id::text FROM decision d
    UNION ALL
    SELECT 'condition', c.id::text, c.text, c.due_on::text, NULL, NULL, c.id::text FROM decision_condition c
    UNION ALL
    SELECT 'review', 'review-' || d.id, d.title, d.review_on::text, d.number, NULL, d.id::text
      FROM decision d WHERE d.review_on IS NOT NULL`.execute(tx)
  return rows
}

/** Texts rest on texts: a norm on its principle, a principle or goal on a paragraph of the vision. */
const amongTexts = sql`
    SELECT principle.key::text AS from, paragraph.key::text AS on
      FROM part principle JOIN part paragraph
        ON paragraph.type = 'paragraph' AND paragraph.code = principle.content ->> 'visionAnchor'
     WHERE principle.type = 'principle'
    UNION
    SELECT norm.key::text, named FROM part norm, jsonb_array_elements_text(norm.content -> 'principleKeys') named
     WHERE norm.type = 'norm'
    UNION
    SELECT goal.key::text, paragraph.key::text
      FROM part goal, jsonb_array_elements_text(goal.content -> 'paragraphs') named
      JOIN part paragraph ON paragraph.type = 'paragraph' AND paragraph.code = named
     WHERE goal.type = 'goal'`

/** What comes of a decision, and a norm from which a decision allowed to deviate. */
const afterDecisions = sql`
    SELECT id::text AS from, decision_id::text AS on FROM decision_condition
    UNION
    SELECT 'review-' || id, id::text FROM decision WHERE review_on IS NOT NULL
    UNION
    SELECT decision_id::text, norm_key::text FROM norm_deviation`

/** What rests on what. */
export async function selectSightLinks(tx: Tx, today: Day): Promise<readonly SightLink[]> {
  const { rows } = await sql<SightLink>`
    WITH part AS (${parts(today)}),
    weighed AS (SELECT e.id, s.text::jsonb AS content
                  FROM (${onEarlierVersion}) e JOIN snapshot s ON s.id = e.weighing_snapshot_id)
    ${amongTexts}
    UNION ${inFrozen}
    UNION
    SELECT weighing_id::text, norm_key::text FROM weighing_norm_relation
     WHERE norm_key IS NOT NULL AND relation <> 'doesNotTouch' AND withdrawn_on IS NULL
    UNION
    SELECT w.id::text, g.goal_key::text FROM goal_relation g JOIN weighing w ON w.algorithm_id = g.algorithm_id
     WHERE g.relation <> 'untouched'
    UNION
    SELECT d.id::text, w.id::text FROM decision d JOIN weighing w ON w.algorithm_id = d.algorithm_id
     WHERE d.weighing_number = w.number
    UNION ${afterDecisions}`.execute(tx)
  return rows
}

/** The place of condition `c`, of question `q`, among those of its decision. A decision never changes, so the place stays. */
const conditionPlace = sql`row_number() OVER (PARTITION BY c.decision_id ORDER BY q.sequence, c.sequence, c.id)`

/**
 * Every record that can be on a public line. Decisions and what belongs to them carry the number of the decision as their
 * address, so that whoever asks can leave out what is not public; what was weighed is what was frozen with a decision.
 */
export async function selectPublicSightNodes(tx: Tx, today: Day): Promise<readonly SightNode[]> {
  const { rows } = await sql<SightNode>`
    SELECT type AS kind, key::text AS id, content ->> 'title' AS title, since::text AS day,
           code AS address, NULL::int AS place, NULL::text AS within
      FROM (${parts(today)}) part
    UNION ALL
    SELECT 'weighing', 'weighing-' || d.id, a.name, d.decided_on::text, d.number, NULL, d.id::text
      FROM decision d JOIN algorithm a ON a.id = d.algorithm_id WHERE d.weighing_snapshot_id IS NOT NULL
    UNION ALL
    SELECT 'decision', d.id::text, d.title, d.decided_on::text, d.number, NULL, d.id::text FROM decision d
    UNION ALL
    SELECT 'condition', c.id::text, c.text, c.due_on::text, d.number, ${conditionPlace}::int, d.id::text
      FROM decision_condition c JOIN decision d ON d.id = c.decision_id
      JOIN decision_question q ON q.id = c.question_id
    UNION ALL
    SELECT 'review', 'review-' || d.id, d.title, d.review_on::text, d.number, NULL, d.id::text
      FROM decision d WHERE d.review_on IS NOT NULL`.execute(tx)
  return rows
}

/** What rests on what in public: decisions on what was frozen with them, never on what is being written. */
export async function selectPublicSightLinks(tx: Tx, today: Day): Promise<readonly SightLink[]> {
  const { rows } = await sql<SightLink>`
    WITH part AS (${parts(today)}),
    weighed AS (SELECT d.id, s.text::jsonb AS content FROM decision d JOIN snapshot s ON s.id = d.weighing_snapshot_id)
    ${amongTexts}
    UNION ${inFrozen}
    UNION ${afterDecisions}`.execute(tx)
  return rows
}
