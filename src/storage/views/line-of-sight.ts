import { sql } from 'kysely'
import type { SightLink, SightNode } from '#src/domain/sight/line-of-sight.ts'
import type { Tx } from '../database.ts'

/** The parts of texts by their key, as they read in the last version that was adopted. */
const parts = sql`
  SELECT DISTINCT ON (p.key) p.key, p.type, p.code, p.content, a.in_force_from
    FROM guiding_part p JOIN adopted_version a ON a.version_id = p.version_id
   WHERE p.type IN ('paragraph', 'principle', 'norm', 'goal')
   ORDER BY p.key, a.in_force_from DESC`

/** Every record that a line of sight can run through. */
export async function selectSightNodes(tx: Tx): Promise<readonly SightNode[]> {
  const { rows } = await sql<SightNode>`
    SELECT type AS kind, key::text AS id, content ->> 'title' AS title, in_force_from::text AS day,
           code AS address, NULL::int AS place, NULL::text AS within
      FROM (${parts}) part
    UNION ALL
    SELECT 'weighing', w.id::text, a.name, NULL, NULL, NULL, a.id::text
      FROM weighing w JOIN algorithm a ON a.id = w.algorithm_id
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
export async function selectSightLinks(tx: Tx): Promise<readonly SightLink[]> {
  const { rows } = await sql<SightLink>`
    WITH part AS (${parts})
    ${amongTexts}
    UNION
    SELECT weighing_id::text, norm_key::text FROM weighing_norm_relation
     WHERE norm_key IS NOT NULL AND relation <> 'doesNotTouch'
    UNION
    SELECT w.id::text, g.goal_key::text FROM goal_relation g JOIN weighing w ON w.algorithm_id = g.algorithm_id
     WHERE g.relation <> 'untouched'
    UNION
    SELECT d.id::text, w.id::text FROM decision d JOIN weighing w ON w.algorithm_id = d.algorithm_id
     WHERE d.weighing_number IS NOT NULL
    UNION ${afterDecisions}`.execute(tx)
  return rows
}

/** The place of condition `c`, of question `q`, among those of its decision. A decision never changes, so the place stays. */
const conditionPlace = sql`row_number() OVER (PARTITION BY c.decision_id ORDER BY q.sequence, c.sequence, c.id)`

/**
 * Every record that can be on a public line. Decisions and what belongs to them carry the number of the decision as their
 * address, so that whoever asks can leave out what is not public; what was weighed is what was frozen with a decision.
 */
export async function selectPublicSightNodes(tx: Tx): Promise<readonly SightNode[]> {
  const { rows } = await sql<SightNode>`
    SELECT type AS kind, key::text AS id, content ->> 'title' AS title, in_force_from::text AS day,
           code AS address, NULL::int AS place, NULL::text AS within
      FROM (${parts}) part
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
export async function selectPublicSightLinks(tx: Tx): Promise<readonly SightLink[]> {
  const { rows } = await sql<SightLink>`
    WITH part AS (${parts}),
    weighed AS (SELECT d.id, s.text::jsonb AS content FROM decision d JOIN snapshot s ON s.id = d.weighing_snapshot_id)
    ${amongTexts}
    UNION
    SELECT 'weighing-' || weighed.id, related -> 'reference' ->> 'key'
      FROM weighed, jsonb_array_elements(coalesce(content -> 'normRelations', '[]'::jsonb)) related
     WHERE related -> 'reference' ->> 'key' IS NOT NULL AND related ->> 'relation' <> 'doesNotTouch'
    UNION
    SELECT 'weighing-' || weighed.id, related ->> 'id'
      FROM weighed, jsonb_array_elements(coalesce(content -> 'goalRelations', '[]'::jsonb)) related
     WHERE related ->> 'relation' <> 'untouched'
    UNION
    SELECT id::text, 'weighing-' || id FROM weighed
    UNION ${afterDecisions}`.execute(tx)
  return rows
}
