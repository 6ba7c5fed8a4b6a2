import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { GoverningBody } from '#src/domain/body/body.ts'
import type { BodyMember } from '#src/domain/body/membership.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { StartingDecision } from '#src/domain/starting-decision/starting-decision.ts'
import type { Tx } from '../database.ts'
import { latestTexts, notRepealed, type AdoptedText } from '../guiding-decisions.ts'
import { mandateColumns, type RegisteredMandate } from '../mandates.ts'
import { asBody, bodies, members } from './house.ts'

/** What the organisation itself says about who decides. */
export interface RegimeRows {
  readonly bodies: readonly GoverningBody[]
  readonly members: readonly BodyMember[]
  readonly mandates: readonly RegisteredMandate[]
  /** Every startbesluit that was adopted, the first one first. */
  readonly startingDecisions: readonly StartingDecision[]
}

const regimes = (tx: Tx) =>
  tx.selectNoFrom((eb) => [
    bodies(eb),
    members(eb),
    jsonArrayFrom(eb.selectFrom('mandate').select(mandateColumns).orderBy('valid_from').orderBy('id')).as('mandates'),
    jsonArrayFrom(
      eb
        .selectFrom('starting_decision as s')
        .select(['s.id', 's.number', 's.body_id as bodyId', 's.adopted_on as adoptedOn'])
        .select(['s.in_force_from as inForceFrom', 's.review_by as reviewBy', 's.adopted_rows as rows'])
        .select('s.document_reference as documentReference')
        .orderBy('s.number'),
    ).as('startingDecisions'),
  ])

type RegimeRow = Awaited<ReturnType<ReturnType<typeof regimes>['executeTakeFirstOrThrow']>>

const asRegime = ({ bodies: rows, members, mandates, startingDecisions }: RegimeRow): RegimeRows => ({
  bodies: rows.map(asBody),
  ...{ members, mandates, startingDecisions },
})

/** Bodies, members, mandates and startbesluiten of any time, in one query. */
export async function selectRegime(tx: Tx): Promise<RegimeRows> {
  return asRegime(await regimes(tx).executeTakeFirstOrThrow())
}

/** What the organisation says about who decides, with the texts that a proposal rests on, as they are in force on a day. */
interface RegimeAndTexts {
  readonly rows: RegimeRows
  readonly framework: AdoptedText | undefined
  /** Control and advice. */
  readonly control: AdoptedText | undefined
}

const inForce = (text: Parameters<typeof notRepealed>[0] | null): AdoptedText | undefined =>
  text === null ? undefined : notRepealed(text)

/** The same, with the framework and the arrangement of control and advice that are in force on a day. */
export async function selectRegimeAndTexts(tx: Tx, day: Day): Promise<RegimeAndTexts> {
  const row = await regimes(tx)
    .select(jsonObjectFrom(latestTexts(tx, ['framework'], day)).as('framework'))
    .select(jsonObjectFrom(latestTexts(tx, ['control'], day)).as('control'))
    .executeTakeFirstOrThrow()
  return { rows: asRegime(row), framework: inForce(row.framework), control: inForce(row.control) }
}

/** The same, with the roles and responsibilities that are in force on a day. */
export async function selectRegimeAndRoles(
  tx: Tx,
  day: Day,
): Promise<{ readonly rows: RegimeRows; readonly roles: AdoptedText | undefined }> {
  const row = await regimes(tx)
    .select(jsonObjectFrom(latestTexts(tx, ['roles'], day)).as('roles'))
    .executeTakeFirstOrThrow()
  return { rows: asRegime(row), roles: inForce(row.roles) }
}
