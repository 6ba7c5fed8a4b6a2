import { sql } from 'kysely'
import type { Term } from '#src/domain/body/membership.ts'
import type { AskedConfirmation } from '#src/domain/inventory/confirmation.ts'
import type { Withholding } from '#src/domain/publication/withholding.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { AdoptedRows } from '#src/domain/starting-decision/rules-in-force.ts'
import type { Tx } from '../database.ts'
import { askedConfirmations } from '../inventory-confirmations.ts'
import { startingDecisionColumn } from '../starting-decisions.ts'
import { proposedSettings, type PublicSettings } from '../public-settings.ts'

/** What every public page needs besides its own records. */
export interface PublicSurroundings {
  readonly withholdings: readonly { readonly algorithmId: string; readonly withholding: Withholding }[]
  /** People whose names may not be public, with what they do. Office holders are public by their office. */
  readonly officials: readonly { readonly name: string; readonly function: string }[]
  readonly bodies: readonly { readonly id: string; readonly code: string; readonly name: string }[]
  readonly settings: PublicSettings
  /** Terms of office: what was adopted before the one of now waits for its word. */
  readonly terms: readonly Term[]
  /** The startbesluit that holds today. */
  readonly startingDecision: AdoptedRows | null
  /** Who was asked whether the list of algorithms is complete. */
  readonly asked: readonly AskedConfirmation[]
}

interface Row {
  readonly withholdings: PublicSurroundings['withholdings']
  readonly officials: PublicSurroundings['officials']
  readonly bodies: PublicSurroundings['bodies']
  readonly settings: PublicSettings | null
  readonly terms: PublicSurroundings['terms']
  readonly startingDecision: AdoptedRows | null
  readonly asked: PublicSurroundings['asked']
}

/** All of it in one query. */
export async function selectPublicSurroundings(tx: Tx, today: Day): Promise<PublicSurroundings> {
  const { rows } = await sql<Row>`SELECT
    (SELECT coalesce(jsonb_agg(jsonb_build_object('algorithmId', w.algorithm_id, 'withholding', jsonb_build_object(
        'id', w.id, 'subject', jsonb_build_object('kind', w.subject_kind, 'id', w.subject_id), 'part', w.part,
        'ground', w.ground, 'motivation', w.motivation, 'decidedBy', w.decided_by, 'decidedByBody', w.decided_by_body,
        'decidedOn', w.decided_on, 'until', w.until_on, 'endedOn', e.ended_on)) ORDER BY w.decided_on DESC, w.id), '[]'::jsonb)
       FROM withholding w LEFT JOIN withholding_end e ON e.withholding_id = w.id) AS withholdings,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('name', p.name, 'function', p.job_title) ORDER BY p.name, p.id), '[]'::jsonb)
       FROM person p WHERE NOT p.office_holder) AS officials,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) ORDER BY b.name, b.id), '[]'::jsonb)
       FROM body b WHERE b.valid_from <= ${today}::date) AS bodies,
    (SELECT jsonb_build_object('clerkEmail', s.clerk_email, 'previousMeetingOn', s.previous_meeting_on,
        'nextMeetingOn', s.next_meeting_on, 
        'securityContact', s.security_contact, 'revision', s.revision)
       FROM public_setting s) AS settings,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'bodyId', t.body_id, 'name', t.name,
        'electionOn', t.election_on, 'agreementUrl', t.agreement_url, 'from', t.valid_from, 'to', t.valid_to)
        ORDER BY t.valid_from, t.id), '[]'::jsonb) FROM body_term t) AS terms,
    ${askedConfirmations} AS asked,
    ${startingDecisionColumn(today)} AS "startingDecision"`.execute(tx)
  const row = rows[0]
  if (row === undefined) throw new Error('A select without a table gives one row.')
  return { ...row, settings: row.settings ?? proposedSettings }
}
