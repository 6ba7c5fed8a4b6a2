import type { PersonalRecord } from '#src/domain/audit/personal-erasure.ts'
import { sql, type ExpressionBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { GuidingContent } from '#src/domain/guiding-text/content.ts'
import { partsOf } from '#src/domain/guiding-text/part.ts'
import { addDays, type Day } from '#src/domain/shared/dates.ts'
import type { OpenGovernance } from '#src/domain/start/open-business.ts'
import type { ClosedConsultation, OpenText } from '#src/domain/start/gather-writing.ts'
import type { TextDecisionRow } from '#src/domain/start/gather-texts.ts'
import { answersSince, type FreshAnswer } from '#src/domain/start/gather-answers.ts'
import type { OpenFramework } from '#src/domain/start/gather-framework.ts'
import { asOpenFramework, closedConsultations, openFramework, openTexts, textDecisions } from './open-framework.ts'
import { freshAnswers } from './open-answers.ts'
import { followedFindings } from '../audit-findings.ts'
import { personalRecordsInJson } from '../personal-records.ts'
import { controlsSince, sinceByKey } from '../control-tests.ts'
import type { Tx } from '../database.ts'
import { askedConfirmations } from '../inventory-confirmations.ts'
import type { Tables } from '../tables.ts'

type Top = ExpressionBuilder<Tables, never>

const most = 200
/** How long an ended mandate is pointed out, when nothing took its place. */
const daysAfter = 120

/** Mandates that end or ended around today, with the proposals that they reached and that are still open. */
const endingMandates = (eb: Top, { today, until }: { readonly today: Day; readonly until: Day }) =>
  jsonArrayFrom(
    eb
      .selectFrom('mandate as m')
      .innerJoin('body as b', 'b.id', 'm.grantor_body_id')
      .select(['m.id', 'm.grantee_function as granteeFunction', 'm.grantor_body_id as bodyId', 'b.name as bodyName'])
      .select((q) => q.ref('m.valid_to').$notNull().as('to'))
      .select((q) =>
        jsonArrayFrom(
          q
            .selectFrom('proposal as p')
            .innerJoin('algorithm as al', 'al.id', 'p.algorithm_id')
            .select(['p.id', 'p.title', 'al.id as algorithmId', 'al.name as algorithmName'])
            .whereRef('p.body_id', '=', 'm.grantor_body_id')
            .where('p.status', 'in', ['draft', 'inAdvice', 'ready', 'scheduled', 'referredBack'])
            .where(sql<boolean>`(m.classes = '{}' OR al.risk_class = ANY (m.classes))`)
            .where(sql<boolean>`(m.domains = '{}' OR al.facts->'domainsOfLife' <@ to_jsonb(m.domains))`)
            .where(
              sql<boolean>`EXISTS (SELECT FROM proposal_question q WHERE q.proposal_id = p.id
                AND (q.kind = ANY (m.questions)) = (m.mode = 'positiveList'))`,
            )
            .orderBy('p.id'),
        ).as('returned'),
      )
      .where('m.valid_to', '>=', addDays(today, -daysAfter))
      .where('m.valid_to', '<=', until)
      .where((q) =>
        q.not(
          q.exists(
            q
              .selectFrom('mandate as n')
              .select('n.id')
              .whereRef('n.grantor_body_id', '=', 'm.grantor_body_id')
              .whereRef('n.grantee_function', '=', 'm.grantee_function')
              .whereRef('n.valid_from', '>', 'm.valid_from')
              .where((e) => e.or([e('n.valid_to', 'is', null), e('n.valid_to', '>', e.ref('m.valid_to'))])),
          ),
        ),
      )
      .orderBy('m.valid_to')
      .orderBy('m.id')
      .limit(most),
  ).as('mandates')

/** The plan and the arrangement for control that are in force, as they were frozen. */
const adopted = (eb: Top, { today }: { readonly today: Day }) =>
  jsonArrayFrom(
    eb
      .selectFrom('adopted_version as a')
      .innerJoin('snapshot as s', 's.id', 'a.snapshot_id')
      .distinctOn('a.kind')
      .select(['a.kind', 'a.in_force_from as inForceFrom', 's.text'])
      .where('a.kind', 'in', ['plan', 'control', 'roles'])
      .where('a.in_force_from', '<=', today)
      .where((q) =>
        q.not(
          q.exists(
            q
              .selectFrom('guiding_decision as d')
              .select('d.id')
              .whereRef('d.version_id', '=', 'a.version_id')
              .where('d.outcome', '=', 'repealed')
              .where('d.effective_on', '<=', today),
          ),
        ),
      )
      .orderBy('a.kind')
      .orderBy('a.in_force_from', 'desc'),
  ).as('adopted')

const notes = (eb: Top) =>
  jsonArrayFrom(
    eb
      .selectFrom('plan_note as n')
      .select(['n.id', 'n.goal_key as goalKey', 'n.milestone_key as milestoneKey', 'n.state', 'n.text', 'n.evidence'])
      .select(['n.noted_on as notedOn', 'n.noted_by as notedBy', 'n.noter_function as noterFunction'])
      .where('n.milestone_key', 'is not', null)
      .orderBy('n.noted_on')
      .orderBy('n.recorded_at'),
  ).as('notes')

const tests = (eb: Top) =>
  jsonArrayFrom(
    eb
      .selectFrom('control_test as c')
      .select(['c.control_key as controlKey', 'c.result', 'c.tested_on as testedOn'])
      .orderBy('c.tested_on'),
  ).as('tests')

/** Findings that are not closed: nobody closed them, or they were opened again. */
const findings = () =>
  jsonArrayFrom(
    followedFindings()
      .where((q) =>
        q.not(
          q.exists(
            q
              .selectFrom('audit_finding_event as c')
              .select('c.id')
              .whereRef('c.finding_id', '=', 'f.id')
              .where('c.step', '=', 'close')
              .where((e) =>
                e.not(
                  e.exists(
                    e
                      .selectFrom('audit_finding_event as r')
                      .select('r.id')
                      .whereRef('r.finding_id', '=', 'f.id')
                      .whereRef('r.sequence', '>', 'c.sequence'),
                  ),
                ),
              ),
          ),
        ),
      )
      .orderBy('f.respond_by')
      .orderBy('f.id')
      .limit(most),
  ).as('findings')

/** When the register was looked through, as long as there is something in it. */
const mandateChecks = sql<OpenGovernance['mandateChecks']>`(SELECT CASE WHEN EXISTS (SELECT FROM mandate) THEN
  (SELECT coalesce(jsonb_agg(jsonb_build_object('checkedOn', checked_on)), '[]'::jsonb) FROM mandate_check) END)`

/** What waits in the organisation itself, apart from any algorithm, in one query. */
export async function selectOpenGovernance(
  tx: Tx,
  around: { readonly today: Day; readonly until: Day },
): Promise<{
  readonly governance: OpenGovernance
  readonly framework: OpenFramework
  readonly textDecisions: readonly TextDecisionRow[]
  readonly writing: { readonly texts: readonly OpenText[]; readonly consultations: readonly ClosedConsultation[] }
  readonly personal: readonly PersonalRecord[]
  readonly answers: readonly FreshAnswer[]
}> {
  const row = await tx
    .selectNoFrom((eb) => [
      ...([
        endingMandates(eb, around),
        adopted(eb, around),
        notes(eb),
        tests(eb),
        findings(),
        controlsSince(),
        textDecisions(eb),
        openTexts(eb),
        closedConsultations(eb, around.today),
        freshAnswers(eb, answersSince(around.today)),
        personalRecordsInJson.as('personal'),
      ] as const),
      ...openFramework(eb, around.today),
    ])
    .select([mandateChecks.as('mandateChecks'), askedConfirmations.as('inventory')])
    .executeTakeFirstOrThrow()
  const parts = row.adopted.flatMap(({ text, inForceFrom }) =>
    (JSON.parse(text) as GuidingContent).parts.map((part) => ({ ...part, since: inForceFrom })),
  )
  const since = sinceByKey(row.controlsSince)
  const governance = {
    mandates: row.mandates,
    mandateChecks: row.mandateChecks,
    inventory: row.inventory,
    goals: partsOf(parts, 'goal'),
    activities: partsOf(parts, 'activity'),
    controls: partsOf(parts, 'control').map((one) => ({ ...one, since: since.get(one.key) ?? one.since })),
    notes: row.notes,
    tests: row.tests,
    findings: row.findings.map(({ events, ...finding }) => ({ finding, events })),
  }
  const framework = asOpenFramework(row)
  const writing = { texts: row.openTexts, consultations: row.closedConsultations }
  const { textDecisions: decided, personal, answers } = row
  return { governance, framework, writing, textDecisions: decided, personal, answers }
}
