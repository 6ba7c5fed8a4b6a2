import { sql, type RawBuilder } from 'kysely'
import type { OpenLetter } from '#src/domain/start/open-business.ts'
import type { Day } from '#src/domain/shared/dates.ts'

/** A letter that went to a representative body, and of which nothing was put right since. */
const sent = sql`SELECT FROM sent_letter l JOIN body r ON r.id = l.body_id
   WHERE l.decision_id = d.id AND r.role = 'representative' AND NOT l.withdrawn
     AND NOT EXISTS (SELECT FROM sent_letter n WHERE n.corrects = l.id)`

/** Decisions of other bodies to use something, that stand and about which no letter to a representative body is recorded. */
export const openLettersColumn = (today: Day): RawBuilder<OpenLetter[]> => sql<OpenLetter[]>`(
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'title', d.title, 'bodyId', d.body_id, 'bodyName', b.name,
      'decidedOn', d.decided_on, 'origin', jsonb_build_object('kind', d.origin), 'riskClass', s.text::jsonb -> 'riskClass',
      'algorithmId', al.id, 'algorithmName', al.name, 'processOwnerId', al.process_owner_id, 'projectLeadId', al.project_lead_id,
      'competentBodyId', al.competent_body_id,
      'questions', (SELECT jsonb_agg(jsonb_build_object('kind', q.kind, 'label', q.label) ORDER BY q.sequence)
        FROM decision_question q WHERE q.decision_id = d.id)) ORDER BY d.decided_on, d.id), '[]'::jsonb)
    FROM decision d JOIN algorithm al ON al.id = d.algorithm_id JOIN body b ON b.id = d.body_id
    JOIN snapshot s ON s.id = d.snapshot_id
   WHERE d.origin = 'taken' AND b.role <> 'representative'
     AND EXISTS (SELECT FROM decision_question q WHERE q.decision_id = d.id AND q.kind = 'deployment')
     AND EXISTS (SELECT FROM body r WHERE r.role = 'representative' AND (r.valid_to IS NULL OR r.valid_to >= ${today}))
     AND NOT EXISTS (SELECT FROM decision n WHERE n.supersedes = d.id) AND NOT EXISTS (${sent}))`
